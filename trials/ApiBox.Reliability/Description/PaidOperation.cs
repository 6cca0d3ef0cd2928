using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Reliability.Description;

/// <summary>An operation of the description that costs credits, and how to call it without naming it.</summary>
internal sealed class PaidOperation
{
    private readonly MethodInfo _method;
    private readonly MethodInfo? _createUrl;
    private readonly MethodInfo? _resolve;
    private readonly IReadOnlyDictionary<string, JsonNode> _parameters;

    public PaidOperation(
        string id,
        HttpMethod http,
        string path,
        IReadOnlyDictionary<string, JsonNode> parameters,
        IReadOnlyList<JsonObject?> examples,
        CallbackOf? callback)
    {
        (Id, Http, Path, Examples, Callback, _parameters) = (id, http, path, examples, callback, parameters);
        _method = typeof(IApiBoxClient).GetMethod(Pascal(id) + "Async")
            ?? throw new InvalidOperationException($"The client has no method for {id}.");
        var answer = _method.ReturnType.GetGenericArguments().SingleOrDefault();
        Details = answer is { IsGenericType: true } && answer.GetGenericTypeDefinition() == typeof(ApiBoxTask<>)
            ? answer.GetGenericArguments()[0]
            : null;
        if (callback is not null)
            _createUrl = typeof(ICallbackUrls).GetMethod(nameof(ICallbackUrls.Create))!.MakeGenericMethod(callback.Type);
        if (Details is not null)
            _resolve = typeof(IApiBoxTasks).GetMethod(nameof(IApiBoxTasks.ResolveAsync))!.MakeGenericMethod(Details);
    }

    /// <summary>Its operationId.</summary>
    public string Id { get; }

    public HttpMethod Http { get; }

    /// <summary>The path, with the examples of its parameters filled in, and the query.</summary>
    public string Path { get; }

    /// <summary>The bodies that the description gives as examples; null for an operation without a body.</summary>
    public IReadOnlyList<JsonObject?> Examples { get; }

    /// <summary>How it reports; null if it does not.</summary>
    public CallbackOf? Callback { get; }

    /// <summary>The type of its task's details; null if it makes no task.</summary>
    public Type? Details { get; }

    /// <summary>A callback address for one call; null if it does not report.</summary>
    public CallbackUrl? CreateUrl(ICallbackUrls urls) => (CallbackUrl?)_createUrl?.Invoke(urls, null);

    /// <summary>An example as the body of one call, reporting to an address.</summary>
    public JsonObject? Body(int example, Uri? report)
    {
        var body = Examples[example % Examples.Count]?.DeepClone().AsObject();
        if (report is not null && Callback is not null && body is not null)
            body[Callback.Member] = report.ToString();
        return body;
    }

    /// <summary>Calls it.</summary>
    /// <returns>The id of the task that it made; empty if it makes none.</returns>
    public async Task<string> CallAsync(IApiBoxClient client, JsonObject? body, CancellationToken cancellationToken)
    {
        var result = await ResultAsync(_method.Invoke(
            client,
            BindingFlags.DoNotWrapExceptions,
            null,
            [.. _method.GetParameters().Select(parameter => Argument(parameter, body, cancellationToken))],
            null));
        // What answers at once may call its own number a task id, but there is no task that it could be compared with.
        return Details is null && Callback is null ? "" : TaskIdOf(result);
    }

    /// <summary>The id of a submission's task, as <see cref="IApiBoxTasks.ResolveAsync"/> finds it; null if it does not.</summary>
    public async Task<string?> ResolveAsync(IApiBoxTasks tasks, string submissionId) =>
        await ResultAsync(_resolve!.Invoke(tasks, [submissionId, CancellationToken.None])) is { } task ? TaskIdOf(task) : null;

    /// <summary>Waits for the task of a submission; its id, or null if the submission has no task yet.</summary>
    public async Task<string?> WaitAsync(IApiBoxTasks tasks, string submissionId)
    {
        if (await ResultAsync(_resolve!.Invoke(tasks, [submissionId, CancellationToken.None])) is not { } task)
            return null;
        await ResultAsync(task.GetType().GetMethod("WaitForCompletionAsync")!.Invoke(task, [null, CancellationToken.None]));
        return TaskIdOf(task);
    }

    /// <summary>The example of a parameter, by its name in C#; null without one.</summary>
    public JsonNode? Parameter(string name) =>
        _parameters.FirstOrDefault(one => Plain(one.Key).Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public override string ToString() => Id;

    /// <summary>The name in C# of a name in the description, as the convention has it.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private object? Argument(ParameterInfo parameter, JsonObject? body, CancellationToken cancellationToken)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return cancellationToken;
        if (parameter.Name == "request")
            return body.Deserialize(parameter.ParameterType);
        var given = Parameter(parameter.Name!);
        return given is not null ? given.Deserialize(parameter.ParameterType)
            : parameter.HasDefaultValue ? null
            : throw new InvalidOperationException($"{Id}: the description gives no example for {parameter.Name}.");
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    private static async Task<object?> ResultAsync(object? call)
    {
        var task = (Task)call!;
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    private static string TaskIdOf(object? answer) => answer?.GetType().GetProperty("TaskId")?.GetValue(answer) as string ?? "";
}

/// <summary>How an operation reports.</summary>
/// <param name="Type">The type of its callback.</param>
/// <param name="Member">The member of the request that holds the address.</param>
/// <param name="Stages">The stages in order.</param>
internal sealed record CallbackOf(Type Type, string Member, IReadOnlyList<string> Stages);
