using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>What the methods that read streams need besides what all methods do.</summary>
internal static class StreamText
{
    /// <summary>The token of one enumeration. No parameter of a description begins with an underscore and a letter.</summary>
    public const string Token = "_token";

    /// <summary>How the transport reads the stream.</summary>
    /// <param name="item">What its items are.</param>
    public static string Of(StreamModel stream, ValueModel item)
    {
        var members = new List<string>();
        if (stream.EndMarker is { } marker)
            members.Add($"EndMarker = {CSharpText.Literal(marker)}");
        if (stream.NeedsEndMarker)
            members.Add("NeedsEndMarker = true");
        if (stream.IsText)
            members.Add("IsText = true");
        if (item.Nullable)
            members.Add("HoldsNull = true");
        if (stream.EventMembers.Count > 0)
            members.Add($"EventMembers = {CSharpText.List(stream.EventMembers)}");
        var form = $"new global::ApiBox.Runtime.StreamFormat(global::ApiBox.Runtime.StreamFraming.{stream.Framing})";
        return members.Count == 0 ? form : $"{form} {{ {string.Join(", ", members)} }}";
    }

    /// <summary>The statement that says in the request whether a stream is wanted.</summary>
    /// <param name="mayBeNull">Whether the caller may give no body.</param>
    public static string Set(StreamSwitchModel member, bool mayBeNull)
    {
        var value = $"{member.Property} = {CSharpText.Bool(member.Value)}";
        return !mayBeNull ? $"request = request with {{ {value} }};"
            : member.NewBody is { } type ? $"request = (request ?? new {type}()) with {{ {value} }};"
            : $"if (request is not null)\n    request = request with {{ {value} }};";
    }
}
