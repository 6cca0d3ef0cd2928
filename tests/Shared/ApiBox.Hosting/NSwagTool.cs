using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using ApiBox.Testing;

namespace ApiBox.Hosting;

/// <summary>
/// NSwag as the build runs it: the same program, settings and templates. Starting it takes about a second, so what it made of an
/// input may be kept in a folder, under a name that all its inputs decide.
/// </summary>
internal sealed class NSwagTool(string? cache = null)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "spec", "nswag");
    private static readonly string Settings = Path.Combine(Folder, "apibox.nswag");

    /// <summary>What our templates make of a prepared description.</summary>
    /// <exception cref="NSwagException">NSwag refuses it.</exception>
    public Task<string> WireAsync(string prepared, string @namespace, CancellationToken cancellation) => RunAsync(
        prepared, ".json", @namespace, TemplatesKey.Value,
        (input, output) => ["run", Settings, $"/variables:Input={input},Output={output},Namespace={@namespace}"], cancellation);

    /// <summary>What NSwag makes by itself, with annotations instead of our templates.</summary>
    /// <param name="extension">That of the description's file, which tells NSwag the notation.</param>
    /// <exception cref="NSwagException">NSwag refuses it.</exception>
    public Task<string> StockAsync(string description, string extension, string @namespace, CancellationToken cancellation) => RunAsync(
        description, extension, @namespace, "stock",
        (input, output) =>
        [
            "openapi2csclient", $"/input:{input}", $"/output:{output}", $"/namespace:{@namespace}", "/className:StockClient",
            "/jsonLibrary:SystemTextJson", "/generateDataAnnotations:true", "/generateNullableReferenceTypes:true"
        ],
        cancellation);

    private static readonly Lazy<string> TemplatesKey = new(static () =>
        Hash(
        [
            File.ReadAllText(Settings),
            .. Directory.EnumerateFiles(Path.Combine(Folder, "templates")).Order(StringComparer.Ordinal).Select(File.ReadAllText)
        ]));

    private async Task<string> RunAsync(
        string input,
        string extension,
        string @namespace,
        string key,
        Func<string, string, string[]> arguments,
        CancellationToken cancellation)
    {
        var kept = cache is null ? null : Path.Combine(cache, Hash([input, extension, @namespace, key, Tools.NSwagDll]) + ".cs");
        if (kept is not null && File.Exists(kept))
            return await File.ReadAllTextAsync(kept, cancellation);
        var folder = Directory.CreateTempSubdirectory("apibox-nswag").FullName;
        try
        {
            var inputFile = Path.Combine(folder, "description" + extension);
            var outputFile = Path.Combine(folder, "Wire.cs");
            await File.WriteAllTextAsync(inputFile, input, cancellation);
            await RunAsync(arguments(inputFile, outputFile), cancellation);
            var output = await File.ReadAllTextAsync(outputFile, cancellation);
            if (kept is not null)
            {
                Directory.CreateDirectory(cache!);
                File.Copy(outputFile, kept, overwrite: true);
            }

            return output;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Tools.NSwagDll, .. arguments])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        using var process = Process.Start(start)!;
        var log = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
            throw new NSwagException(await log + await errors);
    }

    private static string Hash(IEnumerable<string> parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))))[..32];
}

/// <summary>NSwag has refused its input; the message is what it printed.</summary>
internal sealed class NSwagException(string message) : Exception(message)
{
    /// <summary>The line that says why.</summary>
    public string Reason => Message.Split('\n').Select(static line => line.Trim())
        .FirstOrDefault(static line => line.Contains("Exception:", StringComparison.Ordinal)) ?? Message.Trim();
}
