using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// Writes values in the styles of OpenAPI, which are those of RFC 6570. It works on the JSON form of a value, so that whatever type it has,
/// a parameter says the same as a body would. Members and items that are null are left out, as the RFC has it; what is nested deeper than
/// a style can say is written as JSON.
/// </summary>
internal static class ParameterText
{
    /// <summary>The whole text of a value in a path or a header; null for null and for an empty list or object, which have none.</summary>
    /// <param name="name">The parameter's name, which the matrix style shows.</param>
    /// <param name="value">The value.</param>
    /// <param name="form">How to write it.</param>
    /// <param name="escape">Escapes a name or a value for where the text lands.</param>
    public static string? Whole(string name, JsonElement value, ParameterFormat form, Func<string, string> escape)
    {
        if (form.Style == ParameterStyle.Json)
            return IsNull(value) ? null : escape(value.GetRawText());

        var isObject = value.ValueKind == JsonValueKind.Object;
        var texts = Texts(value, form.Explode, escape);
        if (texts.Count == 0)
            return null;

        return form.Style switch
        {
            ParameterStyle.Label => "." + string.Join(form.Explode ? "." : ",", texts),
            ParameterStyle.Matrix when form.Explode && isObject => string.Concat(texts.Select(static text => ";" + text)),
            ParameterStyle.Matrix when form.Explode => string.Concat(texts.Select(text => Matrix(escape(name), text))),
            ParameterStyle.Matrix => Matrix(escape(name), string.Join(',', texts)),
            _ => string.Join(',', texts),
        };
    }

    /// <summary>The names and values, escaped, that a value becomes in a query, a cookie or a form.</summary>
    /// <inheritdoc cref="Whole"/>
    public static IEnumerable<(string Name, string Value)> Pairs(
        string name, JsonElement value, ParameterFormat form, Func<string, string> escape)
    {
        if (IsNull(value))
            return [];
        return (form.Style, value.ValueKind) switch
        {
            (ParameterStyle.Json, _) => [(escape(name), escape(value.GetRawText()))],
            (ParameterStyle.DeepObject, JsonValueKind.Object) => Deep(name, value, escape),
            (_, JsonValueKind.Array) when form.Explode || form.Style == ParameterStyle.DeepObject =>
                value.EnumerateArray().Where(static item => !IsNull(item)).Select(item => (escape(name), escape(Text(item)))),
            (_, JsonValueKind.Object) when form.Explode =>
                value.EnumerateObject().Where(static member => !IsNull(member.Value))
                    .Select(member => (escape(member.Name), escape(Text(member.Value)))),
            (_, JsonValueKind.Array or JsonValueKind.Object) => Joined(name, value, form.Style, escape),
            _ => [(escape(name), escape(Text(value)))],
        };
    }

    /// <summary>The text of one value: that of a string, and JSON otherwise.</summary>
    public static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static bool IsNull(JsonElement value) => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    private static string Matrix(string name, string text) => text.Length == 0 ? ";" + name : $";{name}={text}";

    private static IEnumerable<(string Name, string Value)> Joined(
        string name, JsonElement value, ParameterStyle style, Func<string, string> escape)
    {
        var texts = Texts(value, false, escape);
        var between = style switch
        {
            ParameterStyle.SpaceDelimited => "%20",
            ParameterStyle.PipeDelimited => "%7C",
            _ => ",",
        };
        return texts.Count == 0 ? [] : [(escape(name), string.Join(between, texts))];
    }

    private static IEnumerable<(string Name, string Value)> Deep(string name, JsonElement value, Func<string, string> escape)
    {
        foreach (var member in value.EnumerateObject())
        {
            var path = $"{name}[{member.Name}]";
            foreach (var pair in Pairs(path, member.Value, new ParameterFormat(ParameterStyle.DeepObject, true), escape))
                yield return pair;
        }
    }

    // Members as name,value or, exploded, as name=value.
    private static List<string> Texts(JsonElement value, bool explode, Func<string, string> escape) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(static item => !IsNull(item)).Select(item => escape(Text(item)))],
        JsonValueKind.Object => [.. value.EnumerateObject().Where(static member => !IsNull(member.Value)).SelectMany(
            member => (string[])(explode
                ? [$"{escape(member.Name)}={escape(Text(member.Value))}"]
                : [escape(member.Name), escape(Text(member.Value))]))],
        _ => [escape(Text(value))],
    };
}
