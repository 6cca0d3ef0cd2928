namespace ApiBox.Runtime;

public static partial class Check
{
    /// <summary>Whether a text has a form that JSON Schema or OpenAPI names. A format that is not known allows every text.</summary>
    /// <param name="format">The name, such as <c>date-time</c>.</param>
    /// <param name="text">The text.</param>
    public static bool IsFormat(string format, string text)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(text);
        return format switch
        {
            "uri" => IsUri(text),
            _ => true,
        };
    }
}
