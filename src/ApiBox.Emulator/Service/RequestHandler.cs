using System.Text;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Handles requests as the service does: validates, charges, creates tasks, returns their details, or responds at once.</summary>
internal sealed class RequestHandler(EmulatorState state)
{
    public async Task<ServiceResponse> HandleAsync(OperationCall call, CancellationToken cancellationToken)
    {
        var operation = call.Operation;
        var codes = operation.Codes;
        if (operation.KeyLocations.Count > 0 && call.Caller is null)
            return Reject(operation, new(codes.Unauthorized));
        if (state.Validator.ValidateParameters(operation, call.Values) is { } wrongParameter)
            return Reject(operation, wrongParameter);
        var (body, rejection) = await state.Validator.ValidateBodyAsync(operation, call.Request.ContentType, call.Body);
        if (rejection is not null)
            return Reject(operation, rejection);
        var account = call.Caller ?? state.Accounts.All[0];
        if (operation.Task is not null)
            return GetDetails(call, account);

        var sync = operation.StartsTask ? null : await RespondAsync(call, body, cancellationToken);
        if (sync is { Succeeded: false })
            return sync;
        var isCharged = operation.IsPaid || operation.StartsTask;
        if (isCharged && !account.TryAccept(operation.IsPaid ? state.Options.CreditsPerTask : 0))
            return Reject(operation, new(codes.NoCredits));
        if (isCharged && sync is not null)
            state.Saved?.Write();
        if (sync is not null)
            return WithBalance(sync with { Accepted = isCharged }, operation, account);

        var task = MakeTask(call, body, account, await ListenAsync(body.Json, cancellationToken));
        state.Saved?.Write();
        await state.Sender.StartAsync(task);
        return Succeed(operation, task.Response) with { Accepted = true, TaskId = task.Id };
    }

    /// <summary>The response to a rejected request. <paramref name="operation"/> is null if the request matches none.</summary>
    public ServiceResponse Reject(Operation? operation, Rejection rejection)
    {
        var message = rejection.Message ?? PayloadFactory.Message(operation, rejection.Code, state.Description.Codes);
        var hasNoEnvelope = operation is { Envelope: null };
        var body = PayloadFactory.Error(operation, rejection.Code, message);
        return new(rejection.Code, body) { HttpStatus = hasNoEnvelope ? rejection.Code : 200, Message = message };
    }

    private static ServiceResponse Succeed(Operation operation, JsonNode? body)
    {
        var (status, media) = operation.Success;
        var response = new ServiceResponse(operation.Codes.Ok, body) { HttpStatus = status, Succeeded = true };
        if (media is null)
            return response with { Body = null };
        if (DescriptionDocument.IsJson(media))
            return response;

        // Text is returned as documented. Audio and images have no documented example, so they are generated.
        var bytes = media.StartsWith("image/", StringComparison.Ordinal) ? CoverImage.Create(operation.Id)
            : media.StartsWith("audio/", StringComparison.Ordinal) ? BackingTrack.Create(operation.Id, TimeSpan.FromSeconds(1))
            : Encoding.UTF8.GetBytes(body is JsonValue text ? text.ToString() : body?.ToJsonString(JsonSettings.Relaxed) ?? "");
        return response with { MediaType = media.Contains('*') ? "application/octet-stream" : media, Bytes = bytes };
    }

    private async Task<ServiceResponse> RespondAsync(OperationCall call, ParsedBody body, CancellationToken cancellationToken)
    {
        var example = PayloadFactory.Success(call.Operation);
        var file = body.Files is [var sent, ..] ? sent : null;
        if (file is null && ResponsePatch.FindLink(example, body.Json) is not null && ResponsePatch.FindSource(body.Json) is { } source)
        {
            file = await state.FileFetcher.FetchAsync(source, cancellationToken);
            if (file is null)
                return Reject(call.Operation, new(call.Operation.Codes.Invalid, "The file cannot be fetched."));
        }

        var stored = file is null ? null : state.Uploads.Add(file, ResponsePatch.NameFor(file, body.Json));
        return Succeed(call.Operation, new ResponsePatch(call.Operation, body.Json, stored, call.LinkBase).Apply(example));
    }

    private static ServiceResponse WithBalance(ServiceResponse response, Operation operation, EmulatorAccount account)
    {
        if (operation.Balance is { } pointer && response.Body is not null)
            JsonPointer.Set(response.Body, pointer, account.Credits);
        return response;
    }

    private async Task<HeardAudio?> ListenAsync(JsonNode? request, CancellationToken cancellationToken)
    {
        if (!state.Options.FollowUpload || RequestedStyle.FindAudio(request) is not { } source || !FileFetcher.IsLocal(source))
            return null;
        var file = await state.FileFetcher.FetchAsync(source, cancellationToken);
        return file is null ? null : HeardAudio.In(file.Bytes);
    }

    private EmulatedTask MakeTask(OperationCall call, ParsedBody body, EmulatorAccount account, HeardAudio? heard)
    {
        var operation = call.Operation;
        var details = operation.Details is { } link ? state.Description.Find(link.OperationId) : null;
        var scenario = state.Faults.TakeScenario(operation);
        var task = new EmulatedTask(operation, details, account, body.Json, scenario)
        {
            CreatedAt = state.Now,
            Duration = scenario.Duration ?? state.Options.TaskDuration,
            LinkBase = call.LinkBase,
            Heard = heard,
        };
        state.Tasks.Add(task, PayloadFactory.CountItems(operation, details));
        task.Response = PayloadFactory.Accepted(task);
        task.CallbackUrls = [.. operation.Callbacks.Select(rules => CallbackUrlTemplate.Evaluate(rules.Url, call, task))];
        return task;
    }

    private ServiceResponse GetDetails(OperationCall call, EmulatorAccount account)
    {
        var operation = call.Operation;
        var id = TaskIdOf(operation, call.Values);
        var task = id is null ? null : state.Tasks.Find(id, account);
        if (task?.Details != operation)
            return Reject(operation, new(operation.Codes.NotFound));

        var hidden = task.CountQuery() - task.Scenario.QueriesAnsweredNotFound;
        if (hidden <= 0)
            return Reject(operation, new(operation.Codes.NotFound)) with { TaskId = id };
        var body = PayloadFactory.Details(task, task.StepAt(state.Now));
        if (hidden <= task.Scenario.QueriesAnsweredWithoutData)
            JsonPointer.Set(body, (operation.Envelope ?? Envelope.Default).Data, null);
        return Succeed(operation, body) with { TaskId = id };
    }

    // The links of the submissions name the parameter that takes the id.
    private string? TaskIdOf(Operation operation, RequestValues values)
    {
        var links = state.Description.Operations.Select(other => other.Details);
        var name = links.FirstOrDefault(link => link?.OperationId == operation.Id)?.Parameter;
        return name is null ? null : values.Find(name);
    }
}
