using ApiBox.Cli.Commands;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Tests;

public class HelpTests
{
    public static TheoryData<string> Operations => [.. ApiBoxOperations.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task EveryOperationIsACommandWithAllItsFields(string id)
    {
        var operation = ApiBoxOperations.All.Single(candidate => candidate.Id == id);

        var run = await Run.OfAsync([KebabCase.Of(id), "--help"]);

        Assert.Equal(ExitCode.Done, run.Code);
        var help = Flat(run.Output);
        Assert.Contains(Flat(operation.Summary!), help);
        Assert.Contains(Flat(operation.Description ?? ""), help);
        Assert.Equal(operation.Paid, help.Contains("costs credits", StringComparison.Ordinal));
        Assert.Equal(
            operation.Repeatable,
            !help.Contains("does not repeat a request", StringComparison.Ordinal)
            && !help.Contains("never repeats a request", StringComparison.Ordinal));
        Assert.All(operation.Rules, rule => Assert.Contains(Flat(rule), help));
        foreach (var field in operation.Fields.Where(field => field.Name.Length > 0))
        {
            var line = Assert.Single(
                run.Output.Split('\n'), line => line.TrimStart().StartsWith($"--{KebabCase.Of(field.Name)} ", StringComparison.Ordinal));
            Assert.Contains(Flat(field.Description ?? ""), Flat(line));
            var isListed = line.Contains($"<{string.Join('|', field.Values)}>", StringComparison.Ordinal);
            Assert.All(
                field.Rules.Where(rule => !isListed || !rule.StartsWith("One of ", StringComparison.Ordinal)),
                rule => Assert.Contains(Flat(rule), Flat(line)));
            Assert.All(field.Values, value => Assert.Contains(value, line));
            Assert.Contains(field.Default ?? "", line);
            Assert.Equal(field.Origin == "sister", line.Contains("sister services", StringComparison.Ordinal));
            Assert.Equal(field.Required && field.Name != operation.CallbackField, line.Contains("Required.", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("add-instrumental", "--vocal-gender <m|f> ")]
    [InlineData("add-instrumental", "--model <V4_5PLUS|V5> ")]
    [InlineData("generate-music", "--model <text> ")]
    [InlineData("generate-music", "--instrumental <true|false> ")]
    public async Task AFewValuesAreInTheUsage(string command, string usage) =>
        Assert.Contains(usage, (await Run.OfAsync([command, "--help"])).Output);

    [Fact]
    public async Task WithoutACommandTheHelpIsShown()
    {
        var run = await Run.OfAsync([]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal((await Run.OfAsync(["--help"])).Output, run.Output);
    }

    [Fact]
    public async Task TheProgramsHelpGroupsAllOperationsAndListsTheExitCodes()
    {
        var run = await Run.OfAsync(["--help"]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(
            ApiBoxOperations.All,
            operation =>
                Assert.Single(
                    run.Output.Split('\n'),
                    line => line.TrimStart().StartsWith($"{KebabCase.Of(operation.Id)} ", StringComparison.Ordinal)));
        Assert.All(ApiBoxOperations.All.Select(operation => operation.Tag).Distinct(), tag => Assert.Contains($"\n{tag}:", run.Output));
        Assert.All(Enum.GetValues<ExitCode>(), code => Assert.Matches($@"(?m)^  {(int)code}\s", run.Output));
        Assert.All(["resume", "emulator", "operations"], command => Assert.Matches($@"(?m)^  {command}\s", run.Output));
    }

    [Fact]
    public async Task OperationsAreListedForPeopleAndPrograms()
    {
        var lines = await Run.OfAsync(["operations"]);
        var json = await Run.OfAsync(["operations", "--json"]);

        Assert.Equal(ApiBoxOperations.All.Count, lines.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(
            ApiBoxOperations.All.Select(operation => operation.Id),
            json.Json.EnumerateArray().Select(entry => entry.GetProperty("operation").GetString()));
        Assert.Equal(
            ApiBoxOperations.All.Sum(operation => operation.Fields.Count),
            json.Json.EnumerateArray().Sum(entry => entry.GetProperty("fields").GetArrayLength()));
    }

    [Theory]
    [InlineData("styleWeight", "style-weight")]
    [InlineData("task_id", "task-id")]
    [InlineData("X-Request-ID", "x-request-id")]
    [InlineData("uploadURLList", "upload-url-list")]
    [InlineData("infillStartS", "infill-start-s")]
    [InlineData("base64Data", "base64-data")]
    [InlineData("$", "field")]
    public void NamesAreWrittenAsUsual(string name, string expected) => Assert.Equal(expected, KebabCase.Of(name));

    // As the help is laid out: one space between words.
    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
