namespace ApiBox.Generated.Tests.Support;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Line">The request line.</param>
/// <param name="Headers">The header lines.</param>
/// <param name="Body">The body; null if it did not come.</param>
public sealed record ServedRequest(string Line, IReadOnlyList<string> Headers, string? Body)
{
    public string? Header(string name) => Headers
        .FirstOrDefault(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..]
        .Trim();
}
