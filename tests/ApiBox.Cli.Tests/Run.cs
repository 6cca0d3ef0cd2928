using System.Text;
using System.Text.Json;
using ApiBox.Cli.Shell;
using ApiBox.Emulator;

namespace ApiBox.Cli.Tests;

/// <summary>A run of the program: how it ended and what it wrote.</summary>
internal sealed record Run(ExitCode Code, string Output, string Error)
{
    public JsonElement Json => JsonElement.Parse(Output);

    public static async Task<Run> OfAsync(
        IReadOnlyList<string> args, string input = "", Action<string>? onError = null, int? width = null,
        CancellationToken cancellationToken = default)
    {
        var output = new StringWriter();
        var error = new Heard(onError);
        var terminal = new Terminal(output, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), width, width);
        var code = await Application.RunAsync(args, terminal, cancellationToken);
        return new Run(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs against an emulator.</summary>
    public static Task<Run> AtAsync(ApiBoxEmulator emulator, params string[] args) => OfAsync([.. args, .. Address(emulator)]);

    public static string[] Address(ApiBoxEmulator emulator) =>
        ["--base-address", emulator.BaseAddress.ToString(), "--api-key", emulator.ApiKey, "--poll-interval", "0.05"];

    public static Task<ApiBoxEmulator> EmulatorAsync(TimeSpan? taskDuration = null, decimal credits = 100_000) =>
        ApiBoxEmulator.StartAsync(options =>
    {
        options.TaskDuration = taskDuration ?? TimeSpan.FromMilliseconds(200);
        options.TrackLength = TimeSpan.FromMilliseconds(20);
        options.Credits = credits;
    });

    // Tells what is written while it is written, so that a test can act at that moment.
    private sealed class Heard(Action<string>? hear) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            hear?.Invoke(value ?? "");
        }
    }
}
