using System.Globalization;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>Makes callback addresses, and recognises those that this application made.</summary>
internal sealed class CallbackAddresses(IOptions<ApiBoxOptions> options, CallbackTokens tokens, TimeProvider time) : ICallbackUrls
{
    private const int TimeDigits = 12;
    private const int IdDigits = 32;

    private readonly ApiBoxCallbackOptions _options = options.Value.Callbacks;

    public CallbackUrl Create<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback>
    {
        if (_options.PublicBaseAddress is not { } address)
            throw new InvalidOperationException("Callbacks need the address under which the service reaches this application: set ApiBox:Callbacks:PublicBaseAddress.");
        var id = SubmissionIds.Create(time.GetUtcNow());
        var kind = TCallback.Callback.Kind;
        return new CallbackUrl(new Uri($"{Prefix(address)}{Uri.EscapeDataString(kind)}/{id}/{tokens.Create(kind, id)}"), id);
    }

    /// <summary>The callback's kind and the submission of an address that this application made; null for any other.</summary>
    public (string Kind, string SubmissionId)? Find(Uri? address)
    {
        if (address is null || _options.PublicBaseAddress is not { } own || !address.IsAbsoluteUri)
            return null;
        var prefix = Prefix(own);
        if (!address.AbsoluteUri.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        return address.AbsoluteUri[prefix.Length..].Split('/') is [var kind, var id, var token] && IsId(id) && tokens.IsValid(Uri.UnescapeDataString(kind), id, token)
            ? (Uri.UnescapeDataString(kind), id)
            : null;
    }

    public static bool IsId(string text) => text.Length == IdDigits && text.All(char.IsAsciiHexDigitLower);

    /// <summary>When a submission was made: its id begins with that.</summary>
    public static DateTimeOffset CreatedAt(string submissionId) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(submissionId.AsSpan(0, TimeDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    private string Prefix(Uri address) => $"{address.AbsoluteUri.TrimEnd('/')}/{_options.Path.Trim('/')}/";
}
