using System.Text.RegularExpressions;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Rules;

public sealed class UnevaluatedRuleTests
{
    private static readonly JsonRule Any = JsonRule.Schema();
    private static readonly JsonRule Text = JsonRule.Type("#", JsonTypes.String);
    private static readonly JsonRule NoOthers = JsonRule.UnevaluatedProperties("#/unevaluatedProperties", JsonRule.Never("#"));
    private static readonly JsonRule NoOtherItems = JsonRule.UnevaluatedItems("#/unevaluatedItems", JsonRule.Never("#"));

    [Fact]
    public void MembersThatAnyKeywordDescribesAreSeen()
    {
        RuleHost.Outcomes(JsonRule.Schema(NoOthers), ["{}", "[]", "1"], ["{\"a\":1}"]);
        RuleHost.Outcomes(JsonRule.Schema(NoOthers, Has("a")), ["{\"a\":1}"], ["{\"b\":1}"]);
        RuleHost.Outcomes(
            JsonRule.Schema(JsonRule.PatternProperties("#", ("^a", () => new Regex("^a"), Any)), NoOthers), ["{\"ab\":1}"], ["{\"b\":1}"]);
        RuleHost.Outcomes(JsonRule.Schema(JsonRule.AdditionalProperties("#", Any, []), NoOthers), ["{\"a\":1}"], []);
        RuleHost.Outcomes(
            JsonRule.Schema(Has("a"), JsonRule.UnevaluatedProperties("#", Text)), ["{\"a\":1,\"b\":\"x\"}"], ["{\"a\":1,\"b\":1}"]);
        Assert.Equal(
            ["/p/b is a member that the description does not allow (unevaluatedProperties)"],
            RuleHost.Errors(JsonRule.Schema(Has("a"), NoOthers), "{\"a\":1,\"b\":1}", "/p"));
    }

    [Fact]
    public void OnlyBranchesThatHoldCount()
    {
        var rule = JsonRule.Schema(
            JsonRule.AnyOf(
                "#", JsonRule.Schema(Has("a"), JsonRule.Required("#", "a")), JsonRule.Schema(Has("b"), JsonRule.Required("#", "b")), Any),
            NoOthers);
        RuleHost.Outcomes(rule, ["{}", "{\"a\":1}", "{\"b\":1}", "{\"a\":1,\"b\":1}"], ["{\"c\":1}", "{\"a\":1,\"c\":1}"]);

        var one = JsonRule.Schema(JsonRule.OneOf("#", Kind("a"), Kind("b")), NoOthers);
        RuleHost.Outcomes(
            one,
            ["{\"kind\":\"a\",\"a\":1}", "{\"kind\":\"b\",\"b\":1}"],
            ["{\"kind\":\"a\",\"b\":1}", "{\"kind\":\"a\",\"a\":1,\"b\":1}"]);

        var conditional = JsonRule.Schema(JsonRule.If("#", Kind("a"), Has("x"), Has("y")), NoOthers);
        RuleHost.Outcomes(
            conditional,
            ["{\"kind\":\"a\",\"a\":1,\"x\":1}", "{\"y\":1}"],
            ["{\"kind\":\"b\",\"y\":1}", "{\"kind\":\"a\",\"y\":1}", "{\"x\":1}"]);

        var not = JsonRule.Schema(JsonRule.Not("#", JsonRule.Not("#", JsonRule.Schema(Has("a")))), NoOthers);
        RuleHost.Outcomes(not, ["{}"], ["{\"a\":1}"]);
    }

