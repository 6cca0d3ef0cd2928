namespace ApiBox.Runtime;

/// <summary>Adds the credentials to requests to the service, and removes them from requests to other hosts.</summary>
internal sealed class ApiKeyHandler(TransportSettings settings) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var placement = KeyPlacement.Of(request);
        placement.Clear(request);
        if (!placement.NeedsKey || !settings.IsTrusted(request.RequestUri))
            return base.SendAsync(request, cancellationToken);
        if (placement.IsChoice)
            return SendWithAllAsync(request, settings.Credentials.Choose(placement), cancellationToken);
        if (settings.Credentials.Of(placement) is not { } source)
            return base.SendAsync(request, cancellationToken);

        var secret = source.GetAsync(cancellationToken);
        if (!secret.IsCompletedSuccessfully)
            return SendAsync(request, placement, secret, cancellationToken);
        Apply(request, placement, secret.Result);
        return base.SendAsync(request, cancellationToken);
    }

    private static void Apply(HttpRequestMessage request, KeyPlacement placement, Secret secret)
    {
        placement.Apply(request, secret);
        KeyPlacement.Remember(request, secret.Alone);
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, KeyPlacement placement, ValueTask<Secret> secret, CancellationToken cancellationToken)
    {
        Apply(request, placement, await secret.ConfigureAwait(false));
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendWithAllAsync(
        HttpRequestMessage request, IReadOnlyList<ChosenCredential> chosen, CancellationToken cancellationToken)
    {
        var sent = new Secret[chosen.Count];
        for (var i = 0; i < sent.Length; i++)
        {
            sent[i] = await chosen[i].Source.GetAsync(cancellationToken).ConfigureAwait(false);
            chosen[i].Placement.Apply(request, sent[i]);
        }

        KeyPlacement.Remember(request, sent);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
