using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>Compiled to machine code, without reflection, a program does the same.</summary>
public sealed class NativeAotTests(Workshop workshop)
{
    private const string ApiKey = "key-of-the-native-program";

    [SlowFact]
    public async Task PublishingGivesNoTrimmingAndNoNativeWarning()
    {
        var program = await workshop.NativeProgramAsync();

        Assert.DoesNotContain("warning", program.Publishing.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"IL[23]\d{3}", program.Publishing.Text);
    }

    [SlowFact]
    public async Task ANativeProgramDoesTheMainJobAgainstAnEmulatorOfItsOwnProcess()
    {
        var program = await workshop.NativeProgramAsync();
        await using var emulator = await EmulatorProcess.StartAsync(program.Feed.Checkout, ApiKey);

        var run = await program.RunAsync(ApiKey, emulator.Address);

        Assert.Equal(
            """
            without a container: SUCCESS
            track: Harbour Lights
            track: Harbour Lights
            with a container, refused: /styleWeight maximum
            with a container: SUCCESS
            from a configuration: SUCCESS
            wrong key: ApiBoxUnauthorizedException
            by callback: SUCCESS, complete; forged: 403 application/problem+json; health: Healthy

            """,
            run.Succeeded().Text);
    }
}
