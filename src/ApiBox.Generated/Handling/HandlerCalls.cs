using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Runtime;

/// <summary>Calls the handlers that were added to the container.</summary>
internal sealed class HandlerCalls(IEnumerable<CallbackHandling> handlings, IServiceScopeFactory scopes)
{
    private readonly ILookup<string, CallbackHandling> _handlings =
        handlings.ToLookup(static handling => handling.Kind, StringComparer.Ordinal);

    /// <summary>The kinds that have handlers.</summary>
    public IEnumerable<string> Kinds => _handlings.Select(static handlings => handlings.Key);

    /// <summary>
    /// Whether callbacks of a kind are passed on to something that is away at times; they are never parked for its failures.
    /// </summary>
    public bool IsPassedOn(string kind) => _handlings[kind].Any(static handling => handling.IsPassedOn);

    /// <summary>Calls the handlers of a callback one after the other, each in a scope of its own.</summary>
    public async Task RunAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        foreach (var handling in _handlings[delivery.Kind])
        {
            var scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
                await handling.HandleAsync(scope.ServiceProvider, delivery, cancellationToken).ConfigureAwait(false);
        }
    }
}
