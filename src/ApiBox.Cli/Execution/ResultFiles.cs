using System.Globalization;
using System.Text;
using System.Text.Json;
using ApiBox.Cli.Input;
using ApiBox.Cli.Output;

namespace ApiBox.Cli.Execution;

/// <summary>Saves the files that the details of a task link to.</summary>
/// <param name="downloads">The downloads of the SDK: only public addresses, and whole files.</param>
/// <param name="folder">The folder.</param>
/// <param name="callbackFields">The fields with the address of callbacks, which details can repeat. It is not a file.</param>
internal sealed class ResultFiles(IApiBoxDownloads downloads, string folder, IReadOnlyCollection<string> callbackFields)
{
    private const int LongestId = 80;
    private const int LongestExtension = 5;
    private static readonly string[] Endings = ["_url", "Url", "URL", "url"];

    /// <summary>Creates the folder, before anything is sent.</summary>
    /// <exception cref="BadInputException">The folder cannot be created.</exception>
    public static void Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The folder {folder} cannot be created: {exception.Message}", exception);
        }
    }

    /// <summary>Saves the files. A file that exists is replaced.</summary>
    /// <exception cref="ApiBoxDownloadException">A file cannot be downloaded. Earlier ones are saved.</exception>
    public async Task<IReadOnlyList<SavedFile>> SaveAsync(
        JsonElement details, string taskId, ProgressView progress, CancellationToken cancellationToken)
    {
        var links = Links(details);
        var saved = new List<SavedFile>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in links)
        {
            var (text, extension) = Name(taskId, link);
            var name = text + extension;
            for (var number = 2; !names.Add(name); number++)
                name = string.Create(CultureInfo.InvariantCulture, $"{text}-{number}{extension}");
            progress.Downloading(saved.Count + 1, links.Count, name);
            var path = Path.Combine(folder, name);
            await downloads.DownloadAsync(link.Address, path, cancellationToken: cancellationToken);
            saved.Add(new SavedFile(link.Pointer, path));
        }

        return saved;
    }

    /// <summary>The links, each address once, and each file in one form.</summary>
    internal IReadOnlyList<Link> Links(JsonElement details)
    {
        var links = new List<Link>();
        Collect(details, "", links);
        return [.. links.DistinctBy(static link => link.Address.OriginalString)];
    }

    private void Collect(JsonElement value, string pointer, List<Link> links)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var names = value.EnumerateObject().Where(static member => Address(member.Value) is not null)
                    .Select(static member => member.Name).ToList();
                foreach (var member in value.EnumerateObject())
                    if (!callbackFields.Contains(member.Name, StringComparer.OrdinalIgnoreCase)
                        && !names.Any(other => IsOtherForm(member.Name, other)))
                        Collect(member.Value, pointer + FieldText.Pointer(member.Name), links);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                    Collect(item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index++}"), links);
                break;
            case JsonValueKind.String when Address(value) is { } address:
                links.Add(new Link(pointer, address));
                break;
        }
    }

    // sourceAudioUrl and streamAudioUrl are the file of audioUrl at other addresses.
    private static bool IsOtherForm(string name, string other) =>
        name.Length > other.Length
        && other.Length > 0
        && name.EndsWith($"{char.ToUpperInvariant(other[0])}{other[1..]}", StringComparison.Ordinal);

    private static Uri? Address(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
        && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;

    // The task, the numbers of the items, and the member: "5c79-2-audio.mp3". The service's texts have no other characters in a name.
    private static (string Text, string Extension) Name(string taskId, Link link)
    {
        var parts = link.Pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var numbers = parts.Where(static part => int.TryParse(part, CultureInfo.InvariantCulture, out _))
            .Select(static part => (int.Parse(part, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture));
        var member = parts.LastOrDefault(static part => !int.TryParse(part, CultureInfo.InvariantCulture, out _)) ?? "file";
        var ending = Array.Find(Endings, ending => member.EndsWith(ending, StringComparison.Ordinal) && member.Length > ending.Length);
        var words = numbers.Append(Safe(member[..^(ending?.Length ?? 0)])).Prepend(Safe(taskId));
        var extension = Path.GetExtension(link.Address.AbsolutePath);
        var isPlain = extension.Length is > 1 and <= LongestExtension && extension.Skip(1).All(char.IsAsciiLetterOrDigit);
        return (string.Join('-', words), isPlain ? extension.ToLowerInvariant() : "");
    }

    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var character in text.Take(LongestId))
            safe.Append(char.IsAsciiLetterOrDigit(character) || character == '_' ? character : '-');
        return safe.Length > 0 ? safe.ToString() : "file";
    }

    internal sealed record Link(string Pointer, Uri Address);
}
