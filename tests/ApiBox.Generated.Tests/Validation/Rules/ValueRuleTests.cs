using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Rules;

public sealed class ValueRuleTests
{
    private static readonly string[] OneOfEachType =
    [
        "null", "true", "false", "{}", "[]", "1.5", "7", "7.0", "7e0", "70e-1", "1e400", "\"x\""
    ];

    [Theory]
    [InlineData(JsonTypes.Null, "null")]
    [InlineData(JsonTypes.Boolean, "true false")]
    [InlineData(JsonTypes.Object, "{}")]
    [InlineData(JsonTypes.Array, "[]")]
    [InlineData(JsonTypes.Number, "1.5 7 7.0 7e0 70e-1 1e400")]
    [InlineData(JsonTypes.Integer, "7 7.0 7e0 70e-1 1e400")]
    [InlineData(JsonTypes.String, "\"x\"")]
    [InlineData(JsonTypes.String | JsonTypes.Null, "\"x\" null")]
    [InlineData(JsonTypes.None, "")]
    public void TypesAreThoseOfJsonSchema(JsonTypes types, string valid)
    {
        var allowed = valid.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        RuleHost.Outcomes(JsonRule.Type("#/type", types), allowed, [.. OneOfEachType.Except(allowed)]);
    }

    [Fact]
    public void ATypeIsReportedWithWhatIsThere()
    {
        Assert.Equal(
            ["/ must be of type string or null, but is object (type)"],
            RuleHost.Errors(JsonRule.Type("#", JsonTypes.String | JsonTypes.Null), "{}"));
        Assert.Equal(
            ["/a must be of type integer, but is 2.5 (type)"], RuleHost.Errors(JsonRule.Type("#", JsonTypes.Integer), "2.5", "/a"));
        Assert.Equal("#/x/type", RuleHost.Validate(JsonRule.Type("#/x/type", JsonTypes.Integer), "true")[0].Source);
    }

    [Theory]
    [InlineData("1", "1 1.0 10e-1 1E0", "1.1 true \"1\" [1] null")]
    [InlineData(
        "12345678901234567890123", "12345678901234567890123 12345678901234567890123.0", "12345678901234567890124 1.2345678901234568e22")]
    [InlineData("0", "0 -0 0.0 0e99999999999999999999", "false 1e-400")]
    [InlineData("false", "false", "0 null \"false\"")]
    [InlineData("\"a\"", "\"a\" \"\\u0061\"", "\"A\" \"\"")]
    [InlineData(
        "{\"a\":[1,{\"b\":null}],\"c\":2}",
        "{\"c\":2.0,\"a\":[1.0,{\"b\":null}]}",
        "{\"a\":[1,{\"b\":null}]} {\"a\":[1,{\"b\":null}],\"c\":2,\"d\":3} {\"a\":[{\"b\":null},1],\"c\":2}")]
    [InlineData("[]", "[]", "{} [null] null")]
    public void ConstAndEnumCompareValuesNotTexts(string constant, string valid, string invalid)
    {
        RuleHost.Outcomes(JsonRule.Const("#", constant), valid.Split(' '), invalid.Split(' '));
        RuleHost.Outcomes(
            JsonRule.Enum("#", $"[\"other\",{constant},{{}},-7]".Replace("{},", constant == "[]" ? "" : "[9],", StringComparison.Ordinal)),
            valid.Split(' '),
            invalid.Split(' '));
    }

    [Fact]
    public void ConstAndEnumAreReported()
    {
        Assert.Equal(["/ must be \"cat\", but is \"dog\" (const)"], RuleHost.Errors(JsonRule.Const("#", "\"cat\""), "\"dog\""));
        Assert.Equal(["/ must be one of a, 1, null, but is \"b\" (enum)"], RuleHost.Errors(JsonRule.Enum("#", "[\"a\",1,null]"), "\"b\""));
        Assert.Equal(["/ must be one of a, 1, null, but is an object (enum)"], RuleHost.Errors(JsonRule.Enum("#", "[\"a\",1,null]"), "{}"));
    }

    [Fact]
    public void ALongEnumIsCutInTheMessageAndValidatedWhole()
    {
        var rule = JsonRule.Enum("#", $"[{string.Join(',', Enumerable.Range(0, 100_000))}]");

        RuleHost.Outcomes(rule, ["0", "99999", "99999.0"], ["100000", "-1", "\"5\""]);
        Assert.InRange(RuleHost.Errors(rule, "-1")[0].Length, 100, 400);
    }

    [Fact]
    public void NeverAllowsNothingAndAnEmptySchemaEverything()
    {
        RuleHost.Outcomes(JsonRule.Never("#"), [], OneOfEachType);
        RuleHost.Outcomes(JsonRule.Schema(), OneOfEachType, []);
        RuleHost.Outcomes(JsonRule.Nullable(JsonRule.Type("#", JsonTypes.Integer)), ["null", "1"], ["1.5", "\"x\""]);
    }

    [Fact]
    public void WhatWasNeverSetIsMissing() =>
        Assert.Equal(
            ["/a is required (required)"],
            RuleHost.Validate(JsonRule.Schema(), default(System.Text.Json.JsonElement), "/a").Select(static error => error.ToString()));

    [Fact]
    public void WhatWasGivenBackIsNotValidated()
    {
        var document = System.Text.Json.JsonDocument.Parse("{\"a\":1}");
        var value = document.RootElement;
        document.Dispose();

        Assert.Equal(["depth"], RuleHost.Validate(JsonRule.Type("#", JsonTypes.Object), value).Select(static error => error.Keyword));
    }
}
