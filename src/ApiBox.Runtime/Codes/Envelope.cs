using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>How the service wraps its responses: the names of the top-level properties.</summary>
/// <param name="Code">The property that holds the code.</param>
/// <param name="Message">The property that holds the service's message, if there is one.</param>
/// <param name="Data">The property that holds the data; empty when the data is next to the code, in the response itself.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record Envelope(string Code, string? Message, string Data);
