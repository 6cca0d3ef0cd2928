using ApiBox.Generated.Tests.Validation.Rules;
using ApiBox.Runtime;
using Check = ApiBox.Runtime.Check;

namespace ApiBox.Generated.Tests.Validation;

/// <summary>What errors say of rules over JSON, word for word, and where they say it is.</summary>
public sealed class ValidationMessageTests
{
    private static readonly JsonRule Number = JsonRule.Type("#/a/type", JsonTypes.Number);
    private static readonly JsonRule Text = JsonRule.Type("#/b/type", JsonTypes.String);

    [Theory]
    [InlineData("true", "/x must be of type string, but is boolean (type)")]
    [InlineData("false", "/x must be of type string, but is boolean (type)")]
    [InlineData("[1]", "/x must be of type string, but is array (type)")]
    [InlineData("1", "/x must be of type string, but is number (type)")]
    [InlineData("{}", "/x must be of type string, but is object (type)")]
    [InlineData("null", "/x must be of type string, but is null (type)")]
    public void TypesAreNamed(string json, string words) => Assert.Equal([words], RuleHost.Errors(Text, json, "/x"));

    [Theory]
    [InlineData("true", "must be one of 1, but is true (enum)")]
    [InlineData("false", "must be one of 1, but is false (enum)")]
    [InlineData("null", "must be one of 1, but is null (enum)")]
    public void ValuesAreShownAsJson(string json, string words) =>
        Assert.Equal(["/ " + words], RuleHost.Errors(JsonRule.Enum("#/enum", "[1]"), json));

    [Fact]
    public void BranchesAreCounted()
    {
        var any = JsonRule.AnyOf("#/anyOf", Number, Text);
        var one = JsonRule.OneOf("#/oneOf", Number, JsonRule.Minimum("#/minimum", "5"));

        Assert.Equal(["/ must match at least one of 2 schemas, but matches none (anyOf)"], RuleHost.Errors(any, "[]"));
        Assert.Equal(["/ must match exactly one of 2 schemas, but matches 2 (oneOf)"], RuleHost.Errors(one, "6"));
        Assert.Equal(("2", "0"), LimitOf(any, "[]"));
        Assert.Equal(("1", "2"), LimitOf(one, "6"));
    }

    [Fact]
    public void ContainsTellsWhichBoundIsBroken()
    {
        var rule = JsonRule.Contains("#/x/contains", Number, 2, 3);

        Assert.Equal(["/ must have at least 2 items that match contains, but has 1 (minContains)"], RuleHost.Errors(rule, "[1]"));
        Assert.Equal(["/ must have at most 3 items that match contains, but has 4 (maxContains)"], RuleHost.Errors(rule, "[1,2,3,4]"));
        Assert.Equal("#/x/minContains", Assert.Single(RuleHost.Validate(rule, "[]")).Source);
        Assert.Equal("#/x/maxContains", Assert.Single(RuleHost.Validate(rule, "[1,2,3,4]")).Source);
        Assert.Equal("#/else", Assert.Single(RuleHost.Validate(JsonRule.Contains("#/else", Number, 2), "[]")).Source);
        Assert.Equal(
            ["/ must have at least 1 items that match contains, but has 0 (contains)"],
            RuleHost.Errors(JsonRule.Contains("#/x/contains", Number), "[]"));
    }

    [Fact]
    public void DifferencesNameTheBoundsThatThereAre()
    {
        Assert.Equal("at least 2", LimitOf(JsonRule.Difference("#", "/b", "/a", "2", null), """{"a":1,"b":2}""").Limit);
        Assert.Equal("at most 2", LimitOf(JsonRule.Difference("#", "/b", "/a", null, "2"), """{"a":1,"b":4}""").Limit);
        Assert.Equal("2 to 3", LimitOf(JsonRule.Difference("#", "/b", "/a", "2", "3"), """{"a":1,"b":5}""").Limit);
        Assert.Equal(("2 to 3", "5 and 1"), LimitOf(JsonRule.Difference("#", "/0", "/1", "2", "3"), "[5,1]"));
        Assert.Equal(("2 to 3", "5 and 1"), LimitOf(JsonRule.Difference("#", "/a~1b/c~0d", "/e", "2", "3"), """{"a/b":{"c~d":5},"e":1}"""));
        Assert.Empty(RuleHost.Errors(JsonRule.Difference("#", "/2", "/1", "2", "3"), "[5,1]"));
    }

