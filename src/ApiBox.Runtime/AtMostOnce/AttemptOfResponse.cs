namespace ApiBox.Runtime;

/// <summary>An attempt that succeeded.</summary>
/// <typeparam name="TResponse">The type of the response.</typeparam>
internal sealed class Attempt<TResponse>(TResponse response) : Attempt
{
    public TResponse Response => response;
}
