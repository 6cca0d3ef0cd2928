using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>One code of the description.</summary>
/// <param name="Code">The number in the body of the response.</param>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Retry">
/// Whether a paid request that was answered with it may be sent again. It has an effect only for kinds that mean that nothing was accepted.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record CodeEntry(int Code, string Name, CodeKind Kind, bool Retry);
