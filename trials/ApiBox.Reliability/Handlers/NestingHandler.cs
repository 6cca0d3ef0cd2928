using ApiBox.Reliability.Faults;

namespace ApiBox.Reliability.Handlers;

/// <summary>Makes another paid call of the same kind while one is under way, and then sends a clone of the first.</summary>
internal sealed class NestingHandler(Func<Task<CallEnd>> call) : DelegatingHandler
{
    private readonly AsyncLocal<bool> _isNested = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_isNested.Value)
            return await base.SendAsync(request, cancellationToken);

        _isNested.Value = true;
        await call();
        return await base.SendAsync(await Clones.OfAsync(request, cancellationToken), cancellationToken);
    }
}
