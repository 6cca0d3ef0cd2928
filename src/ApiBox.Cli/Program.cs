using ApiBox.Cli.Shell;

namespace ApiBox.Cli;

/// <summary>The entry point of <c>apibox</c>.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args) => (int)await Application.RunAsync(args, Terminal.System);
}
