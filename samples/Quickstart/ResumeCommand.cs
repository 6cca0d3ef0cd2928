namespace Quickstart;

/// <summary>The command that follows a task again, to be copied as it is.</summary>
internal static class ResumeCommand
{
    private const string Harmless = "-_./:\\";

    public static string For(QuickstartSettings settings, string taskId)
    {
        var service = settings.Server is { } server ? $"--server {Quote(server.OriginalString)}" : "--live";
        var folder = settings.Folder == QuickstartSettings.UsualFolder ? "" : $" --out {Quote(settings.Folder)}";
        return $"{Program()} {service} --resume {Quote(taskId)}{folder}";
    }

    // As the README starts it, if this is a build of the project, from wherever one stands.
    private static string Program()
    {
        var project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
        return File.Exists(Path.Combine(project, "Quickstart.csproj"))
            ? $"dotnet run --project {Quote(Path.GetRelativePath(Environment.CurrentDirectory, project))} --"
            : Quote(Environment.ProcessPath ?? "Quickstart");
    }

    // A task's id comes from outside: whatever is in it, the shell gets it as one word.
    private static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || Harmless.Contains(c))
            ? text
            : $"'{TerminalText.Clean(text).Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
