using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>What a code in the body of a response means for the caller.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CodeKind
{
    /// <summary>The call succeeded.</summary>
    Ok,

    /// <summary>The request is wrong.</summary>
    Invalid,

    /// <summary>The key is missing or wrong.</summary>
    Unauthorized,

    /// <summary>The resource does not exist.</summary>
    NotFound,

    /// <summary>Too many calls; nothing was accepted.</summary>
    RateLimited,

    /// <summary>Not enough credits.</summary>
    NoCredits,

    /// <summary>The service is under maintenance; nothing was accepted.</summary>
    Maintenance,

    /// <summary>The service failed; what it did before is not known.</summary>
    ServerError,

    /// <summary>The description does not list the code.</summary>
    Unknown,
}
