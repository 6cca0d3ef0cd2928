using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using ApiBox;

namespace Quickstart;

/// <summary>The command line. It validates the form of options; the SDK validates the request.</summary>
internal sealed class QuickstartCommand : RootCommand
{
    private const string StorePrefix = "sqlite:";

    private readonly Option<Uri?> _uploadUrl = Address(
        "--upload-url", "The audio to add an instrumental to [default: the emulator's sample vocal]");
    private readonly Option<string> _title = Text("--title", "The title of the tracks", "text", "Harbour Lights");
    private readonly Option<string> _tags = Text("--tags", "The style, mood and instruments to include", "text", "strings, slow, warm");
    private readonly Option<string> _negativeTags = Text("--negative-tags", "The styles and instruments to exclude", "text", "drums");
    private readonly Option<Uri?> _callbackUrl = Address(
        "--callback-url", $"The URL to which the service reports progress [default: {CallbackUrls.Nowhere}]");
    private readonly Option<string?> _vocalGender = Optional("--vocal-gender", "The preferred voice: m or f", "m|f");
    private readonly Option<decimal?> _styleWeight = Weight("--style-weight", "How closely to follow the style");
    private readonly Option<decimal?> _weirdness = Weight("--weirdness", "How unusual the music may be");
    private readonly Option<decimal?> _audioWeight = Weight("--audio-weight", "How much the uploaded audio counts");
    private readonly Option<string?> _model = Optional("--model", $"The model: {string.Join(", ", Models)}", "name");
    private readonly Option<string> _folder = Text("--out", "The folder for the tracks", "folder", QuickstartSettings.DefaultFolder);
    private readonly Option<bool> _live = new("--live")
    {
        Description = $"Use the real service, which costs credits, with the API key in {ApiBoxClient.ApiKeyVariable}",
    };
    private readonly Option<Uri?> _server = Address(
        "--server", $"Use a separate emulator, with the API key in {ApiBoxClient.ApiKeyVariable}", UriKind.Absolute);
    private readonly Option<string?> _resume = Optional("--resume", "Wait for an existing task, with --live or --server", "task-id");

    private readonly Option<bool> _callbacks = new("--callbacks")
    {
        Description = "Receive callbacks as well as polling, by a receiver on this machine",
    };
    private readonly Option<Uri?> _publicAddress = Address(
        "--public-address", "The URL at which the service reaches the receiver, with --live, such as that of a tunnel", UriKind.Absolute);
    private readonly Option<int?> _port = Port("--port", "The port to receive callbacks on [default: a free one]");
    private readonly Option<string?> _store = Optional(
        "--store", "Store tasks in a file. After a crash, the same command resumes open tasks", $"{StorePrefix}path");

    /// <summary>The models that this operation accepts, which are not all models.</summary>
    private static IReadOnlyList<string> Models =>
        ApiBoxOperations.All.Single(static operation => operation.Id == "addInstrumental")
            .Fields.Single(static candidate => candidate.Name == "model").Values;

    private QuickstartCommand()
        : base(
            "Adds an instrumental to a vocal track and saves the result. "
            + "Without options, it uses an emulator: no key, no network, no cost.")
    {
        foreach (var option in new Option[]
        {
            _uploadUrl, _title, _tags, _negativeTags, _callbackUrl, _vocalGender, _styleWeight, _weirdness, _audioWeight, _model,
            _folder, _live, _server, _resume, _callbacks, _publicAddress, _port, _store,
        })
            Options.Add(option);

        Validators.Add(CheckService);
        Validators.Add(CheckReceiver);
        SetAction((parsed, cancellationToken) => new Runner(Settings(parsed)).RunAsync(cancellationToken));

        var help = Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
    }

