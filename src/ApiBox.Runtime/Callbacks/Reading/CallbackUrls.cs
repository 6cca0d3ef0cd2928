namespace ApiBox;

/// <summary>Callback addresses that need no receiver.</summary>
public static class CallbackUrls
{
    /// <summary>
    /// <c>https://callback.invalid/</c>, for applications that only poll: the service requires a callback address, and results sent to
    /// another host would disclose the links. The top-level domain <c>.invalid</c> is reserved and never resolves.
    /// </summary>
    public static Uri Nowhere { get; } = new("https://callback.invalid/");
}
