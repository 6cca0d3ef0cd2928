using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Tests;

/// <summary>Edits of operations and of what is around them.</summary>
internal static partial class OwnEdits
{
    private const string Paths = "/paths/~1api~1v1~1";
    private const string Lyrics = Paths + "lyrics/post";
    private const string CallbackOperation = "/components/callbacks/musicGeneration/{$request.body#~1callBackUrl}/post";
    private const string CallbackSchema = CallbackOperation + "/requestBody/content/application~1json/schema";

    private static readonly OwnEdit[] OfOperations =
    [
        new(
            "lost path",
            [(Paths + "generate~1credit", null)],
            new("path-removed", Impact.Breaking, Paths + "generate~1credit"),
            new("path-added", Impact.Minor, Paths + "generate~1credit")),
        new(
            "new path",
            [
                (
                    Paths + "ping",
                    """{ "get": { "operationId": "ping", "summary": "Pings.", "responses": { "204": { "description": "Nothing." } } } }"""),
            ],
            new("path-added", Impact.Minor, Paths + "ping"),
            new("path-removed", Impact.Breaking, Paths + "ping")),
        new(
            "new method",
            [(Paths + "lyrics/get", """{ "operationId": "countLyrics", "responses": { "204": { "description": "Nothing." } } }""")],
            new("operation-added", Impact.Minor, Paths + "lyrics/get"),
            new("operation-removed", Impact.Breaking, Paths + "lyrics/get")),
        new(
            "other operation id",
            [(Lyrics + "/operationId", """ "writeLyrics" """)],
            new("operation-id-changed", Impact.Breaking, Lyrics + "/operationId"),
            new("operation-id-changed", Impact.Breaking, Lyrics + "/operationId")),
        new(
            "deprecated operation",
            [(Lyrics + "/deprecated", "true")],
            new("deprecated", Impact.Minor, Lyrics + "/deprecated"),
            new("reactivated", Impact.Patch, Lyrics + "/deprecated")),
        new(
            "optional parameter",
            [(Paths + "generate~1credit/get/parameters", """[{ "name": "unit", "in": "query", "schema": { "type": "string" } }]""")],
            new("parameter-added", Impact.Breaking, Paths + "generate~1credit/get/parameters/0"),
            new("parameter-removed", Impact.Breaking, Paths + "generate~1credit/get/parameters/0")),
        new(
            "required parameter",
            [
                (
                    Paths + "generate~1credit/get/parameters",
                    """[{ "name": "unit", "in": "query", "required": true, "schema": { "type": "string" } }]"""),
            ],
            new("required-parameter-added", Impact.Breaking, Paths + "generate~1credit/get/parameters/0"),
            new("parameter-removed", Impact.Breaking, Paths + "generate~1credit/get/parameters/0")),
        new(
            "longest parameter",
            [(Paths + "lyrics~1record-info/get/parameters/0/schema/maxLength", "64")],
            new("max-length-set", Impact.Breaking, Paths + "lyrics~1record-info/get/parameters/0/schema/maxLength"),
            new("max-length-removed", Impact.Minor, Paths + "lyrics~1record-info/get/parameters/0/schema/maxLength")),
        new(
            "optional body",
            [(Paths + "common~1download-url/post/requestBody/required", "false")],
            new("body-became-optional", Impact.Minor, Paths + "common~1download-url/post/requestBody/required"),
            new("body-became-required", Impact.Breaking, Paths + "common~1download-url/post/requestBody/required")),
        new(
            "new media type",
            [(Lyrics + "/requestBody/content/application~1xml", """{ "schema": { "type": "string" } }""")],
            new("media-type-added", Impact.Minor, Lyrics + "/requestBody/content/application~1xml"),
            new("media-type-removed", Impact.Breaking, Lyrics + "/requestBody/content/application~1xml")),
        new(
            "new error status",
            [(Lyrics + "/responses/503", """{ "description": "Later." }""")],
            new("status-added", Impact.Minor, Lyrics + "/responses/503"),
            new("status-removed", Impact.Minor, Lyrics + "/responses/503")),
        new(
            "lost error status",
            [(Paths + "generate~1add-instrumental/post/responses/500", null)],
            new("status-removed", Impact.Minor, Paths + "generate~1add-instrumental/post/responses/500"),
            new("status-added", Impact.Minor, Paths + "generate~1add-instrumental/post/responses/500")),
        new(
            "new header",
            [(Lyrics + "/responses/200/headers", """{ "X-Left": { "schema": { "type": "integer" } } }""")],
            new("header-added", Impact.Minor, Lyrics + "/responses/200/headers/X-Left"),
            new("header-removed", Impact.Minor, Lyrics + "/responses/200/headers/X-Left")),
        new(
            "lost link",
            [(Lyrics + "/responses/200/links", null)],
            new("link-removed", Impact.Breaking, Lyrics + "/responses/200/links/details"),
            new("link-added", Impact.Breaking, Lyrics + "/responses/200/links/details")),
        new(
            "lost callback",
            [(Lyrics + "/callbacks", null)],
            new("callback-removed", Impact.Breaking, Lyrics + "/callbacks/lyricsGeneration"),
            new("callback-added", Impact.Minor, Lyrics + "/callbacks/lyricsGeneration")),
        new(
            "optional member of a callback",
            [(CallbackSchema + "/required", null)],
            new("property-became-optional", Impact.Breaking, CallbackSchema + "/properties/code"),
            new("property-became-required", Impact.Breaking, CallbackSchema + "/required/0")),
        new(
            "lost state of a callback",
            [(CallbackOperation + "/x-apibox-callback/failed/1", null)],
            new("callback-failed-changed", Impact.Breaking, CallbackOperation + "/x-apibox-callback/failed"),
            new("callback-failed-changed", Impact.Minor, CallbackOperation + "/x-apibox-callback/failed")),
        new(
            "new state of a task",
            [(Paths + "lyrics~1record-info/get/x-apibox-task/running/-", """ "QUEUED" """)],
            new("task-running-changed", Impact.Minor, Paths + "lyrics~1record-info/get/x-apibox-task/running"),
            new("task-running-changed", Impact.Breaking, Paths + "lyrics~1record-info/get/x-apibox-task/running")),
        new(
            "free operation",
            [(Paths + "vocal-removal~1generate/post/x-apibox-paid", null)],
            new("paid-removed", Impact.Minor, Paths + "vocal-removal~1generate/post/x-apibox-paid"),
            new("paid-added", Impact.Breaking, Paths + "vocal-removal~1generate/post/x-apibox-paid")),
        new(
            "never repeated",
            [("/paths/~1api~1file-url-upload/post/x-apibox-idempotent", null)],
            new("idempotent-removed", Impact.Breaking, "/paths/~1api~1file-url-upload/post/x-apibox-idempotent"),
            new("idempotent-added", Impact.Minor, "/paths/~1api~1file-url-upload/post/x-apibox-idempotent")),
        new(
            "shorter retention",
            [("/x-apibox-retention", """ "P3D" """)],
            new("retention-decreased", Impact.Breaking, "/x-apibox-retention"),
            new("retention-increased", Impact.Minor, "/x-apibox-retention")),
        new(
            "other server",
            [("/servers/0/url", """ "https://api2.api.box" """)],
            new("server-removed", Impact.Breaking, "/servers/0"),
            new("server-removed", Impact.Breaking, "/servers/0")),
        new(
            "new server",
            [("/servers/-", """{ "url": "https://api2.api.box" }""")],
            new("server-added", Impact.Minor, "/servers/1"),
            new("server-removed", Impact.Breaking, "/servers/1")),
        new(
            "no security",
            [("/security", null)],
            new("security-removed", Impact.Minor, "/security"),
            new("security-added", Impact.Minor, "/security")),
        new(
            "other security",
            [("/components/securitySchemes/bearer", """{ "type": "apiKey", "in": "header", "name": "X-Key" }""")],
            new("security-type-changed", Impact.Breaking, "/components/securitySchemes/bearer/type"),
            new("security-type-changed", Impact.Breaking, "/components/securitySchemes/bearer/type")),
        new(
            "other title",
            [("/info/title", """ "Another title" """)],
            new("info-changed", Impact.Patch, "/info"),
            new("info-changed", Impact.Patch, "/info")),
    ];
}
