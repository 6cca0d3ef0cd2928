using System.CommandLine;
using System.Globalization;
using ApiBox.Cli.Input;

namespace ApiBox.Cli.Commands;

/// <summary>The options of every command that talks to the service.</summary>
internal sealed class SharedOptions
{
    private const string JsonName = "--json";
    private const string KeyName = "--api-key";

    private readonly Option<string?> _apiKey = new(KeyName)
    {
        Description = $"The key; the environment variable {ApiBoxOptions.ApiKeyVariable} is better, as other users of a machine can see command lines",
        HelpName = "key",
    };

    private readonly Option<Uri?> _baseAddress = new("--base-address")
    {
        Description = "Another address of the service, such as that of an emulator",
        HelpName = "url",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens.Single().Value, UriKind.Absolute, out var address))
                return address;
            result.AddError("--base-address must be an absolute address such as https://api.example.com/.");
            return null;
        },
    };

    private readonly Option<ValidationMode> _validation = new("--validation")
    {
        Description = "Whether a request that breaks rules is not sent (strict), sent with a warning (warn), or sent without a look (off) [default: strict]",
        HelpName = "strict|warn|off",
        CustomParser = result =>
        {
            if (Enum.TryParse<ValidationMode>(result.Tokens.Single().Value, ignoreCase: true, out var mode) && Enum.IsDefined(mode))
                return mode;
            result.AddError("--validation must be strict, warn or off.");
            return ValidationMode.Strict;
        },
    };

    private readonly Option<TimeSpan?> _pollInterval = new("--poll-interval")
    {
        Description = "Seconds between two questions for a task [default: 30, as the service advises; 1 on this machine]",
        HelpName = "seconds",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens.Single().Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 3600)
                return TimeSpan.FromSeconds(seconds);
            result.AddError("--poll-interval must be a number of seconds above 0 and up to 3600.");
            return null;
        },
    };

    private readonly Option<FileInfo?> _out = new("--out") { Description = "A file for the result instead of the standard output", HelpName = "path" };

    /// <summary>Whether the standard output is for a program.</summary>
    public Option<bool> Json { get; } = new(JsonName) { Description = "Only JSON on the standard output, errors too; progress goes to the error output" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _apiKey, _baseAddress, Json, _validation, _pollInterval, _out })
            command.Options.Add(option);
    }

    /// <summary>What was given, or what stands for it.</summary>
    public RunSettings Read(ParseResult parsed) => new()
    {
        ApiKey = parsed.GetValue(_apiKey),
        BaseAddress = parsed.GetValue(_baseAddress),
        Json = parsed.GetValue(Json),
        Validation = parsed.GetValue(_validation),
        PollInterval = parsed.GetValue(_pollInterval),
        OutputPath = parsed.GetValue(_out)?.FullName,
    };

    /// <summary>What can be known of a line that cannot be read: whether JSON is wanted, and what must not be shown.</summary>
    public static RunSettings Of(ParseResult unreadable)
    {
        var tokens = unreadable.Tokens.Select(static token => token.Value).ToList();
        var key = tokens.IndexOf(KeyName) + 1;
        // Where the option is not known, name and value are one word.
        var joined = tokens.FirstOrDefault(static token => token.StartsWith(KeyName, StringComparison.Ordinal) && token.Length > KeyName.Length && token[KeyName.Length] is '=' or ':');
        return new RunSettings
        {
            Json = tokens.Contains(JsonName),
            ApiKey = key > 0 && key < tokens.Count ? tokens[key] : joined?[(KeyName.Length + 1)..],
        };
    }
}
