using System.CommandLine;
using System.Text.Json.Nodes;
using ApiBox.Cli.Output;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>Lists the operations without sending anything.</summary>
internal sealed class OperationsCommand : Command
{
    public OperationsCommand(Terminal terminal, SharedOptions shared)
        : base("operations", "Lists all operations with command, method, path, price and task. With --json, lists their fields as well.")
    {
        Options.Add(shared.Json);
        SetAction(parsed =>
        {
            var commands = parsed.RootCommandResult.Command.Subcommands.OfType<OperationCommand>().ToList();
            terminal.Output.WriteLine(parsed.GetValue(shared.Json) ? Json(commands) : Lines(commands, terminal.OutputWidth));
            return (int)ExitCode.Done;
        });
    }

    // Methods and paths are left out where they do not fit.
    private static string Lines(List<OperationCommand> commands, int? width)
    {
        var name = commands.Max(static command => command.Name.Length);
        var method = commands.Max(static command => command.Operation.Method.Length);
        var path = commands.Max(static command => command.Operation.Path.Length);
        var lines = commands.ConvertAll(command => Line(command, hasTarget: true));
        if (lines.Max(static line => line.Length) > width)
            lines = commands.ConvertAll(command => Line(command, hasTarget: false));
        return string.Join(Environment.NewLine, lines);

        string Line(OperationCommand command, bool hasTarget)
        {
            var operation = command.Operation;
            var target = hasTarget ? $"  {operation.Method.PadRight(method)} {operation.Path.PadRight(path)}" : "";
            return $"{command.Name.PadRight(name)}{target}  {(operation.Paid ? "paid" : "free")}  {operation.StartsTask}".TrimEnd();
        }
    }

    private static string Json(List<OperationCommand> commands) =>
        JsonText.Of(new JsonArray([.. commands.Select(static command => (JsonNode)new JsonObject
    {
        ["command"] = command.Name,
        ["operation"] = command.Operation.Id,
        ["method"] = command.Operation.Method,
        ["path"] = command.Operation.Path,
        ["tag"] = command.Operation.Tag,
        ["summary"] = command.Operation.Summary,
        ["paid"] = command.Operation.Paid,
        ["repeatable"] = command.Operation.Repeatable,
        ["origin"] = command.Operation.Origin,
        ["startsTask"] = command.Operation.StartsTask,
        ["readsTask"] = command.Operation.ReadsTask,
        ["rules"] = Texts(command.Operation.Rules),
        ["fields"] = new JsonArray([.. command.Fields.Select(Field)]),
    })]));

    private static JsonObject Field(FieldOption option) => new()
    {
        ["option"] = option.Option.Name,
        ["name"] = option.Field.Name,
        ["place"] = option.Field.Location.ToString(),
        ["kind"] = option.Field.Kind.ToString(),
        ["required"] = option.Field.Required,
        ["description"] = option.Field.Description,
        ["rules"] = Texts(option.Field.Rules),
        ["values"] = Texts(option.Field.Values),
        ["default"] = option.Field.Default,
        ["origin"] = option.Field.Origin,
    };

    private static JsonArray Texts(IReadOnlyList<string> texts) => new([.. texts.Select(static text => (JsonNode)JsonValue.Create(text))]);
}
