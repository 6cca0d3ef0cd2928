using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Rules;

public sealed class TextAndArrayRuleTests
{
    private static readonly JsonRule Integer = JsonRule.Type("#/int", JsonTypes.Integer);

    [Fact]
    public void LengthsCountCodePoints()
    {
        RuleHost.Outcomes(
            JsonRule.MinLength("#", 2),
            ["\"ab\"", "\"\U0001F600a\"", "\"\\ud83d\\ude00a\"", "1", "[]"],
            ["\"a\"", "\"\U0001F600\"", "\"\""]);
        RuleHost.Outcomes(JsonRule.MaxLength("#", 1), ["\"\U0001F600\"", "\"\"", "123"], ["\"ab\""]);
        RuleHost.Outcomes(JsonRule.MaxLength("#", 1), ["\"\\ud800\""], ["\"\\ud800\\ud800\""]);
        Assert.Equal(
            ["/a must have at least 2 characters, but has 1 (minLength)"], RuleHost.Errors(JsonRule.MinLength("#", 2), "\"a\"", "/a"));
        Assert.Equal(
            ["/a must have at most 1 characters, but has 2 (maxLength)"], RuleHost.Errors(JsonRule.MaxLength("#", 1), "\"ab\"", "/a"));
    }

    [Fact]
    public void PatternsAreNotAnchoredAndATimeOutIsNoMatch()
    {
        RuleHost.Outcomes(JsonRule.Pattern("#", "b+", () => new Regex("b+")), ["\"abc\"", "1", "null"], ["\"ac\"", "\"\""]);
        Assert.Equal(
            ["/ must match b+, but is \"x\" (pattern)"], RuleHost.Errors(JsonRule.Pattern("#", "b+", () => new Regex("b+")), "\"x\""));

        var slow = new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20));
        RuleHost.Outcomes(JsonRule.Pattern("#", "slow", () => slow), ["\"aa\""], [$"\"{new string('a', 40)}!\""]);
    }

    [Fact]
    public void FormatsValidateTextsOnly()
    {
        RuleHost.Outcomes(JsonRule.Format("#", "ipv4"), ["\"127.0.0.1\"", "1", "null", "{}"], ["\"127.0.0\""]);
        RuleHost.Outcomes(JsonRule.Format("#", "unknown"), ["\"x\"", "1"], []);
        Assert.Equal(["/a must be of format ipv4, but is \"x\" (format)"], RuleHost.Errors(JsonRule.Format("#", "ipv4"), "\"x\"", "/a"));
        Assert.Equal(["/a must be of format int32, but is 1e10 (format)"], RuleHost.Errors(JsonRule.Format("#", "int32"), "1e10", "/a"));
    }

    [Fact]
    public void AmountsOfItemsAreBounded()
    {
        RuleHost.Outcomes(JsonRule.MinItems("#", 2), ["[1,2]", "[1,2,3]", "{}", "\"a\""], ["[1]", "[]"]);
        RuleHost.Outcomes(JsonRule.MaxItems("#", 2), ["[1,2]", "[]", "{\"a\":1,\"b\":2,\"c\":3}"], ["[1,2,3]"]);
        Assert.Equal(["/a must have at least 2 items, but has 1 (minItems)"], RuleHost.Errors(JsonRule.MinItems("#", 2), "[1]", "/a"));
        Assert.Equal(["/a must have at most 0 items, but has 1 (maxItems)"], RuleHost.Errors(JsonRule.MaxItems("#", 0), "[1]", "/a"));
    }

    [Fact]
    public void EqualItemsAreFoundWhateverTheirForm()
    {
        RuleHost.Outcomes(
            JsonRule.UniqueItems("#"),
            [
                "[]",
                "[1]",
                "[1,2]",
                "[1,true]",
                "[0,false]",
                "[\"1\",1]",
                "[[1],[true]]",
                "[{\"a\":1},{\"a\":true}]",
                "[\"a\",\"A\"]",
                "[[1],[1,1]]",
                "[{\"a\":1},{\"a\":1,\"b\":2}]",
                "[[[1],\"x\"],[[2],\"x\"]]",
                "[{},[],null,\"\"]",
                "1",
                "{\"a\":1}",
                "[1e999999999,1e999999998]",
            ],
            [
                "[1,1]",
                "[1,1.0]",
                "[1,10e-1]",
                "[0,-0]",
                "[null,null]",
                "[{},{}]",
                "[[],[]]",
                "[{\"a\":1,\"b\":2},{\"b\":2.0,\"a\":1}]",
                "[[1,[2]],[1.0,[2]]]",
                "[\"a\",\"\\u0061\"]", "[1,2,3,1]", "[{\"a\":1,\"a\":2},{\"a\":2}]", "[\"\\ud800\",\"\\ud800\"]",
            ]);
        Assert.Equal(["/a must not contain duplicate items (uniqueItems)"], RuleHost.Errors(JsonRule.UniqueItems("#"), "[1,1]", "/a"));
    }

    [Fact]
    public void ManyItemsAreComparedInTimeThatGrowsWithThem()
    {
        var items = string.Join(',', Enumerable.Range(0, 20_000).Select(static i => $"{{\"a\":[{i},{{\"b\":\"x\"}}]}}"));

        Assert.True(JsonRule.UniqueItems("#").IsValid(RuleHost.Parse($"[{items}]")));
        Assert.False(JsonRule.UniqueItems("#").IsValid(RuleHost.Parse($"[{items},{{\"a\":[5.0,{{\"b\":\"x\"}}]}}]")));
    }

    [Fact]
    public void ItemsAreValidatedEachAtItsPlace()
    {
        var rule = JsonRule.Schema(
            JsonRule.PrefixItems("#/p", JsonRule.Type("#", JsonTypes.String), Integer), JsonRule.Items("#/items", Integer, from: 2));

        RuleHost.Outcomes(rule, ["[]", "[\"a\"]", "[\"a\",1]", "[\"a\",1,2,3]", "{}"], ["[1]", "[\"a\",\"b\"]", "[\"a\",1,2,\"x\"]"]);
        Assert.Equal(["/0", "/1", "/3"], RuleHost.Validate(rule, "[1,\"b\",2,\"x\"]").Select(static error => error.Path));
        Assert.Equal(
            ["/l/2 is an item that the description does not allow (items)", "/l/3 is an item that the description does not allow (items)"],
            RuleHost.Errors(JsonRule.Items("#/items", JsonRule.Never("#/items"), 2), "[1,2,3,4]", "/l"));
        Assert.Equal(["/1 is not allowed (false)"], RuleHost.Errors(JsonRule.PrefixItems("#", Integer, JsonRule.Never("#")), "[1,2]"));
    }

    [Fact]
    public void ContainsCountsWhatMatches()
    {
        RuleHost.Outcomes(JsonRule.Contains("#/contains", Integer), ["[1]", "[\"a\",1]", "[1,2]", "{}"], ["[]", "[\"a\"]"]);
        RuleHost.Outcomes(JsonRule.Contains("#/contains", Integer, 0), ["[]", "[\"a\"]"], []);
        RuleHost.Outcomes(JsonRule.Contains("#/contains", Integer, 2, 3), ["[1,2]", "[1,2,3,\"a\"]"], ["[1]", "[1,2,3,4]"]);

        var error = Assert.Single(RuleHost.Validate(JsonRule.Contains("#/x/contains", Integer, 2, 3), "[1]", "/a"));
        Assert.Equal(
            ("/a", "minContains", "#/x/minContains", "2", "1"), (error.Path, error.Keyword, error.Source, error.Limit, error.Actual));
        error = Assert.Single(RuleHost.Validate(JsonRule.Contains("#/x/contains", Integer, 1, 1), "[1,2]"));
        Assert.Equal(("maxContains", "#/x/maxContains", "1", "2"), (error.Keyword, error.Source, error.Limit, error.Actual));
        error = Assert.Single(RuleHost.Validate(JsonRule.Contains("#/x/contains", Integer), "[]"));
        Assert.Equal(("contains", "#/x/contains"), (error.Keyword, error.Source));
    }

    [Fact]
    public void TextThatIsNotUnicodeIsValidatedAndNeverThrows()
    {
        var rule = JsonRule.Schema(
            JsonRule.Properties("#", ("a", JsonRule.Const("#", "\"x\""))), JsonRule.Required("#", "a"), JsonRule.MinProperties("#", 2),
            JsonRule.AdditionalProperties("#", JsonRule.MinLength("#", 5), ["a"]), JsonRule.PropertyNames("#", JsonRule.MaxLength("#", 1)));

        Assert.Empty(RuleHost.Errors(rule, "{\"\\ud800\":\"12345\",\"a\":\"x\"}"));
        Assert.NotEmpty(RuleHost.Errors(rule, "{\"\\ud800\":\"\\udc00\",\"a\":\"\\ud800\"}"));
        using var broken = JsonDocument.Parse(
            new byte[] { (byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'"', 0xFE, (byte)'"', (byte)'}' });
        Assert.NotEmpty(RuleHost.Validate(rule, broken.RootElement));
    }
}
