namespace ApiBox.Generators.Tests;

public sealed partial class ExtensionTests
{
    public static TheoryData<string, string> Unknown => new()
    {
        // Slips of the pen, wherever OpenAPI lets an extension stand.
        {
            Operation(""" «"x-apibox-payed": true, """),
            "The member 'x-apibox-payed' is not a known extension; did you mean 'x-apibox-paid'?"
        },
        {
            Operation(""" «"x-apibox-idempotnet": true, """),
            "The member 'x-apibox-idempotnet' is not a known extension; did you mean 'x-apibox-idempotent'?"
        },
        {
            Operation(""" «"X-ApiBox-Paid": true, """),
            "The member 'X-ApiBox-Paid' is not a known extension; did you mean 'x-apibox-paid'?"
        },
        {
            Operation(""" «"x-api-box-paid": true, """),
            "The member 'x-api-box-paid' is not a known extension; did you mean 'x-apibox-paid'?"
        },
        {
            Operation(""" «"x-apibox_paid": true, """),
            "The member 'x-apibox_paid' is not a known extension; did you mean 'x-apibox-paid'?"
        },
        { Operation(""" «"x-apbox-paid": true, """), "The member 'x-apbox-paid' is not a known extension; did you mean 'x-apibox-paid'?" },
        {
            Operation(""" «"x_apibox_paid": true, """),
            "The member 'x_apibox_paid' is not a known extension; did you mean 'x-apibox-paid'?"
        },
        {
            Schema(""" "type": "string", «"x-apibox-tme": true """),
            "The member 'x-apibox-tme' is not a known extension; did you mean 'x-apibox-time'?"
        },
        {
            Schema(""" "type": "string", «"x-apibox-name": "Name" """),
            "The member 'x-apibox-name' is not a known extension; did you mean 'x-apibox-time'?"
        },
        {
            Schema(""" "type": "string", «"x-apibox-pay": true """),
            "The member 'x-apibox-pay' is not a known extension; did you mean 'x-apibox-paid', which belongs on an operation under 'paths'?"
        },
        {
            Document(""" «"x-apibox-retentoin": "P14D" """),
            "The member 'x-apibox-retentoin' is not a known extension; did you mean 'x-apibox-retention'?"
        },
        // What is known, where it does nothing.
        { Document(""" «"x-apibox-paid": true """), "The member 'x-apibox-paid' " + Belongs },
        { Document(""" "info": { «"x-apibox-paid": true } """), "The member 'x-apibox-paid' " + Belongs },
        { Document(""" "info": { "contact": { «"x-apibox-paid": true } } """), "The member 'x-apibox-paid' " + Belongs },
        { Document(""" "servers": [{ "url": "https://a.example", «"x-apibox-paid": true }] """), "The member 'x-apibox-paid' " + Belongs },
        { Document(""" "tags": [{ "name": "a", «"x-apibox-paid": true }] """), "The member 'x-apibox-paid' " + Belongs },
        { Document(""" "paths": { «"x-apibox-paid": true } """), "The member 'x-apibox-paid' " + Belongs },
        { Document(""" "paths": { "/x": { «"x-apibox-paid": true } } """), "The member 'x-apibox-paid' " + Belongs },
        { Document(""" "components": { «"x-apibox-paid": true } """), "The member 'x-apibox-paid' " + Belongs },
        {
            Operation(""" "parameters": [{ "name": "a", "in": "query", "schema": {}, «"x-apibox-paid": true }], """),
            "The member 'x-apibox-paid' " + Belongs
        },
        {
            Operation(""" "requestBody": { "content": { "application/json": { «"x-apibox-paid": true } } }, """),
            "The member 'x-apibox-paid' " + Belongs
        },
        {
            Operation(""" "requestBody": { "content": { "application/json": {} }, «"x-apibox-paid": true }, """),
            "The member 'x-apibox-paid' " + Belongs
        },
        { Responses(""" "204": { «"x-apibox-paid": true } """), "The member 'x-apibox-paid' " + Belongs },
        { Responses(""" "204": {}, «"x-apibox-paid": true """), "The member 'x-apibox-paid' " + Belongs },
        {
            Responses(""" "204": { "links": { "a": { "operationId": "x", «"x-apibox-paid": true } } } """),
            "The member 'x-apibox-paid' " + Belongs
        },
        { Schema(""" "type": "string", «"x-apibox-paid": true """), "The member 'x-apibox-paid' " + Belongs },
        { Callback(""" «"x-apibox-paid": true, """), "The member 'x-apibox-paid' " + Belongs },
        { Callback(""" «"x-apibox-task": { "status": "/a" }, """), "The member 'x-apibox-task' " + Belongs },
        {
            Operation(""" «"x-apibox-callback": { "task": "/a" }, """),
            "The member 'x-apibox-callback' has no effect here; it belongs on the operation of a callback or a webhook"
        },
        {
            Operation(""" «"x-apibox-retention": "P14D", """),
            "The member 'x-apibox-retention' has no effect here; it belongs at the top of the document"
        },
        {
            Operation(""" «"x-apibox-idempotent": true, """, "get"),
            "The member 'x-apibox-idempotent' has no effect here; it belongs on a POST or PATCH, since a GET is repeated anyway"
        },
        {
            Schema(""" "type": "integer", «"x-apibox-time": true """),
            "The member 'x-apibox-time' has no effect here; it belongs on a string that is a time, or on a 'oneOf' of a string and a number"
        },
        {
            Schema(""" "type": "string", "enum": ["a"], «"x-apibox-time": true """),
            "The member 'x-apibox-time' has no effect here; it belongs on a string that is a time, or on a 'oneOf' of a string and a number"
        },
        {
            Schema(""" "type": "string", "not": { "type": "string", «"x-apibox-time": true } """),
            "The member 'x-apibox-time' has no effect here; it belongs on a string that is a time, or on a 'oneOf' of a string and a number"
        },
        {
            Schema(""" "type": "string", «"x-apibox-ignore-case": true """),
            "The member 'x-apibox-ignore-case' has no effect here; it belongs on a string with 'enum'"
        },
        {
            Schema(""" "type": "integer", "format": "int32", «"x-apibox-codes": { "1": { "name": "One", "kind": "ok" } } """),
            "The member 'x-apibox-codes' has no effect here; it belongs on an integer under 'components/schemas'"
        },
        {
            Schema(""" "type": "array", "items": {}, «"x-apibox-rules": [] """),
            "The member 'x-apibox-rules' has no effect here; it belongs on the schema of an object"
        },
        {
            Schema(""" "oneOf": [{ "type": "object" }, { "type": "string" }], «"x-apibox-rules": [] """),
            "The member 'x-apibox-rules' has no effect here; it belongs on the schema of an object"
        },
        {
            Schema("""
                "type": "object", "properties": { "data": { "description": "" } },
                «"x-apibox-envelope": { "code": "/code", "data": "/data" }
                """),
            "The member 'x-apibox-envelope' has no effect here; it belongs on the schema of a successful answer"
        },
        {
            Sent("""
                "properties": { "a": { "type": "string", "description": "" } }, «"x-apibox-envelope": { "code": "/a", "data": "" }
                """),
            "The member 'x-apibox-envelope' has no effect here; it belongs on the schema of a successful answer"
        },
        {
            Sent(""" "properties": { "a": { "type": "string", "description": "" } }, «"x-apibox-origin": "sister" """),
            "The member 'x-apibox-origin' has no effect here; it belongs on an operation under 'paths' or on a property"
        },
        // Inside of those that are objects.
        { Task(""" «"statsu": "/a" """), "The member 'statsu' is not known in 'x-apibox-task'; did you mean 'status'?" },
        {
            Callback(""" "x-apibox-callback": { "task": "/a", «"failure": ["f"] }, """),
            "The member 'failure' is not known in 'x-apibox-callback'; did you mean 'failed'?"
        },
        {
            Answered(""" "x-apibox-envelope": { "code": "/code", "data": "", «"msg": "/msg" } """),
            "The member 'msg' is not known in 'x-apibox-envelope'; did you mean 'message'?"
        },
        {
            Codes(""" "1": { "name": "One", "kind": "ok", «"retri": true } """),
            "The member 'retri' is not known in 'x-apibox-codes/1'; did you mean 'retry'?"
        },
        {
            Rules("""{ "if": {}, "then": {}, «"elsewise": {} }"""),
            "The member 'elsewise' is not known in 'x-apibox-rules/0'; did you mean 'else'?"
        },
        {
            Rules("""{ "difference": { "of": "/a", "minus": "/b", "minimum": 1, «"max": 2 } }"""),
            "The member 'max' is not known in 'x-apibox-rules/0/difference'; did you mean 'maximum'?"
        },
        {
            Rules("""{ "if": { "properties": { "a": { «"x-apibox-payed": true } } }, "then": {} }"""),
            "The member 'x-apibox-payed' is not a known extension; did you mean 'x-apibox-paid', "
                + "which belongs on an operation under 'paths'?"
        },
        {
            Rules("""{ "if": { "properties": { "a": { «"x-apibox-time": true } } }, "then": {} }"""),
            "The member 'x-apibox-time' has no effect here; it belongs on a string that is a time, or on a 'oneOf' of a string and a number"
        },
    };

