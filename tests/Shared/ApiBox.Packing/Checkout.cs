using ApiBox.Testing;

namespace ApiBox.Packing;

/// <summary>
/// A copy of the repository as it is now, with what is not committed yet, as a clean clone would have it. Tests build and edit it
/// one after the other; none of them relies on what the one before has left.
/// </summary>
internal sealed class Checkout
{
    private const string Product = "src/ApiBox.Generated";

    private Checkout(string root) => Root = root;

    public string Root { get; }

    /// <summary>What the steps before the compiler have made.</summary>
    public string Made => PathOf($"{Product}/obj/apibox/ApiBox");

    public string Wire => Path.Combine(Made, "ApiBox.Wire.g.cs");

    public string Description => PathOf("spec/apibox.openapi.json");

    public static async Task<Checkout> CreateAsync(string root)
    {
        var list = (await new Command(Repository.Root).RunAsync("git", "-c", "core.quotePath=off", "ls-files", "-co", "--exclude-standard"))
            .Succeeded();
        foreach (var file in list.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // A file that is deleted but not committed is still listed.
            var source = Path.Combine(Repository.Root, file);
            if (!File.Exists(source))
                continue;
            var target = Path.Combine(root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        // The compiler hides the machine's paths only where it knows the repository's root, which it has from git.
        var git = new Command(root);
        (await git.RunAsync("git", "init", "-q")).Succeeded();
        (await git.RunAsync("git", "add", "-A")).Succeeded();
        (await git.RunAsync(
            "git", "-c", "user.name=Tests", "-c", "user.email=tests@example.invalid", "commit", "-q", "--no-gpg-sign", "-m", "Copy"))
            .Succeeded();

        return new Checkout(root);
    }

    /// <summary>
    /// Adds two projects that use the product, one of them on both target frameworks, so that a build meets it on several ways, and
    /// restores them.
    /// </summary>
    /// <param name="program">The file that is the program of both.</param>
    public async Task AddUsersAsync(string program)
    {
        foreach (var (name, frameworks) in new[] { ("One", "net10.0"), ("Both", "net8.0;net10.0") })
        {
            Write($"trial/{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFrameworks>{frameworks}</TargetFrameworks>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../../{Product}/ApiBox.Generated.csproj" />
                  </ItemGroup>
                </Project>
                """);
            File.Copy(program, PathOf($"trial/{name}/Program.cs"));
        }

        WriteSolution("All.slnx", [$"{Product}/ApiBox.Generated.csproj", "trial/One/One.csproj", "trial/Both/Both.csproj"]);
        (await Command().DotnetAsync(["restore", "All.slnx", .. Quiet])).Succeeded();
    }

    /// <summary>Writes a solution, so that one command builds several projects.</summary>
    public void WriteSolution(string file, IEnumerable<string> projects) => Write(
        file, $"<Solution>\n{string.Concat(projects.Select(static project => $"  <Project Path=\"{project}\" />\n"))}</Solution>\n");

    public string PathOf(string file) => Path.Combine([Root, .. file.Split('/')]);

    public void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), content);
    }

    /// <summary>
    /// Plain commands but for two things that change nothing of the wiring: analyzers are off, which saves most of the compiler's time, and
    /// the generator's files can be looked at.
    /// </summary>
    public Command Command() => new Command(Root).With("RunAnalyzers", "false").With("EmitCompilerGeneratedFiles", "true");

    /// <summary>Builds the product, or what else is named first.</summary>
    public Task<Output> BuildAsync(params string[] arguments) =>
        Command().DotnetAsync(
            ["build", .. Quiet, .. arguments is [var first, ..] && !first.StartsWith('-') ? arguments : [Product, .. arguments]]);

    /// <summary>Brings the steps before the compiler up to date, whatever state the test before has left.</summary>
    public async Task SettleAsync() => (await BuildAsync("-f", "net10.0", "--no-restore", "-t:ApiBoxGenerate")).Succeeded();

    /// <summary>One node unless a test says otherwise: starting a second one costs more than it saves when there is little to do.</summary>
    public static readonly string[] Quiet = ["-m:1", "-nodeReuse:false", "--tl:off", "-v:m"];

    /// <summary>Removes all that was built; what was restored stays.</summary>
    public void RemoveOutputs()
    {
        var projects = Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories)
            .Select(static file => Path.GetDirectoryName(file)!).ToList();
        foreach (var project in projects)
        {
            Delete(Path.Combine(project, "bin"));
            // Restore writes files, builds write folders.
            if (Directory.Exists(Path.Combine(project, "obj")))
                Directory.GetDirectories(Path.Combine(project, "obj")).ToList().ForEach(Delete);
        }
    }

    /// <summary>When each file of the steps before the compiler was written.</summary>
    public IReadOnlyDictionary<string, DateTime> TimesOfMade() =>
        Directory.EnumerateFiles(Made).ToDictionary(static file => Path.GetFileName(file), File.GetLastWriteTimeUtc);

    /// <summary>The generator's files of net10.0 by name.</summary>
    public IReadOnlyDictionary<string, string> Generated() =>
        Directory.EnumerateFiles(PathOf($"{Product}/obj/Debug/net10.0/generated"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => file.Contains("ApiBox.Generators", StringComparison.Ordinal))
            .ToDictionary(static file => Path.GetFileName(file), File.ReadAllText);

    /// <summary>Replaces the only occurrence of a text until the result is disposed of.</summary>
    public IDisposable Edit(string file, string text, string replacement) => Edit(file, original =>
    {
        var parts = original.Split(text);
        Assert.True(parts.Length == 2, $"'{text}' occurs {parts.Length - 1} times in {file}; the test needs another text to replace.");
        return parts[0] + replacement + parts[1];
    });

    /// <summary>Edits a file until the result is disposed of.</summary>
    public IDisposable Edit(string file, Func<string, string> edit)
    {
        var path = PathOf(file);
        var original = File.ReadAllText(path);
        File.WriteAllText(path, edit(original));
        return new Undo(() => File.WriteAllText(path, original));
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private sealed class Undo(Action undo) : IDisposable
    {
        public void Dispose() => undo();
    }
}
