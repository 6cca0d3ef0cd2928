using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Overlays;
using ApiBox.OpenApi.Reading;
using ApiBox.Preparation;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Tests.Overlays;

/// <summary>Overlays: what their paths select, what their actions do, and where their mistakes are reported.</summary>
public sealed class OverlayTests : IDisposable
{
    private const string Description = """
        {
          "a": { "b": [1, { "c": 2 }], "x/y": { "c": 3 }, "it's": { "c": 4 } },
          "d": [{ "e": 5 }, { "e": 6 }]
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("apibox-overlay-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("$", "{a:{b:[1,{c:2}],x/y:{c:3},it's:{c:4}},d:[{e:5},{e:6}]}")]
    [InlineData("$.a.b", "[1,{c:2}]")]
    [InlineData("$['a']['x/y']", "{c:3}")]
    [InlineData("""$.a["it's"].c""", "4")]
    [InlineData("""$['a']['it\'s']""", "{c:4}")]
    [InlineData("$.a.b[1]", "{c:2}")]
    [InlineData("$.a.*.c", "3 4")]
    [InlineData("$.d[*].e", "5 6")]
    [InlineData("$[ 'd' ][ 0 ]", "{e:5}")]
    [InlineData("$.a.b[2]", "")]
    [InlineData("$.nothing.b", "")]
    [InlineData("$.a.b.c", "")]
    public void APathSelects(string path, string expected)
    {
        var (parsed, problem) = OverlayPath.Parse(path);

        Assert.Null(problem);
        Assert.Equal(expected, string.Join(' ', parsed!.Select(SpecText.Read(Description, null)).Select(static one => Shown(one.Node))));
    }

    [Theory]
    [InlineData("", "begins with '$'")]
    [InlineData("a.b", "begins with '$'")]
    [InlineData("$a", "'a' is not expected at character 2")]
    [InlineData("$.", "a name is expected at character 3")]
    [InlineData("$..a", "'..' is not supported")]
    [InlineData("$.a[", "']' is missing")]
    [InlineData("$.a['b", "a quotation mark is missing")]
    [InlineData("$.a['b'", "']' is expected")]
    [InlineData("$.a['b','c']", "lists and slices are not supported")]
    [InlineData("$.a[0:2]", "lists and slices are not supported")]
    [InlineData("$.a[-1]", "an index from 0")]
    [InlineData("$.a[?@.b]", "filters")]
    public void AnotherPathIsExplained(string path, string problem) =>
        Assert.Contains(problem, OverlayPath.Parse(path).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ target: $, update: { f: 1 } }", "{a:{b:[1,{c:2}],x/y:{c:3},it's:{c:4}},d:[{e:5},{e:6}],f:1}")]
    [InlineData(
        "{ target: $, update: { a: { x/y: { c: 7, g: 8 } }, d: [9] } }",
        "{a:{b:[1,{c:2}],x/y:{c:7,g:8},it's:{c:4}},d:[{e:5},{e:6},9]}")]
    [InlineData("{ target: $.a, update: { b: { h: 1 } } }", "{a:{b:{h:1},x/y:{c:3},it's:{c:4}},d:[{e:5},{e:6}]}")]
    [InlineData("{ target: $.a.b, update: { i: 1 } }", "{a:{b:[1,{c:2},{i:1}],x/y:{c:3},it's:{c:4}},d:[{e:5},{e:6}]}")]
    [InlineData("{ target: '$.d[*]', update: { j: { k: 1 } } }", "{a:{b:[1,{c:2}],x/y:{c:3},it's:{c:4}},d:[{e:5,j:{k:1}},{e:6,j:{k:1}}]}")]
    [InlineData("{ target: '$.d[0]', remove: true }", "{a:{b:[1,{c:2}],x/y:{c:3},it's:{c:4}},d:[{e:6}]}")]
    [InlineData("{ target: $.a.*, remove: true, update: { l: 1 } }", "{a:{},d:[{e:5},{e:6}]}")]
    [InlineData("{ target: $.a.b, remove: true }, { target: $.a, update: { b: 1 } }", "{a:{x/y:{c:3},it's:{c:4},b:1},d:[{e:5},{e:6}]}")]
    public void AnActionChangesTheDescription(string actions, string expected)
    {
        var root = SpecText.Read(Description, null);
        var diagnostics = new DiagnosticBag();

        Overlay.Apply(root, SpecText.Read($"overlay: 1.0.0\nactions: [{actions}]", "o.yaml"), diagnostics);

        Assert.Empty(diagnostics.Items);
        Assert.Equal(expected, Shown(root));
    }

    [Theory]
    [InlineData("a b c d e f g h", ".*", 8, "its actions add more than 2000000 values")]
    [InlineData("a", ".a", 300, "the description is nested deeper than 256 levels")]
    public void AnOverlayThatGrowsWithoutBoundIsRefused(string names, string step, int actions, string problem)
    {
        // Each action multiplies what the one before it added, or goes one level deeper.
        var target = "$.paths";
        var text = "overlay: 1.0.0\nactions:\n";
        for (var i = 0; i < actions; i++, target += step)
            text += $"- target: {target}\n  update: {{ {string.Join(", ", names.Split(' ').Select(static name => $"{name}: {{}}"))} }}\n";

        var (model, diagnostics) = DescriptionParser.Parse(
            """{ "openapi": "3.0.3", "paths": {} }""", overlay: new OverlayText("o.yaml", text));

        Assert.Null(model);
        Assert.Contains(problem, Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OursWithAnOperationMoreHasAllOfOursAndTheNewOne()
    {
        var ours = File.ReadAllText(Repository.Description);
        var overlay = new OverlayText("o.yaml", Addition("Charge"));

        var (model, diagnostics) = DescriptionParser.Parse(ours, overlay: overlay);

        Assert.Empty(diagnostics);
        var before = DescriptionParser.Parse(ours).Model!.Operations.Select(static one => one.Name);
        Assert.Equal(before.Append("Charge").Order(StringComparer.Ordinal), model!.Operations.Select(static one => one.Name));
        Assert.True(model.Operations.Single(static one => one.Name == "Charge").Paid);
    }

    [Fact]
    public void AMistakeInTheOverlayIsReportedThere()
    {
        var path = Path.Combine(_folder, "my overlay.yaml");
        File.WriteAllText(path, Addition("Charge").Replace("#/components/schemas/RemainingCreditsResponse", "#/nowhere"));
        var log = new StringWriter();

        var exit = PreparationStep.Run(
            Repository.Description, _folder, log, static (_, _) => new Dictionary<string, string>(), overlayPath: path);

        Assert.Equal(ExitCodes.Diagnostics, exit);
        Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(path)}\(15,\d+\): error APIBOX\d+: .*#/nowhere", log.ToString());
    }

    [Fact]
    public void AMissingOverlayIsAnError()
    {
        var log = new StringWriter();

        var exit = PreparationStep.Run(
            Repository.Description, _folder, log, static (_, _) => new Dictionary<string, string>(),
            overlayPath: Path.Combine(_folder, "none.yaml"));

        Assert.Equal(ExitCodes.Diagnostics, exit);
        Assert.Contains("none.yaml: error APIBOX003: The overlay cannot be read", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheGeneratorReportsInBothFilesAndReadsThemOnce()
    {
        const string Base = """
            { "openapi": "3.0.3", "info": { "title": "Any", "version": "1" }, "paths": {},
              "servers": [{ "url": "https://{a}.example" }] }
            """;
        const string Extra = "overlay: 1.0.0\nactions:\n- target: $.nowhere\n  update: {}\n- target: $\n  update:\n    servers: [{}]\n";
        var driver = GeneratorHost.DriverWithOverlay(
            new DescriptionFile(Base), new DescriptionFile(Extra, "/spec/overlay.yaml"));

        var result = driver.RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken).GetRunResult();

        Assert.Equal(
            ["/spec/fixture.openapi.json(2,24): APIBOX147", "/spec/overlay.yaml(3,11): APIBOX192", "/spec/overlay.yaml(7,15): APIBOX147"],
            result.Diagnostics.Select(static one =>
            {
                var place = one.Location.GetLineSpan();
                return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {one.Id}";
            }).Order(StringComparer.Ordinal));
        Assert.NotEmpty(result.GeneratedTrees);
    }

    private static string Addition(string name) =>
        $$"""
        overlay: 1.0.0
        info: { title: One more operation, version: 1.0.0 }
        actions:
        - target: $.paths
          update:
            /api/v1/charge:
              post:
                operationId: {{char.ToLowerInvariant(name[0])}}{{name[1..]}}
                summary: Buys something.
                x-apibox-paid: true
                responses:
                  "200":
                    description: It is bought.
                    content: { application/json: { schema: {
                      $ref: "#/components/schemas/RemainingCreditsResponse" } } }
        """;

    private static string Shown(SpecNode node) => node.Kind switch
    {
        SpecKind.Object => "{" + string.Join(',', node.Members.Select(static one => $"{one.Name}:{Shown(one.Value)}")) + "}",
        SpecKind.Array => "[" + string.Join(',', node.Items.Select(Shown)) + "]",
        _ => node.Text,
    };
}
