namespace ApiBox.Cli.Input;

/// <summary>A field and its values on the command line.</summary>
internal sealed record GivenField(FieldDescription Field, IReadOnlyList<string>? Texts);
