namespace ApiBox;

/// <summary>
/// The values of <c>type</c> in the problem details of an application that uses a client, for those who call the application.
/// </summary>
public static class ApiBoxProblemTypes
{
    /// <summary>The request violates rules of the description (400). <c>errors</c> has the messages by field.</summary>
    public const string Validation = "urn:apibox:validation";

    /// <summary>The service refused the request (400, or 404 for something that it does not know). Nothing was accepted.</summary>
    public const string Refused = "urn:apibox:refused";

    /// <summary>Nothing was accepted, because the service is busy or under maintenance (503). The same request may be sent later.</summary>
    public const string Busy = "urn:apibox:busy";

    /// <summary>
    /// Nothing was accepted, because the application cannot use the service at present (502 or 503): it cannot be reached, or the
    /// account of the application has no credits or a wrong key. The log of the application says which.
    /// </summary>
    public const string Unavailable = "urn:apibox:unavailable";

    /// <summary>
    /// It is unknown whether the service accepted the request (504). It may have been paid for, so it must not be sent again without a
    /// look at the account. <c>submissionId</c> finds a paid one.
    /// </summary>
    public const string OutcomeUnknown = "urn:apibox:outcome-unknown";

    /// <summary>The service failed, or sent what cannot be used (502).</summary>
    public const string ServiceFailed = "urn:apibox:service-failed";

    /// <summary>The task was accepted and failed later (502). <c>taskId</c> is its id.</summary>
    public const string TaskFailed = "urn:apibox:task-failed";

    /// <summary>A file of a result has expired at the service (410).</summary>
    public const string ResultExpired = "urn:apibox:result-expired";
}
