using ApiBox.OpenApi.Model;

namespace ApiBox.OpenApi.Schemas;

/// <summary>The C# expressions that give values as the texts that they have on the wire.</summary>
internal static class ValueText
{
    /// <summary>Whether a value of that kind has one text on the wire.</summary>
    public static bool IsText(ValueKind kind) => kind is ValueKind.Text or ValueKind.OpenEnum or ValueKind.Boolean
        or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Decimal;

    /// <summary>The expression that gives a followed pointer's value as the text it has on the wire.</summary>
    public static string Of(string expression, ValueModel value) => value.Kind switch
    {
        ValueKind.Text => expression,
        ValueKind.OpenEnum => expression + (value.Nullable ? "?.Value" : ".Value"),
        _ => expression + (value.Nullable ? "?" : "") + ".ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
    };
}
