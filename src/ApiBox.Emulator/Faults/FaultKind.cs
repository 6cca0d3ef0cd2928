namespace ApiBox.Emulator;

/// <summary>The kind of a <see cref="Fault"/>.</summary>
public enum FaultKind
{
    /// <summary>Another response: <see cref="Fault.ResponseCode"/> in the envelope, with <see cref="Fault.HttpStatus"/>.</summary>
    Response,

    /// <summary>No response: the connection is aborted.</summary>
    Abort,

    /// <summary>The headers and half of the body, then the connection is closed.</summary>
    HalfResponse,

    /// <summary>The whole response in small pieces, over <see cref="Fault.Duration"/>.</summary>
    SlowResponse,

    /// <summary>A redirect to <see cref="Fault.Location"/>.</summary>
    Redirect,

    /// <summary>An HTML page, as gateways send.</summary>
    NotJson,

    /// <summary>No body.</summary>
    EmptyResponse,

    /// <summary>The response with a message of <see cref="Fault.Size"/> bytes.</summary>
    OversizedResponse,

    /// <summary>Success, but data is null.</summary>
    WithoutData,

    /// <summary>A response about another task: the details of that task, or the right details with a random id.</summary>
    AnotherTask,
}
