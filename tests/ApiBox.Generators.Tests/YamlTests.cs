using System.Text.Json.Nodes;
using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>Descriptions in YAML become the same tree as those in JSON, and each value knows where it stands in the text.</summary>
public sealed class YamlTests
{
    /// <summary>What stands without quotes, the kind, and the text that JSON would have.</summary>
    public static TheoryData<string, string, string> Scalars => new()
    {
        { "", "Null", "" }, { "~", "Null", "" }, { "null", "Null", "" }, { "Null", "Null", "" }, { "NULL", "Null", "" },
        { "nUll", "String", "nUll" },
        { "true", "True", "" }, { "True", "True", "" }, { "TRUE", "True", "" }, { "false", "False", "" }, { "False", "False", "" },
        { "tRue", "String", "tRue" },
        { "yes", "String", "yes" }, { "No", "String", "No" }, { "on", "String", "on" }, { "y", "String", "y" },
        { "0", "Number", "0" },
        { "-0", "Number", "-0" },
        { "+12", "Number", "12" },
        { "12345678901234567890123", "Number", "12345678901234567890123" },
        { "0644", "String", "0644" }, { "-017", "String", "-017" }, { "1_000", "String", "1_000" }, { "0b1", "String", "0b1" },
        { "0o17", "Number", "15" }, { "0o8", "String", "0o8" }, { "0o", "String", "0o" }, { "0xfF", "Number", "255" },
        { "0xg", "String", "0xg" }, { "-0x1", "String", "-0x1" },
        { "0xffffffffffffffffffff", "Number", "1208925819614629174706175" },
        { "1.50", "Number", "1.50" }, { ".5", "Number", "0.5" }, { "-.5", "Number", "-0.5" }, { "5.", "Number", "5.0" },
        { "00.5", "Number", "0.5" }, { "0.0001", "Number", "0.0001" },
        { "1e3", "Number", "1e3" }, { "1.E+400", "Number", "1.0E+400" }, { "1e", "String", "1e" }, { ".", "String", "." },
        { "1.2.3", "String", "1.2.3" },
        { ".inf", "String", ".inf" }, { ".nan", "String", ".nan" }, { "2020-01-01", "String", "2020-01-01" },
        { "12:30:45", "String", "12:30:45" },
        { "\"12\"", "String", "12" }, { "'true'", "String", "true" }, { "\"a\\u0041\\n\"", "String", "aA\n" },
        { "'it''s'", "String", "it's" }, { "\"\"", "String", "" },
        { "! 12", "String", "12" }, { "!!str 12", "String", "12" }, { "!!int \"12\"", "Number", "12" }, { "!!null ''", "Null", "" },
        { "!!timestamp 2020-01-01", "String", "2020-01-01" },
        { "# nothing", "Null", "" }, { "http://a#b", "String", "http://a#b" }, { "a b # c", "String", "a b" },
    };

