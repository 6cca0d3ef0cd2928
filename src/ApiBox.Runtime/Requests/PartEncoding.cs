using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>How one member of a form is written, where the description's <c>encoding</c> says so.</summary>
/// <param name="MediaType">The media type; null for the usual one of the value.</param>
/// <param name="Style">A style; null for the usual way, in which lists are repeated and objects are JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct PartEncoding(string? MediaType = null, ParameterFormat? Style = null)
{
    internal bool IsJson =>
        MediaType is { } type
        && (type.Contains("/json", StringComparison.OrdinalIgnoreCase) || type.Contains("+json", StringComparison.OrdinalIgnoreCase));
}
