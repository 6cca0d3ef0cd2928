using System.Text.RegularExpressions;

namespace ApiBox.Packing;

/// <summary>The repository's packages, packed as a release would be, in a folder that NuGet takes as a source.</summary>
internal sealed partial class Feed
{
    private readonly string _folder;

    private Feed(Checkout checkout, string folder, string version, Output packing) =>
        (Checkout, _folder, Version, Packing, Packages) = (checkout, folder, version, packing, Ids(folder, version));

    public Checkout Checkout { get; }

    /// <summary>Where the packages are.</summary>
    public string Folder => _folder;

    /// <summary>A version that no cache has seen.</summary>
    public string Version { get; }

    public Output Packing { get; }

    /// <summary>The repository's packages, without those that tests add later.</summary>
    public IReadOnlyList<string> Packages { get; }

    /// <param name="only">The projects to pack; all that can be packed if it is empty.</param>
    public static async Task<Feed> PackAsync(Checkout checkout, string folder, params string[] only)
    {
        var version = $"0.0.0-test.{Guid.NewGuid():N}";
        var projects = new[] { "src", "generators/ApiBox.Generators.Package" }
            .SelectMany(folder => Directory.EnumerateFiles(checkout.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Where(static file => File.ReadAllText(file).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
            .Where(file => only.Length == 0 || only.Contains(Path.GetFileNameWithoutExtension(file)));
        checkout.WriteSolution("Packages.slnx", projects);
        checkout.RemoveOutputs();
        var packing = await new Command(checkout.Root).With("CI", "true").With("RunAnalyzers", "false")
            .DotnetAsync(["pack", "Packages.slnx", .. Checkout.Quiet, $"-p:PackageOutputPath={folder}", $"-p:Version={version}", "-m:2"]);
        return new Feed(checkout, folder, version, packing.Succeeded());
    }

    public PackageFile Open(string id) => new(PathOf(id, "nupkg"), PathOf(id, "snupkg"), Version);

    /// <summary>Makes a folder's projects take our packages from here, and all others from where this machine takes them.</summary>
    public async Task UseInAsync(string folder)
    {
        var sources = (await new Command(folder).DotnetAsync("nuget", "list", "source")).Succeeded();
        var others = EnabledSource()
            .Matches(sources.Text)
            .Select(static match => $"""<packageSource key="{match.Groups[1].Value}"><package pattern="*" /></packageSource>""");
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="feed-under-test" value="{_folder}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="feed-under-test"><package pattern="ApiBox.*" /></packageSource>
                {string.Join('\n', others)}
              </packageSourceMapping>
            </configuration>
            """);
    }

    /// <summary>A command that knows the packages' version; the projects name it <c>ApiBoxVersion</c>.</summary>
    public Command Command(string folder) => new Command(folder).With("ApiBoxVersion", Version);

    /// <summary>Restoring has put the packages into the machine's cache, where nobody will ask for this version again.</summary>
    public void RemoveFromCache()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var package in Ids(_folder, Version))
        {
#pragma warning disable CA1308 // the cache's folders are in lower case
            var folder = Path.Combine(cache, package.ToLowerInvariant(), Version);
#pragma warning restore CA1308
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private string PathOf(string id, string extension) => Path.Combine(_folder, $"{id}.{Version}.{extension}");

    private static IReadOnlyList<string> Ids(string folder, string version) =>
    [
        .. Directory.EnumerateFiles(folder, "*.nupkg")
            .Select(file => Path.GetFileName(file).Replace($".{version}.nupkg", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"^\s*\d+\.\s+(.+?) \[Enabled\]", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();
}
