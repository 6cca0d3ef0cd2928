using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Rules;

public sealed class CombinationRuleTests
{
    private static readonly JsonRule Integer = JsonRule.Type("#/int", JsonTypes.Integer);
    private static readonly JsonRule AtLeast2 = JsonRule.Minimum("#/min", "2");
    private static readonly JsonRule Cat = Animal("cat", "lives", "#/cat");
    private static readonly JsonRule Dog = Animal("dog", "tricks", "#/dog");

    [Fact]
    public void AllAnyOneAndNotAreWhatTheySay()
    {
        RuleHost.Outcomes(JsonRule.AllOf("#", Integer, AtLeast2), ["2", "3"], ["1", "2.5", "\"x\""]);
        RuleHost.Outcomes(JsonRule.AnyOf("#", Integer, AtLeast2), ["1", "2.5", "3", "\"x\""], ["1.5"]);
        RuleHost.Outcomes(JsonRule.OneOf("#", Integer, AtLeast2), ["1", "2.5", "\"x\""], ["1.5", "3"]);
        RuleHost.Outcomes(JsonRule.Not("#", Integer), ["1.5", "\"x\""], ["1", "1.0"]);
        RuleHost.Outcomes(JsonRule.Not("#", JsonRule.Not("#", Integer)), ["1"], ["1.5"]);
        RuleHost.Outcomes(JsonRule.AnyOf("#", JsonRule.Never("#"), JsonRule.Schema()), ["1", "null"], []);
        RuleHost.Outcomes(JsonRule.AllOf("#", JsonRule.Schema(), JsonRule.Never("#")), [], ["1", "null"]);
        RuleHost.Outcomes(JsonRule.OneOf("#", JsonRule.Schema(), JsonRule.Schema()), [], ["1"]);
    }

    [Fact]
    public void AConditionDecidesAndIsNoErrorItself()
    {
        var rule = JsonRule.If("#/if", Integer, AtLeast2, JsonRule.Type("#/else/type", JsonTypes.String));

        RuleHost.Outcomes(rule, ["2", "\"x\""], ["1", "1.5", "null"]);
        Assert.Equal(["minimum"], RuleHost.Validate(rule, "1").Select(static error => error.Keyword));
        Assert.Equal(["#/else/type"], RuleHost.Validate(rule, "null").Select(static error => error.Source));
        RuleHost.Outcomes(JsonRule.If("#/if", Integer, null, null), ["1", "\"x\""], []);
        RuleHost.Outcomes(JsonRule.If("#/if", Integer, AtLeast2, null), ["2", "1.5", "\"x\""], ["1"]);
        Assert.Equal(
            ["#/then"],
            RuleHost.Validate(JsonRule.If("#/if", Integer, JsonRule.Never("#"), null), "1").Select(static error => error.Source));
        Assert.Equal(
            ["#/else"],
            RuleHost.Validate(JsonRule.If("#/if", Integer, null, JsonRule.Never("#")), "null").Select(static error => error.Source));
    }

    [Fact]
    public void OneErrorAtTheValueTellsThatNothingFits()
    {
        Assert.Equal(
            ["/a must match at least one of 2 schemas, but matches none (anyOf)"],
            RuleHost.Errors(JsonRule.AnyOf("#", Integer, JsonRule.Type("#", JsonTypes.Null)), "\"x\"", "/a"));
        Assert.Equal(
            ["/a must match exactly one of 2 schemas, but matches none (oneOf)"],
            RuleHost.Errors(JsonRule.OneOf("#", Cat, Dog), "1", "/a"));
        Assert.Equal(
            ["/a must match exactly one of 2 schemas, but matches 2 (oneOf)"],
            RuleHost.Errors(JsonRule.OneOf("#", Integer, AtLeast2), "3", "/a"));
        Assert.Equal(["/a must not match the schema under not (not)"], RuleHost.Errors(JsonRule.Not("#", Integer), "3", "/a"));
        Assert.Equal(["/a is not allowed (false)"], RuleHost.Errors(JsonRule.AllOf("#", JsonRule.Never("#")), "3", "/a"));
    }

