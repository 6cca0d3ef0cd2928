using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace ApiBox.EndToEnd.Tests.Family;

/// <summary>
/// Nothing in the description goes without a description and an example, and what it says reaches the documentation of the types.
/// </summary>
public sealed class DocumentedTests
{
    private static JsonNode Description => DescribedBody.Description;

    private static readonly Lazy<Dictionary<string, string>> Docs =
        new(static () => XDocument.Load(Path.ChangeExtension(typeof(ApiBoxClient).Assembly.Location, ".xml"))
        .Descendants("member")
            .ToDictionary(static member => member.Attribute("name")!.Value, static member => member.Value, StringComparer.Ordinal));

    [Fact]
    public void EveryOperationIsDescribedAndHasExamples()
    {
        var missing = new List<string>();
        foreach (var (id, operation) in Operations())
        {
            Require(
                operation["summary"] is not null && operation["description"] is not null && operation["tags"] is JsonArray { Count: > 0 },
                $"{id}: a summary, a description or a tag");
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
            {
                Require(parameter!["description"] is not null, $"{id} {parameter["name"]}: a description");
                Require(HasExample(parameter) || parameter["schema"]?["example"] is not null, $"{id} {parameter["name"]}: an example");
            }

            if (operation["requestBody"] is { } body)
                Require(body["content"]!.AsObject().All(static media => HasExample(media.Value!)), $"{id}: an example of the body");
            foreach (var (status, answer) in operation["responses"]!.AsObject())
            {
                Require(answer!["description"] is not null, $"{id} {status}: a description");
                if (status.StartsWith('2'))
                    Require(
                        answer["content"]?.AsObject().All(static media => HasExample(media.Value!)) is true,
                        $"{id} {status}: an example of the answer");
            }
        }

        foreach (var (kind, callback) in Description["components"]!["callbacks"]!.AsObject())
        {
            var post = callback!.AsObject().First().Value!["post"]!;
            Require(post["summary"] is not null || post["description"] is not null, $"{kind}: a description");
            Require(post["requestBody"]!["content"]!.AsObject().All(static media => HasExample(media.Value!)), $"{kind}: an example");
        }

        Assert.Empty(missing);

        void Require(bool holds, string what)
        {
            if (!holds)
                missing.Add(what);
        }
    }

    [Fact]
    public void EveryFieldIsDescribed()
    {
        var missing = from schema in Description["components"]!["schemas"]!.AsObject()
                      from property in schema.Value!["properties"]?.AsObject() ?? []
                      where property.Value!["description"] is null && property.Value["$ref"] is null
                      select $"{schema.Key}.{property.Key}";

        Assert.Empty(missing);
    }

    [Fact]
    public void OriginsDefaultsRangesAndRulesReachTheDocumentation()
    {
        foreach (var operation in ApiBoxOperations.All)
        {
            var docs = Docs.Value.Single(member =>
                member.Key.StartsWith(
                    $"M:ApiBox.IApiBoxClient.{char.ToUpperInvariant(operation.Id[0])}{operation.Id[1..]}Async",
                    StringComparison.Ordinal)).Value;
            Assert.Contains(operation.Summary!, docs, StringComparison.Ordinal);
            Assert.Equal(
                operation.Origin == "sister", docs.Contains("Only related services document", StringComparison.Ordinal));
        }

        foreach (var (name, schema) in Description["components"]!["schemas"]!.AsObject())
        {
            foreach (var rule in schema!["x-apibox-rules"]?.AsArray() ?? [])
                Assert.Contains(rule!["description"]!.GetValue<string>(), Docs.Value[$"T:ApiBox.{name}"], StringComparison.Ordinal);
            foreach (var (property, declared) in schema["properties"]?.AsObject() ?? [])
            {
                var said = new[]
                {
                    declared!["x-apibox-origin"] is null ? null : "related services",
                    declared["default"] is { } standard ? $"The service uses {standard} by default" : null,
                    declared["minimum"] is null ? null : declared["minimum"]!.ToString()
                };
                var member = $"P:ApiBox.{name}.{char.ToUpperInvariant(property[0])}{property[1..]}";
                foreach (var words in said.OfType<string>().Where(_ => Docs.Value.ContainsKey(member)))
                    Assert.Contains(words, Docs.Value[member], StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static IEnumerable<(string Id, JsonNode Operation)> Operations() =>
        from path in Description["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (operation.Value!["operationId"]!.GetValue<string>(), operation.Value!);

    private static bool HasExample(JsonNode owner) => owner["example"] is not null || owner["examples"] is JsonObject { Count: > 0 };
}
