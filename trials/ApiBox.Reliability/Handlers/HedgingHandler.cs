namespace ApiBox.Reliability.Handlers;

/// <summary>Sends two clones at once and takes the answer that comes first.</summary>
internal sealed class HedgingHandler : DelegatingHandler
{
    private const int Parallel = 2;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var running = new List<Task<HttpResponseMessage>>();
        for (var i = 0; i < Parallel; i++)
            running.Add(SendCloneAsync(await Clones.OfAsync(request, cancellationToken), cancellationToken));
        while (true)
        {
            var first = await Task.WhenAny(running);
            running.Remove(first);
            if (first.IsCompletedSuccessfully || running.Count == 0)
                return await first;
        }
    }

    private async Task<HttpResponseMessage> SendCloneAsync(HttpRequestMessage clone, CancellationToken cancellationToken) =>
        await base.SendAsync(clone, cancellationToken);
}
