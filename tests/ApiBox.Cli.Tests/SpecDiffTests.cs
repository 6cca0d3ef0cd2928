using System.Text.Json;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Tests;

public sealed class SpecDiffTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("apibox-diff-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task JsonIsTheVerdictWithEveryChange()
    {
        var run = await DiffAsync(Text(9), Text(8), "--json");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("breaking", run.Json.GetProperty("verdict").GetString());
        Assert.Equal("2.0.0", run.Json.GetProperty("version").GetProperty("next").GetString());
        Assert.Contains("POST /a", Assert.Single(run.Json.GetProperty("changelog").EnumerateArray()).GetString());
        var change = Assert.Single(run.Json.GetProperty("changes").EnumerateArray());
        Assert.Equal(("breaking", "max-length-decreased"), (Member(change, "verdict"), Member(change, "kind")));
        Assert.Equal(("#/components/schemas/S/maxLength", "sent"), (Member(change, "path"), Member(change, "direction")));
        Assert.Equal(16, change.GetProperty("line").GetInt32());
        Assert.EndsWith("new.yaml", Member(change, "file"));
        Assert.Contains("8", Member(change, "reason"));
    }

    [Theory]
    [InlineData(8, "breaking", null, 0)]
    [InlineData(8, "breaking", "breaking", 1)]
    [InlineData(10, "minor", "breaking", 0)]
    [InlineData(10, "minor", "minor", 1)]
    [InlineData(9, "patch", "patch", 0)]
    public async Task OnlyTheOptionMakesAVerdictFail(int limit, string verdict, string? failOn, int code)
    {
        var run = await DiffAsync(Text(9), Text(limit), failOn is null ? ["--json"] : ["--json", "--fail-on", failOn]);

        Assert.Equal(code, (int)run.Code);
        Assert.Equal(verdict, run.Json.GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("{", "not valid")]
    [InlineData("- a", "must be an object")]
    [InlineData("swagger: '2.0'", "Swagger 2.0")]
    [InlineData("openapi: 4.0.0", "must be 3.0.x or 3.1.x")]
    [InlineData("openapi: 3.0.0\npaths: []", "'paths' at #/paths must be an object")]
    public async Task WhatCannotBeReadIsTwo(string text, string message)
    {
        foreach (var (old, @new) in new[] { (text, Text(9)), (Text(9), text) })
        {
            var run = await DiffAsync(old, @new, "--json");

            Assert.Equal(ExitCode.BadInput, run.Code);
            Assert.Contains(message, run.Error);
            Assert.Equal(2, run.Json.GetProperty("error").GetProperty("exitCode").GetInt32());
        }
    }

    [Theory]
    [InlineData("spec", "diff", "/does/not/exist.yaml", "/does/not/exist.yaml")]
    [InlineData("spec", "diff", "one.yaml")]
    [InlineData("spec", "diff", "a", "b", "--fail-on", "anything")]
    public async Task ALineThatMakesNoSenseIsTwo(params string[] args) => Assert.Equal(ExitCode.BadInput, (await Run.OfAsync(args)).Code);

    [Fact]
    public async Task TextFitsATerminalAndSaysWhere()
    {
        var run = await DiffAsync(Text(9), Text(8));

        Assert.StartsWith("Breaking. The next version is at least 2.0.0, after 1.0.0.", run.Output, StringComparison.Ordinal);
        Assert.Contains("max-length-decreased, sent", run.Output);
        Assert.Contains("new.yaml(16): #/components/schemas/S/maxLength", run.Output);
        Assert.All(
            run.Output.Split('\n').Where(static line => !line.Contains("yaml(", StringComparison.Ordinal)),
            static line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task MarkdownIsATable()
    {
        var run = await DiffAsync(Text(9), Text(8), "--markdown");

        Assert.StartsWith("## Breaking", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- **Breaking.** `S`: The limit is 8", run.Output);
        Assert.Contains("| max-length-decreased | sent |", run.Output);
    }

    [Fact]
    public async Task EqualDescriptionsNeedNoVersion()
    {
        var run = await DiffAsync(Text(9), Text(9), "--fail-on", "patch");

        Assert.Equal((ExitCode.Done, "The descriptions say the same."), (run.Code, run.Output.Trim()));
    }

    [Theory]
    [InlineData("0.3.1", 8, "0.4.0")]
    [InlineData("0.3.1", 10, "0.3.2")]
    [InlineData("2.3.1", 10, "2.4.0")]
    [InlineData("2024-01", 10, null)]
    public async Task TheVersionFollowsFromThatOfThePackage(string version, int limit, string? next)
    {
        var run = await DiffAsync(Text(9), Text(limit), "--json", "--package-version", version);

        Assert.Equal(next, run.Json.GetProperty("version").GetProperty("next").GetString());
    }

    private async Task<Run> DiffAsync(string old, string @new, params string[] options)
    {
        var (before, after) = (Path.Combine(_folder.FullName, "old.yaml"), Path.Combine(_folder.FullName, "new.yaml"));
        await File.WriteAllTextAsync(before, old);
        await File.WriteAllTextAsync(after, @new);
        return await Run.OfAsync(["spec", "diff", before, after, .. options]);
    }

    private static string? Member(JsonElement change, string name) => change.GetProperty(name).GetString();

    private static string Text(int limit) =>
        $$"""
        openapi: 3.0.3
        info: { title: T, version: 1.0.0 }
        paths:
          /a:
            post:
              operationId: a
              requestBody:
                content:
                  application/json:
                    schema: { $ref: "#/components/schemas/S" }
              responses: { "200": { description: "" } }
        components:
          schemas:
            S:
              type: string
              maxLength: {{limit}}
        """;
}
