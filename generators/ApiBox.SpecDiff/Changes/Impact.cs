namespace ApiBox.SpecDiff.Changes;

/// <summary>What a change asks of the next version.</summary>
public enum Impact
{
    /// <summary>Nobody has to do anything.</summary>
    Patch,

    /// <summary>There is something new or something to know, and what was right before still is.</summary>
    Minor,

    /// <summary>A request or a response that was right is wrong now, or a program no longer compiles or runs.</summary>
    Breaking,
}

/// <summary>Which way a value goes, as a client sees it.</summary>
public enum Direction
{
    /// <summary>Neither, such as the title of a document.</summary>
    None,

    /// <summary>The client sends it: requests, and the responses to callbacks.</summary>
    Sent,

    /// <summary>The client receives it: responses, and callbacks.</summary>
    Received,
}

/// <summary>Who is affected.</summary>
public enum Side
{
    /// <summary>What is transferred.</summary>
    Wire,

    /// <summary>Programs that use the generated client.</summary>
    CSharp,
}
