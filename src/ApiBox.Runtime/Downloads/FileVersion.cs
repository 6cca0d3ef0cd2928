using System.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>What tells one version of a file on a server from another: a strong entity tag, or else the time of its last change.</summary>
internal sealed record FileVersion(EntityTagHeaderValue? Tag, DateTimeOffset? Changed)
{
    // A file that changed a moment ago may change again within the same second, and nobody could tell.
    private static readonly TimeSpan Resolution = TimeSpan.FromSeconds(1);

    /// <summary>The version that an answer names; null if it names none that could be relied on.</summary>
    public static FileVersion? Of(HttpResponseMessage response)
    {
        if (response.Headers.ETag is { IsWeak: false } tag)
            return new FileVersion(tag, null);
        return response.Content.Headers.LastModified is { } changed && !(response.Headers.Date - changed < Resolution)
            ? new FileVersion(null, changed)
            : null;
    }

    /// <summary>Whether an answer contradicts this version. One that names none does not: it was asked for this one.</summary>
    public bool Contradicts(HttpResponseMessage response) => Tag is not null
        ? response.Headers.ETag is { } tag && !tag.Equals(Tag)
        : response.Content.Headers.LastModified is { } changed && changed != Changed;

    /// <summary>Asks for the file only if it still is this version, and else for all of the new one.</summary>
    public RangeConditionHeaderValue Condition() => Tag is not null ? new RangeConditionHeaderValue(Tag) : new RangeConditionHeaderValue(Changed!.Value);
}
