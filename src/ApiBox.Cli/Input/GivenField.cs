namespace ApiBox.Cli.Input;

/// <summary>A field and the texts that the command line has for it.</summary>
internal sealed record GivenField(FieldDescription Field, IReadOnlyList<string>? Texts);
