using ApiBox.OpenApi;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Tests.Names;

/// <summary>Branches of unions are named after what they say, so another branch before them changes nothing.</summary>
public sealed class BranchNameTests
{
    private const string S3 = """
        { "type": "object", "required": ["type", "bucket"],
          "properties": { "type": { "type": "string", "enum": ["s3"] }, "bucket": { "type": "string" } } }
        """;
    private const string Redis = """
        { "type": "object", "required": ["type", "url"],
          "properties": { "type": { "type": "string", "enum": ["redis"] }, "url": { "type": "string" } } }
        """;
    private const string Inserted = """
        { "type": "object", "required": ["type", "queue"],
          "properties": { "type": { "type": "string", "enum": ["amqp"] }, "queue": { "type": "string" }, "mode": { "enum": [3] } } }
        """;

    /// <summary>The branches, and the names of their cases.</summary>
    public static TheoryData<string, string> Branches => new()
    {
        { $"{S3}, {Redis}", "S3 Redis" },
        {
            """
            { "properties": { "v": { "const": 1 }, "kind": { "const": "a" } } },
            { "properties": { "v": { "const": 1 }, "kind": { "const": "b-c" } } }
            """,
            "A BC"
        },
        {
            """
            { "properties": { "v": { "const": 1 } } }, { "properties": { "v": { "const": 2 } } },
            { "properties": { "on": { "enum": [true] } } }
            """,
            "V1 V2 OnTrue"
        },
        {
            """
            { "title": "First", "properties": { "a": {} } }, { "properties": { "t": { "const": "second" } } },
            { "$ref": "#/components/schemas/Third" }
            """,
            "First Second Third"
        },
        {
            """
            { "title": "Same", "properties": { "t": { "const": "x" } } }, { "title": "Same", "properties": { "t": { "const": "y" } } }
            """,
            "X Y"
        },
        { """{ "title": "Third", "properties": { "t": { "const": "x" } } }, { "$ref": "#/components/schemas/Third" }""", "X Third" },
        {
            """
            { "required": ["a", "b"], "properties": { "a": {}, "b": {} } }, { "required": ["a", "c"], "properties": { "a": {}, "c": {} } }
            """,
            "B C"
        },
        {
            """{ "required": ["a"], "properties": { "a": {} } }, { "required": ["a", "c"], "properties": { "a": {}, "c": {} } }""",
            "Object C"
        },
        { """{ "properties": { "a": {}, "b": {} } }, { "properties": { "a": {}, "c": {} } }""", "B C" },
        { """{ "type": "string" }, { "type": "integer" }, { "type": "object", "properties": { "a": {} } }""", "Text Integer Object" },
        {
            """{ "type": "string" }, { "type": "string", "const": "auto" }, { "type": "object", "properties": { "a": {} } }""",
            "Text Auto Object"
        },
        {
            """
            { "type": "string", "format": "date" }, { "type": "string", "enum": ["a", "b"] },
            { "type": "object", "properties": { "a": {} } }
            """,
            "Date Listed Object"
        },
        {
            """
            { "type": "array", "items": { "type": "string" } }, { "type": "array", "items": { "type": "integer" } },
            { "type": "array", "items": { "$ref": "#/components/schemas/Third" } }
            """,
            "TextList IntegerList ThirdList"
        },
        { """{ "type": "array", "items": { "type": "string" } }, { "type": "string" }""", "List Text" },
    };

    [Theory]
    [MemberData(nameof(Branches))]
    public void ABranchIsNamedAfterWhatItSays(string branches, string names) =>
        Assert.Equal(names.Split(' '), Cases(branches).Select(static one => one.Name));

    [Theory]
    [InlineData($"{S3}, {Redis}")]
    [InlineData(
        """
        { "required": ["a", "b"], "properties": { "a": {}, "b": {} } }, { "required": ["a", "c"], "properties": { "a": {}, "c": {} } }
        """)]
    [InlineData(
        """
        { "properties": { "a": { "maxLength": 1 } } }, { "properties": { "a": { "maxLength": 2 } } },
        { "properties": { "a": { "maxLength": 3 } } }
        """)]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }, { "type": "array", "items": { "type": "integer" } }""")]
    [InlineData("""{ "type": "string", "pattern": "a" }, { "type": "string", "pattern": "b" }, { "type": "integer" }""")]
    public void ABranchInFrontRenamesNoOther(string branches)
    {
        var before = Cases(branches).Select(static one => one.Name).ToList();

        Assert.Equal(before, Cases($"{Inserted}, {branches}").Skip(1).Select(static one => one.Name));
    }

    [Fact]
    public void ANumberIsThatOfWhatIsSaidAndNotOfItsPlace()
    {
        var one = """{ "description": "d", "properties": { "a": { "maxLength": 1 } } }""";
        var other = """{ "properties": { "a": { "maxLength": 2 } } }""";

        var names = Cases($"{one}, {other}").Select(static one => one.Name).ToList();

        Assert.All(names, static name => Assert.Matches("^Object[0-9]{4}$", name));
        Assert.Equal(
            names.AsEnumerable().Reverse(),
            Cases($"{other}, {one.Replace("\"d\"", "\"e\"", StringComparison.Ordinal)}").Select(static one => one.Name));
    }

    [Fact]
    public void WhatIsInsideABranchIsNamedAfterTheBranch()
    {
        var (model, diagnostics) = DescriptionParser.Parse(Description($"{S3}, {Redis}"));

        Assert.Equal(["SinkRedis", "SinkS3", "Third"], model!.Objects.Select(static one => one.Name));
        Assert.Equal(["SinkRedisType", "SinkS3Type"], model.Enums.Select(static one => one.Name));
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Descriptor.Id == "APIBOX108");
    }

    [Fact]
    public void TheDiscriminatorTellsBranchesApartBeforeOtherMembers()
    {
        const string branches = """
            { "properties": { "a": { "const": "x" }, "z": { "const": "left" } } },
              { "properties": { "a": { "const": "y" }, "z": { "const": "right" } } }
            """;

        Assert.Equal(["X", "Y"], Cases(branches).Select(static one => one.Name));
        Assert.Equal(["Left", "Right"], Cases(branches, """, "discriminator": { "propertyName": "z" }""").Select(static one => one.Name));
    }

    private static EquatableArray<UnionCaseModel> Cases(string branches, string more = "") =>
        DescriptionParser.Parse(Description(branches, more)).Model!.Unions.Single(static one => one.Name == "Sink").Cases;

    private static string Description(string branches, string more = "") =>
        $$"""
        { "openapi": "3.1.0", "paths": {}, "components": {
            "schemas": { "Sink": { "oneOf": [{{branches}}]{{more}} }, "Third": { "type": "object", "properties": { "third": {} } } } } }
        """;
}
