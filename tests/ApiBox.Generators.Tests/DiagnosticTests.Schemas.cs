namespace ApiBox.Generators.Tests;

public sealed partial class DiagnosticTests
{
    /// <summary>Cases in schemas.</summary>
    public static TheoryData<string, string> SchemaCases => new()
    {
        { "APIBOX102", Property("""{ "$ref": «"#/components/schemas/Missing" }""") },
        { "APIBOX102", Property("""{ "$ref": «"other.json#/Thing" }""") },
        { "APIBOX102", Property("""{ "$ref": «"#/components/schemas/Thing/properties/a" }""") },
        { "APIBOX102", Later("""{ "$ref": «"#/components/schemas/Thing/properties/a", "description": "", "minLength": 1 }""") },
        { "APIBOX103", Property("""{ "type": «"numbr", "description": "" }""") },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "maxLength": «"ten" }""") },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "minLength": «-1 }""") },
        { "APIBOX105", Property("""{ "type": "string", "description": "", "minLength": «1.5 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «0 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «0.0e5 }""") },
        { "APIBOX105", Property("""{ "type": "number", "description": "", "multipleOf": «-1 }""") },
        { "APIBOX105", Property("""{ "type": «7, "description": "" }""") },
        { "APIBOX105", Property("""{ "description": "", "not": «1 }""") },
        { "APIBOX105", Schemas(""" "Thing": { "type": "object", "description": "", "required": «"a" } """) },
        { "APIBOX107", Property("""{ "type": "string", "description": "", "enum": ["a", «"half\ud83d"] }""") },
        {
            "APIBOX107",
            Schemas("""
                "Thing": { "type": "object", "description": "",
                  "properties": { «"half\udc00\ud800": { "type": "string", "description": "" } } }
                """)
        },
        {
            "APIBOX108",
            Schemas("""
                "Thing": { "type": "object", "description": "",
                  "properties": { "a_b": { "type": "string", "description": "" }, «"aB": { "type": "string", "description": "" } } }
                """)
        },
        { "APIBOX108", Property("""{ "type": "string", "description": "", "enum": ["a-b", «"a b"] }""") },
        { "APIBOX108", Schemas(""" "a-b": { "type": "object", "description": "" }, «"AB": { "type": "object", "description": "" } """) },
        { "APIBOX138", Property("""«{ "type": "array", "description": "" }""") },
        { "APIBOX110", Schemas(""" "Thing": { "type": "object", "description": "", "required": «["gone"], "properties": {} } """) },
        { "APIBOX111", Property("""{ "type": "number", "description": "", "minimum": «2, "maximum": 1 }""") },
        { "APIBOX111", Property("""{ "type": "string", "description": "", "minLength": «2, "maxLength": 1 }""") },
        { "APIBOX111", Later("""{ "type": "number", "description": "", "exclusiveMinimum": «1, "maximum": 1 }""") },
        {
            "APIBOX113",
            Schemas("""
                "Code": { "type": "integer", "format": "int32", "description": "",
                  "x-apibox-codes": { «"1": { "name": "One", "kind": "odd" } } }
                """)
        },
        { "APIBOX115", Property("""{ "type": "string", "description": "", "pattern": «"(" }""") },
        { "APIBOX117", Property("""{ "type": "string", "description": "", "format": «"colour" }""") },
        { "APIBOX118", Property("""{ "type": "string", "description": "", «"x-apibox-paid": true }""") },
        { "APIBOX130", Property("""{ "type": "string", "description": "", «"minimum": 1 }""") },
        { "APIBOX130", Property("""{ "type": "boolean", "description": "", «"pattern": "a" }""") },
        { "APIBOX131", Property("""{ "type": "string", "description": "", «"maxLenght": 1 }""") },
        { "APIBOX132", Property("""{ "type": "string", "description": "", «"const": "x" }""") },
        { "APIBOX133", Property("""{ "type": "number", "description": "", "exclusiveMinimum": «0 }""") },
        { "APIBOX133", Property("""{ "type": "number", "description": "", "exclusiveMaximum": «true }""") },
        { "APIBOX133", Later("""{ "type": "number", "description": "", "minimum": 0, "exclusiveMinimum": «true }""") },
        { "APIBOX133", Property("""{ "type": «["string", "null"], "description": "" }""") },
        { "APIBOX133", Later("""{ "type": ["string", «null], "description": "" }""") },
        { "APIBOX134", Property("""{ "type": "string", "description": "", "enum": ["a", "b"], "x-enumNames": «["One"] }""") },
        {
            "APIBOX135",
            Schemas(Thing
                + """
                    , "Other": { "type": "object", "description": "",
                      "properties": { "a": { "$ref": "#/components/schemas/Thing", «"minProperties": 1 } } }
                    """)
        },
        { "APIBOX136", Property(Nested(128, "«" + Nested(1, "{}"))) },
        {
            "APIBOX137",
            Schemas("""
                "Pet": { "type": "object", "description": "", "properties": { "kind": { "type": "string", "description": "" } },
                  "discriminator": «{ "propertyName": "kind" } }
                """)
        },
        { "APIBOX150", Property("""{ "type": "integer", "description": "", "maximum": 3, "default": «4 }""") },
        {
            "APIBOX150",
            Property("""{ "type": "array", "description": "", "items": { "type": "string", "maxLength": 2 }, "default": ["a", «"abc"] }""")
        },
        { "APIBOX150", Narrowed(""" "enum": ["a", "b"], "default": «"c" """) },
        { "APIBOX150", Narrowed(""" "enum": ["b"] """, "«", """ "default": "a", """) },
        { "APIBOX151", Narrowed(""" "enum": ["a", "b"], "example": «"c" """) },
        { "APIBOX151", Property("""{ "type": "string", "description": "", "example": «1 }""") },
        { "APIBOX151", Later("""{ "type": "string", "description": "", "pattern": "^a", "examples": ["ab", «"b"] }""") },
        {
            "APIBOX151",
            Schemas("""
                "Thing": { "type": "object", "description": "", "required": ["a"], "properties": { "a": { "description": "" } },
                  "example": «{} }
                """)
        },
        { "APIBOX152", Property("""{ "type": "integer", "description": "", "enum": [1, «"2", 3.0] }""") },
        { "APIBOX153", Property("""{ "type": "string", "description": "", "enum": ["a", "b", «"a"] }""") },
        { "APIBOX153", Property("""{ "type": "number", "description": "", "enum": [1, «1.0] }""") },
        {
            "APIBOX153",
            Schemas("""
                "Thing": { "type": "object", "description": "", "required": ["a", «"a"], "properties": { "a": { "description": "" } } }
                """)
        },
        { "APIBOX154", Later("""{ "type": "array", "description": "", "items": {}, «"minContains": 1 }""") },
        { "APIBOX154", Later("""{ "type": "string", "description": "", «"then": {} }""") },
        { "APIBOX155", Choices(""" "required": ["kind"], """, "", "«") },
        {
            "APIBOX157",
            Schemas("""
                "A": { "description": "", "allOf": [ { "$ref": "#/components/schemas/B" } ] },
                "B": { "description": "", "allOf": [ { "$ref": «"#/components/schemas/A" } ] }
                """)
        },
        { "APIBOX158", Narrowed(""" "enum": ["a", «"d"] """) },
        { "APIBOX158", Narrowed(""" "enum": ["a", «1] """) },
        { "APIBOX158", Property("""{ "type": "string", "description": "", "minLength": 2, "enum": ["ab", «"a"] }""") },
        { "APIBOX158", Later("""{ "type": "integer", "description": "", "maximum": 2, "const": «3 }""") },
        { "APIBOX163", Property("""{ "type": «"numbr", "description": "" }""") },
        { "APIBOX164", Property("""{ "type": "string", "description": "", «"format": null }""") },
        { "APIBOX164", Property("""{ "type": "string", "description": "", «"enum": [] }""") },
        { "APIBOX164", Property("""{ "description": "", «"oneOf": [] }""") },
        { "APIBOX164", Later("""{ «"type": [], "description": "" }""") },
        { "APIBOX164", Schemas(""" "Thing": «null """) },
        { "APIBOX164", Property("«null") },
        { "APIBOX166", Property("""{ "type": "string", "description": "", «"required": true }""") },
        {
            "APIBOX166",
            Property("""{ "type": "object", "description": "", «"required": false, "properties": { "b": { "description": "" } } }""")
        },
        { "APIBOX134", Narrowed(""" "enum": ["a"], "x-enumNames": «["One"] """) },
        { "APIBOX200", Schemas(""" «"Thing": { "type": "object" } """) },
        { "APIBOX200", Schemas(""" "Thing": { "type": "object", "description": "", "properties": { «"a": { "type": "string" } } } """) },
    };
}
