using System.CommandLine;

namespace ApiBox.Cli.Commands;

/// <summary>The option of a field. Its values stay text until the whole request is read.</summary>
internal sealed class FieldOption
{
    // As long as the longest names of the shared options.
    private const int LongestList = 28;

    private readonly Option<string[]> _option;

    public FieldOption(FieldDescription field, string name, string? callbackField)
    {
        Field = field;
        var isList = field.Kind == FieldKind.List;
        _option = new Option<string[]>(name)
        {
            Description = Describe(field, isList, field.Location == FieldLocation.Body && field.Name == callbackField),
            HelpName = Listed(field) ?? Word(isList ? field.Item : field.Kind),
            Arity = isList ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne,
            CustomParser = static result => [.. result.Tokens.Select(static token => token.Value)],
        };
        if (field.Values.Count > 0)
            _option.CompletionSources.Add([.. field.Values]);
    }

    public FieldDescription Field { get; }

    public Option Option => _option;

    /// <summary>The values on the command line; null if there are none.</summary>
    public IReadOnlyList<string>? Read(ParseResult parsed) => parsed.GetResult(_option) is null ? null : parsed.GetValue(_option);

    // The values, as far as they fit beside the name.
    private static string? Listed(FieldDescription field)
    {
        var values = string.Join('|', field.Values);
        return values.Length is > 0 and <= LongestList ? values : null;
    }

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
        const string Choice = "One of ";
        var isListed = Listed(field) is not null;
        sentences.AddRange(field.Rules.Where(rule => !isListed || !rule.StartsWith(Choice, StringComparison.Ordinal)));
        if (field.Values.Count > 0 && !isListed && !field.Rules.Any(static rule => rule.StartsWith(Choice, StringComparison.Ordinal)))
            sentences.Add($"{Choice}{string.Join(", ", field.Values)}");
        if (isList)
            sentences.Add("Repeat the option for each item");
        if (field.Default is { } standard)
            sentences.Add($"The service uses {standard} by default");
        if (isCallback)
            sentences.Add($"The default is {CallbackUrls.Nowhere}, where no callback arrives");
        if (field.Origin == "sister")
            sentences.Add("Documented by sister services only");
        return string.Concat(sentences.Select(static sentence => sentence.EndsWith('.') ? $"{sentence} " : $"{sentence}. ")).TrimEnd();
    }
}
