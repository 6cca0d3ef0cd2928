using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Input;

/// <summary>Creates a request from the command line: the body of --body, with the members of the other options.</summary>
internal sealed class RequestReader(
    OperationDescription<IApiBoxClient> operation, IReadOnlyList<GivenField> given, string? bodyPath, Terminal terminal)
{
    /// <summary>The names of the options, for errors.</summary>
    public OptionNames Names { get; } = new(given);

    /// <exception cref="BadInputException">The body cannot be read.</exception>
    /// <exception cref="ApiBoxValidationException">A value cannot be converted to the type of its field.</exception>
    public async Task<OperationInput> ReadAsync(
        ValidationMode validation, Action<string> warn, IProgress<FileProgress> progress, CancellationToken cancellationToken)
    {
        var input = new OperationInput();
        var errors = new List<ValidationError>();
        var members = new JsonObject();
        foreach (var (field, _, texts) in given)
        {
            if (texts is null)
                continue;
            if (field.Kind == FieldKind.File)
            {
                if (Open(field, texts[0], progress, errors) is { } file)
                    input.Files[field.Name] = file;
            }
            else if (FieldText.Read(field, texts, errors) is { } value && field.Location == FieldLocation.Body)
                members[field.Name] = value;
            else if (field.Location != FieldLocation.Body)
                input.Parameters[field.Name] = Element(FieldText.Read(field, texts, []));
        }

        if (errors.Count > 0)
            throw new ApiBoxValidationException(errors);
        if (operation.Fields.Any(static field =>
            field.Location == FieldLocation.Body && (field.Name.Length > 0 || field.Kind != FieldKind.File)))
            input.Body = await BodyAsync(members, errors, cancellationToken);
        if (validation == ValidationMode.Strict && errors.Count > 0)
            throw new ApiBoxValidationException(errors);
        if (validation == ValidationMode.Warn)
            errors.ForEach(error => warn($"{Names.Of(error)} {Names.Describe(error)}"));
        return input;
    }

    private async Task<JsonElement?> BodyAsync(JsonObject members, List<ValidationError> unknown, CancellationToken cancellationToken)
    {
        var isWhole = operation.Fields.Any(static field => field is { Location: FieldLocation.Body, Name: "" });
        if (bodyPath is null)
            return isWhole ? null : Element(WithCallback(members));
        var body = await JsonFile.ReadAsync(bodyPath, terminal, cancellationToken);
        if (isWhole)
            return Element(body);
        if (body is not JsonObject whole)
            throw new BadInputException("The body must be a JSON object.");
        CheckNames(whole, unknown);
        foreach (var (name, value) in members)
            whole[name] = value?.DeepClone();
        return Element(WithCallback(whole));
    }

    // The SDK sends members that the description does not have, since the service can be newer. In a file, they are mostly typing errors.
    private void CheckNames(JsonObject body, List<ValidationError> unknown)
    {
        var fields = operation.Fields.Where(static field => field.Location == FieldLocation.Body).ToList();
        foreach (var (name, _) in body.Where(member => fields.TrueForAll(field => field.Name != member.Key)))
            unknown.Add(new ValidationError(FieldText.Pointer(name), OptionNames.Unknown, "is not a field of the request", null, null));
    }

    // The command polls, but the service requires a callback URL.
    private JsonObject WithCallback(JsonObject body)
    {
        if (operation.CallbackField is { } field && !body.ContainsKey(field))
            body[field] = CallbackUrls.Nowhere.OriginalString;
        return body;
    }

    // The file is opened when it is sent, and again for each attempt.
    private static ApiBoxFile? Open(FieldDescription field, string path, IProgress<FileProgress> progress, List<ValidationError> errors)
    {
        // False for invalid paths as well, such as an empty one.
        if (!File.Exists(path))
        {
            errors.Add(new ValidationError(FieldText.Pointer(field.Name), "file", "must be the path of a file that exists", null, path));
            return null;
        }

        var file = new FileInfo(path);
        var length = file.Length;
        return new ApiBoxFile(_ => ValueTask.FromResult<Stream>(file.OpenRead()), length, file.Name)
        {
            Progress = new Relay(sent => progress.Report(new FileProgress(file.Name, sent, length))),
        };
    }

    private static JsonElement Element(JsonNode? node)
    {
        using var document = JsonDocument.Parse(node?.ToJsonString() ?? "null");
        return document.RootElement.Clone();
    }

    private sealed class Relay(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}

/// <summary>The progress of sending a file, in bytes.</summary>
internal readonly record struct FileProgress(string Name, long Sent, long Length);
