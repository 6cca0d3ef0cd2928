using System.CommandLine;

namespace ApiBox.Emulator.Tests;

public sealed class StoppedStartTests
{
    [Fact]
    public async Task OneThatIsStoppedWhileItStartsEndsQuietly()
    {
        var command = new RootCommand();
        ServerCommand.AddTo(command);
        using var output = new StringWriter();
        var parsed = command.Parse(["--urls", "http://127.0.0.1:0"]);

        var exit = await parsed.InvokeAsync(
            new InvocationConfiguration { Output = output, Error = output }, new CancellationToken(canceled: true));

        Assert.Equal((0, ""), (exit, output.ToString()));
    }
}
