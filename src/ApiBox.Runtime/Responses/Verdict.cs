namespace ApiBox.Runtime;

/// <summary>What an answer says about the call.</summary>
internal enum Verdict
{
    /// <summary>The service said yes; whether its data can be used is still to be seen.</summary>
    Accepted,

    /// <summary>The service said no, and would say it again.</summary>
    Refused,

    /// <summary>The service did not accept the call, and may accept it later.</summary>
    Busy,

    /// <summary>It cannot be told whether the service accepted the call.</summary>
    Unclear,
}
