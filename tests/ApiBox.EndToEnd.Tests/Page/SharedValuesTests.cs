using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApiBox.EndToEnd.Tests.Family;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests.Page;

/// <summary>
/// Operations share lists of values and no requests. A field that refers to a shared list has a shorter one of its own, or spec/README.md
/// says that it takes the whole list on purpose: a list that grows for one operation must not grow for another unseen.
/// </summary>
public sealed partial class SharedValuesTests
{
    private static readonly JsonObject Schemas = DescribedBody.Description["components"]!["schemas"]!.AsObject();

    /// <summary>Fields of requests, each with the named list that it refers to.</summary>
    private static readonly IReadOnlyList<(string Field, string List, JsonNode Schema)> Fields =
        [.. DescribedBody.All.SelectMany(static body => In(body.Type, Schemas[body.Type]!))];

    [Fact]
    public void EveryFieldWithASharedListHasAShorterOneOrIsNamed()
    {
        var shared = Fields.GroupBy(static field => field.List)
            .Where(static group => group.Count() > 1)
            .SelectMany(static group => group)
            .ToList();
        var (whole, shorter) = (
            shared.Where(static field => field.Schema["enum"] is null), shared.Where(static field => field.Schema["enum"] is not null));

        Assert.Equal(
            whole.Select(static field => field.Field).Order(StringComparer.Ordinal), Named(column: 3).Order(StringComparer.Ordinal));
        Assert.Equal(
            shorter.Select(static field => field.Field).Order(StringComparer.Ordinal), Named(column: 2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AShorterListIsShorterAndHasItsOwnDefault()
    {
        Assert.All(Fields.Where(static field => field.Schema["enum"] is not null), static field =>
        {
            var (own, all) = (Texts(field.Schema["enum"]!), Texts(Schemas[field.List]!["enum"]!));
            Assert.ProperSubset(all, own);
            Assert.Contains(field.Schema["default"]?.GetValue<string>() ?? own.First(), own);
            // A default of the shared list would be that of every operation.
            Assert.Null(Schemas[field.List]!["default"]);
        });
    }

    [Fact]
    public void NoTwoOperationsShareARequest() =>
        Assert.Equal(
            DescribedBody.All.Count, DescribedBody.All.Select(static body => body.Source).Distinct(StringComparer.Ordinal).Count());

    private static IEnumerable<(string, string, JsonNode)> In(string owner, JsonNode schema)
    {
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
            for (var node = property; node is not null; node = node["items"])
            {
                var target = Reference(node);
                if (target is not null && Schemas[target]!["enum"] is not null)
                    yield return ($"{owner}.{name}", target, node);
                foreach (var inner in target is not null && Schemas[target]!["properties"] is not null ? In(target, Schemas[target]!) : [])
                    yield return inner;
            }
    }

    private static string? Reference(JsonNode schema)
    {
        var references = (schema["allOf"] as JsonArray ?? []).Append(schema).Select(static part => part!["$ref"]?.GetValue<string>());
        return references.FirstOrDefault(static reference => reference is not null)?.Split('/')[^1];
    }

    private static HashSet<string> Texts(JsonNode list) => [.. list.AsArray().Select(static value => value!.GetValue<string>())];

    /// <summary>What stands as code in a column of the table.</summary>
    private static IEnumerable<string> Named(int column)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "spec", "README.md"));
        var start = text.IndexOf("## Shared lists of values", StringComparison.Ordinal);
        var rows = text[start..text.IndexOf("\n## ", start + 1, StringComparison.Ordinal)].Split('\n')
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);
        return rows.SelectMany(line => Code().Matches(line.Split(" | ")[column - 1]).Select(static match => match.Groups[1].Value));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