    /// <summary>Runs the program and gives its exit code. Ctrl-C cancels the token that the runner gets.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = new QuickstartCommand().Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();

        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Nothing was sent. See --help.");
        return ExitCodes.BadOptions;
    }

    private QuickstartSettings Settings(ParseResult parsed) => new()
    {
        Live = parsed.GetValue(_live),
        Server = parsed.GetValue(_server),
        Resume = parsed.GetValue(_resume),
        Callbacks = parsed.GetValue(_callbacks),
        PublicAddress = parsed.GetValue(_publicAddress),
        Port = parsed.GetValue(_port),
        StorePath = parsed.GetValue(_store)?[StorePrefix.Length..],
        Folder = parsed.GetRequiredValue(_folder),
        UploadUrl = parsed.GetValue(_uploadUrl),
        Title = parsed.GetRequiredValue(_title),
        Tags = parsed.GetRequiredValue(_tags),
        NegativeTags = parsed.GetRequiredValue(_negativeTags),
        CallbackUrl = parsed.GetValue(_callbackUrl) ?? CallbackUrls.Nowhere,
        VocalGender = parsed.GetValue(_vocalGender) is { } gender ? new VocalGender(gender) : null,
        StyleWeight = parsed.GetValue(_styleWeight),
        Weirdness = parsed.GetValue(_weirdness),
        AudioWeight = parsed.GetValue(_audioWeight),
        Model = parsed.GetValue(_model) is { } model ? new MusicModel(model) : null,
    };

    private void CheckService(CommandResult result)
    {
        var live = result.GetValue(_live);
        var server = result.GetResult(_server) is not null;
        var resume = result.GetResult(_resume) is not null;
        if (live && server)
            result.AddError("--live and --server cannot be combined.");
        if (resume && !live && !server)
            result.AddError("--resume requires --live or --server, since the tasks of the built-in emulator end with the program.");
        if (live && !resume && result.GetResult(_uploadUrl) is null)
            result.AddError("--live requires --upload-url, the URL of an audio file that the service can fetch.");
        if ((live || server) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(ApiBoxClient.ApiKeyVariable)))
            result.AddError(
                $"{(live ? "--live" : "--server")} requires an API key in the environment variable {ApiBoxClient.ApiKeyVariable}.");
    }

    private void CheckReceiver(CommandResult result)
    {
        var callbacks = result.GetValue(_callbacks);
        if (callbacks && result.GetResult(_callbackUrl) is not null)
            result.AddError("--callbacks and --callback-url cannot be combined, since the receiver creates a URL for each submission.");
        if (callbacks && result.GetValue(_live) && result.GetResult(_publicAddress) is null)
            result.AddError("--callbacks with --live requires --public-address, since the service cannot reach this machine directly.");
        foreach (var option in new Option[] { _publicAddress, _port })
            if (!callbacks && result.GetResult(option) is not null)
                result.AddError($"{option.Name} requires --callbacks.");
        if (result.GetValue(_store) is { } store
            && (!store.StartsWith(StorePrefix, StringComparison.Ordinal) || store.Length == StorePrefix.Length))
            result.AddError($"--store must be {StorePrefix} and the path of a file, not '{store}'.");
    }

    private static Option<string> Text(string name, string description, string helpName, string otherwise) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => otherwise,
    };

    private static Option<string?> Optional(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
    };

    // An address that the API does not take, such as ftp://, is left to the SDK, which knows the rules.
    private static Option<Uri?> Address(string name, string description, UriKind kind = UriKind.RelativeOrAbsolute) => new(name)
    {
        Description = description,
        HelpName = "url",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (Uri.TryCreate(text, kind, out var address))
                return address;
            result.AddError($"{name} must be an address that begins with http, not '{text}'.");
            return null;
        },
    };

    // Decimal and invariant: 0.1 is exactly 0.1, and a comma is a mistake, not a group of digits.
    private static Option<decimal?> Weight(string name, string description) => new(name)
    {
        Description = $"{description}, from 0 to 1 in steps of 0.01",
        HelpName = "number",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                return weight;
            result.AddError($"{name} must be a number such as 0.65, not '{text}'.");
            return null;
        },
    };

    private static Option<int?> Port(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result =>
        {
            if (ushort.TryParse(result.Tokens.Single().Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0)
                return port;
            result.AddError($"{name} must be a number from 1 to 65535, not '{result.Tokens.Single().Value}'.");
            return null;
        },
    };

    private sealed class HelpWithExitCodes(HelpAction help) : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.WriteLine(ExitCodes.Help);
            return code;
        }
    }
}
