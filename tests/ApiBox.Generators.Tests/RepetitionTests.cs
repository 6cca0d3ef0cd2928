using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Model;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests;

/// <summary>Which requests are sent again when it is not known what became of them.</summary>
public sealed class RepetitionTests
{
    private static readonly string[] Repeated = ["get", "head", "put", "delete", "options", "trace"];

    [Theory]
    [InlineData("readPlain", true, null)]
    [InlineData("replacePlain", true, null)]
    [InlineData("removePlain", true, null)]
    [InlineData("addPlain", false, null)]
    [InlineData("changePlain", false, null)]
    [InlineData("search", true, null)]
    [InlineData("rename", true, null)]
    [InlineData("append", false, null)]
    [InlineData("readKeyed", true, "idempotency-key")]
    [InlineData("addKeyed", true, "idempotency-key")]
    [InlineData("changeKeyed", true, "Idempotency-Key")]
    [InlineData("addElsewhere", false, null)]
    [InlineData("buy", false, "idempotency-key")]
    [InlineData("extend", false, "idempotency-key")]
    public void TheMethodTheDescriptionOrAKeyDecides(string id, bool repeatable, string? header)
    {
        var operation = Parse(Fixture.Read("repeats")).Operations.Single(candidate => candidate.Id == id);

        Assert.Equal((repeatable, header), (operation.Repeatable, operation.IdempotencyHeader));
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", false)]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", false)]
    [InlineData("""{ "type": "string" }""", true)]
    [InlineData("""{ "type": "string", "format": "uuid" }""", true)]
    public void AnOptionalKeyMustBeATextThatCanBeMade(string schema, bool isKey)
    {
        var (model, diagnostics) = DescriptionParser.Parse(Keyed(schema, required: false));

        Assert.Equal((isKey, isKey), (model!.Operations[0].Repeatable, model.Operations[0].IdempotencyHeader is not null));
        Assert.Equal(isKey ? [] : ["APIBOX179"], diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id));
        // One that must be given is the caller's to make.
        Assert.True(Parse(Keyed(schema, required: true)).Operations[0].Repeatable);
    }

    [Fact]
    public void EveryPostOfTheProductIsPaidOrRepeatedOrNeitherForAReason()
    {
        var reasons = Reasons();
        var unpaid = new List<string>();
        foreach (var (method, operation) in Operations())
        {
            var (id, paid, idempotent) = ((string)operation["operationId"]!, IsTrue(
                operation, "x-apibox-paid"), IsTrue(operation, "x-apibox-idempotent"));
            if (Repeated.Contains(method))
                continue;
            if (!paid)
                unpaid.Add(id);
            Assert.False(paid && idempotent, id);
            Assert.False(paid && reasons.ContainsKey(id), id);
            Assert.True(
                paid || reasons.TryGetValue(id, out var isRepeated) && isRepeated == idempotent,
                $"{id} is unpaid, and the table in spec/README.md does not say the same of it.");
        }

        Assert.Equal(unpaid.Order(StringComparer.Ordinal), reasons.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PaidRoutesAreThePaidOperationsOfTheProduct()
    {
        var paths = JsonNode.Parse(File.ReadAllText(Repository.Description))!["paths"]!.AsObject();
        var paid = paths.SelectMany(static path => path.Value!
            .AsObject()
            .Where(static operation => operation.Value is JsonObject node && IsTrue(node, "x-apibox-paid"))
            .Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));

        var routes = Parse(File.ReadAllText(Repository.Description)).Frame.PaidRoutes;

        Assert.Equal(
            paid.Order(StringComparer.Ordinal),
            routes.Select(static route => $"{route.Method} {route.Path}").Order(StringComparer.Ordinal));
        Assert.Equal(18, routes.Count);
    }

    [Fact]
    public void WithoutPaidOperationsThereAreNoPaidRoutes() => Assert.Empty(Parse(Fixture.Read("parameters")).Frame.PaidRoutes);

    private static DescriptionModel Parse(string text) => DescriptionParser.Parse(text).Model!;

    private static bool IsTrue(JsonObject operation, string extension) => operation[extension]?.GetValue<bool>() == true;

    private static IEnumerable<(string Method, JsonObject Operation)> Operations() =>
        from path in JsonNode.Parse(File.ReadAllText(Repository.Description))!["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where operation.Value is JsonObject
        select (operation.Key, operation.Value!.AsObject());

    /// <summary>The rows of the table: whether an unpaid operation is repeated.</summary>
    private static Dictionary<string, bool> Reasons()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "spec", "README.md"));
        var section = text[text.IndexOf("### Unpaid requests", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", StringComparison.Ordinal)];
        return Regex.Matches(section, @"^\| ([\w, ]+) \| (yes|no) \| .{20,} \|$", RegexOptions.Multiline)
            .SelectMany(static row => row.Groups[1].Value.Split(", ").Select(id => KeyValuePair.Create(id, row.Groups[2].Value == "yes")))
            .ToDictionary();
    }

    private static string Keyed(string schema, bool required) =>
        $$"""
        { "openapi": "3.0.3", "paths": { "/x": { "post": { "operationId": "x", "summary": "", "responses": { "204": {} },
          "parameters": [ { "name": "IDEMPOTENCY-KEY", "in": "header", "required": {{(required ? "true" : "false")}},
            "schema": {{schema}} } ] } } } }
        """;
}
