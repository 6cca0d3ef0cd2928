using System.CommandLine;
using ApiBox.Cli.Input;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>The options of every command that calls the service.</summary>
internal sealed class SharedOptions
{
    private const string JsonName = "--json";
    private const string KeyName = "--api-key";

    private readonly Option<string?> _apiKey = new(KeyName)
    {
        Description = $"The API key. Prefer the environment variable {ApiBoxClient.ApiKeyVariable}, "
            + "since other users of the machine can see command lines.",
        HelpName = "key",
    };

    private readonly Option<Uri?> _baseAddress = new("--base-address")
    {
        Description = "The URL of the service, such as that of an emulator.",
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
        Description = "How to treat invalid requests: do not send (strict), send with a warning (warn), or do not validate (off). "
            + "The default is strict.",
        HelpName = "strict|warn|off",
        CustomParser = result => Choice.Read<ValidationMode>(result) ?? ValidationMode.Strict,
    };

    private readonly Option<TimeSpan?> _pollInterval = new("--poll-interval")
    {
        Description = "The time between two queries for a task, such as 30, 45s or 2min. The default is 30s, as the service advises, "
            + "and 1s for a loopback URL.",
        HelpName = "time",
        CustomParser = result =>
        {
            if (Durations.TryParse(result.Tokens.Single().Value, out var time)
                && time > TimeSpan.Zero && time <= TimeSpan.FromHours(1))
                return time;
            result.AddError("--poll-interval must be a time up to 1h, such as 30, 45s or 2min.");
            return null;
        },
    };

    private readonly Option<FileInfo?> _out = new("--out")
    {
        Description = "A file to write the result to, instead of standard output.",
        HelpName = "path",
    };

    private readonly Option<DirectoryInfo?> _download = new("--download")
    {
        Description = "Waits for the end of the task, and saves the files of its result in this folder.",
        HelpName = "dir",
    };

    /// <summary>Whether standard output is JSON.</summary>
    public Option<bool> Json { get; } = new(JsonName)
    {
        Description = "Write only JSON to standard output, errors included. Progress goes to standard error.",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasTask">Whether it can wait for a task.</param>
    public void AddTo(Command command, bool hasTask)
    {
        if (hasTask)
            command.Options.Add(_download);
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
        DownloadFolder = parsed.GetResult(_download) is null ? null : parsed.GetValue(_download)?.FullName,
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
