namespace ApiBox.Runtime;

/// <summary>Where an IP address leads.</summary>
internal enum AddressKind
{
    /// <summary>Into the internet.</summary>
    Public,

    /// <summary>To this machine or into a private network: only for origins that the options name.</summary>
    Local,

    /// <summary>Nowhere that files come from: to the cloud's own services, to neighbours on the link, to many, or to nobody.</summary>
    Never,
}
