using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>The service itself: judges a request, charges it, makes its task or tells of one.</summary>
internal sealed class Service(EmulatorState state)
{
    private readonly ResponseCodes _codes = state.Description.Codes;

    public async Task<Outcome> CarryOutAsync(Operation operation, HttpRequest request, ReceivedBody body, EmulatorAccount? caller)
    {
        if (operation.NeedsKey && caller is null)
            return Refuse(operation, new(_codes.Unauthorized));
        JsonNode? parsed = null;
        var refusal = state.Judge.JudgeParameters(operation, request)
            ?? state.Judge.JudgeBody(operation, request.ContentType, body, out parsed);
        if (refusal is not null)
            return Refuse(operation, refusal);
        if (operation.Task is not null)
            return Tell(operation, request, caller);

        var account = caller ?? state.Accounts.All[0];
        var isCharged = operation.IsPaid || operation.Details is not null;
        if (isCharged && !account.TryAccept(operation.IsPaid ? state.Options.CreditsPerTask : 0))
            return Refuse(operation, new(_codes.NoCredits));
        if (operation.Details is null)
            return Succeed(state.Payloads.Plain(operation)) with { Accepted = isCharged };

        var task = MakeTask(operation, request, parsed, account);
        await state.Sender.StartAsync(task);
        return Succeed(state.Payloads.Accepted(task)) with { Accepted = true, TaskId = task.Id };
    }

    /// <summary>The answer to a request that is refused; <paramref name="operation"/> is null when it means none.</summary>
    public Outcome Refuse(Operation? operation, Refusal refusal)
    {
        var message = refusal.Message ?? state.Payloads.Message(operation, refusal.Code);
        var isBare = operation is { Envelope: null };
        var envelope = operation?.Envelope ?? Envelope.Usual;
        return new(refusal.Code, envelope.Error(refusal.Code, message)) { HttpStatus = isBare ? refusal.Code : 200, Message = message };
    }

    private Outcome Succeed(JsonNode body) => new(_codes.Ok, body) { Succeeded = true };

    private EmulatedTask MakeTask(Operation operation, HttpRequest request, JsonNode? body, EmulatorAccount account)
    {
        var details = state.Description.Find(operation.Details!.OperationId)!;
        var fate = state.Faults.TakeFate();
        var task = new EmulatedTask(operation, details, account, body, fate)
        {
            CreatedAt = state.Now,
            Duration = fate.Duration ?? state.Options.TaskDuration,
            LinkBase = $"{request.Scheme}://{request.Host}/",
        };
        state.Tasks.Add(task, Payloads.CountItems(operation, details));
        return task;
    }

    private Outcome Tell(Operation operation, HttpRequest request, EmulatorAccount? caller)
    {
        var id = TaskIdOf(operation, request);
        var task = id is null ? null : state.Tasks.Find(id, caller ?? state.Accounts.All[0]);
        if (task?.Details != operation)
            return Refuse(operation, new(_codes.NotFound));

        var hidden = task.CountQuery() - task.Fate.QueriesAnsweredNotFound;
        if (hidden <= 0)
            return Refuse(operation, new(_codes.NotFound)) with { TaskId = id };
        var body = state.Payloads.Details(task, task.StepAt(state.Now));
        if (hidden <= task.Fate.QueriesAnsweredWithoutData)
            JsonPointer.Set(body, (operation.Envelope ?? Envelope.Usual).Data, null);
        return Succeed(body) with { TaskId = id };
    }

    // Which parameter takes the id is what the links of the submissions say.
    private string? TaskIdOf(Operation operation, HttpRequest request)
    {
        var links = state.Description.Operations.Select(other => other.Details);
        var name = links.FirstOrDefault(link => link?.OperationId == operation.Id)?.Parameter;
        return name is null ? null : request.RouteValues[name] as string ?? request.Query[name].FirstOrDefault();
    }
}
