namespace ApiBox.Runtime;

/// <summary>A client that was added to the container.</summary>
/// <param name="Name">The name of the keyed client, and of its options; empty for the one without a name.</param>
internal sealed record ClientRegistration(string Name);
