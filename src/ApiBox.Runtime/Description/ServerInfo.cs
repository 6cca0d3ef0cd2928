using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>A server of the description, where options can choose one.</summary>
/// <param name="Url">Its address, with variables in braces.</param>
/// <param name="Description">Its description, which names it; null without one.</param>
/// <param name="Variables">The variables in the address.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ServerInfo(string Url, string? Description, params ServerVariable[] Variables);

/// <summary>A variable in the address of a server.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its value without options.</param>
/// <param name="Values">The allowed values; empty if all are.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ServerVariable(string Name, string Default, params string[] Values);
