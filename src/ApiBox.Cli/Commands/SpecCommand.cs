using System.CommandLine;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>The commands about descriptions. They send nothing.</summary>
internal sealed class SpecCommand : Command
{
    public SpecCommand(Terminal terminal, SharedOptions shared)
        : base("spec", "Works with OpenAPI descriptions. Nothing is sent.") => Subcommands.Add(new SpecDiffCommand(terminal, shared));
}
