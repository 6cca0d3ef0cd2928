using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Tests;

/// <summary>What is not a change, and members that go one way or have defaults.</summary>
public class SchemaRuleTests
{
    private const Impact Patch = Impact.Patch;
    private const Impact Minor = Impact.Minor;
    private const Impact Breaking = Impact.Breaking;
    private const string Member = """{ "type": "object", "properties": { "a": {} } }""";

    public static TheoryData<string, string> Equal => new()
    {
        { """{ "type": "string", "minLength": 0 }""", """{ "type": "string" }""" },
        { """{ "type": "object", "additionalProperties": true }""", """{ "type": "object", "additionalProperties": {} }""" },
        { """{ "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "properties": { "a": { "type": "string" } } }""" },
        { """{ "type": "object", "properties": { "a": {} } }""", """{ "allOf": [{ "type": "object", "properties": { "a": {} } }] }""" },
        {
            """{ "type": "object", "properties": { "a": {}, "b": {} } }""",
            """{ "type": "object", "allOf": [{ "properties": { "a": {} } }, { "properties": { "b": {} } }] }"""
        },
        { """{ "enum": ["a", "b"] }""", """{ "enum": ["b", "a"] }""" },
        { """{ "type": ["string", "null"] }""", """{ "anyOf": [{ "type": "null" }, { "type": "string" }] }""" },
        { """{ "type": ["string", "integer"] }""", """{ "type": ["integer", "string"] }""" },
        {
            """{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }""",
            """{ "oneOf": [{ "type": "integer" }, { "type": "string" }] }"""
        },
        { """{ "type": "number", "maximum": 1 }""", """{ "type": "number", "maximum": 1.0 }""" },
        { """{ "type": "string", "pattern": "" }""", """{ "type": "string" }""" },
    };

    [Theory]
    [MemberData(nameof(Equal))]
    public void TheSameInOtherWordsIsNoChange(string old, string @new)
    {
        foreach (var (before, after) in new[] { (old, @new), (@new, old) })
        {
            var change = Assert.Single(Compare.OnTheWire(Compare.Schema(before), Compare.Schema(after)));
            Assert.Equal(("notation-changed", Patch), (change.Kind, change.Impact));
        }
    }

    [Theory]
    [InlineData("readOnly", "required-property-added", Minor, Minor)]
    [InlineData("writeOnly", "required-property-added", Breaking, Minor)]
    public void AMemberThatOnlyOneSideSetsMattersToThatSide(string access, string kind, Impact sent, Impact received)
    {
        var changes = Compare.OnTheWire(
            Compare.Schema(Member),
            Compare.Schema($$"""{ "type": "object", "properties": { "a": {}, "b": { "{{access}}": true } }, "required": ["b"] }"""));

        Assert.Equal(
            [(kind, Direction.Sent, sent), (kind, Direction.Received, received)],
            changes.OrderBy(static change => change.Direction).Select(static change => (change.Kind, change.Direction, change.Impact)));
    }

    [Fact]
    public void ARequiredMemberWithADefaultCanBeLeftOut()
    {
        var changes = Compare.OnTheWire(
            Compare.Schema(Member),
            Compare.Schema("""{ "type": "object", "properties": { "a": {}, "b": { "default": 1 } }, "required": ["b"] }"""));

        Assert.All(changes, static change => Assert.Equal(Minor, change.Impact));
    }

    [Fact]
    public void AMemberThatIsNotAllowedAnyMoreIsRefused()
    {
        var changes = Compare.OnTheWire(
            Compare.Schema("""{ "properties": { "a": {}, "b": {} }, "additionalProperties": false }"""),
            Compare.Schema("""{ "properties": { "a": {} }, "additionalProperties": false }"""));

        Assert.Equal(Breaking, changes.Single(static change => change is { Kind: "property-removed", Direction: Direction.Sent }).Impact);
    }
}
