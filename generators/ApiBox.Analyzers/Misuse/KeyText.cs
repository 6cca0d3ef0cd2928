namespace ApiBox.Analyzers.Misuse;

/// <summary>Tells a key that a service may have issued from a text that only shows where a key belongs.</summary>
internal static class KeyText
{
    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "your", "yours", "my", "some", "any", "of", "the", "placeholder", "example", "sample", "demo", "dummy", "fake", "test", "tests",
        "testing", "mock", "stub", "emulator", "local", "localhost", "unused", "none", "empty", "missing", "wrong", "invalid", "change",
        "changeme", "me", "canary", "replace", "insert", "here", "yourkey", "yourapikey", "apikey",
    };

    private static readonly char[] Separators = ['-', '_', '.', '+', '/', '=', ':'];
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>
    /// Whether a text looks like an issued key: at least 8 letters, digits, '-', '_', '.', '+', '/' or '=', among them a digit or a mix of
    /// cases, and no word that placeholders have. "YOUR_API_KEY", "some-key", "key", "…" and "&lt;key&gt;" are placeholders.
    /// </summary>
    public static bool LooksIssued(string text)
    {
        if (text.Length < 8 || !text.All(static one => one < 128 && (char.IsLetterOrDigit(one) || Separators.Contains(one))))
            return false;
        if (text.Distinct().Count() < 4 || text.Split(Separators).Any(static word => IsPlaceholder(word.Trim(Digits))))
            return false;
        var body = text.Trim('-', '_', '=', '.');
        return body.Any(char.IsDigit) || HasMixedCase(body) || body.StartsWith("sk-", StringComparison.OrdinalIgnoreCase)
            || body.StartsWith("sk_", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPlaceholder(string word) => Placeholders.Contains(word)
        || word.Length >= 4 && word.Distinct().Count() == 1
        || word.StartsWith("your", StringComparison.OrdinalIgnoreCase)
        || word.IndexOf("placeholder", StringComparison.OrdinalIgnoreCase) >= 0
        || word.IndexOf("example", StringComparison.OrdinalIgnoreCase) >= 0;

    // Capitals inside of a word, more than camel case has.
    private static bool HasMixedCase(string text) =>
        text.Length >= 16 && text.Any(char.IsLower)
        && text.Where((one, index) => index > 0 && char.IsUpper(one) && char.IsUpper(text[index - 1])).Any();
}
