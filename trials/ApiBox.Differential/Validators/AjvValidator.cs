using System.Diagnostics;
using System.Text.Json;
using ApiBox.Differential.Oracles;

namespace ApiBox.Differential.Validators;

/// <summary>Ajv in a process of Node, for machines that have both.</summary>
internal sealed class AjvValidator : IValidator, IDisposable
{
    private readonly Process _node;
    private readonly SemaphoreSlim _turn = new(1);

    private AjvValidator(Process node) => _node = node;

    public string Name => "Ajv";

    public IReadOnlyList<Quirk> Quirks => Explained.Ajv;

    /// <param name="modules">The folder node_modules that has ajv and ajv-formats.</param>
    /// <returns>Null where there is no Node or no Ajv.</returns>
    public static AjvValidator? Start(string? modules)
    {
        if (modules is null || !Directory.Exists(Path.Combine(modules, "ajv-formats")))
            return null;
        var start = new ProcessStartInfo(
            "node",
            [Path.Combine(
                AppContext.BaseDirectory, "Validators", "ajv-validator.cjs")])
        { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["NODE_PATH"] = Path.GetFullPath(modules);
        try
        {
            return new AjvValidator(Process.Start(start)!);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<bool?>> ValidateAsync(Case one, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await _node.StandardInput.WriteLineAsync(
                JsonSerializer.Serialize(new { schema = one.Plain, values = one.Values }).AsMemory(), cancellation);
            await _node.StandardInput.FlushAsync(cancellation);
            var verdicts = await _node.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException("Node has ended.");
            if (verdicts.StartsWith('!'))
                throw new InvalidOperationException($"Ajv does not take {one.Plain}: {verdicts[1..]}");
            return [.. verdicts.Select(static verdict => (bool?)(verdict == '1'))];
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit(2_000);
        _node.Dispose();
        _turn.Dispose();
    }
}
