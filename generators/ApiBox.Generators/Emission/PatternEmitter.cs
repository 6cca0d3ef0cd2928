using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Patterns;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes one [GeneratedRegex] method for each pattern that is needed as a regular expression. The preparation step puts the file
/// among the ordinary sources, since the generator of regular expressions cannot see what another generator makes.
/// </summary>
internal static class PatternEmitter
{
    private const string Class = "ApiBoxPatterns";

    private const string Regex = "global::System.Text.RegularExpressions.";

    // The generator of regular expressions names fields after texts in them, and fails where such a name is longer than metadata holds.
    private const int LongestGenerated = 800;

    /// <summary>The expression that is true if a text matches a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The expression that reads the text; it may be read several times.</param>
    public static string Test(string pattern, string text)
    {
        if (LiteralPattern.Find(pattern) is not { } literal)
            return $"global::ApiBox.Runtime.Check.Matches({Class}.{Method(pattern)}(), {text})";
        var texts = literal.Texts.Select(CSharpText.Literal);
        if (literal.IsWhole)
            return $"({text} is {string.Join(" or ", texts)})";
        var tests = texts.Select(start => $"{text}.StartsWith({start}, global::System.StringComparison.Ordinal)").ToList();
        return tests.Count == 1 ? tests[0] : $"({string.Join(" || ", tests)})";
    }

    /// <summary>The method itself, for rules that ask for the regular expression when they need it.</summary>
    public static string Group(string pattern) => $"{Class}.{Method(pattern)}";

    private const string Limits = $"{Regex}RegexOptions.CultureInvariant, global::System.TimeSpan.FromSeconds(1)";

    public static string Emit(EquatableArray<string> patterns, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines(
            "/// <summary>The patterns of the description. Each match has a timeout of one second.</summary>");
        using (writer.Open($"internal static partial class {Class}"))
        {
            foreach (var pattern in patterns)
            {
                writer.Lines($"/// <summary>{CSharpText.Doc(pattern)}</summary>");
                var (method, literal) = (Method(pattern), CSharpText.Literal(EcmaPattern.Translate(pattern)));
                writer.Lines(literal.Length <= LongestGenerated
                    ? $"""
                    [{Regex}GeneratedRegex({literal}, {Regex}RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
                    internal static partial {Regex}Regex {method}();

                    """
                    : $"""
                    internal static {Regex}Regex {method}() => {method}Made ??= new({literal}, {Limits});

                    private static {Regex}Regex? {method}Made;

                    """);
            }
        }

        return writer.ToString();
    }

    // A name made from the pattern itself: one more pattern leaves the names of the others, and the files that use them, alone.
    private static string Method(string pattern)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in pattern)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return $"Pattern{hash:X16}";
    }
}