    [Theory]
    [InlineData("{\"kind\":\"cat\",\"lives\":\"x\"}", "/lives type")]
    [InlineData("{\"kind\":\"dog\"}", "/tricks required")]
    [InlineData("{\"kind\":\"dog\",\"tricks\":1,\"lives\":1}", "/lives additionalProperties")]
    [InlineData("{\"lives\":\"x\"}", "/kind required, /lives type")]
    [InlineData("{\"kind\":\"cow\",\"lives\":1}", " oneOf")]
    [InlineData("{}", " oneOf")]
    public void TheBranchThatTheValueLooksLikeTellsItsErrors(string json, string expected)
    {
        var rule = JsonRule.OneOf("#", Cat, JsonRule.Reference(() => Dog));

        Assert.Equal(expected, string.Join(", ", RuleHost.Validate(rule, json).Select(static error => $"{error.Path} {error.Keyword}")));
    }

    [Fact]
    public void BranchesAreToldApartByTypeAndByMembersToo()
    {
        var nullable = JsonRule.AnyOf("#", JsonRule.Type("#", JsonTypes.Null), JsonRule.Schema(Integer, AtLeast2));
        Assert.Equal(["minimum"], RuleHost.Validate(nullable, "1").Select(static error => error.Keyword));

        var byRequired = JsonRule.AnyOf(
            "#",
            JsonRule.Schema(JsonRule.Type("#", JsonTypes.Object), JsonRule.Required("#", "a"), JsonRule.Properties("#", ("a", AtLeast2))),
            JsonRule.Schema(JsonRule.Type("#", JsonTypes.Object), JsonRule.Required("#", "b")));
        Assert.Equal(["/a"], RuleHost.Validate(byRequired, "{\"a\":1}").Select(static error => error.Path));

        var byMemberType = JsonRule.AnyOf(
            "#",
            JsonRule.Properties("#", ("a", JsonRule.Schema(Integer, AtLeast2))),
            JsonRule.Properties("#", ("a", JsonRule.Type("#", JsonTypes.String)), ("b", Integer)));
        Assert.Equal(["/a"], RuleHost.Validate(byMemberType, "{\"a\":1,\"b\":1}").Select(static error => error.Path));

        var nested = JsonRule.OneOf("#", JsonRule.AnyOf("#", Cat, Dog), JsonRule.Nullable(Integer));
        Assert.Equal(["/lives"], RuleHost.Validate(nested, "{\"kind\":\"cat\",\"lives\":\"x\"}").Select(static error => error.Path));
    }

    [Fact]
    public void TheDiscriminatorNamesTheBranch()
    {
        var rule = JsonRule.Discriminator("#/discriminator", "kind", ("cat", Cat), ("dog", Dog));

        RuleHost.Outcomes(
            rule,
            ["{\"kind\":\"cat\",\"lives\":7}", "{\"kind\":\"dog\",\"tricks\":7}"],
            ["{\"kind\":\"cat\",\"tricks\":7}", "{\"lives\":7}", "{\"kind\":\"cow\"}", "{\"kind\":1}", "1", "null", "[]"]);
        Assert.Equal(
            ["/p/lives must be of type integer, but is string (type)"], RuleHost.Errors(rule, "{\"kind\":\"cat\",\"lives\":\"7\"}", "/p"));
        Assert.Equal(
            ["/p/kind must be one of cat, dog, but is \"cow\" (discriminator)"], RuleHost.Errors(rule, "{\"kind\":\"cow\"}", "/p"));
        Assert.Equal(["/p/kind is required (required)"], RuleHost.Errors(rule, "{}", "/p"));
        Assert.Equal(["/p must be of type object, but is an array (type)"], RuleHost.Errors(rule, "[]", "/p"));
    }

    private static JsonRule Animal(string kind, string member, string source) => JsonRule.Schema(
        JsonRule.Type(source + "/type", JsonTypes.Object),
        JsonRule.Required(source + "/required", "kind", member),
        JsonRule.Properties(source + "/properties", ("kind", JsonRule.Const(source, $"\"{kind}\"")), (member, Integer)),
        JsonRule.AdditionalProperties(source + "/additionalProperties", JsonRule.Never(source), ["kind", member]));
}