    public static TheoryData<string, string> Malformed => new()
    {
        { Operation(""" "x-apibox-paid": «"yes", """), "The extension 'x-apibox-paid' must be true or false, but is \"yes\"" },
        { Operation(""" "x-apibox-paid": «"true", """), "The extension 'x-apibox-paid' must be true or false, but is \"true\"" },
        { Operation(""" "x-apibox-paid": «null, """), "The extension 'x-apibox-paid' must be true or false, but is null" },
        { Operation(""" "x-apibox-idempotent": «1, """), "The extension 'x-apibox-idempotent' must be true or false, but is 1" },
        { Operation(""" "x-apibox-origin": «"brother", """), "The extension 'x-apibox-origin' must be 'sister', but is \"brother\"" },
        {
            Operation(""" "x-apibox-balance": «"data", """),
            "The extension 'x-apibox-balance' must be a JSON pointer such as /data, but is \"data\""
        },
        {
            Operation(""" "x-apibox-paid": true, "x-apibox-idempotent": «true, """),
            "The extension 'x-apibox-idempotent' contradicts 'x-apibox-paid': a request that spends credits is never repeated; "
                + "remove one of them"
        },
        {
            Schema(""" "type": "string", "x-apibox-time": «"true" """),
            "The extension 'x-apibox-time' must be true or false, but is \"true\""
        },
        {
            Schema(""" "type": "object", "properties": { "a": { "description": "" } }, "x-apibox-rules": «{} """),
            "The extension 'x-apibox-rules' must be a list"
        },
        {
            Task(""" "running": «"PENDING" """),
            "The extension 'x-apibox-task/running' must be a list of strings or numbers, but is \"PENDING\""
        },
        {
            Callback(""" "x-apibox-callback": { "task": "/a", "order": «"first" }, """),
            "The extension 'x-apibox-callback/order' must be a list of strings, but is \"first\""
        },
        {
            Answered(""" "x-apibox-envelope": «"/data" """),
            "The extension 'x-apibox-envelope' needs 'code' as a pointer to a declared property"
        },
        {
            Codes(""" "1": { "name": "One", "kind": "ok", "retry": «"yes" } """),
            "The extension 'x-apibox-codes/1/retry' must be true or false, but is \"yes\""
        },
        {
            Codes(""" «"1": { "name": "One", "kind": "rate-limit" } """),
            "The extension 'x-apibox-codes' needs a kind for each code: one of ok, invalid, unauthorized, not-found, "
                + "rate-limited, no-credits, "
                + "maintenance, server-error; did you mean 'rate-limited'?"
        },
        {
            Codes("").Replace("{  }", "«[]", StringComparison.Ordinal),
            "The extension 'x-apibox-codes' must be an object, but is a list of 0 items"
        },
        {
            Rules("""{ "difference": { "of": "/a", "minus": "/b", "minimum": 1, "maximum": «"2" } }"""),
            "The extension 'x-apibox-rules/0/difference/maximum' must be a number, but is \"2\""
        },
    };