    [Fact]
    public void WhatSchemasAppliedInPlaceSeeIsSeen()
    {
        RuleHost.Outcomes(
            JsonRule.Schema(JsonRule.AllOf("#", JsonRule.Schema(Has("a")), Has("b")), NoOthers), ["{\"a\":1,\"b\":1}"], ["{\"c\":1}"]);
        RuleHost.Outcomes(JsonRule.Schema(JsonRule.Reference(() => JsonRule.Schema(Has("a"))), NoOthers), ["{\"a\":1}"], ["{\"b\":1}"]);
        RuleHost.Outcomes(JsonRule.Schema(JsonRule.Nullable(JsonRule.Schema(Has("a"))), NoOthers), ["{\"a\":1}", "null"], ["{\"b\":1}"]);
        RuleHost.Outcomes(
            JsonRule.Schema(Has("a"), JsonRule.DependentSchemas("#", ("a", JsonRule.Schema(Has("b")))), NoOthers),
            ["{\"a\":1,\"b\":1}"],
            ["{\"b\":1}"]);
        RuleHost.Outcomes(
            JsonRule.Schema(JsonRule.Discriminator("#", "kind", ("a", Kind("a"))), NoOthers),
            ["{\"kind\":\"a\",\"a\":1}"],
            ["{\"kind\":\"a\",\"b\":1}"]);
    }

    [Fact]
    public void CousinsDoNotSeeEachOther()
    {
        RuleHost.Outcomes(
            JsonRule.Schema(JsonRule.AllOf("#", JsonRule.Schema(Has("a")), JsonRule.Schema(NoOthers))), ["{}"], ["{\"a\":1}"]);
        RuleHost.Outcomes(
            JsonRule.Schema(JsonRule.AllOf("#", JsonRule.Schema(Has("a"), JsonRule.UnevaluatedProperties("#", Any))), NoOthers),
            ["{\"a\":1,\"b\":1}"],
            []);
        // Members of a member are not members of the object.
        RuleHost.Outcomes(
            JsonRule.Schema(JsonRule.Properties("#", ("o", JsonRule.Schema(Has("a")))), NoOthers),
            ["{\"o\":{\"a\":1,\"b\":1}}"],
            ["{\"a\":1}"]);
    }

    [Fact]
    public void ItemsAreSeenToo()
    {
        RuleHost.Outcomes(JsonRule.Schema(NoOtherItems), ["[]", "{}", "\"a\""], ["[1]"]);
        RuleHost.Outcomes(JsonRule.Schema(JsonRule.PrefixItems("#", Any, Any), NoOtherItems), ["[1]", "[1,2]"], ["[1,2,3]"]);
        RuleHost.Outcomes(JsonRule.Schema(JsonRule.Items("#", Any), NoOtherItems), ["[1,2]"], []);
        RuleHost.Outcomes(JsonRule.Schema(JsonRule.Contains("#", Text), NoOtherItems), ["[\"a\"]", "[\"a\",\"b\"]"], ["[\"a\",1]", "[]"]);
        RuleHost.Outcomes(
            JsonRule.Schema(JsonRule.AllOf("#", JsonRule.Schema(JsonRule.PrefixItems("#", Any))), JsonRule.UnevaluatedItems("#", Text)),
            ["[1]", "[1,\"a\"]"], ["[1,2]"]);
        RuleHost.Outcomes(
            JsonRule.Schema(
                JsonRule.AnyOf(
                    "#", JsonRule.Schema(JsonRule.PrefixItems("#", Text)), JsonRule.Schema(JsonRule.PrefixItems("#", Any, Text))),
                NoOtherItems),
            ["[\"a\"]", "[1,\"a\"]", "[\"a\",\"b\"]"], ["[\"a\",1]", "[1,\"a\",2]"]);
        RuleHost.Outcomes(
            JsonRule.Schema(JsonRule.AllOf("#", JsonRule.Schema(JsonRule.UnevaluatedItems("#", Any))), NoOtherItems), ["[1,2]"], []);
        Assert.Equal(
            ["/1"],
            RuleHost.Validate(JsonRule.Schema(JsonRule.PrefixItems("#", Any), NoOtherItems), "[1,2]").Select(static error => error.Path));
    }

    private static JsonRule Has(string name) => JsonRule.Properties("#/properties", (name, Any));

    private static JsonRule Kind(string kind) => JsonRule.Schema(
        JsonRule.Required("#", "kind"), JsonRule.Properties("#", ("kind", JsonRule.Const("#", $"\"{kind}\"")), (kind, Any)));
}