    [Fact]
    public void WhatIsForbiddenIsNamedWhereItStands()
    {
        Assert.Equal(
            ["/a is not allowed (false)"],
            RuleHost.Errors(JsonRule.Properties("#/properties", ("a", JsonRule.Never("#/x"))), """{"a":1}"""));
        Assert.Equal(
            "#/properties/a~1b",
            Assert.Single(RuleHost.Validate(JsonRule.Properties("#/properties", ("a/b", JsonRule.Never("#/x"))), """{"a/b":1}""")).Source);
        Assert.Equal(
            [
                "/a has a name that is a member that the description does not allow (propertyNames)",
                "/a is a member that the description does not allow (propertyNames)"],
            RuleHost.Errors(JsonRule.PropertyNames("#/propertyNames", JsonRule.Never("#/x")), """{"a":1}""")
                .Append("/a has a name that is a member that the description does not allow (propertyNames)")
                .Distinct()
                .Order(StringComparer.Ordinal));
        Assert.Equal(["/1 is an item that the description does not allow (unevaluatedItems)"],
            RuleHost.Errors(
                JsonRule.Schema(
                    JsonRule.PrefixItems("#/prefixItems", Number), JsonRule.UnevaluatedItems("#/unevaluatedItems", JsonRule.Never("#/x"))),
                "[1,2]"));
        Assert.Equal(
            "#/else",
            Assert.Single(RuleHost.Validate(JsonRule.If("#/if", Number, JsonRule.Schema(), JsonRule.Never("#/x")), "\"a\"")).Source);
        Assert.Equal("#/then", Assert.Single(RuleHost.Validate(JsonRule.If("#/if", Number, JsonRule.Never("#/x"), null), "1")).Source);
        Assert.Equal("#/other", Assert.Single(RuleHost.Validate(JsonRule.If("#/other", Number, JsonRule.Never("#/x"), null), "1")).Source);
    }

    [Fact]
    public void SeveralErrorsOfOneRuleAreAllTold()
    {
        Assert.Equal(2, RuleHost.Errors(JsonRule.Items("#/items", JsonRule.Never("#/x")), "[1,2]").Length);
        Assert.Equal(
            2, RuleHost.Errors(JsonRule.PrefixItems("#/prefixItems", JsonRule.Never("#/x"), JsonRule.Never("#/y")), "[1,2]").Length);
        Assert.Equal(2, RuleHost.Errors(JsonRule.Properties("#/properties", ("a", Number), ("b", Number)), """{"a":"x","b":"y"}""").Length);
        Assert.Equal(
            2, RuleHost.Errors(JsonRule.AdditionalProperties("#/additionalProperties", Number, []), """{"a":"x","b":"y"}""").Length);
        Assert.Equal(
            2,
            RuleHost.Errors(JsonRule.PropertyNames("#/propertyNames", JsonRule.MaxLength("#/maxLength", 1)), """{"ab":1,"cd":2}""").Length);
        Assert.Equal(2, RuleHost.Errors(JsonRule.UnevaluatedProperties("#/unevaluatedProperties", Number), """{"a":"x","b":"y"}""").Length);
    }

    [Fact]
    public void BuildersRefuseWhatIsNoRule()
    {
        Assert.Throws<ArgumentException>(static () => JsonRule.Enum("#", "{}"));
        Assert.Throws<FormatException>(static () => JsonRule.Minimum("#", "01"));
        Assert.Throws<ArgumentOutOfRangeException>(static () => JsonRule.MultipleOf("#", "-1"));
        Assert.Throws<ArgumentNullException>(static () => JsonRule.Discriminator("#", "kind", null!));
    }

    [Fact]
    public void ADiscriminatorTellsWhichFormOfAUnionWasMeant()
    {
        var cats = JsonRule.Discriminator("#/discriminator", "kind", ("cat", JsonRule.Required("#/cat/required", "lives")));
        var union = JsonRule.OneOf("#/oneOf", cats, Text);

        Assert.Equal(["/lives is required (required)"], RuleHost.Errors(union, """{"kind":"cat"}"""));
        Assert.Equal(["/ must match exactly one of 2 schemas, but matches none (oneOf)"], RuleHost.Errors(union, "[]"));
        Assert.Equal(
            ["/lives is required (required)"],
            RuleHost.Errors(
                JsonRule.AnyOf("#/anyOf", JsonRule.AllOf("#/allOf", JsonRule.Type("#/type", JsonTypes.Object), cats), Text),
                """{"kind":"cat"}"""));
    }

    [Fact]
    public void PointersAndPrefixesEscapeNames()
    {
        var collector = default(ValidationCollector);
        collector.AdditionalProperties("/x", "#/additionalProperties");
        collector.Prefix(0, "/map", "a/b~c");
        collector.Prefix(1, "/none", "d");
        var result = collector.ToResult();

        Assert.Equal("/a~1b~0c", Check.Pointer("a/b~c"));
        Assert.Equal("/map/a~1b~0c/x is a member that the description does not allow (additionalProperties)", result.ToString());
        Assert.Equal("valid", ValidationResult.Valid.ToString());
    }

    [Fact]
    public void NoCheckTakesNull()
    {
        Assert.Throws<ArgumentNullException>(static () => Check.Pointer(null!));
        Assert.Throws<ArgumentNullException>(static () => Check.CodePoints(null!));
        Assert.Throws<ArgumentNullException>(static () => Check.HasMinLength(null!, 0));
        Assert.Throws<ArgumentNullException>(static () => Check.HasMaxLength(null!, 0));
        Assert.Throws<ArgumentNullException>(static () => Check.Matches(null!, ""));
        Assert.Throws<ArgumentNullException>(static () => Check.IsFormat(null!, ""));
        Assert.Throws<ArgumentNullException>(static () => Check.IsFormat("uri", null!));
        Assert.Throws<ArgumentNullException>(static () => Check.IsUri((Uri)null!));
        Assert.Throws<ArgumentNullException>(static () => Check.IsUri((string)null!));
        Assert.Throws<ArgumentNullException>(static () => Check.WireText(null!));
    }

    private static (string? Limit, string? Actual) LimitOf(JsonRule rule, string json) =>
        Assert.Single(RuleHost.Validate(rule, json)) is var error ? (error.Limit, error.Actual) : default;
}
