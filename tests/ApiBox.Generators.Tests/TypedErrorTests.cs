using System.Net;
using System.Text.Json;
using ApiBox.Generators.Tests.Hosting;

namespace ApiBox.Generators.Tests;

/// <summary>The bodies of declared errors: their types on the exception, and what is left when a body does not fit; and servers.</summary>
public sealed class TypedErrorTests
{
    private const string Description = """
        {
          "openapi": "3.0.3", "info": { "title": "Errors", "version": "1" },
          "servers": [
            { "url": "https://{region}.example.com", "description": "Production",
              "variables": { "region": { "default": "eu", "enum": ["eu", "us"] } } },
            { "url": "https://sandbox.example.com", "description": "Sandbox" } ],
          "paths": {
            "/things": { "post": { "operationId": "make", "summary": "A.", "responses": {
              "200": { "description": "A.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
              "404": { "description": "None.", "content": { "application/json": { "schema": { "type": "object", "description": "A.",
                "required": ["reason"], "properties": { "reason": { "type": "string", "description": "A." } } } } } },
              "409": { "description": "Taken.", "content": { "application/json": { "schema": {
                "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } } },
              "418": { "description": "Short.", "content": { "text/plain": { "schema": { "type": "string" } } } },
              "4XX": { "description": "Refused.", "content": { "application/problem+json": { "schema": {
                "$ref": "#/components/schemas/Problem" } } } },
              "503": { "description": "As a success.", "content": { "application/json": { "schema": {
                "$ref": "#/components/schemas/Thing" } } } },
              "default": { "description": "Failed.", "content": { "application/json": { "schema": {
                "type": "object", "description": "A.", "additionalProperties": { "type": "integer" } } } } } } } }
          },
          "components": { "schemas": {
            "Thing": { "type": "object", "description": "A.", "properties": { "id": { "type": "integer", "description": "A." } } },
            "Problem": { "type": "object", "description": "A.", "properties": {
              "title": { "type": "string", "description": "A." }, "status": { "type": "integer", "description": "A." } } }
          } }
        }
        """;

    [Theory]
    [InlineData(404, """{"reason":"lost"}""", "Make404Response", """{"reason":"lost"}""")]
    [InlineData(409, """[{"id":1}]""", "List`1", """[{"id":1}]""")]
    [InlineData(400, """{"title":"no"}""", "Problem", """{"title":"no"}""")]
    [InlineData(500, """{"a":1}""", "Dictionary`2", """{"a":1}""")]
    [InlineData(503, """{"id":1}""", "Thing", """{"id":1}""")]
    public async Task ADeclaredErrorIsOfItsType(int status, string body, string type, string json)
    {
        var error = await ErrorAsync(status, body);

        Assert.NotNull(error.Error);
        if (!type.Contains('`'))
            Assert.StartsWith(type[..4], error.Error.GetType().Name, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(error.Error, error.Error.GetType()));
        Assert.Equal(body, error.ResponseText);
    }

    [Theory]
    [InlineData(404, """{"reason":7}""")]
    [InlineData(404, "<html>none</html>")]
    [InlineData(404, "null")]
    [InlineData(409, """{"id":1}""")]
    [InlineData(418, "short and stout")]
    [InlineData(418, """{"title":"short and stout"}""")]
    public async Task ABodyThatDoesNotFitIsThereAsText(int status, string body)
    {
        var error = await ErrorAsync(status, body);

        Assert.Null(error.Error);
        Assert.Equal(body, error.ResponseText);
        Assert.False(error.TryGetError<object>(out _));
    }

    [Fact]
    public async Task TheKeyIsInNeitherOfThem()
    {
        var error = await ErrorAsync(404, $$"""{"reason":"{{FixtureClient.Key}} is wrong"}""");

        Assert.Equal("""{"reason":"*** is wrong"}""", error.ResponseText);
        Assert.Equal("""{"reason":"*** is wrong"}""", JsonSerializer.Serialize(error.Error, error.Error!.GetType()));
        Assert.DoesNotContain("is wrong", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "POST https://eu.example.com/things\nAuthorization: Bearer user:secret")]
    [InlineData(null, "us", "POST https://us.example.com/things\nAuthorization: Bearer user:secret")]
    [InlineData("Sandbox", null, "POST https://sandbox.example.com/things\nAuthorization: Bearer user:secret")]
    public async Task AServerCanBeChosen(string? server, string? region, string sent)
    {
        var library = await FixtureLibrary.BuildAsync(Description, TestContext.Current.CancellationToken);
        var client = new FixtureClient(library, answer: "{}", configure: options =>
        {
            options.Server = server;
            if (region is not null)
                options.ServerVariables["region"] = region;
        });

        await client.CallAsync("Make");

        Assert.StartsWith(sent, client.Sent, StringComparison.Ordinal);
    }

    private static async Task<ApiBoxApiException> ErrorAsync(int status, string body)
    {
        var library = await FixtureLibrary.BuildAsync(Description, TestContext.Current.CancellationToken);
        var client = new FixtureClient(library, (HttpStatusCode)status, body);

        // A POST is not repeated after a doubt; the response is then the cause.
        var error = await Assert.ThrowsAnyAsync<ApiBoxException>(() => client.CallAsync("Make"));

        return error as ApiBoxApiException ?? Assert.IsAssignableFrom<ApiBoxApiException>(error.InnerException);
    }
}
