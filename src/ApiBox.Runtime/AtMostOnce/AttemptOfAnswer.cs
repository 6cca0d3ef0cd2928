namespace ApiBox.Runtime;

/// <summary>An attempt that succeeded.</summary>
/// <typeparam name="TAnswer">The type of the answer.</typeparam>
internal sealed class Attempt<TAnswer>(TAnswer answer) : Attempt
{
    public TAnswer Answer => answer;
}
