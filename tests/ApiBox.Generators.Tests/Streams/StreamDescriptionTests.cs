using ApiBox.OpenApi;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Tests.Streams;

/// <summary>What descriptions of streams become: the methods, their items, and what ends them.</summary>
public sealed class StreamDescriptionTests
{
    private const string Piece = """{ "$ref": "#/components/schemas/Piece" }""";

    [Theory]
    [InlineData("text/event-stream", "Events")]
    [InlineData("text/event-stream; charset=utf-8", "Events")]
    [InlineData("application/jsonl", "Lines")]
    [InlineData("application/x-jsonlines", "Lines")]
    [InlineData("application/x-ndjson", "Lines")]
    [InlineData("application/ndjson", "Lines")]
    [InlineData("text/x-ndjson", "Lines")]
    [InlineData("application/vnd.acme+ndjson", "Lines")]
    [InlineData("application/vnd.acme.jsonl", "Lines")]
    [InlineData("application/x-ldjson", "Lines")]
    [InlineData("application/stream+json", "Lines")]
    [InlineData("application/json-seq", "Records")]
    [InlineData("application/geo+json-seq", "Records")]
    public void AStreamAloneIsTheOperationsOwnMethod(string mediaType, string framing)
    {
        var operation = Assert.Single(Operations($$"""{ "{{mediaType}}": { "schema": {{Piece}} } }"""));

        Assert.Equal(
            ("Chat", framing, "Piece"),
            (operation.Name, operation.Response.Stream!.Framing.ToString(), TypeText.OfItem(operation.Response)));
        Assert.StartsWith(mediaType + ", ", operation.Response.Accept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/ld+json")]
    [InlineData("application/json;stream=watch")]
    [InlineData("text/csv")]
    [InlineData("audio/mpeg")]
    public void WhatIsNoStreamStaysWhatItWas(string mediaType) =>
        Assert.Null(Assert.Single(Operations($$"""{ "{{mediaType}}": { "schema": {{Piece}} } }""")).Response.Stream);

    [Theory]
    [InlineData(
        """{ "application/json": { "schema": PIECE }, "text/event-stream": { "schema": PIECE } }""",
        "Chat: Json Piece|ChatStream: Stream Piece")]
    [InlineData(
        """{ "text/event-stream": { "schema": PIECE }, "text/plain": { "schema": { "type": "string" } } }""",
        "Chat: Text |ChatStream: Stream Piece")]
    [InlineData("""{ "application/x-ndjson": { "schema": PIECE }, "text/event-stream": { "schema": PIECE } }""", "Chat: Stream Piece")]
    [InlineData("""{ "text/event-stream": {} }""", "Chat: Stream string")]
    [InlineData("""{ "text/event-stream": { "schema": {} } }""", "Chat: Stream global::System.Text.Json.JsonElement")]
    [InlineData("""{ "text/event-stream": { "schema": { "type": "string", "format": "binary" } } }""", "Chat: Stream string")]
    [InlineData(
        """{ "application/x-ndjson": { "schema": { "type": "string", "format": "binary" } } }""",
        "Chat: Stream global::System.Text.Json.JsonElement")]
    [InlineData("""{ "application/x-ndjson": { "schema": { "type": "array", "items": PIECE } } }""", "Chat: Stream Piece")]
    [InlineData("""{ "application/x-ndjson": { "schema": { "$ref": "#/components/schemas/Pieces" } } }""", "Chat: Stream Piece")]
    [InlineData(
        """{ "application/x-ndjson": { "schema": { "type": "object", "properties": { "a": { "type": "integer" } } } } }""",
        "Chat: Stream ChatItem")]
    [InlineData(
        """{ "text/event-stream": { "schema": { "type": "object", "properties": { "a": { "type": "integer" } } } } }""",
        "Chat: Stream ChatEvent")]
    [InlineData("""{ "application/x-ndjson": { "schema": { "type": "integer", "nullable": true } } }""", "Chat: Stream long?")]
    public void ItemsHaveTheTypeThatTheDescriptionGives(string content, string methods) =>
        Assert.Equal(methods, string.Join('|', Operations(content.Replace("PIECE", Piece, StringComparison.Ordinal)).Select(static one =>
            $"{one.Name}: {one.Response.Kind} {(one.Response.Stream is null ? one.Response.ObjectName : TypeText.OfItem(one.Response))}")));

    /// <summary>
    /// The media type with its schema or examples, and what ends the stream: nothing, a marker that may come, or one that must.
    /// </summary>
    public static TheoryData<string, string> Markers => new()
    {
        { """ "text/event-stream": { "schema": PIECE }""", "[DONE]?" },
        { """ "text/event-stream": { "schema": PIECE, "example": "data: {}\n\ndata: [DONE]\n\n" }""", "[DONE]" },
        { """ "text/event-stream": { "schema": PIECE, "example": "data: {}\r\n\r\nevent: end\r\ndata: over and out" }""", "over and out" },
        {
            """
            "text/event-stream": { "schema": PIECE, "examples": { "a": { "value": "data: {\"a\":\ndata: 1}\n\n" },
                "b": { "$ref": "#/components/examples/Ended" } } }
            """,
            "END"
        },
        { """ "text/event-stream": { "schema": PIECE, "example": "data: {}\ndata: [DONE]\n" }""", "[DONE]" },
        { """ "text/event-stream": { "schema": PIECE, "example": "data: {}\n\ndata: ...\n\n" }""", "[DONE]?" },
        { """ "text/event-stream": { "schema": PIECE, "example": "data: {}\n\ndata: <json>\n\n" }""", "[DONE]?" },
        { """ "text/event-stream": { "schema": PIECE, "example": "data: {}\n\ndata: {\"a\": ...}\n\n" }""", "[DONE]?" },
        { """ "text/event-stream": { "schema": PIECE, "example": "data: DONE\n\n" }""", "[DONE]?" },
        { """ "text/event-stream": { "schema": { "type": "string", "example": "data: a\n\ndata: b\n\n" } }""", "" },
        { """ "text/event-stream": { "schema": { "type": "string", "example": "data: a\n\ndata: [END]\n\n" } }""", "[END]" },
        { """ "text/event-stream": { "schema": { "oneOf": [PIECE, { "type": "string", "enum": ["[DONE]"] }] } }""", "[DONE]" },
        { """ "text/event-stream": { "schema": { "anyOf": [{ "enum": ["END"] }, { "$ref": "#/components/schemas/Piece" }] } }""", "END" },
        { """ "text/event-stream": { "schema": { "oneOf": [{ "type": "string" }, { "type": "string", "enum": ["[DONE]"] }] } }""", "" },
        { """ "text/event-stream": { "schema": { "$ref": "#/components/schemas/Told" } }""", "" },
        { """ "application/x-ndjson": { "schema": PIECE }""", "" },
        { """ "application/x-ndjson": { "schema": PIECE, "example": "{}\n{}\nEOF\n" }""", "EOF" },
        { """ "application/x-ndjson": { "schema": PIECE, "example": "{}\n{}\n" }""", "" },
    };

    [Theory]
    [MemberData(nameof(Markers))]
    public void TheEndMarkerIsTheOneThatTheDescriptionShows(string content, string marker)
    {
        var stream = Assert.Single(Operations($"{{ {content.Replace("PIECE", Piece, StringComparison.Ordinal)} }}")).Response.Stream!;

        Assert.Equal(marker, stream.EndMarker + (stream.EndMarker is not null && !stream.NeedsEndMarker ? "?" : ""));
    }

    [Theory]
    [InlineData("""{ "event": { "type": "string" }, "data": PIECE }""", "event data", false)]
    [InlineData("""{ "data": PIECE }""", "data", false)]
    [InlineData("""{ "id": { "type": "string" }, "data": { "type": "string" }, "retry": { "type": "integer" } }""", "data id retry", true)]
    [InlineData("""{ "event": { "type": "string" }, "data": PIECE, "more": { "type": "string" } }""", "", false)]
    [InlineData("""{ "event": { "type": "string" }, "id": { "type": "string" } }""", "", false)]
    public void ASchemaOfWholeEventsIsToldFromOneOfTheirData(string properties, string members, bool isText)
    {
        var schema = $$"""{ "type": "object", "properties": {{properties.Replace("PIECE", Piece, StringComparison.Ordinal)}} }""";

        var stream = Assert.Single(Operations($$"""{ "text/event-stream": { "schema": {{schema}} } }""")).Response.Stream!;

        Assert.Equal((members, isText), (string.Join(' ', stream.EventMembers), stream.IsText));
    }

    [Fact]
    public void TheSecondMethodGivesWayToAnOperationOfItsName()
    {
        var (model, diagnostics) = DescriptionParser.Parse(Description(
            $$"""{ "application/json": { "schema": {{Piece}} }, "text/event-stream": { "schema": {{Piece}} } }""",
            """, "/more": { "get": { "operationId": "chatStream", "summary": "s", "responses": { "204": { "description": "d" } } } }"""));

        Assert.Equal(["Chat", "ChatStream", "ChatStream2"], model!.Operations.Select(static one => one.Name));
        Assert.True(model.Operations[2].IsSecond);
        Assert.Contains(diagnostics, static diagnostic => diagnostic.Descriptor.Id == "APIBOX108");
    }

    [Theory]
    [InlineData("""{ "type": "boolean" }""", "false true")]
    [InlineData("""{ "type": "boolean", "nullable": true, "default": true }""", "false true")]
    [InlineData("""{ "type": "boolean", "enum": [true] }""", "- true")]
    [InlineData("""{ "type": "string" }""", "- -")]
    public void TheMemberThatSwitchesIsSetByBothMethods(string schema, string values)
    {
        var body = $$"""
            { "type": "object", "required": ["prompt"], "properties": { "prompt": { "type": "string" }, "stream": {{schema}} } }
            """;
        var operations = Operations(
            $$"""{ "application/json": { "schema": {{Piece}} }, "text/event-stream": { "schema": {{Piece}} } }""", body);

        Assert.Equal(
            values, string.Join(' ', operations.Select(static one => one.Switch is { } member ? member.Value ? "true" : "false" : "-")));
    }

    [Fact]
    public void AnExampleIsValidatedItemByItemAndATextNotAtAll()
    {
        var (_, diagnostics) = DescriptionParser.Parse(Description(
            $$"""
            { "application/stream+json": { "schema": {{Piece}},
                "examples": { "a": { "value": "{}\n" }, "b": { "value": [{ "text": "a" }, { "text": 7 }] } } } }
            """));

        Assert.Contains(
            "type string",
            Assert.Single(diagnostics, static diagnostic => diagnostic.Descriptor.Id == "APIBOX151").Message,
            StringComparison.Ordinal);
    }

    private static List<OperationModel> Operations(
        string content, string? body = null) => [.. DescriptionParser.Parse(Description(content, body: body)).Model!.Operations];

    private static string Body(string schema) =>
        $$""" "requestBody": { "required": true, "content": { "application/json": { "schema": {{schema}} } } }, """;

    private static string Description(string content, string paths = "", string? body = null) =>
        $$"""
        { "openapi": "3.0.3", "paths": { "/chat": { "post": { "operationId": "chat", "summary": "s",
            {{(body is null ? "" : Body(body))}}
            "responses": { "200": { "description": "d", "content": {{content}} } } } }{{paths}} },
          "components": {
            "examples": { "Ended": { "value": "data: {}\n\ndata: END\n\n" } },
            "schemas": {
              "Piece": { "type": "object", "properties": { "text": { "type": "string" } } },
              "Pieces": { "type": "array", "items": { "$ref": "#/components/schemas/Piece" } },
              "Told": { "oneOf": [
                { "type": "object", "properties": { "event": { "type": "string", "enum": ["piece"] },
                  "data": { "$ref": "#/components/schemas/Piece" } } },
                { "type": "object", "properties": { "event": { "type": "string", "enum": ["done"] },
                  "data": { "type": "string", "enum": ["[DONE]"] } } }] } } } }
        """;
}
