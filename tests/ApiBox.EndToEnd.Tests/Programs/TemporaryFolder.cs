namespace ApiBox.EndToEnd.Tests.Programs;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("apibox-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
