namespace ApiBox.Conformance.Patterns;

/// <summary>What an engine says.</summary>
/// <param name="Digest">Tells what is left of the scanned text without what the class matches.</param>
/// <param name="Outcomes">A 1 for each text that the pattern matches, else a 0.</param>
/// <param name="Error">Why it takes one of the patterns for none; null when it takes both.</param>
internal sealed record EcmaResult(uint Digest, string Outcomes, string? Error = null);

/// <summary>An implementation of ECMA-262's regular expressions, with their flag u, by somebody else.</summary>
internal interface IEcmaEngine : IDisposable
{
    string Name { get; }

    /// <summary>Sets the text that classes are scanned over.</summary>
    void Scan(string text);

    EcmaResult Ask(string characterClass, string pattern, IReadOnlyList<string> texts);
}
