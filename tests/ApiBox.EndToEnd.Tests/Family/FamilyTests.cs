using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Emulator;

namespace ApiBox.EndToEnd.Tests.Family;

/// <summary>Every operation of the description, by its description alone: no line here names one.</summary>
public sealed class FamilyTests(FamilyFixture family) : IClassFixture<FamilyFixture>
{
    private static CancellationToken Cancellation => FamilyFixture.Cancellation;

    public static TheoryData<string> Operations => [.. ApiBoxOperations.All.Select(static operation => operation.Id)];

    public static TheoryData<string> Bodies => [.. DescribedBody.All.Select(static body => body.Operation)];

    public static TheoryData<string> Submissions =>
        [.. ApiBoxOperations.All.Where(static operation => operation.StartsTask is not null).Select(static operation => operation.Id)];

    public static TheoryData<string, string> Callbacks =>
        [
            .. from callback in DescribedBody.Description["components"]!["callbacks"]!.AsObject()
            from example in Examples(callback.Key)
            select (callback.Key, example.Key)
        ];

    [Fact]
    public void TheCatalogueHasEveryOperationOfTheDescription()
    {
        var described = from path in DescribedBody.Description["paths"]!.AsObject()
                        from operation in path.Value!.AsObject()
                        select operation.Value!["operationId"]!.GetValue<string>();

        Assert.Equal(
            described.Order(StringComparer.Ordinal),
            ApiBoxOperations.All.Select(static operation => operation.Id).Order(StringComparer.Ordinal));
        Assert.True(ApiBoxOperations.All.Count >= 24);
    }

