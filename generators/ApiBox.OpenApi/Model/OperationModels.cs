namespace ApiBox.OpenApi.Model;

/// <summary>One operation: a method of the client.</summary>
/// <param name="Id">The operationId.</param>
/// <param name="Name">The operationId in Pascal case, without Async.</param>
/// <param name="Method">The HTTP method as HttpMethod names it, such as Get.</param>
/// <param name="Path">The path of the description, escaped, with its braces.</param>
/// <param name="Paid">Whether an accepted request costs credits.</param>
/// <param name="Origin">"sister" when only sister services document it.</param>
/// <param name="Security">The credentials that are sent.</param>
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
    ResponseModel Response,
    SubmissionModel? Submission,
    TaskModel? Task,
    CallbackUrlModel? CallbackUrl,
    SecurityModel Security)
{
    /// <summary>The pointer of the operation.</summary>
    public required string Source { get; init; }

    /// <summary>Whether a request may be sent again when it is not known what became of it; never when it is paid for.</summary>
    public bool Repeatable { get; init; } = true;

    /// <summary>Whether a request is not sent again when it is not known what became of it.</summary>
    public bool IsSentOnce => Paid || !Repeatable;

    /// <summary>
    /// The header parameter that makes a repeated request one with the first, as the description spells it; null without one.
    /// </summary>
    public string? IdempotencyHeader { get; init; }

    /// <summary>The address of the operation's own server; null when it is that of the description.</summary>
    public string? Server { get; init; }

    /// <summary>
    /// Whether this is the second method of an operation, which reads a stream where the first reads a response as a whole.
    /// </summary>
    public bool IsSecond { get; init; }

    /// <summary>The member of the body that requests a stream; null without one.</summary>
    public StreamSwitchModel? Switch { get; init; }

    /// <summary>The class that checks parameters, and bodies without a type of their own; null when they have no rules.</summary>
    public string? Validator { get; init; }

    /// <summary>The body if it has rules, but its type has no validator.</summary>
    public BodyModel? BodyWithoutValidator =>
        Body is { } body
                && body.Value.Kind is not (ValueKind.Object or ValueKind.Union)
                && (body.Value.HasRules || body.Value.Residue() is not null)
            ? body
            : null;

    /// <summary>Whether parameters, or a body whose type has no validator, have rules.</summary>
    public bool NeedsValidator =>
        BodyWithoutValidator is not null
            || Parameters.Any(static parameter => parameter.Value.HasRules || parameter.Value.Residue() is not null);

    /// <summary>Whether the description advises against it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>The first tag; null without one.</summary>
    public string? Tag { get; init; }

    /// <summary>The kinds of its callbacks: their keys in the description.</summary>
    public EquatableArray<string> Callbacks { get; init; }

    /// <summary>A body that the service accepts, as JSON.</summary>
    public string? BodyExample { get; init; }
}

/// <summary>The property of the body that holds the callback URL.</summary>
internal sealed record CallbackUrlModel(string JsonName, string Property);

/// <summary>An operation whose response links to a details operation starts a task.</summary>
/// <param name="DetailsName">The Pascal-case name of the details operation.</param>
/// <param name="TaskName">The task's name: the details' schema without "Details".</param>
/// <param name="DetailsTypeName">The schema of the details' data.</param>
/// <param name="TaskIdPath">The C# expression that follows the response to the task id, such as ".Data?.TaskId".</param>
/// <param name="Source">The pointer of the link.</param>
internal sealed record SubmissionModel(string DetailsName, string TaskName, string DetailsTypeName, string TaskIdPath, string Source);

/// <summary>A details operation: how to read a task's state from its response's data.</summary>
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
    ResultsModel? Results)
{
    /// <summary>
    /// The C# expression that follows the details to the id of the task that they are about; null when the description does not say.
    /// </summary>
    public string? TaskIdExpression { get; init; }

    /// <summary>The addresses that mean that there is no file; <c>*</c> matches any characters.</summary>
    public EquatableArray<string> Absent { get; init; }
}

/// <summary>Where the results of a task are, and what each of them must have to be whole.</summary>
/// <param name="IsAddress">Whether that is an address, which may be absent though it is not null.</param>
internal sealed record ResultsModel(string ListExpression, string ItemProperty, bool IsAddress);

/// <summary>What the codes of an envelope mean; also the constants class of that name.</summary>
internal sealed record CodeTableModel(string Name, string? Description, EquatableArray<CodeModel> Codes);

internal sealed record CodeModel(int Code, string Name, string Kind, bool Retry, string? Description);

/// <summary>Which operation reads the details of which task.</summary>
internal sealed record TaskKey(string TaskName, string DetailsTypeName, string OperationName)
{
    /// <summary>The callbacks that report on such tasks and on no others.</summary>
    public EquatableArray<TaskCallbackKey> Callbacks { get; init; }

    /// <summary>Every kind of task of a description.</summary>
    public static EquatableArray<TaskKey> Of(DescriptionModel model)
    {
        var callbacks = model.Operations
            .Where(static operation => operation is { Submission: not null, CallbackUrl: not null })
            .SelectMany(static operation => operation.Callbacks.Select(kind => (operation.Submission!.DetailsName, Key: new TaskCallbackKey(
                kind, operation.CallbackUrl!.JsonName))))
            .Distinct()
            .ToLookup(static callback => callback.Key.Kind, StringComparer.Ordinal);
        return model.Operations
            .Where(static operation => operation.Task is not null)
            .Select(operation => new TaskKey(operation.Task!.TaskName, operation.Task.DetailsTypeName, operation.Name)
            {
                Callbacks = callbacks
                    .Where(kind => !operation.Paid && kind.Count() == 1 && kind.Single().DetailsName == operation.Name)
                    .Select(static kind => kind.Single().Key)
                    .ToEquatable(),
            })
            .ToEquatable();
    }
}

/// <summary>A callback, and the field of the request that says where it goes.</summary>
internal sealed record TaskCallbackKey(string Kind, string AddressName);

/// <summary>Whether a request may be repeated after a doubt, and the header that makes the two one.</summary>
internal sealed record RepetitionModel(bool Allowed, string? Header);
