using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.Generators.Parsing;

/// <summary>The one rule that makes C# names from names on the wire; NSwag gets the same names through the prepared description.</summary>
internal static class Naming
{
    /// <summary>What a name is cut to: metadata holds names of about a thousand bytes, and names of files are shorter still.</summary>
    public const int Longest = 160;

    // Members that every generated type of that sort has already.
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

    /// <summary>Names that no type may have, since types of one sort or another have members called so.</summary>
    public static IEnumerable<string> OfAnyType => OfObjects.Concat(OfEnums).Append("Unknown").Except(["Kind", "Read", "Write", "Find", "Callback"]);

    /// <summary>task_id and task-id become TaskId; the letters inside a word stay as they are. Null when nothing usable remains.</summary>
    public static string? Pascal(string wire)
    {
        var name = new StringBuilder(wire.Length);
        var wordStarts = true;
        foreach (var c in wire)
        {
            if (!IsLetterOrDigit(c))
            {
                wordStarts = true;
                continue;
            }

            if (name.Length == Longest)
                break;
            name.Append(wordStarts ? char.ToUpperInvariant(c) : c);
            wordStarts = false;
        }

        return name.Length == 0 ? null : name[0] is >= '0' and <= '9' ? "_" + name : name.ToString();
    }

    public static string? Camel(string wire)
    {
        if (Pascal(wire) is not { } name)
            return null;
        name = char.ToLowerInvariant(name[0]) + name.Substring(1);
        // In an asynchronous method await is a keyword too.
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name != "await" ? name : "@" + name;
    }

    /// <summary>A type's name: as the description writes it if that is a name, else made one; a name without letters is "Schema".</summary>
    public static string Type(string wire) => IsIdentifier(wire) && char.IsUpper(wire[0]) ? wire : Pascal(wire) ?? "Schema";

    /// <summary>The name that a schema's title gives its type; null without one, or when it is a sentence.</summary>
    public static string? Title(SpecNode schema) => schema.StringOf("title") is { Length: <= 60 } title ? Pascal(title) : null;

    /// <summary>A property's name, made different from its type's name and from members that are always there.</summary>
    public static string? Property(string wire, string typeName) =>
        Pascal(wire) is not { } name ? null : name == typeName || name == typeName + "Validator" || OfObjects.Contains(name) ? name + "Property" : name;

    /// <summary>An enum member's name: it keeps underscores, since V4_5 and V45 are different models.</summary>
    public static string? EnumMember(string wire, string typeName)
    {
        var name = new StringBuilder(wire.Length);
        foreach (var c in wire.Length > Longest ? wire.Substring(0, Longest) : wire)
            name.Append(IsLetterOrDigit(c) ? c : '_');
        if (name.ToString().Trim('_').Length == 0)
            return null;
        if (name[0] is >= '0' and <= '9')
            name.Insert(0, '_');
        name[0] = char.ToUpperInvariant(name[0]);
        return Free(name.ToString(), typeName);
    }

    /// <summary>The name that x-enumNames gives a member, kept apart from keywords and from what every open enum has.</summary>
    public static string GivenEnumMember(string given, string typeName) =>
        SyntaxFacts.GetKeywordKind(given) == SyntaxKind.None ? Free(given, typeName) : "@" + given;

    private static string Free(string member, string typeName) => member == typeName || OfEnums.Contains(member) ? member + "Value" : member;

    /// <summary>Whether the text may stand as a type or member name as it is.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= Longest && text[0] is not (>= '0' and <= '9') && text.All(static c => c == '_' || IsLetterOrDigit(c));

    private static bool IsLetterOrDigit(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
