using System.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>Identifies the version of a file on a server: a strong entity tag, or else the time of its last change.</summary>
internal sealed record FileVersion(EntityTagHeaderValue? Tag, DateTimeOffset? Changed)
{
    // A file that changed a moment ago can change again within the same second without being noticed.
    private static readonly TimeSpan Resolution = TimeSpan.FromSeconds(1);

    /// <summary>The version that a response names; null if it names none that could be relied on.</summary>
    public static FileVersion? Of(HttpResponseMessage response)
    {
        if (response.Headers.ETag is { IsWeak: false } tag)
            return new FileVersion(tag, null);
        return response.Content.Headers.LastModified is { } changed && !(response.Headers.Date - changed < Resolution)
            ? new FileVersion(null, changed)
            : null;
    }

    /// <summary>
    /// Whether a response contradicts this version. A response without a version does not: the request was for this version.
    /// </summary>
    public bool Contradicts(HttpResponseMessage response) => Tag is not null
        ? response.Headers.ETag is { } tag && !tag.Equals(Tag)
        : response.Content.Headers.LastModified is { } changed && changed != Changed;

    /// <summary>Asks for the file only if it still is this version, and else for all of the new one.</summary>
    public RangeConditionHeaderValue Condition() =>
        Tag is not null ? new RangeConditionHeaderValue(Tag) : new RangeConditionHeaderValue(Changed!.Value);
}
