using System.Globalization;

namespace ApiBox.Runtime;

/// <summary>Makes callback addresses for one client.</summary>
/// <param name="site">Where its callbacks arrive; null if there are several clients, and none was chosen.</param>
/// <param name="time">The clock.</param>
internal sealed class CallbackAddresses(CallbackSite? site, TimeProvider time) : ICallbackUrls
{
    private const int TimeDigits = 12;
    private const int IdDigits = 32;

    public CallbackUrl Create<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback>
    {
        if (site is null)
            throw new InvalidOperationException("Several clients have callback addresses of their own: ask the container for the ICallbackUrls with the client's key.");
        if (site.PublicBaseAddress is null)
            throw new InvalidOperationException($"Callbacks need the address under which the service reaches this application: set {site.Section}:PublicBaseAddress.");

        var id = SubmissionIds.Create(time.GetUtcNow());
        return new CallbackUrl(site.Create(TCallback.Callback.Kind, id), id);
    }

    public static bool IsId(string text) => text.Length == IdDigits && text.All(char.IsAsciiHexDigitLower);

    /// <summary>When a submission was made: its id begins with that.</summary>
    public static DateTimeOffset CreatedAt(string submissionId) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(submissionId.AsSpan(0, TimeDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}
