using System.CommandLine;
using ApiBox.Cli.Shell;
using ApiBox.Emulator;

namespace ApiBox.Cli.Commands;

/// <summary>The command of the emulator, as a subcommand.</summary>
internal sealed class EmulatorCommand : Command
{
    public EmulatorCommand()
        : base("emulator", ServerCommand.Summary) => ServerCommand.AddTo(this, badDescription: (int)ExitCode.BadInput);
}
