namespace ApiBox.Cli.Input;

/// <summary>A field, its option, and its values on the command line; null if there are none.</summary>
internal sealed record GivenField(FieldDescription Field, string Option, IReadOnlyList<string>? Texts);
