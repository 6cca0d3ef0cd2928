namespace ApiBox.Runtime;

/// <summary>Makes callback addresses.</summary>
/// <param name="sites">Where callbacks arrive.</param>
/// <param name="client">The name of a keyed client; null for the usual one of the callback's description.</param>
/// <param name="time">The clock.</param>
internal sealed class CallbackAddresses(CallbackSites sites, string? client, TimeProvider time) : ICallbackUrls
{
    public CallbackUrl Create<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback>
    {
        var callback = TCallback.Callback;
        var site = client is null ? sites.Usual(callback.Service) : sites[callback.Service, client];
        if (site is null)
            throw new InvalidOperationException("Several clients have callback addresses of their own: ask the container for the ICallbackUrls with the client's key.");
        if (site.PublicBaseAddress is null)
            throw new InvalidOperationException($"Callbacks need the address under which the service reaches this application: set {site.Section}:PublicBaseAddress.");

        var id = SubmissionIds.Create(time.GetUtcNow());
        return new CallbackUrl(site.Create(callback.Kind, id), id);
    }
}
