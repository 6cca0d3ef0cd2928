using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>How the service wraps its answers: the names of the top-level properties.</summary>
/// <param name="Code">The property that holds the code.</param>
/// <param name="Message">The property that holds the service's words, if there is one.</param>
/// <param name="Data">The property that holds what was asked for; empty when it stands beside the code, in the answer itself.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record Envelope(string Code, string? Message, string Data);
