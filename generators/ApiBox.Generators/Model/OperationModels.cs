namespace ApiBox.Generators.Model;

/// <summary>One operation: a method of the client.</summary>
/// <param name="Id">The operationId.</param>
/// <param name="Name">The operationId in Pascal case, without Async.</param>
/// <param name="Method">The HTTP method as HttpMethod names it, such as Get.</param>
/// <param name="Path">The path of the description, with its braces.</param>
/// <param name="Paid">Whether an accepted request costs credits.</param>
/// <param name="Origin">"sister" when only sister services document it.</param>
internal sealed record OperationModel(
    string Id,
    string Name,
    string Method,
    string Path,
    string? Summary,
    string? Description,
    bool Paid,
    string? Origin,
    EquatableArray<ParameterModel> Parameters,
    BodyModel? Body,
    AnswerModel Answer,
    SubmissionModel? Submission,
    TaskModel? Task,
    CallbackUrlModel? CallbackUrl);

/// <summary>The property of the body that says where callbacks go.</summary>
internal sealed record CallbackUrlModel(string JsonName, string Property);

/// <summary>Where a parameter travels.</summary>
internal enum ParameterPlace
{
    Query,
    Path,
}

/// <summary>One parameter; Name is its C# name.</summary>
internal sealed record ParameterModel(string JsonName, string Name, ParameterPlace Place, ValueModel Value, bool Required, string? Description);

internal sealed record BodyModel(string TypeName);

/// <summary>What an operation answers.</summary>
/// <param name="TypeName">The type of the whole answer.</param>
/// <param name="Envelope">How the answer wraps its data; null when it does not.</param>
/// <param name="CodeTable">The name of the code table that explains the envelope's code.</param>
internal sealed record AnswerModel(string TypeName, EnvelopeModel? Envelope, string? CodeTable);

/// <param name="Code">The JSON name of the code member.</param>
/// <param name="Message">The JSON name of the message member.</param>
/// <param name="Data">The JSON name of the data member.</param>
/// <param name="DataProperty">The C# name of the data member.</param>
/// <param name="DataTypeName">The type of the data.</param>
internal sealed record EnvelopeModel(string Code, string? Message, string Data, string DataProperty, string DataTypeName);

/// <summary>An operation whose answer links to a details operation starts a task.</summary>
/// <param name="DetailsName">The Pascal-case name of the details operation.</param>
/// <param name="TaskName">The task's name: the details' schema without "Details".</param>
/// <param name="DetailsTypeName">The schema of the details' data.</param>
/// <param name="TaskIdPath">The C# expression that follows the answer to the task id, such as ".Data?.TaskId".</param>
internal sealed record SubmissionModel(string DetailsName, string TaskName, string DetailsTypeName, string TaskIdPath);

/// <summary>A details operation: how to read a task's state from its answer's data.</summary>
internal sealed record TaskModel(
    string TaskName,
    string DetailsTypeName,
    string TaskIdParameter,
    string StatusExpression,
    string? ErrorExpression,
    string? CreatedExpression,
    EquatableArray<string> Running,
    EquatableArray<string> Succeeded,
    EquatableArray<string> Failed,
    EquatableArray<string> Doubtful,
    ResultsModel? Results);

/// <summary>Where the results of a task are, and what each of them must have to be whole.</summary>
internal sealed record ResultsModel(string ListExpression, string ItemProperty);

/// <summary>What the codes of an envelope mean; also the constants class of that name.</summary>
internal sealed record CodeTableModel(string Name, string? Description, EquatableArray<CodeModel> Codes);

internal sealed record CodeModel(int Code, string Name, string Kind, bool Retry, string? Description);

/// <summary>Which operation reads the details of which task.</summary>
internal sealed record TaskKey(string TaskName, string DetailsTypeName, string OperationName);
