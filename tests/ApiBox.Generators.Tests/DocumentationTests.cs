using ApiBox.OpenApi;
using ApiBox.Preparation;

namespace ApiBox.Generators.Tests;

/// <summary>What documentation comments say about values and rules.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("x-enumDescriptions", """["Low.", "High."]""", "Low.", "High.")]
    [InlineData("x-enum-descriptions", """["Low.", "High."]""", "Low.", "High.")]
    [InlineData("x-enumDescriptions", """{ "b": "High.", "c": "Other." }""", null, "High.")]
    [InlineData("x-enumDescriptions", """["Low.", 2]""", "Low.", null)]
    [InlineData("x-enumDescriptions", """["Low."]""", null, null)]
    [InlineData("x-enumDescriptions", "\"Low or high.\"", null, null)]
    public void ValuesOfAnEnumHaveTheirDescriptions(string keyword, string descriptions, string? first, string? second)
    {
        var (model, _) = DescriptionParser.Parse(Description(
            $$"""{ "type": "string", "nullable": true, "enum": ["a", "b", null], "{{keyword}}": {{descriptions}} }"""));

        Assert.Equal([first, second], model!.Enums.Single().Members.Select(static member => member.Description));
    }

    [Theory]
    [InlineData("From 0 to 1 in steps of 0.01.", false)]
    [InlineData("0.01 is the step, 1 the maximum, 0 the minimum.", false)]
    [InlineData("From 0 to 1.", true)]
    [InlineData("The weight; 10 and 0.011 are other numbers.", true)]
    public void ARangeThatTheDescriptionStatesIsNotRepeated(string text, bool isStated)
    {
        var (model, _) = DescriptionParser.Parse(Description(
            $$"""
            { "type": "object", "properties": { "p": {
              "type": "number", "format": "decimal", "minimum": 0, "maximum": 1, "multipleOf": 0.01, "description": "{{text}}" } } }
            """));

        Assert.Equal(
            isStated, PreparedDescription.Write(model!).Contains("From 0 to 1, in steps of 0.01.", StringComparison.Ordinal));
    }

    private static string Description(string schema) =>
        $$"""{ "openapi": "3.0.3", "paths": {}, "components": { "schemas": { "T": {{schema}} } } }""";
}
