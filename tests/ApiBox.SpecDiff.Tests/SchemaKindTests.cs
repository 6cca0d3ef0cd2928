using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Tests;

/// <summary>Each kind of edit of a schema: what it is called, and what it means for what is sent and for what is received.</summary>
public class SchemaKindTests
{
    private const Impact Patch = Impact.Patch;
    private const Impact Minor = Impact.Minor;
    private const Impact Breaking = Impact.Breaking;

    public static TheoryData<string, string, string, Impact, Impact> Kinds => new()
    {
        // Types, null and formats.
        { "type-changed", """{ "type": "string" }""", """{ "type": "boolean" }""", Breaking, Breaking },
        { "type-widened", """{ "type": "integer" }""", """{ "type": "number" }""", Minor, Breaking },
        { "type-narrowed", """{ "type": "number" }""", """{ "type": "integer" }""", Breaking, Minor },
        { "type-widened", """{ "type": "integer" }""", """{ "type": ["integer", "string"] }""", Minor, Breaking },
        { "type-narrowed", """{ "type": ["integer", "string"] }""", """{ "type": "string" }""", Breaking, Minor },
        { "became-nullable", """{ "type": "string" }""", """{ "type": ["string", "null"] }""", Minor, Breaking },
        { "became-not-nullable", """{ "type": ["string", "null"] }""", """{ "type": "string" }""", Breaking, Minor },
        { "became-nullable", """{ "type": "string" }""", """{ "oneOf": [{ "type": "string" }, { "type": "null" }] }""", Minor, Breaking },
        { "format-added", """{ "type": "string" }""", """{ "type": "string", "format": "uuid" }""", Breaking, Minor },
        { "format-removed", """{ "type": "string", "format": "uuid" }""", """{ "type": "string" }""", Minor, Breaking },
        {
            "format-changed", """{ "type": "integer", "format": "int32" }""", """{ "type": "integer", "format": "int64" }""", Minor,
            Breaking
        },
        { "format-changed", """{ "type": "string", "format": "date" }""", """{ "type": "string", "format": "uri" }""", Breaking, Breaking },
        { "format-changed", """{ "type": "string" }""", """{ "type": "string", "format": "password" }""", Patch, Patch },

        // Bounds.
        { "min-set", """{ "type": "integer" }""", """{ "type": "integer", "minimum": 1 }""", Breaking, Minor },
        { "min-removed", """{ "type": "integer", "minimum": 1 }""", """{ "type": "integer" }""", Minor, Breaking },
        { "min-increased", """{ "type": "integer", "minimum": 1 }""", """{ "type": "integer", "minimum": 2 }""", Breaking, Minor },
        { "min-decreased", """{ "type": "integer", "minimum": 2 }""", """{ "type": "integer", "minimum": 1.5 }""", Minor, Breaking },
        { "min-increased", """{ "type": "number", "minimum": 1 }""", """{ "type": "number", "exclusiveMinimum": 1 }""", Breaking, Minor },
        { "max-set", """{ "type": "integer" }""", """{ "type": "integer", "maximum": 1 }""", Breaking, Minor },
        { "max-removed", """{ "type": "integer", "maximum": 1 }""", """{ "type": "integer" }""", Minor, Breaking },
        { "max-increased", """{ "type": "integer", "maximum": 1 }""", """{ "type": "integer", "maximum": 1e1 }""", Minor, Breaking },
        { "max-decreased", """{ "type": "number", "maximum": 1 }""", """{ "type": "number", "exclusiveMaximum": 1 }""", Breaking, Minor },
        { "min-length-set", """{ "type": "string" }""", """{ "type": "string", "minLength": 1 }""", Breaking, Minor },
        { "min-length-decreased", """{ "type": "string", "minLength": 2 }""", """{ "type": "string", "minLength": 1 }""", Minor, Breaking },
        { "max-length-decreased", """{ "type": "string", "maxLength": 9 }""", """{ "type": "string", "maxLength": 8 }""", Breaking, Minor },
        { "max-length-removed", """{ "type": "string", "maxLength": 9 }""", """{ "type": "string" }""", Minor, Breaking },
        { "min-items-increased", """{ "type": "array", "minItems": 1 }""", """{ "type": "array", "minItems": 2 }""", Breaking, Minor },
        { "max-items-increased", """{ "type": "array", "maxItems": 1 }""", """{ "type": "array", "maxItems": 2 }""", Minor, Breaking },
        { "min-properties-set", """{ "type": "object" }""", """{ "type": "object", "minProperties": 1 }""", Breaking, Minor },
        { "max-properties-set", """{ "type": "object" }""", """{ "type": "object", "maxProperties": 1 }""", Breaking, Minor },
        { "min-contains-set", """{ "contains": {} }""", """{ "contains": {}, "minContains": 2 }""", Breaking, Minor },
        { "multiple-of-added", """{ "type": "number" }""", """{ "type": "number", "multipleOf": 0.1 }""", Breaking, Minor },
        {
            "multiple-of-changed", """{ "type": "number", "multipleOf": 1 }""", """{ "type": "number", "multipleOf": 0.1 }""", Minor,
            Breaking
        },
        {
            "multiple-of-changed", """{ "type": "number", "multipleOf": 2 }""", """{ "type": "number", "multipleOf": 3 }""", Breaking,
            Breaking
        },
        { "unique-items-added", """{ "type": "array" }""", """{ "type": "array", "uniqueItems": true }""", Breaking, Minor },
        { "unique-items-removed", """{ "type": "array", "uniqueItems": true }""", """{ "type": "array" }""", Minor, Breaking },
        { "minimum-changed", """{ "minimum": "y" }""", """{ "minimum": "x" }""", Breaking, Breaking },
        { "pattern-added", """{ "type": "string" }""", """{ "type": "string", "pattern": "^a$" }""", Breaking, Minor },
        { "pattern-changed", """{ "type": "string", "pattern": "a" }""", """{ "type": "string", "pattern": "b" }""", Breaking, Minor },
        { "pattern-removed", """{ "type": "string", "pattern": "a" }""", """{ "type": "string", "pattern": ".*" }""", Minor, Minor },

        // Listed values and defaults.
        { "enum-value-added", """{ "enum": ["a"] }""", """{ "enum": ["b", "a"] }""", Minor, Minor },
        { "enum-value-removed", """{ "enum": ["a", "b"] }""", """{ "enum": ["a"] }""", Breaking, Minor },
        { "became-enum", """{ "type": "string" }""", """{ "type": "string", "enum": ["a"] }""", Breaking, Minor },
        { "enum-removed", """{ "type": "string", "enum": ["a"] }""", """{ "type": "string" }""", Minor, Minor },
        { "enum-value-removed", """{ "x-extensible-enum": ["a", "b"] }""", """{ "x-extensible-enum": ["a"] }""", Breaking, Minor },
        { "const-added", """{ "type": "string" }""", """{ "type": "string", "const": "a" }""", Breaking, Minor },
        { "const-changed", """{ "const": "a" }""", """{ "const": "b" }""", Breaking, Breaking },
        { "const-removed", """{ "type": "string", "const": "a" }""", """{ "type": "string" }""", Minor, Breaking },
        { "default-added", """{ "type": "string" }""", """{ "type": "string", "default": "a" }""", Minor, Patch },
        { "default-changed", """{ "type": "string", "default": "a" }""", """{ "type": "string", "default": "b" }""", Minor, Patch },

        // Objects.
        { "property-added", Object("a"), Object("a", "b"), Minor, Minor },
        { "property-removed", Object("a", "b"), Object("a"), Minor, Minor },
        { "required-property-added", Object("a"), Object("a", "b!"), Breaking, Minor },
        { "required-property-removed", Object("a", "b!"), Object("a"), Minor, Breaking },
        { "property-became-required", Object("a"), Object("a!"), Breaking, Minor },
        { "property-became-optional", Object("a!"), Object("a"), Minor, Breaking },
        { "property-became-required", """{ "required": [] }""", """{ "required": ["z"] }""", Breaking, Minor },
        {
            "additional-properties-forbidden", Object("a"), """{ "properties": { "a": {} }, "additionalProperties": false }""", Breaking,
            Minor
        },
        { "additional-properties-allowed", """{ "properties": { "a": {} }, "additionalProperties": false }""", Object("a"), Minor, Minor },
        {
            "additional-properties-narrowed", Object("a"),
            """{ "properties": { "a": {} }, "additionalProperties": { "type": "string" } }""", Breaking, Minor
        },
        {
            "pattern-property-added", """{ "type": "object" }""",
            """{ "type": "object", "patternProperties": { "^a": { "type": "string" } } }""", Breaking, Minor
        },
        {
            "property-names-added", """{ "type": "object" }""", """{ "type": "object", "propertyNames": { "pattern": "^a" } }""",
            Breaking, Minor
        },
        {
            "dependent-required-added", """{ "type": "object" }""", """{ "type": "object", "dependentRequired": { "a": ["b"] } }""",
            Breaking, Minor
        },
        {
            "dependent-schema-added", """{ "type": "object" }""",
            """{ "type": "object", "dependentSchemas": { "a": { "required": ["b"] } } }""", Breaking, Minor
        },
        {
            "unevaluated-properties-forbidden", """{ "type": "object" }""", """{ "type": "object", "unevaluatedProperties": false }""",
            Breaking, Minor
        },

        // Arrays.
        { "items-added", """{ "type": "array" }""", """{ "type": "array", "items": { "type": "string" } }""", Breaking, Minor },
        {
            "prefix-item-added", """{ "type": "array" }""", """{ "type": "array", "prefixItems": [{ "type": "string" }] }""", Breaking,
            Minor
        },
        {
            "prefix-item-removed", """{ "type": "array", "prefixItems": [{ "type": "string" }] }""", """{ "type": "array" }""", Minor,
            Breaking
        },
        { "contains-added", """{ "type": "array" }""", """{ "type": "array", "contains": { "const": 1 } }""", Breaking, Minor },

        // Composition.
        { "one-of-added", OneOf("A", "B"), OneOf("A", "B", "C"), Minor, Breaking },
        { "one-of-removed", OneOf("A", "B", "C"), OneOf("A", "C"), Breaking, Minor },
        {
            "any-of-removed", """{ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "boolean" }] }""",
            """{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""", Breaking, Minor
        },
        {
            "any-of-added", """{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""",
            """{ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "boolean" }] }""", Minor, Breaking
        },
        {
            "any-of-added", """{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""",
            """{ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "string", "maxLength": 3 }] }""", Minor, Minor
        },
        {
            "all-of-added", """{ "allOf": [{ "type": "string" }, { "minLength": 1 }] }""",
            """{ "allOf": [{ "type": "string" }, { "minLength": 1 }, { "maxLength": 9 }] }""", Breaking, Minor
        },
        {
            "all-of-removed", """{ "allOf": [{ "type": "string" }, { "minLength": 1 }, { "maxLength": 9 }] }""",
            """{ "allOf": [{ "type": "string" }, { "minLength": 1 }] }""", Minor, Breaking
        },
        { "became-one-of", """{ "type": "string" }""", """{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }""", Minor, Breaking },
        {
            "one-of-became-plain", """{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }""", """{ "type": "string" }""", Breaking,
            Minor
        },
        { "not-added", """{ "type": "string" }""", """{ "type": "string", "not": { "const": "a" } }""", Breaking, Minor },
        { "not-changed", """{ "not": { "const": "a" } }""", """{ "not": { "const": "b" } }""", Breaking, Breaking },
        {
            "condition-added", """{ "type": "object" }""",
            """{ "type": "object", "if": { "required": ["a"] }, "then": { "required": ["b"] } }""", Breaking, Minor
        },
        { "schema-became-false", "true", "false", Breaking, Minor },
        {
            "discriminator-added", OneOf("A", "B"),
            OneOf("A", "B").Replace("\"oneOf\"", "\"discriminator\": { \"propertyName\": \"t\" }, \"oneOf\"", StringComparison.Ordinal),
            Minor, Minor
        },
        { "discriminator-mapping-removed", Tagged("t", "a", "b"), Tagged("t", "a"), Minor, Minor },
        { "discriminator-mapping-added", Tagged("t", "a"), Tagged("t", "a", "b"), Minor, Minor },
        { "discriminator-property-changed", Tagged("t", "a"), Tagged("u", "a"), Minor, Minor },

        // What is said about a schema.
        { "deprecated", """{ "type": "string" }""", """{ "type": "string", "deprecated": true }""", Minor, Minor },
        { "reactivated", """{ "type": "string", "deprecated": true }""", """{ "type": "string" }""", Patch, Patch },
        {
            "documentation-changed", """{ "type": "string" }""", """{ "type": "string", "description": "d", "example": "e" }""", Patch,
            Patch
        },
        { "extension-added", """{ "type": "string" }""", """{ "type": "string", "x-other": 1 }""", Patch, Patch },
        {
            "content-encoding-changed", """{ "type": "string" }""", """{ "type": "string", "contentEncoding": "base64" }""", Breaking,
            Breaking
        },
        { "xml-changed", """{ "type": "string" }""", """{ "type": "string", "xml": { "name": "n" } }""", Patch, Patch },
        {
            "rule-added", """{ "type": "object" }""", """{ "type": "object", "x-apibox-rules": [{ "if": { "required": ["a"] } }] }""",
            Breaking, Minor
        },
        { "code-changed", Codes("invalid"), Codes("rate-limited"), Breaking, Breaking },
        { "code-removed", Codes("invalid"), """{ "type": "integer" }""", Breaking, Breaking },
        {
            "envelope-changed", """{ "x-apibox-envelope": { "code": "/code" } }""", """{ "x-apibox-envelope": { "code": "/status" } }""",
            Breaking, Breaking
        },
        { "time-added", """{ "type": "string" }""", """{ "type": "string", "x-apibox-time": true }""", Minor, Breaking },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnEditIsCalledByItsNameAndMeansWhatItDoes(string kind, string old, string @new, Impact sent, Impact received)
    {
        var changes = Compare.OnTheWire(Compare.Schema(old), Compare.Schema(@new));

        Assert.True(changes.All(change => change.Kind == kind || change.Impact == Patch), Compare.Describe(changes));
        Assert.Equal((sent, received), (Of(Direction.Sent), Of(Direction.Received)));
        Assert.All(changes, static change => Assert.True(change is { Line: > 0, Reason.Length: > 10, Uses.Count: 1 }));
        Assert.All(changes, static change => Assert.StartsWith("#/components/schemas/S", change.Path, StringComparison.Ordinal));

        Impact Of(Direction direction)
        {
            var change = changes.Where(change => change.Kind == kind && change.Direction == direction).ToList();
            Assert.True(change.Count > 0, $"no {kind}, {direction}:\n{Compare.Describe(changes)}");
            return change.Max(static one => one.Impact);
        }
    }

    private static string Object(params string[] names) =>
        $$"""
        { "type": "object", "properties": { {{string.Join(", ", names.Select(static name => $"\"{name.TrimEnd('!')}\": {{}}"))}} },
          "required": [{{string.Join(", ", names.Where(static name => name.EndsWith('!')).Select(static name => $"\"{name[..^1]}\""))}}] }
        """;

    private static string OneOf(params string[] names) =>
        $$"""
        { "oneOf": [{{string.Join(", ", names.Select(static name => $$"""{ "title": "{{name}}", "required": ["{{name}}"] }"""))}}] }
        """;

    private static string Tagged(string property, params string[] tags) =>
        $$"""
        { "oneOf": [{ "title": "A" }, { "title": "B", "required": ["b"] }], "discriminator": { "propertyName": "{{property}}",
          "mapping": { {{string.Join(", ", tags.Select(static tag => $"\"{tag}\": \"#/components/schemas/S\""))}} } } }
        """;

    private static string Codes(string kind) =>
        $$"""{ "type": "integer", "x-apibox-codes": { "400": { "name": "Bad", "kind": "{{kind}}" } } }""";
}
