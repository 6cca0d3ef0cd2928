using System.Globalization;
using System.Text;

namespace ApiBox.Analyzers.Tests.Values.Corpus;

/// <summary>Writes one value in the many ways in which programs write it.</summary>
internal sealed class Variations(Random random)
{
    private readonly StringBuilder _fields = new();
    private int _count;

    /// <summary>The constants and fields that the values so far need.</summary>
    public string Fields => _fields.ToString();

    public string Of(object value, bool isCallback = false) => value switch
    {
        decimal number => Pick(
            Samples.Code(number), $"{Samples.Code(number - 0.01m)} + 0.01m", $"(decimal){number.ToString(CultureInfo.InvariantCulture)}",
            $"({Samples.Code(number)})", $"-({Samples.Code(-number)})", Field("const decimal", Samples.Code(number)),
            Field("static readonly decimal", Samples.Code(number)), $"{Field("static readonly decimal", Samples.Code(number * 2))} / 2",
            $"Unknown({Samples.Code(number)})", $"flag ? {Samples.Code(number)} : {Samples.Code(number)}"),
        int number => Pick(
            Samples.Code(number), $"{number - 1} + 1", Field("const int", Samples.Code(number)),
            Field("static readonly int", Samples.Code(number)),
            $"Unknown({number})", $"(int){number}.9"),
        double number => Pick(
            Samples.Code(number), number.ToString("R", CultureInfo.InvariantCulture), Field("const double", Samples.Code(number)),
            $"Unknown({Samples.Code(number)})"),
        string text => Pick(
            Samples.Code(text), $"\"\"\"{text}\"\"\"", Field("const string", Samples.Code(text)),
            Field("static readonly string", Samples.Code(text)),
            $"{Samples.Code(text[..1])} + {Samples.Code(text[1..])}", $"$\"{{{Field("const string", Samples.Code(text))}}}\"",
            $"$\"{{Unknown({Samples.Code(text)})}}\"", $"Unknown({Samples.Code(text)})"),
        Uri when isCallback && random.Next(2) == 0 => "CallbackUrls.Nowhere",
        Uri address => Pick(
            Samples.Code(address), $"new({Samples.Code(address.OriginalString)})", Field("static readonly Uri", Samples.Code(address)),
            $"new Uri(new Uri(\"https://example.com/\"), {Samples.Code(address.AbsolutePath[1..])})",
            $"new Uri(Unknown({Samples.Code(address.OriginalString)}))",
            $"new UriBuilder({Samples.Code(address.OriginalString)}).Uri"),
        IReadOnlyList<Uri> list when value is not byte[] => Pick(
            Samples.Code(value), $"[{Items(list)}]", $"new[] {{ {Items(list)} }}", $"new List<Uri> {{ {Items(list)} }}",
            $"[.. new Uri[] {{ {Items(list)} }}]"),
        bool or byte[] or ApiBoxFile => Samples.Code(value),
        _ => Pick(
            Samples.Code(value), $"new({Samples.Code(value.ToString()!)})",
            $"new {value.GetType().Name}({Samples.Code(value.ToString()!)})",
            $"new {value.GetType().Name}({Samples.Code(value).Replace(".", ".Values.", StringComparison.Ordinal)})",
            Field($"static readonly {value.GetType().Name}", Samples.Code(value))),
    };

    private static string Items(IReadOnlyList<Uri> list) => string.Join(", ", list.Select(static item => Samples.Code(item)));

    private string Pick(params string[] forms) => forms[random.Next(forms.Length)];

    private string Field(string declaration, string value)
    {
        var name = $"F{++_count}";
        _fields.Append("    ").Append(declaration).Append(' ').Append(name).Append(" = ").Append(value).Append(";\n");
        return name;
    }
}
