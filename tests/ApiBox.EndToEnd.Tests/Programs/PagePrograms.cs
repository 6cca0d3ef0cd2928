using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.EndToEnd.Tests.Programs;

/// <summary>Programs of documents, compiled and started as they are written, in a folder of their own.</summary>
internal sealed class PagePrograms : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _files = [];

    public string Folder => _folder.Path;

    public void Dispose()
    {
        _folder.Dispose();
        _files.ForEach(File.Delete);
    }

    /// <summary>Starts the first program of a page.</summary>
    public RunningProgram Start(string page, params string[] arguments) => Start(ReadmeTests.FirstExampleOf(page), [], arguments);

    /// <summary>Starts a program beside the libraries that this assembly runs with.</summary>
    public RunningProgram Start(string code, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var compilation = ReadmeTests.Compile($"Readme{Guid.NewGuid():N}", code);
        var program = Path.Combine(AppContext.BaseDirectory, $"{compilation.AssemblyName}.dll");
        _files.Add(program);
        var emitted = compilation.Emit(program);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));

        var own = Path.Combine(AppContext.BaseDirectory, typeof(PagePrograms).Assembly.GetName().Name!);
        return RunningProgram.Start(
            Folder,
            environment,
            ["exec", "--runtimeconfig", $"{own}.runtimeconfig.json", "--depsfile", $"{own}.deps.json", program, .. arguments]);
    }
}
