using System.Text.RegularExpressions;

namespace ApiBox.OpenApi.Patterns;

/// <summary>Checks whether .NET can run a pattern.</summary>
internal static class PatternCheck
{
    // Nobody means a longer one, and code is made from each.
    private const int Longest = 16_384;

    /// <summary>Why a pattern cannot be run, as a sentence; null when it can.</summary>
    public static string? Problem(string pattern)
    {
        if (pattern.Length > Longest)
            return $"It is longer than {Longest} characters";
        try
        {
            _ = new Regex(EcmaPattern.Translate(pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return null;
        }
        catch (ArgumentException error)
        {
            return error.Message;
        }
    }
}
