using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Rules;

/// <summary>Rules and values of any kind are judged in bounded time and depth, without an exception.</summary>
public sealed class BoundedRuleTests
{
    private static readonly JsonRule Tree = JsonRule.Schema(
        JsonRule.Type("#/type", JsonTypes.Object),
        JsonRule.Properties(
            "#/properties",
            ("value", JsonRule.Type("#/value", JsonTypes.Integer)),
            ("nodes", JsonRule.Items("#/items", JsonRule.Reference(() => Tree!)))));

    [Fact]
    public void RecursiveRulesFollowTheValue()
    {
        RuleHost.Outcomes(Tree, ["{\"value\":1,\"nodes\":[{\"value\":2},{\"nodes\":[]}]}"], ["{\"nodes\":[{\"nodes\":[1]}]}"]);
        Assert.Equal(
            ["/nodes/1/nodes/0/value"],
            RuleHost.Validate(Tree, "{\"nodes\":[{},{\"nodes\":[{\"value\":\"x\"}]}]}").Select(static error => error.Path));
    }

    [Fact]
    public void ARuleThatIsOnlyItselfAsksForNothing()
    {
        JsonRule? self = null;
        self = JsonRule.Schema(JsonRule.Reference(() => self!));
        Assert.Empty(RuleHost.Validate(self, "1", "/a"));

        JsonRule? union = null;
        union = JsonRule.AnyOf("#", JsonRule.Reference(() => union!), JsonRule.Reference(() => union!));
        Assert.Empty(RuleHost.Validate(union, "1"));
    }

    [Fact]
    public void APetIsACatAndACatIsAPet()
    {
        JsonRule? pet = null;
        var cat = JsonRule.Schema(
            JsonRule.AllOf("#/cat/allOf", JsonRule.Reference(() => pet!), JsonRule.Required("#/cat/required", "lives")));
        var dog = JsonRule.Schema(
            JsonRule.AllOf("#/dog/allOf", JsonRule.Reference(() => pet!), JsonRule.Required("#/dog/required", "barks")));
        pet = JsonRule.Schema(
            JsonRule.Required("#/pet/required", "name"),
            JsonRule.OneOf("#/pet/oneOf", JsonRule.Reference(() => cat), JsonRule.Reference(() => dog)));

        RuleHost.Outcomes(
            pet,
            ["""{"name":"a","lives":9}""", """{"name":"a","barks":true}"""],
            ["""{"lives":9}""", """{"name":"a"}""", """{"name":"a","lives":9,"barks":true}"""]);
        RuleHost.Outcomes(cat, ["""{"name":"a","lives":9}"""], ["""{"name":"a","barks":true}""", """{"lives":9}"""]);
    }

    [Fact]
    public void TheSameRuleFurtherDownIsAnotherMatter()
    {
        JsonRule? node = null;
        node = JsonRule.Schema(
            JsonRule.Required("#/required", "id"),
            JsonRule.Properties(
                "#/properties",
                ("next", JsonRule.Reference(() => node!)),
                ("list", JsonRule.Contains("#/contains", JsonRule.Reference(() => node!), 1, null))));

        RuleHost.Outcomes(
            JsonRule.Reference(() => node),
            ["""{"id":1,"next":{"id":2,"next":{"id":3}}}""", """{"id":1,"list":[1,{"id":2}]}"""],
            ["""{"id":1,"next":{"id":2,"next":{}}}""", """{"id":1,"list":[{}]}"""]);
    }

    [Fact]
    public void RulesThatDoubleWithEachLevelCostBoundedSteps()
    {
        var bomb = JsonRule.Type("#", JsonTypes.String);
        for (var i = 0; i < 60; i++)
            bomb = JsonRule.AllOf("#", JsonRule.Schema(), JsonRule.OneOf("#", bomb, bomb, JsonRule.Type("#", JsonTypes.Integer)));

        Assert.Contains("depth", RuleHost.Validate(bomb, "1.5").Select(static error => error.Keyword));
    }

    [Fact]
    public void DeepValuesDoNotOverflowTheStack()
    {
        const int Depth = 5_000;
        var open = new string('[', Depth);
        var close = new string(']', Depth);
        var deep = RuleHost.Parse(open + close);
        var twins = RuleHost.Parse($"[{open}{close},{open}{close}]");
        JsonRule? nested = null;
        nested = JsonRule.Schema(JsonRule.Type("#", JsonTypes.Array), JsonRule.Items("#", JsonRule.Reference(() => nested!)));
        IReadOnlyList<ValidationError> errors = [];

        // A stack far too small for the value.
        var thread = new Thread(
            () =>
            {
                errors =
                [
                    .. RuleHost.Validate(nested, deep),
                    .. RuleHost.Validate(JsonRule.UniqueItems("#"), twins),
                    .. RuleHost.Validate(JsonRule.Const("#", open + close), deep)
                ];
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(["depth", "depth", "depth"], errors.Select(static error => error.Keyword));
    }

    [Fact]
    public void ARuleThatThrowsIsAnError()
    {
        var rule = JsonRule.Schema(JsonRule.Reference(static () => throw new InvalidOperationException("no such rule")));

        Assert.Equal(["depth"], RuleHost.Validate(rule, "1").Select(static error => error.Keyword));
    }

    [Fact]
    public void ErrorsAreAddedBehindThoseThatAreThere()
    {
        var errors = default(ValidationCollector);
        errors.Required("/a", "#");
        Tree.Check(RuleHost.Parse("1"), "/b", ref errors);
        Tree.Check(RuleHost.Parse("{}"), "/c", ref errors);

        Assert.Equal(["/a", "/b"], errors.ToResult().Errors.Select(static error => error.Path));
    }

    [Fact]
    public async Task RulesMayBeSharedBetweenThreads()
    {
        var valid = RuleHost.Parse("{\"value\":1,\"nodes\":[{\"value\":2}]}");
        var invalid = RuleHost.Parse("{\"nodes\":[{\"value\":\"x\"}]}");

        await Parallel.ForEachAsync(Enumerable.Range(0, 1_000), (_, _) =>
        {
            Assert.True(Tree.IsValid(valid));
            Assert.False(Tree.IsValid(invalid));
            return ValueTask.CompletedTask;
        });
    }
}