    [Theory, MemberData(nameof(Operations))]
    public async Task ItsExampleIsAccepted(string id)
    {
        var operation = Operation(id);
        var input = await family.ExampleAsync(operation);

        var result = await operation.CallAsync(family.Client, input, Cancellation);

        Assert.Equal(operation.StartsTask is not null, result.Task is not null);
        Assert.True(result.Task is not null || result.Value is not null || result.Content is not null);
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task EveryRuleOfAFieldIsEnforcedByBoth(string id)
    {
        var body = DescribedBody.Of(id);
        foreach (var broken in BrokenBody.FieldsOf(body))
            await AssertRefusedAsync(body, broken);
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task EveryRuleBetweenFieldsIsEnforcedByBoth(string id)
    {
        var body = DescribedBody.Of(id);
        foreach (var (rule, ways) in BrokenRules.Of(body))
        {
            Assert.True(ways.Count > 0, $"No way was found to break {rule}.");
            foreach (var broken in ways)
                await AssertRefusedAsync(body, broken);
        }
    }

    [Theory, MemberData(nameof(Submissions))]
    public async Task ItsTaskIsWaitedForAndTakenUpAgain(string id)
    {
        var operation = Operation(id);
        var started = await operation.CallAsync(family.Client, await family.ExampleAsync(operation), Cancellation);

        var details = await started.Task!.WaitForCompletionAsync(cancellationToken: Cancellation);

        Assert.Equal(JsonValueKind.Object, details.ValueKind);
        var again = ApiBoxOperations.Tasks.Single(task => task.Name == operation.StartsTask).Resume(family.Client, started.Task.TaskId);
        Assert.Equal(details.GetRawText(), (await again.WaitForCompletionAsync(cancellationToken: Cancellation)).GetRawText());
    }

    [Theory, MemberData(nameof(Submissions))]
    public async Task ItsFailureIsRaised(string id)
    {
        var operation = Operation(id);
        var input = await family.ExampleAsync(operation);
        family.Emulator.Faults.NextTask(id, TaskScenario.Fail(message: "It was not to be."));
        var started = await operation.CallAsync(family.Client, input, Cancellation);

        var error = await Assert.ThrowsAsync<ApiBoxTaskFailedException>(() =>
            started.Task!.WaitForCompletionAsync(cancellationToken: Cancellation));

        Assert.Equal(started.Task!.TaskId, error.TaskId);
        Assert.NotNull(error.Status);
        Assert.Equal("It was not to be.", error.ServiceMessage);
    }

    [Theory, MemberData(nameof(Callbacks))]
    public void EveryExampleOfItsCallbackIsRead(string kind, string name)
    {
        var example = Examples(kind).Single(example => example.Key == name).Value!["value"]!;
        var type = typeof(ApiBoxClient).Assembly.GetType(
            $"ApiBox.{char.ToUpperInvariant(kind[0])}{kind[1..]}Callback", throwOnError: true)!;

        var written = (string)typeof(FamilyTests)
            .GetMethod(nameof(ReadAndWrite), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, [Encoding.UTF8.GetBytes(example.ToJsonString())])!;

        // Nothing is lost on the way: what it has by name is there again.
        foreach (var (member, value) in example.AsObject().Where(static member => member.Value is not null))
            Assert.True(JsonNode.Parse(written)![member] is not null, $"{member}: {value}");
    }

    private static string ReadAndWrite<T>(byte[] body)
        where T : class, ICallbackPayload<T>
    {
        var result = CallbackReader.Read<T>(body);
        Assert.True(result.IsSuccess, result.Error?.ToString());
        Assert.NotNull(result.Payload.TaskId);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            result.Payload.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private async Task AssertRefusedAsync(DescribedBody body, BrokenBody broken)
    {
        var operation = Operation(body.Operation);
        var text = broken.Wrong.ToJsonString();
        var about = $"{broken.Pointer} {broken.Keyword} {broken.Rule}: {text[..Math.Min(400, text.Length)]}";
        Assert.True(
            Validators.Ours(body, broken.Right) is null,
            $"{about}\nmade from what is wrong already: {Validators.Ours(body, broken.Right)}");
        var (accepted, received) = (family.Emulator.AcceptedRequests, family.Emulator.Requests.Count);

        var error = await Record.ExceptionAsync(() =>
            operation.CallAsync(family.Client, FamilyFixture.Input(operation, broken.Wrong), Cancellation));

        var refusal = Assert.IsType<ApiBoxValidationException>(error);
        // An address that is none is refused while it is read, before there is a value that a rule could judge.
        // The reader of a list names the list, not the item.
        var whileRead = broken.Keyword == "format"
            && refusal.Errors.Any(one =>
                one.Keyword == "type" && one.Path.Length > 0 && broken.Pointer.StartsWith(one.Path, StringComparison.Ordinal));
        Assert.True(
            whileRead || refusal.Errors.Any(one => one.Path == broken.Pointer
                && one.Keyword == broken.Keyword
                && (broken.Rule is null || one.Source?.StartsWith(broken.Rule, StringComparison.Ordinal) is true)),
            $"{about}\nours: {string.Join("; ", refusal.Errors.Select(static one => $"{one} {one.Source}"))}");
        Assert.Equal((accepted, received), (family.Emulator.AcceptedRequests, family.Emulator.Requests.Count));

        var refused = await Record.ExceptionAsync(() =>
            operation.CallAsync(family.Careless, FamilyFixture.Input(operation, broken.Wrong), Cancellation));
        if (refused is ApiBoxValidationException { Errors: [{ Keyword: "required" or "type" }, ..] })
            Assert.True(await family.SendRawAsync(body, broken.Wrong) is not null, $"{about}\nThe emulator accepts it.");
        else
            Assert.True(refused is ApiBoxApiException { Code: 400 }, $"{about}\nThe emulator: {refused?.ToString() ?? "accepts it"}");
        Assert.Equal(accepted, family.Emulator.AcceptedRequests);
    }

    private static OperationDescription<IApiBoxClient> Operation(string id) => ApiBoxOperations.All.Single(operation => operation.Id == id);

    private static JsonObject Examples(string callback) =>
        DescribedBody.Description["components"]!["callbacks"]![callback]!.AsObject().First().Value!
        ["post"]!["requestBody"]!["content"]!["application/json"]!["examples"]!.AsObject();
}
