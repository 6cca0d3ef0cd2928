using System.Text;
using ApiBox.OpenApi.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.OpenApi.Naming;

/// <summary>The one rule that makes C# names from names on the wire; NSwag gets the same names through the prepared description.</summary>
internal static class CSharpNaming
{
    /// <summary>
    /// How many bytes of UTF-8 a name is cut to: metadata holds names of about a thousand, and names of files are shorter still.
    /// </summary>
    public const int Longest = 160;

    // Members that every generated type of that kind already has.
    private static readonly HashSet<string> OfObjects =
    [
        "AdditionalProperties", "Equals", "GetHashCode", "GetType", "ToString", "Validate", "Kind", "Read", "Write", "Find",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "Finalize", "MemberwiseClone", "ReferenceEquals", "Callback",
    ];
    private static readonly HashSet<string> OfEnums =
    [
        "Known", "IsKnown", "Value", "Values", "_value", "_texts", "Equals", "GetHashCode", "GetType", "ToString",
        "PrintMembers", "Finalize", "MemberwiseClone", "ReferenceEquals", "Clone",
    ];

    /// <summary>Names that no type can have, because some kinds of types have members with these names.</summary>
    public static IEnumerable<string> OfAnyType =>
        OfObjects.Concat(OfEnums).Append("Unknown").Except(["Kind", "Read", "Write", "Find", "Callback"]);

    /// <summary>
    /// task_id and task-id become TaskId; the letters inside a word are kept, in any script. Null when nothing usable remains.
    /// </summary>
    public static string? Pascal(string wire)
    {
        var name = new StringBuilder(wire.Length);
        var wordStarts = true;
        foreach (var c in Identifiers.Normal(wire))
        {
            if (Identifiers.IsPart(c))
                name.Append(wordStarts ? Identifiers.Capital(c) : c);
            wordStarts = !Identifiers.IsPart(c);
        }

        return name.Length == 0 ? null : Started(Identifiers.Cut(name.ToString()));
    }

    public static string? Camel(string wire)
    {
        if (Pascal(wire) is not { } name)
            return null;
        name = Identifiers.Small(name[0]) + name.Substring(1);
        // In an asynchronous method await is a keyword too.
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name != "await" ? name : "@" + name;
    }

    /// <summary>A type's name: as the description writes it if that is a name, else made one; a name without letters is "Schema".</summary>
    public static string Type(string wire) => IsIdentifier(wire) && char.IsUpper(wire[0]) ? wire : Pascal(wire) ?? "Schema";

    /// <summary>The name that a schema's title gives its type; null without one, or when it is a sentence.</summary>
    public static string? Title(SpecNode schema) => schema.StringOf("title") is { Length: <= 60 } title ? Pascal(title) : null;

    /// <summary>A property's name, made different from its type's name and from members that are always there.</summary>
    public static string? Property(string wire, string typeName) =>
        Pascal(wire) is not { } name
            ? null
            : name == typeName || name == typeName + "Validator" || OfObjects.Contains(name) ? name + "Property" : name;

    /// <summary>An enum member's name: it keeps underscores, since V4_5 and V45 are different models.</summary>
    public static string? EnumMember(string wire, string typeName)
    {
        var name = string.Concat(Identifiers.Cut(Identifiers.Normal(wire)).Select(static c => Identifiers.IsPart(c) ? c : '_'));
        if (name.Trim('_').Length == 0)
            return null;
        name = Started(name);
        return Free(Identifiers.Capital(name[0]) + name.Substring(1), typeName);
    }

    /// <summary>The name that x-enumNames gives a member, kept apart from keywords and from what every open enum has.</summary>
    public static string GivenEnumMember(string given, string typeName) =>
        SyntaxFacts.GetKeywordKind(given) == SyntaxKind.None ? Free(given, typeName) : "@" + given;

    private static string Free(string member, string typeName) =>
        member == typeName || OfEnums.Contains(member) ? member + "Value" : member;

    /// <summary>Whether the text can be a type or member name unchanged.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && (text[0] == '_' || Identifiers.IsStart(text[0])) && text.All(static c => c == '_' || Identifiers.IsPart(c))
        && Identifiers.Cut(Identifiers.Normal(text)) == text;

    /// <summary>Whether a name shows its name on the wire: it differs only in its first letter and in characters between words.</summary>
    public static bool TellsWire(string name, string wire) =>
        wire.All(static c => c < 128) && (name == wire || Pascal(wire) == name || Camel(wire) == name);

    private static string Started(string name) => name[0] == '_' || Identifiers.IsStart(name[0]) ? name : "_" + name;
}
