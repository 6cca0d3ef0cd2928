using System.Text.Json;
using ApiBox.Generators.Tests.Hosting;
using ApiBox.OpenApi;

namespace ApiBox.Generators.Tests;

/// <summary>x-apibox-task: the id that an answer is about, and the addresses by which the service says that there is no file.</summary>
public sealed class TaskExtensionTests
{
    private static readonly Lazy<Task<FixtureLibrary>> Library = new(static () => FixtureLibrary.BuildAsync(
        Fixture.Read("tasks"), CancellationToken.None));

    // The file's type is sent as well: what the caller says is not to be lost.
    private static readonly Lazy<Task<FixtureLibrary>> Shared = new(static () => FixtureLibrary.BuildAsync(
        Fixture.Read("tasks").Replace(
            "\"report\": {",
            "\"file\": { \"description\": \"A file.\", \"allOf\": [{ \"$ref\": \"#/components/schemas/JobFile\" }] }, \"report\": {",
            StringComparison.Ordinal),
        CancellationToken.None));

    /// <summary>The members of the extension, « before the one that is wrong, and the diagnostic.</summary>
    public static TheoryData<string, string, string> Diagnostics => new()
    {
        { "\"task\": «\"/nowhere\"", "APIBOX116", "The pointer '/nowhere' must lead to a declared property" },
        { "\"task\": «\"id\"", "APIBOX116", "The pointer 'id' must lead to the data of the response" },
        { "\"task\": «7", "APIBOX116", "The pointer '7' must lead to the data of the response" },
        { "\"task\": «\"/when\"", "APIBOX116", "The pointer '/when' must lead to a string or an integer" },
        { "\"task\": «\"/uuid\"", "APIBOX116", "The pointer '/uuid' must lead to a string or an integer" },
        { "\"task\": «\"/inner\"", "APIBOX116", "The pointer '/inner' must lead to a string or an integer" },
        { "\"error\": «\"/inner\"", "APIBOX116", "The pointer '/inner' must lead to a string or a number" },
        {
            "\"absent\": «\"*/none.mp3\"",
            "APIBOX113",
            "The extension 'x-apibox-task' needs a list of strings as 'absent', such as [\"\", \"*/none.mp3\"]"
        },
        {
            "\"absent\": «[]",
            "APIBOX113",
            "The extension 'x-apibox-task' needs a list of strings as 'absent', such as [\"\", \"*/none.mp3\"]"
        },
        {
            "\"absent\": [\"\", «null]",
            "APIBOX113",
            "The extension 'x-apibox-task' takes only strings in 'absent': URLs, in which * matches any characters"
        },
        {
            "\"absent\": [«0]",
            "APIBOX113",
            "The extension 'x-apibox-task' takes only strings in 'absent': URLs, in which * matches any characters"
        },
        {
            "\"absent\": [\"a\", «\"**\"]",
            "APIBOX113",
            "The extension 'x-apibox-task' has '**' in 'absent', which matches every URL; write more of the URL"
        },
    };

    /// <summary>The type, its JSON, and the addresses in it that are left.</summary>
    public static TheoryData<string, string, string> Addresses => new()
    {
        {
            "JobFile",
            """{ "link": "https://a.example/x.wav", "page": "https://a.example/" }""",
            "https://a.example/x.wav https://a.example/"
        },
        { "JobFile", """{ "link": "", "page": "https://a.example/" }""", "https://a.example/" },
        { "JobFile", """{ "link": null, "page": "https://a.example/" }""", "https://a.example/" },
        { "JobFile", """{ "link": "https://a.example/none/7.wav", "page": "https://a.example/" }""", "https://a.example/" },
        { "JobFile", """{ "link": "https://a.example/none/a/b.wav", "page": "https://a.example/" }""", "https://a.example/" },
        {
            "JobFile",
            """{ "link": "https://a.example/None/7.wav", "page": "https://a.example/" }""",
            "https://a.example/None/7.wav https://a.example/"
        },
        {
            "JobFile",
            """{ "link": "https://a.example/none/7.wav?x", "page": "https://a.example/" }""",
            "https://a.example/none/7.wav?x https://a.example/"
        },
        { "JobFile", """{ "page": "https://a.example/none/7.wav" }""", "https://a.example/none/7.wav" },
        {
            "Job",
            """{ "input": "https://a.example/none/7.wav", "report": "https://a.example/none/8.wav" }""",
            "https://a.example/none/7.wav https://a.example/none/8.wav"
        },
    };

    [Theory]
    [MemberData(nameof(Diagnostics))]
    public void WhatCannotBeUsedIsAnErrorAtItsPlace(string members, string id, string message)
    {
        var marked = Description(members);
        var place = marked.IndexOf('«', StringComparison.Ordinal);

        var (model, diagnostics) = DescriptionParser.Parse(marked.Remove(place, 1));

        var diagnostic = Assert.Single(diagnostics, static diagnostic => diagnostic.IsError);
        Assert.Equal((id, message, place), (diagnostic.Descriptor.Id, diagnostic.Message, diagnostic.Span.Start));
        Assert.Null(model);
    }

    [Fact]
    public void TheKindsOfAllTasksAreOne()
    {
        var (model, _) = DescriptionParser.Parse(Description("\"absent\": [\"b*\", \"\", \"b*\", \"*a\"]"));

        Assert.Equal(["", "*a", "b*"], model!.Frame.Absent);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task WhatMayBeNullIsNullInResponsesAndStaysInRequests(string type, string json, string left) =>
        Assert.Equal(left, Read((await Library.Value).Assembly, type, json));

    [Fact]
    public async Task WhatIsSentAsWellIsLeftAlone() => Assert.Equal(
        "https://a.example/none/7.wav https://a.example/",
        Read((await Shared.Value).Assembly, "JobFile", """{ "link": "https://a.example/none/7.wav", "page": "https://a.example/" }"""));

    // A plain serializer reads with the converters of the types themselves.
    private static string Read(System.Reflection.Assembly assembly, string type, string json)
    {
        var value = JsonSerializer.Deserialize(json, assembly.GetType("Fixture." + type, throwOnError: true)!)!;
        return string.Join(' ', value.GetType().GetProperties().Where(static property => property.PropertyType == typeof(Uri))
            .Select(property => property.GetValue(value)).Where(static address => address is not null));
    }

    private static string Description(string members) =>
        """
        { "openapi": "3.0.3", "paths": { "/x": { "get": { "operationId": "x", "summary": "",
                "parameters": [ { "name": "id", "in": "query", "required": true, "schema": { "type": "string" } } ],
                "x-apibox-task": { "status": "/id",
        """
        + members
        + """
            }, "responses": { "200": { "description": "",
              "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } } },
            "components": { "schemas": { "Thing": { "type": "object", "description": "",
            "properties": { "id": { "type": "string" }, "when": { "type": "string", "format": "date-time" },
            "uuid": { "type": "string", "format": "uuid" }, "inner": { "$ref": "#/components/schemas/Inner" } } },
            "Inner": { "type": "object", "description": "" } } } }
            """;
}
