using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>Which operations of a description need credentials.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CredentialNeed
{
    /// <summary>All of them, so a client without credentials is not created.</summary>
    Always,

    /// <summary>Some of them. Without credentials, a call of one of these fails before it is sent.</summary>
    Sometimes,

    /// <summary>The description does not say. What the options have is sent.</summary>
    Assumed,
}
