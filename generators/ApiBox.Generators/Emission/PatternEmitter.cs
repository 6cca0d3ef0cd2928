using ApiBox.Generators.Model;
using ApiBox.Generators.Parsing;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes one [GeneratedRegex] method for each pattern. The preparation step puts the file among the ordinary sources, since
/// the generator of regular expressions cannot see what another generator makes.
/// </summary>
internal static class PatternEmitter
{
    private const string Class = "ApiBoxPatterns";

    /// <summary>The call that gives a pattern's regular expression.</summary>
    public static string Reference(string pattern) => $"{Class}.{Method(pattern)}()";

    public static string Emit(EquatableArray<string> patterns, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines("/// <summary>The patterns of the description. Each gives up after a second, so that no text can stop a program.</summary>");
        using (writer.Open($"internal static partial class {Class}"))
        {
            foreach (var pattern in patterns)
            {
                writer.Lines(
                    $"""
                    /// <summary>{CSharpText.Doc(pattern)}</summary>
                    [global::System.Text.RegularExpressions.GeneratedRegex({CSharpText.Literal(EcmaPattern.Translate(pattern))}, global::System.Text.RegularExpressions.RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
                    internal static partial global::System.Text.RegularExpressions.Regex {Method(pattern)}();

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
