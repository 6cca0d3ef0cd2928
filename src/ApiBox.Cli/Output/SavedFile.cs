namespace ApiBox.Cli.Output;

/// <summary>A file of a result: the pointer to its link in the details, and where it was saved.</summary>
internal sealed record SavedFile(string Pointer, string Path);
