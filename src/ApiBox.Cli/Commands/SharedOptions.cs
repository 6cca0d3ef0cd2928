using System.CommandLine;
using System.Globalization;
using ApiBox.Cli.Input;

namespace ApiBox.Cli.Commands;

/// <summary>The options of every command that calls the service.</summary>
internal sealed class SharedOptions
{
    private const string JsonName = "--json";
    private const string KeyName = "--api-key";

    private readonly Option<string?> _apiKey = new(KeyName)
    {
        Description = $"The API key. Prefer the environment variable {ApiBoxClient.ApiKeyVariable}, "
            + "since other users of the machine can see command lines",
        HelpName = "key",
    };

    private readonly Option<Uri?> _baseAddress = new("--base-address")
    {
        Description = "The URL of the service, such as that of an emulator",
        HelpName = "url",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens.Single().Value, UriKind.Absolute, out var address))
                return address;
            result.AddError("--base-address must be an absolute URL such as https://api.example.com/.");
            return null;
        },
    };

    private readonly Option<ValidationMode> _validation = new("--validation")
    {
        Description =
            "How to treat invalid requests: do not send (strict), send with a warning (warn), or do not validate (off) [default: strict]",
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
        Description = "The seconds between two queries for a task [default: 30, as the service advises; 1 for a loopback URL]",
        HelpName = "seconds",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens.Single().Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
                && seconds is > 0 and <= 3600)
                return TimeSpan.FromSeconds(seconds);
            result.AddError("--poll-interval must be a number of seconds above 0 and up to 3600.");
            return null;
        },
    };

    private readonly Option<FileInfo?> _out = new("--out")
    {
        Description = "A file to write the result to, instead of standard output",
        HelpName = "path",
    };

    /// <summary>Whether standard output is JSON.</summary>
    public Option<bool> Json { get; } = new(JsonName)
    {
        Description = "Write only JSON to standard output, errors included. Progress goes to standard error",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _apiKey, _baseAddress, Json, _validation, _pollInterval, _out })
            command.Options.Add(option);
    }

    /// <summary>The values of the options.</summary>
    public RunSettings Read(ParseResult parsed) => new()
    {
        ApiKey = parsed.GetValue(_apiKey),
        BaseAddress = parsed.GetValue(_baseAddress),
        Json = parsed.GetValue(Json),
        Validation = parsed.GetValue(_validation),
        PollInterval = parsed.GetValue(_pollInterval),
        OutputPath = parsed.GetValue(_out)?.FullName,
    };

    /// <summary>
    /// The settings of a command line that cannot be parsed: whether to write JSON, and the key that must not be printed.
    /// </summary>
    public static RunSettings Of(ParseResult unreadable)
    {
        var tokens = unreadable.Tokens.Select(static token => token.Value).ToList();
        var key = tokens.IndexOf(KeyName) + 1;
        // Where the option is unknown, name and value are one token.
        var joined = tokens.FirstOrDefault(static token =>
            token.StartsWith(KeyName, StringComparison.Ordinal) && token.Length > KeyName.Length && token[KeyName.Length] is '=' or ':');
        return new RunSettings
        {
            Json = tokens.Contains(JsonName),
            ApiKey = key > 0 && key < tokens.Count ? tokens[key] : joined?[(KeyName.Length + 1)..],
        };
    }
}
