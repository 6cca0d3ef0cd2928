namespace ApiBox;

/// <summary>Callback addresses that need no receiver.</summary>
public static class CallbackUrls
{
    /// <summary>
    /// <c>https://callback.invalid/</c>, for those who only poll: the service insists on a callback address, and results sent to somebody
    /// else's host would hand them the links. The ending <c>.invalid</c> is reserved and belongs to nobody.
    /// </summary>
    public static Uri Nowhere { get; } = new("https://callback.invalid/");
}
