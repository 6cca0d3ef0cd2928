using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;

namespace ApiBox.Packing;

/// <summary>A package and its symbols, opened.</summary>
internal sealed class PackageFile(string package, string symbols, string version)
{
    /// <summary>What a reviewer of a release looks at: what it depends on and what is in it.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        var metadata = Nuspec().Root!.Elements().Single();
        foreach (var name in new[] { "id", "license", "icon", "readme", "projectUrl" })
            if (Child(metadata, name) is { } element)
                text.Append(name).Append(": ").Append(element.Value).Append('\n');
        Append(text, metadata, "dependencies", static item => $"{item.Attribute("id")?.Value} {item.Attribute("version")?.Value}");
        Append(text, metadata, "frameworkReferences", static item => item.Attribute("name")?.Value);
        text.Append("files:\n").AppendJoin("", Files(package).Select(static file => $"  {file}\n"));
        text.Append("symbols:\n").AppendJoin("", Files(symbols).Select(static file => $"  {file}\n"));
        return text.Replace(version, "(this version)").ToString();
    }

    public IReadOnlyList<string> AllFiles => Files(package);

    /// <summary>What the page of the package shows.</summary>
    public string Readme()
    {
        using var archive = ZipFile.OpenRead(package);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Where the package says its repository is; null if it says nothing.</summary>
    public string? RepositoryUrl => Child(Nuspec().Root!.Elements().Single(), "repository")?.Attribute("url")?.Value;

    /// <summary>The files that hold one of the texts, in UTF-8 or UTF-16.</summary>
    public IEnumerable<string> FilesWith(IReadOnlyCollection<string> texts)
    {
        var needles = texts.SelectMany(static text => new[] { Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text) }).ToList();
        foreach (var file in new[] { package, symbols })
        {
            using var archive = ZipFile.OpenRead(file);
            foreach (var entry in archive.Entries)
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(content);
                if (needles.Any(needle => content.GetBuffer().AsSpan(0, (int)content.Length).IndexOf(needle) >= 0))
                    yield return $"{Path.GetExtension(file)}: {entry.FullName}";
            }
        }
    }

    /// <summary>
    /// The sources as the symbols name them. There a path is cut into its parts, so searching for it whole finds nothing.
    /// </summary>
    public IReadOnlyList<string> Sources()
    {
        var sources = new List<string>();
        using var archive = ZipFile.OpenRead(symbols);
        foreach (var entry in archive.Entries.Where(static entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            content.Position = 0;
            using var provider = MetadataReaderProvider.FromPortablePdbStream(content);
            var reader = provider.GetMetadataReader();
            sources.AddRange(reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)));
        }

        return sources;
    }

    private static List<string> Files(string file)
    {
        // A package for the build alone has no symbols.
        if (!File.Exists(file))
            return [];
        using var archive = ZipFile.OpenRead(file);
        // The rest is the envelope that every package has.
        return [.. archive.Entries.Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && !name.EndsWith(".nuspec", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    private XDocument Nuspec()
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private static void Append(StringBuilder text, XElement metadata, string list, Func<XElement, string?> describe)
    {
        text.Append(list).Append(":\n");
        foreach (var group in Child(metadata, list)?.Elements() ?? [])
        {
            text.Append("  ").Append(group.Attribute("targetFramework")?.Value).Append('\n');
            foreach (var item in group.Elements())
                text.Append("    ").Append(describe(item)).Append('\n');
        }
    }

    private static XElement? Child(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name);
}
