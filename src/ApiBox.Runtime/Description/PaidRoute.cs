using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>An operation that spends credits, as the innermost handler recognises it.</summary>
/// <param name="Method">The HTTP method in capitals.</param>
/// <param name="Path">The path template of the description, such as <c>/songs/{id}/mix</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record PaidRoute(string Method, string Path);
