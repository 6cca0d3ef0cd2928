namespace ApiBox.Cli.Tests.Screens;

/// <summary>The help of all commands in 80 columns.</summary>
public class WidthTests
{
    private const int Columns = 80;

    public static TheoryData<string> Commands =>
    [
        .. ApiBoxOperations.All.Select(operation => Cli.Commands.KebabCase.Of(operation.Id)),
        "resume", "operations", "emulator", "spec", "spec diff", "",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task EveryLineFitsAndHasTheWordsOfThePipe(string command)
    {
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];

        var wrapped = await Run.OfAsync(args, width: Columns);
        var whole = await Run.OfAsync(args);

        Assert.Equal(Words(whole.Output), Words(wrapped.Output));
        var example = wrapped.Output.IndexOf("An example for --body", StringComparison.Ordinal);
        // The example is as it is, since it is copied.
        Assert.All(
            wrapped.Output[..(example < 0 ? wrapped.Output.Length : example)].Split('\n'),
            static line => Assert.InRange(line.TrimEnd().Length, 0, Columns));
        Assert.All(wrapped.Output.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line.TrimEnd('\r')));
    }

    // In any order, since a table has its columns side by side.
    private static string[] Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order()];
}
