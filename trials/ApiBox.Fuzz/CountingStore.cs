using ApiBox.Testing;

namespace ApiBox.Fuzz;

/// <summary>
/// A store that forgets now and then, so that what grows is not the store, and that tells whether anything had an effect.
/// </summary>
internal sealed class CountingStore : DelegatingStore
{
    private const int Lifetime = 1024;

    public int Advances { get; private set; }

    public void Forget() => Inner = new InProcessTaskStore();

    public override Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        if (++Advances % Lifetime == 0)
            Forget();
        return base.AdvanceAsync(callback, cancellationToken);
    }
}
