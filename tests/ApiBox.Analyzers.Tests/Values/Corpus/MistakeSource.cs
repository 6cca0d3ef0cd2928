using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Analyzers.Tests.Values.Corpus;

/// <summary>A mistake in the source: what must be reported, and where.</summary>
/// <param name="Method">The method that contains it and returns the request.</param>
internal sealed record Mistake(string Id, TextSpan Span, string Method, RequestType Type, RequestProperty? Property);

/// <summary>
/// A program with at least one mistake for each rule of each field of each request, each in several forms and in a place of its own.
/// </summary>
internal sealed class MistakeSource
{
    private readonly StringBuilder _source = new("namespace Corpus;\n\npublic static class Mistakes\n{\n");
    private readonly StringBuilder _fields = new();
    private readonly Random _random;

    public MistakeSource(int seed)
    {
        _random = new Random(seed);
        foreach (var type in RequestType.All)
        {
            foreach (var property in type.Properties)
                foreach (var (id, value) in BadValues.Of(property, _random))
                    Write(type, property, id, value);
            for (var i = 0; type.HasBetween && i < 10; i++)
                WriteBroken(type);
        }

        _source.Append(_fields).Append("    private static bool Flag => Environment.TickCount > 0;\n}\n");
    }

    public List<Mistake> Mistakes { get; } = [];

    public string Text => _source.ToString();

    /// <summary>A valid request that has the field.</summary>
    private void Base(RequestType type, RequestProperty field, string method)
    {
        _source.Append(CultureInfo.InvariantCulture, $"    private static {type.Name} Base{method}() => new()\n    {{\n");
        foreach (var (property, value) in type.Random(_random, with: field))
            _source.Append(CultureInfo.InvariantCulture, $"        {property.Name} = {Samples.Code(value)},\n");
        _source.Append("    };\n\n");
    }

    private void Write(RequestType type, RequestProperty property, string id, string value)
    {
        var method = $"M{Mistakes.Count + 1}";
        Base(type, property, method);
        _source.Append(CultureInfo.InvariantCulture, $"    public static {type.Name} {method}() => Base{method}() with\n    {{\n");
        _source.Append(CultureInfo.InvariantCulture, $"        {property.Name} = ");
        var (before, after) = ("", "");
        // A condition cannot give a collection expression a type, and a default none to a condition.
        if (property.IsNullable && value is not ("null" or "default")
            && !value.Contains('«', StringComparison.Ordinal) && _random.Next(4) == 0)
            (before, after) = ("Flag ? ", " : null");
        else if (value[0] is >= '0' and <= '9' or '-' or '"' && _random.Next(3) == 0)
            value = Named(value, property);
        _source.Append(before);
        var start = _source.Length;
        var marked = value.IndexOf('«', StringComparison.Ordinal);
        _source.Append(value.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        var span = marked < 0
            ? new TextSpan(start, value.Length)
            : new TextSpan(start + marked, value.IndexOf('»', StringComparison.Ordinal) - marked - 1);
        _source.Append(after).Append(value is "null" or "default" && !property.IsNullable ? "!" : "").Append(",\n    };\n\n");
        Mistakes.Add(new Mistake(id, span, method, type, property));
    }

    // A constant or a field with the value.
    private string Named(string value, RequestProperty property)
    {
        var name = $"Field{Mistakes.Count + 1}";
        var type = property.Type == typeof(string) ? "string" : value.EndsWith('m') ? "decimal" : value.EndsWith('d') ? "double" : "int";
        var modifier = _random.Next(2) == 0 ? "const" : "static readonly";
        _fields.Append(CultureInfo.InvariantCulture, $"    private {modifier} {type} {name} = {value};\n\n");
        return name;
    }

    /// <summary>A request whose fields are valid one by one, but not together.</summary>
    private void WriteBroken(RequestType type)
    {
        var method = $"M{Mistakes.Count + 1}";
        _source.Append(CultureInfo.InvariantCulture, $"    public static object {method}(IApiBoxClient client) => ");
        _source.Append(CultureInfo.InvariantCulture, $"client.{type.Method}(new ");
        Mistakes.Add(new Mistake("APIBOX315", new TextSpan(_source.Length, type.Name.Length), method, type, null));
        _source.Append(CultureInfo.InvariantCulture, $"{type.Name}\n    {{\n");
        foreach (var (property, value) in type.Random(_random, broken: true))
            _source.Append(CultureInfo.InvariantCulture, $"        {property.Name} = {Samples.Code(value)},\n");
        _source.Append("    });\n\n");
    }
}
