using System.CommandLine;
using System.CommandLine.Help;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>The command <c>apibox</c> and its subcommands.</summary>
internal sealed class ApiBoxCommand : RootCommand
{
    public ApiBoxCommand(Terminal terminal)
        : base(
            $"Calls the api.box music API. Set the API key by the environment variable {ApiBoxClient.ApiKeyVariable} or by --api-key. "
            + "It is never printed.")
    {
        var shared = new SharedOptions();
        Subcommands.Add(new ResumeCommand(terminal, shared));
        Subcommands.Add(new OperationsCommand(terminal, shared));
        Subcommands.Add(new EmulatorCommand());
        Subcommands.Add(new SpecCommand(terminal, shared));
        foreach (var operation in ApiBoxOperations.All)
            Subcommands.Add(new OperationCommand(operation, Free(KebabCase.Of(operation.Id)), terminal, shared));

        var help = Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithGroups((HelpAction)help.Action!, this, terminal.OutputWidth);
    }

    /// <summary>The commands of operations, in the order of the description.</summary>
    public IEnumerable<OperationCommand> Operations => Subcommands.OfType<OperationCommand>();

    // An operation may have the name of another command.
    private string Free(string name)
    {
        while (Subcommands.Any(command => command.Name == name))
            name = $"call-{name}";
        return name;
    }
}
