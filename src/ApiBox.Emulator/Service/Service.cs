using System.Text;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>The service itself: judges a request, charges it, makes its task or tells of one, or answers at once.</summary>
internal sealed class Service(EmulatorState state)
{
    public async Task<ServiceResponse> CarryOutAsync(Call call, CancellationToken cancellationToken)
    {
        var operation = call.Operation;
        var codes = operation.Codes;
        if (operation.Keys.Count > 0 && call.Caller is null)
            return Refuse(operation, new(codes.Unauthorized));
        if (state.Judge.JudgeParameters(operation, call.Values) is { } wrongParameter)
            return Refuse(operation, wrongParameter);
        var (body, refusal) = await state.Judge.JudgeBodyAsync(operation, call.Request.ContentType, call.Body);
        if (refusal is not null)
            return Refuse(operation, refusal);
        var account = call.Caller ?? state.Accounts.All[0];
        if (operation.Task is not null)
            return Tell(call, account);

        var sync = operation.StartsTask ? null : await AnswerNowAsync(call, body, cancellationToken);
        if (sync is { Succeeded: false })
            return sync;
        var isCharged = operation.IsPaid || operation.StartsTask;
        if (isCharged && !account.TryAccept(operation.IsPaid ? state.Options.CreditsPerTask : 0))
            return Refuse(operation, new(codes.NoCredits));
        if (sync is not null)
            return WithBalance(sync with { Accepted = isCharged }, operation, account);

        var task = MakeTask(call, body, account);
        await state.Sender.StartAsync(task);
        return Succeed(operation, task.Answer) with { Accepted = true, TaskId = task.Id };
    }

    /// <summary>The answer to a request that is refused; <paramref name="operation"/> is null when it means none.</summary>
    public ServiceResponse Refuse(Operation? operation, Refusal refusal)
    {
        var message = refusal.Message ?? Payloads.Message(operation, refusal.Code, state.Description.Codes);
        var isBare = operation is { Envelope: null };
        var body = Payloads.Error(operation, refusal.Code, message);
        return new(refusal.Code, body) { HttpStatus = isBare ? refusal.Code : 200, Message = message };
    }

    private static ServiceResponse Succeed(Operation operation, JsonNode? body)
    {
        var (status, media) = operation.Success;
        var response = new ServiceResponse(operation.Codes.Ok, body) { HttpStatus = status, Succeeded = true };
        if (media is null)
            return response with { Body = null };
        if (Document.IsJson(media))
            return response;

        // Text is answered as documented; for audio and images there is nothing documented that could be sent.
        var bytes = media.StartsWith("image/", StringComparison.Ordinal) ? CoverImage.Create(operation.Id)
            : media.StartsWith("audio/", StringComparison.Ordinal) ? BackingTrack.Create(operation.Id, TimeSpan.FromSeconds(1))
            : Encoding.UTF8.GetBytes(body is JsonValue text ? text.ToString() : body?.ToJsonString(JsonText.Relaxed) ?? "");
        return response with { MediaType = media.Contains('*') ? "application/octet-stream" : media, Bytes = bytes };
    }

    private async Task<ServiceResponse> AnswerNowAsync(Call call, ParsedBody body, CancellationToken cancellationToken)
    {
        var answer = Payloads.Plain(call.Operation);
        var file = body.Files is [var sent, ..] ? sent : null;
        if (file is null && AnswerPatch.FindLink(answer, body.Json) is not null && AnswerPatch.FindSource(body.Json) is { } source)
        {
            file = await state.Fetcher.FetchAsync(source, cancellationToken);
            if (file is null)
                return Refuse(call.Operation, new(call.Operation.Codes.Invalid, "The file could not be fetched."));
        }

        var stored = file is null ? null : state.Uploads.Add(file, AnswerPatch.NameFor(file, body.Json));
        return Succeed(call.Operation, new AnswerPatch(call.Operation, body.Json, stored, call.LinkBase).Apply(answer));
    }

    private static ServiceResponse WithBalance(ServiceResponse response, Operation operation, EmulatorAccount account)
    {
        if (operation.Balance is { } pointer && response.Body is not null)
            JsonPointer.Set(response.Body, pointer, account.Credits);
        return response;
    }

    private EmulatedTask MakeTask(Call call, ParsedBody body, EmulatorAccount account)
    {
        var operation = call.Operation;
        var details = operation.Details is { } link ? state.Description.Find(link.OperationId) : null;
        var scenario = state.Faults.TakeScenario(operation);
        var task = new EmulatedTask(operation, details, account, body.Json, scenario)
        {
            CreatedAt = state.Now,
            Duration = scenario.Duration ?? state.Options.TaskDuration,
            LinkBase = call.LinkBase,
        };
        state.Tasks.Add(task, Payloads.CountItems(operation, details));
        task.Answer = Payloads.Accepted(task);
        task.CallbackUrls = [.. operation.Callbacks.Select(rules => CallbackUrl.Evaluate(rules.Url, call, task))];
        return task;
    }

    private ServiceResponse Tell(Call call, EmulatorAccount account)
    {
        var operation = call.Operation;
        var id = TaskIdOf(operation, call.Values);
        var task = id is null ? null : state.Tasks.Find(id, account);
        if (task?.Details != operation)
            return Refuse(operation, new(operation.Codes.NotFound));

        var hidden = task.CountQuery() - task.Scenario.QueriesAnsweredNotFound;
        if (hidden <= 0)
            return Refuse(operation, new(operation.Codes.NotFound)) with { TaskId = id };
        var body = Payloads.Details(task, task.StepAt(state.Now));
        if (hidden <= task.Scenario.QueriesAnsweredWithoutData)
            JsonPointer.Set(body, (operation.Envelope ?? Envelope.Usual).Data, null);
        return Succeed(operation, body) with { TaskId = id };
    }

    // Which parameter takes the id is what the links of the submissions say.
    private string? TaskIdOf(Operation operation, RequestValues values)
    {
        var links = state.Description.Operations.Select(other => other.Details);
        var name = links.FirstOrDefault(link => link?.OperationId == operation.Id)?.Parameter;
        return name is null ? null : values.Find(name);
    }
}
