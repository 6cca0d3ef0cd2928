namespace ApiBox.Generators.Tests;

public sealed partial class DiagnosticTests
{
    /// <summary>Cases in whole documents.</summary>
    public static TheoryData<string, string> DocumentCases => new()
    {
        { "APIBOX100", """{ "openapi": "3.0.3", «} """ },
        { "APIBOX100", """{ "openapi": "3.0.3", "info": {}, «"info": {} }""" },
        { "APIBOX100", """{ "openapi": "3.0.3" } «x""" },
        { "APIBOX100", """{ "openapi": «"3.0.3 }""" },
        { "APIBOX100", "«" },
        { "APIBOX101", """«{ "info": {} }""" },
        { "APIBOX101", """{ "openapi": «"2.0" }""" },
        { "APIBOX101", """{ "openapi": «"3.2.0" }""" },
        { "APIBOX101", """{ "openapi": «3 }""" },
        { "APIBOX101", """{ "openapi": «3.10 }""" },
        { "APIBOX188", """{ "swagger": «"2.0", "paths": {} }""" },
        { "APIBOX113", """{ "openapi": "3.0.3", "x-apibox-retention": «"two weeks" }""" },
        {
            "APIBOX137",
            """
            { "openapi": "3.0.3", "components": { "securitySchemes": { "a": { "type": "http", "scheme": "bearer" },
                  «"b": { "type": "http", "scheme": "bearer" } } }, "security": [{ "a": [] }] }
            """
        },
        { "APIBOX137", """{ "openapi": "3.0.3", "components": { "links": { "a": «{ "operationId": "x" } } } }""" },
        { "APIBOX137", """{ "openapi": "3.0.3", "components": { "responses": { "a": «{} } } }""" },
        {
            "APIBOX137",
            """{ "openapi": "3.0.3", "components": { "schemas": { "a": «{ "type": "number", "description": "", "maximum": 1 } } } }"""
        },
        {
            "APIBOX137",
            Secured(""" "a": { "type": "http", "scheme": "bearer" } """, """«[{ "a": [] }]""")
                .Replace(
                    """{ "openapi": "3.0.3",""",
                    """
                    { "openapi": "3.0.3", "paths": { "/x": { "get": { "operationId": "x", "summary": "", "security": [],
                            "responses": { "204": {} } } } },
                    """,
                    StringComparison.Ordinal)
        },
        {
            "APIBOX170",
            """
            { "openapi": "3.0.3", "components": { "securitySchemes": { "a": { "type": "apiKey", "in": "header", "name": «" X-Key" } } },
              "security": [{ "a": [] }] }
            """
        },
        { "APIBOX145", """{ "openapi": "3.0.3", "security": [{ "a": «[] }, {}] }""" },
        { "APIBOX145", Secured(""" "a": { "type": "mutualTLS" } """, """[{ "a": «[] }, {}]""") },
        { "APIBOX145", Secured(""" "a": { "type": "odd" } """, """[{ "a": «[] }, {}]""") },
        { "APIBOX189", Secured(Bearer, "«\"a\"") },
        { "APIBOX189", Secured(Bearer, """«{ "a": [] }""") },
        { "APIBOX189", Secured(Bearer, """[«"a"]""") },
        { "APIBOX189", Secured(Bearer, """[«1, { "a": [] }]""") },
        {
            "APIBOX145",
            Secured($$"""{{Bearer}}, "b": { "type": "http", "scheme": "basic" }""", """[«{ "a": [], "b": [] }, { "a": [] }]""")
        },
        { "APIBOX191", Overlay("overlay: «2.0.0\nactions: []") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: «{}") },
        { "APIBOX191", Overlay("""«{ "overlay": "1.0.0" }""") },
        { "APIBOX191", Overlay("overlay: 1.0.0\n«action: 1\nactions: []") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: [«{ update: {} }]") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: [«{ target: $.info }]") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: [{ target: $.info, «updat: {}, remove: true }]") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: [{ target: «'$..info', update: {} }]") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: [{ target: «'$.tags[?@.name]', update: {} }]") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: [{ target: «$, remove: true }]") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: [{ target: «$.openapi, update: {} }]") },
        { "APIBOX191", Overlay("overlay: 1.0.0\nactions: [{ target: $.info, update: «[] }]") },
        { "APIBOX192", Overlay("overlay: 1.0.0\nactions: [{ target: «$.paths.*.get, update: {} }]") },
        { "APIBOX100", Overlay("overlay: 1.0.0\nactions: [\n«") },
        { "APIBOX190", Secured(""" «"a": { "type": "oauth2", "flows": {} } """, """[{ "a": ["read"] }, { "a": [] }]""") },
        { "APIBOX190", Secured(""" «"a": { "type": "openIdConnect" } """, """[{ "a": [] }, {}]""") },
        {
            "APIBOX146",
            """{ "openapi": "3.0.3", "components": { "securitySchemes": { «"a": { "type": "http", "scheme": "bearer" } } } }"""
        },
        { "APIBOX147", """{ "openapi": "3.0.3", "servers": «{} }""" },
        { "APIBOX147", """{ "openapi": "3.0.3", "servers": [«{}] }""" },
        { "APIBOX147", """{ "openapi": "3.0.3", "servers": [{ "url": «"https://{a}.example" }] }""" },
        {
            "APIBOX156",
            """
            { "openapi": "3.0.3", "components": { "responses": {
                  "Unused": { "description": "", "content": { "application/json": { "schema": { "$ref": «"#/nowhere" } } } } } } }
            """
        },
    };
}
