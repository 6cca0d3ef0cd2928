namespace ApiBox.Runtime;

/// <summary>The outcome of a call according to its response.</summary>
internal enum ResponseOutcome
{
    /// <summary>The service accepted the call; its data is not validated yet.</summary>
    Accepted,

    /// <summary>The service refused the call, and a retry would be refused too.</summary>
    Refused,

    /// <summary>The service did not accept the call, and may accept it later.</summary>
    Busy,

    /// <summary>It is unknown whether the service accepted the call.</summary>
    Unclear,
}
