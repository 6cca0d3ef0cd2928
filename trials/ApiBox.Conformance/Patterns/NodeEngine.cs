using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ApiBox.Conformance.Patterns;

/// <summary>V8 in a process of Node, for machines that have it.</summary>
internal sealed class NodeEngine : IEcmaEngine
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly Process _node;

    private NodeEngine(Process node) => _node = node;

    public string Name => "Node";

    /// <returns>Null where there is no Node.</returns>
    public static NodeEngine? Start()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Patterns", "ecma-engine.cjs");
        try
        {
            return new NodeEngine(Process.Start(new ProcessStartInfo(
                "node", [script])
            { RedirectStandardInput = true, RedirectStandardOutput = true })!);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public void Scan(string text) => Write($$"""{ "scanned": {{Literal(text)}} }""");

    public EcmaResult Ask(string characterClass, string pattern, IReadOnlyList<string> texts)
    {
        var list = string.Join(',', texts.Select(Literal));
        Write($$"""{ "class": {{Literal(characterClass)}}, "pattern": {{Literal(pattern)}}, "texts": [{{list}}] }""");
        var answer = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Node has ended.");
        return JsonSerializer.Deserialize<EcmaResult>(answer, Options)!;
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit(2_000);
        _node.Dispose();
    }

    private void Write(string line)
    {
        _node.StandardInput.WriteLine(line);
        _node.StandardInput.Flush();
    }

    // Halves of surrogate pairs must arrive, which no JSON writer here lets through.
    private static string Literal(string text) => $"\"{string.Concat(text.Select(Unit))}\"";

    private static string Unit(char c) =>
        c is >= ' ' and <= '~' and not ('"' or '\\') ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
