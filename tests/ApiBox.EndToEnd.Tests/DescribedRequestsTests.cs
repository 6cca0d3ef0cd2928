using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ApiBox.EndToEnd.Tests.Family;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests;

/// <summary>
/// For every operation with a JSON body: its documented requests are accepted by both validators, and whatever is made of them at random is
/// accepted by both or refused by both. One validator is generated, the other is NJsonSchema with rules of its own.
/// </summary>
public sealed class DescribedRequestsTests(DescribedService service) : IClassFixture<DescribedService>
{
    private const int Seed = 20261124;
    private static readonly int Variants = Slow.Count(usual: 30, all: 150);

    public static TheoryData<string> Operations =>
        [.. DescribedBody.All.Where(static body => body.Media == "application/json").Select(static body => body.Operation)];

    [Theory, MemberData(nameof(Operations))]
    public async Task DocumentedRequestsAreAcceptedByBoth(string operation)
    {
        var body = DescribedBody.Of(operation);
        foreach (var example in body.Examples)
            Assert.Equal((null, null), (Validators.Ours(body, example), await TheirsAsync(body, example)));
    }

    [Theory, MemberData(nameof(Operations))]
    public async Task BothValidatorsAgreeOnWhateverIsMadeOfThem(string operation)
    {
        var body = DescribedBody.Of(operation);
        var random = new Random(Seed);
        var accepted = 0;
        for (var i = 0; i < Variants; i++)
        {
            var request = body.Examples[random.Next(body.Examples.Count)].DeepClone().AsObject();
            for (var changes = random.Next(3); changes >= 0; changes--)
                Change(request, body, random);
            var (ours, theirs) = (Validators.Ours(body, request), await TheirsAsync(body, request));
            Assert.True(
                (ours is null) == (theirs is null),
                $"variant {i} of seed {Seed}: {request.ToJsonString()}\nours: {ours}\ntheirs: {theirs}");
            accepted += ours is null ? 1 : 0;
        }

        // Guards against a generator that makes only one kind.
        Assert.InRange(accepted, 1, Variants - 1);
    }

    private static void Change(JsonObject request, DescribedBody body, Random random)
    {
        var names = body.Properties.Select(static property => property.Key).ToList();
        var name = names[random.Next(names.Count)];
        if (random.Next(3) == 0)
        {
            request.Remove(name);
            return;
        }

        // Null is no value of a typed request: what is null there is left out.
        var values = Values(name, body).OfType<JsonNode>().ToList();
        request[name] = values[random.Next(values.Count)].DeepClone();
    }

    /// <summary>What the examples have for a field, and what lies at and beside its limits.</summary>
    private static IEnumerable<JsonNode?> Values(string name, DescribedBody body)
    {
        foreach (var example in body.Examples.Where(example => example[name] is not null))
            yield return example[name];
        var schema = DescribedBody.Resolve(body.Properties[name]!);
        yield return schema["example"];
        if (schema["type"]?.GetValue<string>() == "boolean")
        {
            yield return true;
            yield return false;
        }

        foreach (var known in schema["enum"]?.AsArray() ?? [])
            yield return known;
        if (schema["enum"] is not null)
            yield return "something new";
        foreach (var bound in (string[])["minimum", "maximum"])
        {
            if (schema[bound]?.GetValue<decimal>() is not { } limit)
                continue;
            var step = schema["multipleOf"]?.GetValue<decimal>() ?? 1;
            yield return limit;
            yield return limit + step;
            yield return limit - step;
            yield return limit + (step / 10);
        }

        foreach (var length in (string[])["minLength", "maxLength"])
        {
            if (schema[length]?.GetValue<int>() is not { } limit)
                continue;
            yield return new string('x', limit);
            yield return new string('x', limit + 1);
            yield return new string('x', Math.Max(0, limit - 1));
        }

        if (schema["items"] is { } items)
        {
            var item = DescribedBody.Resolve(items)["format"]?.GetValue<string>() == "uri" ? "https://example.com/a" : "a";
            for (var count = 0; count < 7; count++)
                yield return new JsonArray([.. Enumerable.Repeat(item, count).Select(static text => JsonValue.Create(text))]);
        }

        yield return "";
    }

    /// <summary>What the emulator says; null when it accepts.</summary>
    private async Task<string?> TheirsAsync(DescribedBody body, JsonNode request)
    {
        using var answer = await service.Http.PostAsJsonAsync(body.Path[1..], request, TestContext.Current.CancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        var code = json!["code"]!.GetValue<int>();
        Assert.True(code is 200 or 400, json.ToJsonString());
        return code == 200 ? null : json["msg"]!.GetValue<string>();
    }
}
