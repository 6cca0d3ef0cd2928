namespace ApiBox.Emulator;

/// <summary>What is wrong with an answer.</summary>
public enum FaultKind
{
    /// <summary>Another answer: <see cref="Fault.AnswerCode"/> in the envelope, under <see cref="Fault.HttpStatus"/>.</summary>
    Answer,

    /// <summary>No answer: the connection is cut.</summary>
    Abort,

    /// <summary>The headers, half of the body, then the connection is cut.</summary>
    HalfAnswer,

    /// <summary>The whole answer, in small pieces, over <see cref="Fault.Duration"/>.</summary>
    SlowAnswer,

    /// <summary>A redirect to <see cref="Fault.Location"/>.</summary>
    Redirect,

    /// <summary>A page of HTML, as gateways send it.</summary>
    NotJson,

    /// <summary>No body.</summary>
    EmptyAnswer,

    /// <summary>The answer with a message of <see cref="Fault.Size"/> bytes.</summary>
    OversizedAnswer,

    /// <summary>Success, but data is null.</summary>
    WithoutData,

    /// <summary>The answer to somebody else's query: the details of another task, or the same ones under an id that is made up.</summary>
    AnotherTask,
}
