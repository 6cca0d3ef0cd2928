using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Runtime;

/// <summary>Calls the handlers that were added to the container.</summary>
internal sealed class HandlerCalls(
    IEnumerable<CallbackHandling> handlings, IEnumerable<CallbackFallback> fallbacks, CallbackKinds kinds, IServiceScopeFactory scopes)
{
    private readonly ILookup<string, CallbackHandling> _handlings =
        handlings.Concat(Fallbacks([.. handlings], [.. fallbacks], kinds))
            .ToLookup(static handling => handling.Kind, StringComparer.Ordinal);

    /// <summary>Whether callbacks of some kind are handled.</summary>
    public bool HasHandlers => _handlings.Count > 0;

    /// <summary>The kinds that have handlers.</summary>
    public IEnumerable<string> Kinds => _handlings.Select(static handlings => handlings.Key);

    /// <summary>
    /// Whether callbacks of a kind are forwarded to another system; they are never parked for its failures.
    /// </summary>
    public bool IsForwarded(string kind) => _handlings[kind].Any(static handling => handling.IsForwarded);

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

    private static IEnumerable<CallbackHandling> Fallbacks(
        IReadOnlyCollection<CallbackHandling> handlings, IReadOnlyCollection<CallbackFallback> fallbacks, CallbackKinds kinds) =>
        kinds.All.Where(kind => handlings.All(handling => handling.Kind != kind.Description.StoredKind))
            .SelectMany(kind => fallbacks.Select(kind.CreateHandling));
}
