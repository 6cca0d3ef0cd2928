using System.Text.Json.Serialization;

namespace ApiBox;

/// <summary>Where and how callbacks are received; not needed by those who only poll.</summary>
public sealed class ApiBoxCallbackOptions
{
    /// <summary>The address under which the service reaches this application, such as <c>https://app.example.com/</c>.</summary>
    public Uri? PublicBaseAddress { get; set; }

    /// <summary>The path under which callbacks are received. Default: <c>/apibox/callbacks</c>.</summary>
    public string Path { get; set; } = "/apibox/callbacks";

    /// <summary>
    /// The secrets that callback addresses are signed with. The first one signs, all of them verify, so that a new one can be put in
    /// front of the old one. All instances of an application need the same ones.
    /// </summary>
    [JsonIgnore]
    public IList<string> SigningKeys { get; } = [];

    internal ApiBoxCallbackOptions Copy()
    {
        var copy = new ApiBoxCallbackOptions { PublicBaseAddress = PublicBaseAddress, Path = Path };
        foreach (var key in SigningKeys)
            copy.SigningKeys.Add(key);
        return copy;
    }

    /// <summary>The options without the secrets.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"PublicBaseAddress = {(PublicBaseAddress is null ? "none" : Runtime.Redaction.Address(PublicBaseAddress))}, Path = {Path}, SigningKeys = {SigningKeys.Count}");
}
