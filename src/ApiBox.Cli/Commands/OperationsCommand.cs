using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
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
            terminal.Output.WriteLine(parsed.GetValue(shared.Json) ? Json(commands) : Lines(commands));
            return (int)ExitCode.Done;
        });
    }

    private static string Lines(List<OperationCommand> commands)
    {
        var name = commands.Max(static command => command.Name.Length);
        var method = commands.Max(static command => command.Operation.Method.Length);
        var path = commands.Max(static command => command.Operation.Path.Length);
        return string.Join(Environment.NewLine, commands.Select(Line));

        string Line(OperationCommand command)
        {
            var operation = command.Operation;
            var target = $"{operation.Method.PadRight(method)} {operation.Path.PadRight(path)}";
            return $"{command.Name.PadRight(name)}  {target}  {(operation.Paid ? "paid" : "free")}  {operation.StartsTask}".TrimEnd();
        }
    }

    private static string Json(List<OperationCommand> commands) =>
        new JsonArray([.. commands.Select(static command => (JsonNode)new JsonObject
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
    })]).ToJsonString(Indented);

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

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };
}
