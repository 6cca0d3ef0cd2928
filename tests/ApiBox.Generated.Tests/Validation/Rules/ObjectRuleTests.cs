using System.Text.RegularExpressions;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Rules;

public sealed class ObjectRuleTests
{
    private static readonly JsonRule Integer = JsonRule.Type("#/int", JsonTypes.Integer);
    private static readonly Regex StartsWithX = new("^x");

    [Fact]
    public void AmountsOfMembersAreBounded()
    {
        RuleHost.Outcomes(JsonRule.MinProperties("#", 2), ["{\"a\":1,\"b\":2}", "[]", "1"], ["{\"a\":1}", "{\"a\":1,\"a\":2}"]);
        RuleHost.Outcomes(JsonRule.MaxProperties("#", 1), ["{\"a\":1}", "{}", "[1,2]"], ["{\"a\":1,\"b\":2}"]);
        Assert.Equal(
            ["/a must have at least 1 members, but has 0 (minProperties)"], RuleHost.Errors(JsonRule.MinProperties("#", 1), "{}", "/a"));
        Assert.Equal(
            ["/a must have at most 0 members, but has 1 (maxProperties)"],
            RuleHost.Errors(JsonRule.MaxProperties("#", 0), "{\"b\":1}", "/a"));
    }

    [Fact]
    public void MissingMembersAreEachReportedWhereTheyShouldBe()
    {
        var rule = JsonRule.Required("#/required", "a", "b/c", "~");

        RuleHost.Outcomes(rule, ["{\"a\":null,\"b/c\":1,\"~\":2}", "[]", "\"a\""], ["{}", "{\"a\":1}"]);
        Assert.Equal(["/p/b~1c is required (required)", "/p/~0 is required (required)"], RuleHost.Errors(rule, "{\"a\":1}", "/p"));
    }

    [Fact]
    public void MembersAreValidatedByNameByPatternAndOtherwise()
    {
        var rule = JsonRule.Schema(
            JsonRule.Properties(
                "#/properties", ("a", Integer), ("xb", JsonRule.Maximum("#/max", "5")), ("no", JsonRule.Never("#/properties/no"))),
            JsonRule.PatternProperties("#/patternProperties", ("^x", () => StartsWithX, Integer)),
            JsonRule.AdditionalProperties(
                "#/additionalProperties", JsonRule.Type("#/t", JsonTypes.String), ["a", "xb", "no"], () => StartsWithX));

        RuleHost.Outcomes(
            rule,
            ["{}", "{\"a\":1,\"xb\":5,\"xc\":9,\"d\":\"t\"}", "[]", "1"],
            ["{\"a\":\"1\"}", "{\"xb\":6}", "{\"xb\":1.5}", "{\"xc\":\"t\"}", "{\"d\":1}", "{\"no\":1}"]);
        Assert.Equal(
            ["/a", "/xb", "/no", "/xc", "/d~1e"],
            RuleHost.Validate(rule, "{\"a\":\"1\",\"xb\":6,\"no\":0,\"xc\":\"t\",\"d/e\":1}").Select(static error => error.Path));
    }

    [Fact]
    public void WhatTheDescriptionDoesNotAllowIsNamed()
    {
        var closed = JsonRule.AdditionalProperties("#/additionalProperties", JsonRule.Never("#/additionalProperties"), ["a"]);
        Assert.Equal(
            ["/p/b is a member that the description does not allow (additionalProperties)"],
            RuleHost.Errors(closed, "{\"a\":1,\"b\":2}", "/p"));

        var byPattern = JsonRule.PatternProperties("#/patternProperties", ("^x/", () => StartsWithX, JsonRule.Never("#")));
        var error = Assert.Single(RuleHost.Validate(byPattern, "{\"x\":1,\"y\":2}"));
        Assert.Equal(("/x", "patternProperties", "#/patternProperties/^x~1"), (error.Path, error.Keyword, error.Source));
    }

    [Fact]
    public void OfMembersWithTheSameNameNoneGoesUnjudged()
    {
        RuleHost.Outcomes(JsonRule.Properties("#", ("a", Integer)), ["{\"a\":\"x\",\"a\":1}"], ["{\"a\":1,\"a\":\"x\"}"]);
        RuleHost.Outcomes(JsonRule.AdditionalProperties("#", Integer, []), [], ["{\"a\":1,\"a\":\"x\"}", "{\"a\":\"x\",\"a\":1}"]);
    }

    [Fact]
    public void NamesAreValidatedAsTexts()
    {
        var rule = JsonRule.PropertyNames("#/propertyNames", JsonRule.MaxLength("#/propertyNames/maxLength", 2));

        RuleHost.Outcomes(rule, ["{}", "{\"ab\":1}", "[\"abc\"]"], ["{\"abc\":1}"]);
        Assert.Equal(
            ["/p/a~1b has a name that must have at most 2 characters, but has 3 (maxLength)"],
            RuleHost.Errors(rule, "{\"a/b\":1,\"c\":2}", "/p"));
        Assert.Equal(
            ["propertyNames"],
            RuleHost.Validate(JsonRule.PropertyNames("#", JsonRule.Never("#")), "{\"a\":1}").Select(static error => error.Keyword));
    }

    [Fact]
    public void SomeMembersAskForOthers()
    {
        var rule = JsonRule.DependentRequired("#/dependentRequired", ("card/no", ["name", "zip"]), ("x", []));

        RuleHost.Outcomes(
            rule,
            ["{}", "{\"name\":1}", "{\"card/no\":1,\"name\":1,\"zip\":1}", "{\"x\":1}", "[]"],
            ["{\"card/no\":1}", "{\"card/no\":1,\"zip\":1}"]);
        var error = Assert.Single(RuleHost.Validate(rule, "{\"card/no\":1,\"zip\":1}", "/p"));
        Assert.Equal(("/p/name", "dependentRequired", "#/dependentRequired/card~1no"), (error.Path, error.Keyword, error.Source));
        Assert.Equal("is required because card/no is present", error.Message);
    }

    [Fact]
    public void SomeMembersAskForRules()
    {
        var rule = JsonRule.DependentSchemas("#/dependentSchemas", ("a", JsonRule.Required("#/r", "b")), ("no", JsonRule.Never("#")));

        RuleHost.Outcomes(rule, ["{}", "{\"a\":1,\"b\":2}", "{\"b\":1}", "\"a\""], ["{\"a\":1}", "{\"no\":1}"]);
        Assert.Equal(["/b is required (required)"], RuleHost.Errors(rule, "{\"a\":1}"));
        Assert.Equal(["/no is not allowed (false)"], RuleHost.Errors(rule, "{\"no\":1}"));
    }
}