    /// <summary>What only looks like one: data, names, and extensions of others.</summary>
    public static TheoryData<string> Data => new()
    {
        Schema(""" "type": "object", "example": { "x-apibox-payed": true } """),
        Schema(""" "type": "object", "default": { "x-apibox-payed": true } """),
        Schema(""" "enum": [{ "x-apibox-payed": true }, { "x-apibox-paid": 1 }] """),
        Schema(""" "const": { "x-apibox-payed": true } """).Replace("3.0.3", "3.1.0", StringComparison.Ordinal),
        Schema(""" "examples": [{ "x-apibox-payed": true }] """).Replace("3.0.3", "3.1.0", StringComparison.Ordinal),
        Schema(""" "type": "object", "properties": { "x-apibox-payed": { "type": "string", "description": "" } } """),
        Schema(""" "type": "object", "x-other": { "x-apibox-payed": true } """),
        Operation(""" "x-paid": true, "x-internal": true, "x-box-api-gateway": {}, """),
        Operation("""
            "requestBody": { "content": { "application/json": { "schema": {},
                  "examples": { "a": { "value": { "x-apibox-payed": true } }, "x-apibox-payed": { "value": {} } } } } },
            """),
        Rules("""
            { "description": "A rule.", "if": { "enum": [{ "x-apibox-payed": 1 }] }, "then": {}, "x-note": { "x-apibox-payed": 1 } }
            """),
        // Nobody refers to it yet.
        Document("""
            "components": { "schemas": { "Answer": { "type": "object", "description": "",
                  "properties": { "code": { "type": "integer", "description": "" } },
                  "x-apibox-envelope": { "code": "/code", "data": "" } } } }
            """),
        // A part of the document that nothing is made of.
        Document("""
            "components": { "responses": { "A": { "description": "",
                  "content": { "application/json": { "schema": { "type": "string", "x-apibox-time": true } } } } } }
            """),
    };
}
