using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Tests;

public class EmulatorTests
{
    [Fact]
    public async Task TheServiceInABoxIsACommand()
    {
        using var stop = new CancellationTokenSource();
        var output = new Welcome(stop);

        var code = await Application.RunAsync(
            ["emulator", "--urls", "http://127.0.0.1:0", "--credits", "42"],
            new Terminal(output, TextWriter.Null, () => Stream.Null),
            stop.Token);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Credits: 42", output.ToString());
    }

    [Fact]
    public async Task ADescriptionThatCannotBeReadIsTwo()
    {
        var path = Path.GetTempFileName();
        try
        {
            var run = await Run.OfAsync(["emulator", "--urls", "http://127.0.0.1:0", "--spec", path]);

            Assert.Equal(ExitCode.BadInput, run.Code);
            Assert.NotEmpty(run.Error);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Stops it as soon as it says where it listens.
    private sealed class Welcome(CancellationTokenSource stop) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Contains("listens at", StringComparison.Ordinal) == true)
                stop.Cancel();
        }
    }
}
