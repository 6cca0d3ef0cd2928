namespace Quickstart;

/// <summary>The command that resumes a task.</summary>
internal static class ResumeCommand
{
    private const string SafeCharacters = "-_./:\\";

    public static string For(QuickstartSettings settings, string taskId)
    {
        var service = settings.Server is { } server ? $"--server {Quote(server.OriginalString)}" : "--live";
        var folder = settings.Folder == QuickstartSettings.DefaultFolder ? "" : $" --out {Quote(settings.Folder)}";
        return $"{Program()} {service} --resume {Quote(taskId)}{folder}";
    }

    // In a build of the project, the command of the README, relative to the current directory.
    private static string Program()
    {
        var project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
        return File.Exists(Path.Combine(project, "Quickstart.csproj"))
            ? $"dotnet run --project {Quote(Path.GetRelativePath(Environment.CurrentDirectory, project))} --"
            : Quote(Environment.ProcessPath ?? "Quickstart");
    }

    // The id of a task comes from outside, so it is quoted as one word for the shell.
    private static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || SafeCharacters.Contains(c))
            ? text
            : $"'{TerminalText.Clean(text).Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
