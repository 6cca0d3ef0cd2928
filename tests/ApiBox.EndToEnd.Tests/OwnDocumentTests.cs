using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.EndToEnd.Tests;

/// <summary>The types of the client in the OpenAPI document of an application that takes and returns them.</summary>
public class OwnDocumentTests
{
    [Fact]
    public async Task AnOpenEnumHasItsKnownValues()
    {
        var schemas = await SchemasAsync();

        var model = schemas.GetProperty("MusicModel");
        Assert.Equal("string", model.GetProperty("type").GetString());
        Assert.Equal(MusicModel.Known.Select(static known => known.Value), Texts(model.GetProperty("enum")));
    }

    [Fact]
    public async Task AFieldThatAllowsFewerValuesHasItsOwnList()
    {
        var request = (await SchemasAsync()).GetProperty("AddInstrumentalRequest").GetProperty("properties");

        Assert.Equal(["V4_5PLUS", "V5"], Texts(request.GetProperty("model").GetProperty("enum")));
    }

    [Fact]
    public async Task RangesLengthsAndPatternsAreThoseOfTheDescription()
    {
        var schemas = await SchemasAsync();
        var request = schemas.GetProperty("AddInstrumentalRequest").GetProperty("properties");

        var weight = request.GetProperty("styleWeight");
        Assert.Contains("number", weight.GetProperty("type").ToString());
        Assert.Equal((0, 1, 0.01m), (
            weight.GetProperty("minimum").GetDecimal(), weight.GetProperty("maximum").GetDecimal(),
            weight.GetProperty("multipleOf").GetDecimal()));
        var address = request.GetProperty("uploadUrl");
        Assert.Equal(
            ["string", "uri", "^https?://"],
            new[] { "type", "format", "pattern" }.Select(keyword => address.GetProperty(keyword).GetString()));
        Assert.Equal(5000, request.GetProperty("lyrics").GetProperty("maxLength").GetInt32());
        var list = schemas.GetProperty("GenerateMashupRequest").GetProperty("properties").GetProperty("uploadUrlList");
        Assert.True(list.TryGetProperty("maxItems", out _), list.ToString());
    }

    [Fact]
    public async Task NoMemberOfARequestIsWithoutAType()
    {
        var schemas = await SchemasAsync();

        foreach (var name in new[] { "AddInstrumentalRequest", "GenerateMashupRequest" })
            foreach (var member in schemas.GetProperty(name).GetProperty("properties").EnumerateObject())
                Assert.True(
                    member.Value.TryGetProperty("type", out _) || member.Value.TryGetProperty("$ref", out _)
                    || member.Value.TryGetProperty("oneOf", out _),
                    $"{name}.{member.Name}: {member.Value}");
    }

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(static item => item.GetString());

    private static async Task<JsonElement> SchemasAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(options => options.AddApiBoxSchemas());
        await using var app = builder.Build();
        app.MapOpenApi();
        app.MapPost("/songs", (AddInstrumentalRequest request) => request.Title);
        app.MapPost("/mashups", (GenerateMashupRequest request) => request.Title);
        app.MapGet("/models", () => new[] { MusicModel.V5 });
        app.MapGet("/details", () => new MusicGenerationDetails());
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var text = await client.GetStringAsync(new Uri("openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);
        if (Environment.GetEnvironmentVariable("APIBOX_SHOW") is { } path)
            await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return JsonElement.Parse(text).GetProperty("components").GetProperty("schemas");
    }
}
