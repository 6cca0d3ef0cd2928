using ApiBox.Packing;

namespace ApiBox.Clients;

/// <summary>
/// A project for each description, in an empty folder and with an empty package cache: it knows the packages, and nothing of the
/// repository.
/// </summary>
internal sealed class Projects(Feed feed, string folder, string cache)
{
    private static readonly string Template = Path.Combine(AppContext.BaseDirectory, "Consumer");

    public string FolderOf(Document document) => Path.Combine(folder, document.Name);

    /// <summary>The client's program; null if it does not compile.</summary>
    public string? ProgramOf(Document document) =>
        Path.Combine(FolderOf(document), "bin", "Debug", "net10.0", "Consumer.dll") is var file && File.Exists(file) ? file : null;

    public Command CommandIn(string path) => feed.Command(path).With("NUGET_PACKAGES", cache);

    /// <summary>Writes the projects and builds all of them with one command.</summary>
    public async Task<Output> BuildAsync(IReadOnlyList<Document> documents)
    {
        await feed.UseInAsync(folder);
        foreach (var document in documents)
            Write(document);
        var list = documents.Select(static document => $"  <Project Path=\"{document.Name}/{document.Name}.csproj\" />\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "All.slnx"), $"<Solution>\n{string.Concat(list)}</Solution>\n");
        return await CommandIn(folder).DotnetAsync(["build", "All.slnx", .. Checkout.Quiet, "-m:2"]);
    }

    private void Write(Document document)
    {
        var target = Directory.CreateDirectory(FolderOf(document)).FullName;
        var description = document.File is null ? "$(ApiBoxServiceDescription)" : Path.GetFileName(document.File);
        foreach (var file in new[] { document.File, document.Overlay }.OfType<string>())
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var file in Directory.EnumerateFiles(Template))
        {
            // A solution needs a different name for each project.
            var name = Path.GetExtension(file) == ".csproj" ? $"{document.Name}.csproj" : Path.GetFileName(file);
            var text = File.ReadAllText(file)
                .Replace("$(TrialDescription)", description, StringComparison.Ordinal)
                .Replace("$(TrialOverlay)", Path.GetFileName(document.Overlay), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(target, name), text);
        }
    }
}