    /// <summary>« stands where the finding must point; it is cut out before.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "a:\n  b: 1\n  «b: 2\n", "the member 'b' occurs twice in one object" },
        { "a: {b: 1, «b: 2}", "the member 'b' occurs twice in one object" },
        { "200: a\n«'200': b\n", "the member '200' occurs twice in one object" },
        { "a: «*nothing\n", "the alias '*nothing' names nothing that is complete before it" },
        { "a: &a\n  b: «*a\n", "the alias '*a' names nothing that is complete before it" },
        { "a: 1\n«---\nb: 2\n", "a second document begins here, and a description is one" },
        { "? «[a]\n: 1\n", "a member's name must be a string" },
        { "<<: «1\n", "only objects can be merged with <<" },
        { "a: «!Ref b\n", "the tag '!Ref' has no meaning in a description" },
        { "a: «!!int b\n", "the value is not a valid int, which its tag requires" },
        { "a: b«: c\n", "while scanning a plain scalar value, found invalid mapping" },
        { "a: «@b\n", "while scanning for the next token, found character that cannot start any token" },
        { "«# nothing\n", "a value is expected, but the text ends" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void AScalarMeansWhatTheCoreSchemaSays(string text, string kind, string value)
    {
        var node = Read($"a: {text}\n")["a"]!;

        Assert.Equal((kind, value), (node.Kind.ToString(), node.Text));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void AnErrorPointsAtItsPlace(string marked, string message)
    {
        var place = marked.IndexOf('«', StringComparison.Ordinal);
        if (marked[0] == '«' && marked[1] == '#')
            place = marked.Length - 1; // the end of the text
        var error = Assert.Throws<SpecSyntaxException>(() => Read(marked.Replace("«", "", StringComparison.Ordinal)));

        Assert.Equal(message, error.Message);
        Assert.Equal(place, error.Span.Start);
    }

    [Fact]
    public void ATabIsRefusedInItsLine()
    {
        const string text = "openapi: 3.0.3\ninfo:\n\ttitle: x\n";

        var error = Assert.Throws<SpecSyntaxException>(() => Read(text));

        Assert.Contains("tab", error.Message, StringComparison.Ordinal);
        Assert.Equal((3, 1), DiagnosticInfo.Position(SourceText.From(text), error.Span));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void EveryValueStandsWhereTheTextHasIt(string end)
    {
        var text = """
            # a comment
            openapi: 3.1.0
            paths:
              /x😀:
                get: {tags: [a, "b c"], 'x': null}
              /y:
                - 12
                -   - deep

            texts:
              literal: |
                one
                  two

              folded: >-
                one
                two
              plain: one
                two
              empty:
            last: &anchor 'end'
            alias: *anchor

            """.ReplaceLineEndings(end);
        var root = Read("\uFEFF" + text);

        Assert.Equal("{tags: [a, \"b c\"], 'x': null}", Slice(text, root["paths"]!["/x😀"]!["get"]!));
        Assert.Equal("[a, \"b c\"]", Slice(text, root["paths"]!["/x😀"]!["get"]!["tags"]!));
        Assert.Equal("\"b c\"", Slice(text, root["paths"]!["/x😀"]!["get"]!["tags"]!.Items[1]));
        Assert.Equal($"- 12{end}    -   - deep", Slice(text, root["paths"]!["/y"]!));
        Assert.Equal("deep", Slice(text, root["paths"]!["/y"]!.Items[1].Items[0]));
        Assert.Equal($"|{end}    one{end}      two", Slice(text, root["texts"]!["literal"]!));
        Assert.Equal("one\n  two\n", root["texts"]!["literal"]!.Text.ReplaceLineEndings("\n"));
        Assert.Equal("one two", root["texts"]!["folded"]!.Text);
        Assert.Equal("one two", root["texts"]!["plain"]!.Text);
        Assert.Equal("", Slice(text, root["texts"]!["empty"]!));
        Assert.Equal("'x'", Slice(text, root["paths"]!["/x😀"]!["get"]!.Member("x")!.NameSpan));
        Assert.Equal("&anchor 'end'", Slice(text, root["alias"]!)); // where it can be changed
        Assert.EndsWith("*anchor", Slice(text, root), StringComparison.Ordinal);
        Assert.StartsWith("openapi", Slice(text, root), StringComparison.Ordinal);
    }

    [Fact]
    public void AliasesAndMergesAreResolvedIntoNodesOfTheirOwn()
    {
        var root = Read("""
            base: &base {a: 1, b: 2}
            more: &more
              b: 3
              c: 4
            one: *base
            two:
              <<: [*base, *more]
              a: 5
            three: {<<: *more}
            quoted: {'<<': 1}
            &key four: *key
            """);

        Assert.Equal("{\"a\":1,\"b\":2}", SpecJson.Write(root["one"]!));
        Assert.Equal("{\"a\":5,\"b\":2,\"c\":4}", SpecJson.Write(root["two"]!));
        Assert.Equal("{\"b\":3,\"c\":4}", SpecJson.Write(root["three"]!));
        Assert.Equal("{\"<<\":1}", SpecJson.Write(root["quoted"]!));
        Assert.Equal("four", root["four"]!.Text);
        Assert.NotSame(root["base"]!["a"], root["one"]!["a"]);
    }

    [Fact]
    public void NamesAreTextsHoweverTheyAreWritten() =>
        Assert.Equal(
            ["200", "4XX", "true", "null", "~", "", "0x10"],
            Read("200: a\n4XX: b\ntrue: c\nnull: d\n~: e\n'': f\n0x10: g\n").Members.Select(static member => member.Name));

    [Theory]
    [InlineData("a: |\n      \n  text\n    more\nb: 1\n", "\ntext\n  more\n")]
    [InlineData("a: >-\n      \n\n          \n  text\n  more\nb: 1\n", "\n\n\ntext more")]
    [InlineData("a: |  # why\r\n      \r\n  text\r\nb: 1\r\n", "\ntext\n")]
    public void ABlockMayBeginWithABlankLineThatIsTooDeep(string text, string value)
    {
        var root = Read(text);

        Assert.Equal(value, root["a"]!.Text.ReplaceLineEndings("\n"));
        Assert.Equal("1", Slice(text, root["b"]!));
    }

    [Fact]
    public void AnErrorBelowADeepBlankLineKeepsItsPlace()
    {
        const string text = "a: |\n      \n  text\nb: 1\nb: 2\n";

        Assert.Equal(text.LastIndexOf('b'), Assert.Throws<SpecSyntaxException>(() => Read(text)).Span.Start);
    }

    [Theory]
    [InlineData("a.yaml", "{\"a\": 1}", false)]
    [InlineData("a.yml", "{\n\t\"a\": 1, b: 2 }", true)]
    [InlineData("a.YAML", "a: 1", true)]
    [InlineData(null, "a: 1", true)]
    [InlineData("a.spec", " \n{\"a\": 1}", false)]
    public void TheNotationIsToldByTheNameOrTheText(string? path, string text, bool isYaml)
    {
        Assert.Equal("1", SpecText.Read(text, path)["a"]!.Text);
        Assert.Equal(isYaml, Record.Exception(() => SpecReader.Read(text)) is not null);
    }

    [Fact]
    public void WhatIsCalledJsonIsReadAsJson() =>
        Assert.False(Assert.Throws<SpecSyntaxException>(() => SpecText.Read("a: 1", "a.json")).IsYaml);

    [Fact]
    public void DiagnosticsInYamlSayYaml()
    {
        var (model, findings) = DescriptionParser.Parse("openapi: 3.0.3\nopenapi: 3.0.3\n", "spec.yaml");

        Assert.Null(model);
        Assert.Equal("The description is not valid YAML: the member 'openapi' occurs twice in one object", Assert.Single(findings).Message);
    }

    [Fact]
    public void ADescriptionInYamlMakesWhatItsTwinInJsonMakes()
    {
        var yaml = Fixture.Read("nested", ".yaml");
        var (files, diagnostics) = GeneratorHost.Run(yaml, "/spec/fixture.openapi.yaml");

        Assert.All(diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Assert.Equal(GeneratorHost.Run(Fixture.Read("nested")).Files, files);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Fixture.Read("nested")), JsonNode.Parse(SpecJson.Write(Read(yaml)))));
    }

    [Fact]
    public void ADiagnosticOfADescriptionInYamlPointsIntoIt()
    {
        var yaml = Fixture.Read("nested", ".yaml").Replace("maximum: 9", "maximum: nine", StringComparison.Ordinal);

        var finding = Assert.Single(DescriptionParser.Parse(yaml, "nested.yaml").Diagnostics, static finding => finding.IsError);

        Assert.Equal("nine", yaml.Substring(finding.Span.Start, finding.Span.Length));
    }

    [Fact]
    public void AnyTextIsReadOrRefusedWithAPlace()
    {
        var random = new Random(20260101);
        const string alphabet = "ab1: -?[]{},&*!|>'\"%@`#~<\n\n  \t\\uU0.eé\u2028\ud83d\u0085\uFEFF\r";
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            try
            {
                Walk(Read(text), text.Length);
            }
            catch (SpecSyntaxException error)
            {
                Assert.True(
                    error.Span.Start >= 0 && error.Span.Start + error.Span.Length <= text.Length,
                    $"round {round}: {error.Message} at {error.Span} of '{text}'");
            }
        }
    }

    private static void Walk(SpecNode node, int length)
    {
        Assert.InRange(node.Span.Start, 0, length);
        Assert.InRange(node.Span.Start + node.Span.Length, node.Span.Start, length);
        foreach (var item in node.Items)
            Walk(item, length);
        foreach (var member in node.Members)
            Walk(member.Value, length);
    }

    private static SpecNode Read(string text) => YamlSpecReader.Read(text);

    private static string Slice(string text, SpecNode node) => Slice(text, node.Span);

    // The first character of a file may be a mark of its byte order, which editors do not show.
    private static string Slice(string text, TextRange span) =>
        (text[0] == '#' ? "\uFEFF" + text : text).Substring(span.Start, span.Length);
}
