namespace ApiBox.Runtime;

/// <summary>The kind of an IP address.</summary>
internal enum AddressKind
{
    /// <summary>A public address.</summary>
    Public,

    /// <summary>This machine or a private network: allowed only for origins that the options name.</summary>
    Local,

    /// <summary>Never allowed: metadata services of clouds, link-local, multicast and unassigned addresses.</summary>
    Never,
}
