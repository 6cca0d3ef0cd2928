using System.CommandLine;
using System.Text;
using ApiBox.Cli.Execution;
using ApiBox.Cli.Input;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>The command of an operation, with an option for each field and the shared options.</summary>
internal sealed class OperationCommand : Command
{
    private readonly Option<string?> _body = new("--body")
    {
        Description = "A JSON file with the request body, or - for standard input. Other options replace its members.",
        HelpName = "path|-",
    };

    private readonly Option<bool> _wait = new("--wait") { Description = "Wait until the task ends, and show its progress." };

    private readonly List<FieldOption> _fields = [];

    public OperationCommand(OperationDescription<IApiBoxClient> operation, string name, Terminal terminal, SharedOptions shared)
        : base(name, Describe(operation))
    {
        Operation = operation;
        if (operation.Fields.Any(static field => field is { Location: FieldLocation.Body } and not { Name: "", Kind: FieldKind.File }))
            Options.Add(_body);
        if (operation.StartsTask is not null)
            Options.Add(_wait);
        shared.AddTo(this, hasTask: operation.StartsTask is not null);
        var own = Options.ToList();
        foreach (var option in own)
            Options.Remove(option);
        foreach (var field in operation.Fields)
            if (NameOf(field, own) is { } free)
                _fields.Add(new FieldOption(field, free, operation.CallbackField));

        // The options of the operation come first in the help.
        foreach (var option in _fields.Select(static field => field.Option).Concat(own))
            Options.Add(option);
        SetAction(async (parsed, cancellation) =>
        {
            var read = shared.Read(parsed);
            var settings = read with { Wait = parsed.GetValue(_wait) || read.DownloadFolder is not null };
            var given = _fields.Select(field => new GivenField(field.Field, field.Option.Name, field.Read(parsed)));
            var request = new RequestReader(operation, [.. given], parsed.GetValue(_body), terminal);
            return (int)await new OperationRunner(terminal, settings).CallAsync(operation, request, cancellation);
        });
    }

    public OperationDescription<IApiBoxClient> Operation { get; }

    /// <summary>The options of the fields, in the order of the description.</summary>
    public IReadOnlyList<FieldOption> Fields => _fields;

    // Two fields may have one name, and a field may have the name of another option. Its location is the prefix then.
    private string? NameOf(FieldDescription field, List<Option> own)
    {
        if (field.Name.Length == 0)
            return field.Kind == FieldKind.File ? "--file" : null;
        var name = KebabCase.Of(field.Name);
        for (var option = $"--{name}"; ; option = $"--{name}")
        {
            if (option is not ("--help" or "--version")
                && own.All(other => other.Name != option)
                && _fields.All(other => other.Option.Name != option))
                return option;
            name = $"{KebabCase.Of(field.Location.ToString())}-{name}";
        }
    }

    private static string Describe(OperationDescription<IApiBoxClient> operation)
    {
        var text = new StringBuilder(operation.Summary ?? operation.Id);
        Paragraph(text, operation.Description);
        Paragraph(
            text,
            operation.Paid ? "An accepted request costs credits. The command never repeats a request that could be charged twice." : null);
        Paragraph(
            text,
            operation is { Paid: false, Repeatable: false } ? "The command does not repeat a request whose outcome is unknown." : null);
        Paragraph(text, operation.Origin == "sister" ? "Documented by sister services only." : null);
        Paragraph(text, operation.Deprecated ? "Deprecated." : null);
        return text.ToString();
    }

    private static void Paragraph(StringBuilder text, string? paragraph)
    {
        if (!string.IsNullOrWhiteSpace(paragraph))
            text.Append("\n\n").Append(paragraph);
    }
}
