using System.CommandLine;

namespace ApiBox.Cli.Commands;

/// <summary>The option of a field. It takes texts; what they mean is decided with the whole request.</summary>
internal sealed class FieldOption
{
    private readonly Option<string[]> _option;

    public FieldOption(FieldDescription field, string name, string? callbackField)
    {
        Field = field;
        var isList = field.Kind == FieldKind.List;
        _option = new Option<string[]>(name)
        {
            Description = Describe(field, isList, field.Place == FieldPlace.Body && field.Name == callbackField),
            HelpName = Word(isList ? field.Item : field.Kind),
            Arity = isList ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne,
            CustomParser = static result => [.. result.Tokens.Select(static token => token.Value)],
        };
        if (field.Values.Count > 0)
            _option.CompletionSources.Add([.. field.Values]);
    }

    public FieldDescription Field { get; }

    public Option Option => _option;

    /// <summary>The texts that were given; null when none was.</summary>
    public IReadOnlyList<string>? Read(ParseResult parsed) => parsed.GetResult(_option) is null ? null : parsed.GetValue(_option);

    private static string Word(FieldKind kind) => kind switch
    {
        FieldKind.Number or FieldKind.Integer => "number",
        FieldKind.Boolean => "true|false",
        FieldKind.File => "path",
        FieldKind.List or FieldKind.Json => "json",
        _ => "text",
    };

    private static string Describe(FieldDescription field, bool isList, bool isCallback)
    {
        var sentences = new List<string>();
        if (field.Required && !isCallback)
            sentences.Add("Required");
        if (!string.IsNullOrWhiteSpace(field.Description))
            sentences.Add(field.Description);
        sentences.AddRange(field.Rules);
        if (field.Values.Count > 0 && !field.Rules.Any(static rule => rule.StartsWith("One of ", StringComparison.Ordinal)))
            sentences.Add($"One of {string.Join(", ", field.Values)}");
        if (isList)
            sentences.Add("Give it several times for several items");
        if (field.Default is { } standard)
            sentences.Add($"The service's default is {standard}");
        if (isCallback)
            sentences.Add($"Without it {CallbackUrls.Nowhere} is sent, which nobody listens at");
        if (field.Origin == "sister")
            sentences.Add("Only the documentation of sister services shows it");
        return string.Concat(sentences.Select(static sentence => sentence.EndsWith('.') ? $"{sentence} " : $"{sentence}. ")).TrimEnd();
    }
}
