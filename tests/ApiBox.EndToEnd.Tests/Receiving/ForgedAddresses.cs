using ApiBox.Runtime;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>An address that is in order, and the parts to forge others from.</summary>
internal sealed class ForgedAddresses
{
    private const string Kind = "musicGeneration";

    private readonly Dictionary<string, string> _parts;

    /// <param name="urls">Makes addresses that are in order.</param>
    /// <param name="signingKey">The key that it signs with, for addresses that have expired.</param>
    public ForgedAddresses(ICallbackUrls urls, string signingKey)
    {
        var (id, token) = Split(urls.Create<MusicGenerationCallback>());
        var (other, otherToken) = Split(urls.Create<MusicGenerationCallback>());
        var tokens = new CallbackTokens([signingKey], ApiBoxClient.SectionName);
        var foreign = new CallbackTokens(["another signing key"], ApiBoxClient.SectionName);
        var expired = SubmissionIds.Create(DateTimeOffset.UtcNow.AddDays(-14).AddMinutes(-1));
        var future = SubmissionIds.Create(DateTimeOffset.UtcNow.AddHours(1));
        SubmissionId = id;
        _parts = new()
        {
            ["kind"] = Kind,
            ["kind-upper"] = Kind.ToUpperInvariant(),
            ["id"] = id,
            ["token"] = token,
            ["other"] = other,
            ["other-token"] = otherToken,
            ["token-cut"] = token[..^1],
            ["token-upper"] = token.ToUpperInvariant(),
            ["token-first"] = Other(token[0]) + token[1..],
            ["token-last"] = token[..^1] + Other(token[^1]),
            ["id-upper"] = id.ToUpperInvariant(),
            ["id-cut"] = id[..^1],
            ["foreign"] = other,
            ["foreign-token"] = foreign.Create(Kind, other),
            ["kind-token"] = tokens.Create("other", id),
            ["expired"] = expired,
            ["expired-token"] = tokens.Create(Kind, expired),
            ["future"] = future,
            ["future-token"] = tokens.Create(Kind, future),
        };
    }

    /// <summary>The submission of the address that is in order.</summary>
    public string SubmissionId { get; }

    /// <summary>The address with its parts filled in.</summary>
    public string Fill(string template)
    {
        foreach (var (name, value) in _parts)
            template = template.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return "/apibox/callbacks/" + template;
    }

    private static (string Id, string Token) Split(CallbackUrl url) => (url.SubmissionId, url.Uri.Segments[^1]);

    private static string Other(char c) => c == 'A' ? "B" : "A";
}
