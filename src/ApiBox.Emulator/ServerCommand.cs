using System.CommandLine;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;

namespace ApiBox.Emulator;

/// <summary>
/// The command that runs the emulator as a server until it is stopped. Command lines such as <c>apibox</c> add it to their own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServerCommand
{
    /// <summary>The summary for the help.</summary>
    public const string Summary =
        "Runs an offline emulator of the api.box music API, which validates requests, runs tasks, sends callbacks and serves audio.";

    /// <summary>The exit code when the description of <c>--spec</c> cannot be read.</summary>
    public const int BadDescription = 3;

    private const int CannotListen = 1;

    private static readonly ApiBoxEmulatorOptions Defaults = new();

    private readonly Option<string> _urls = new("--urls")
    {
        Description = "The URLs to listen on (http only), separated by semicolons",
        HelpName = "url",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };

    private readonly Option<string?> _apiKey = new("--api-key")
    {
        Description = "The API key that callers must send [default: a random key]",
        HelpName = "key",
    };

    private readonly Option<decimal> _credits = Number("--credits", "The credits of that key", Defaults.Credits, 0, 1_000_000_000);

    private readonly Option<double> _taskSeconds = Number("--task-seconds", "How long a task takes, in seconds", 60.0, 0, 86_400);

    private readonly Option<double> _trackSeconds =
        Number("--track-seconds", "The length of the tracks, in seconds", Defaults.TrackLength.TotalSeconds, 0.01, 600);

    private readonly Option<bool> _allowRemoteCallbacks = new("--allow-remote-callbacks")
    {
        Description = "Send callbacks to other machines as well",
    };

    private readonly Option<FileInfo> _spec = new("--spec")
    {
        Description = "An OpenAPI description to serve, as JSON or YAML [default: that of api.box]",
        HelpName = "file",
    };

    private readonly int _badDescription;

    private ServerCommand(Command command, int badDescription)
    {
        _badDescription = badDescription;
        Check(_urls, urls => Split(urls).DefaultIfEmpty("").All(ApiBoxEmulatorOptions.IsUrl),
            "an http URL such as http://127.0.0.1:5080");
        Check(_apiKey, key => key.Trim().Length > 0, "a key");
        command.Options.Add(_urls);
        command.Options.Add(_apiKey);
        command.Options.Add(_credits);
        command.Options.Add(_taskSeconds);
        command.Options.Add(_trackSeconds);
        command.Options.Add(_allowRemoteCallbacks);
        _spec.AcceptExistingOnly();
        command.Options.Add(_spec);
        command.SetAction(RunAsync);
    }

    /// <summary>Adds the options and the action of the emulator to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="badDescription">The exit code when the description cannot be read.</param>
    public static void AddTo(Command command, int badDescription = BadDescription) => _ = new ServerCommand(command, badDescription);

    private static Option<T> Number<T>(string name, string description, T defaultValue, T min, T max)
        where T : INumber<T> => new(name)
        {
            Description = $"{description} ({min} to {max})",
            HelpName = "n",
            DefaultValueFactory = _ => defaultValue,
            CustomParser = result =>
            {
                var text = result.Tokens.Single().Value;
                if (T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
                    return number;
                result.AddError($"{name} must be a number from {min} to {max}, not '{text}'.");
                return defaultValue;
            },
        };

    private static void Check<T>(Option<T> option, Func<string, bool> isValid, string wanted) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && !isValid(token.Value))
            result.AddError($"{option.Name} must be {wanted}.");
    });

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            var spec = parsed.GetValue(_spec) is { } file ? await File.ReadAllTextAsync(file.FullName, cancellationToken) : null;
            await using var emulator = await ApiBoxEmulator.StartAsync(options => Configure(options, parsed, spec), cancellationToken);
            PrintWelcome(parsed, emulator);
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The emulator was stopped while it started.
            return 0;
        }
        catch (FormatException e)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(e.Message);
            return _badDescription;
        }
        catch (UnauthorizedAccessException e)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"The description cannot be read: {e.Message}");
            return _badDescription;
        }
        catch (IOException e)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"The emulator cannot listen: {e.Message}");
            return CannotListen;
        }
    }

    private void Configure(ApiBoxEmulatorOptions options, ParseResult parsed, string? description)
    {
        options.Description = description;
        options.Urls = Split(parsed.GetRequiredValue(_urls));
        options.ApiKey = parsed.GetValue(_apiKey) ?? options.ApiKey;
        options.Credits = parsed.GetRequiredValue(_credits);
        options.TaskDuration = TimeSpan.FromSeconds(parsed.GetRequiredValue(_taskSeconds));
        options.TrackLength = TimeSpan.FromSeconds(parsed.GetRequiredValue(_trackSeconds));
        options.AllowRemoteCallbacks = parsed.GetValue(_allowRemoteCallbacks);
        options.Log = line => parsed.InvocationConfiguration.Output.WriteLine($"{DateTimeOffset.Now:HH:mm:ss} {line}");
    }

    // A key from the command line may be a real one, and the output may end in a log, so only a generated key is printed.
    private void PrintWelcome(ParseResult parsed, ApiBoxEmulator emulator)
    {
        var isGiven = parsed.GetValue(_apiKey) is not null;
        var key = isGiven ? "$APIBOX_API_KEY" : emulator.ApiKey;
        var lines = emulator.GetExampleCommands(key);
        var trial = lines.Count == 0 ? "" : $"\nStart a task, then follow it:\n  {string.Join("\n  ", lines)}\n";
        parsed.InvocationConfiguration.Output.WriteLine($$"""
            The emulator listens at {{emulator.BaseAddress}}
            API key: {{(isGiven ? "from --api-key (below as $APIBOX_API_KEY)" : key)}}
            Credits: {{emulator.Credits}}, a task costs {{Defaults.CreditsPerTask}} and takes {{parsed.GetValue(_taskSeconds)}} s
            {{trial}}
            Press Ctrl-C to stop it.
            """);
    }

    private static string[] Split(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
