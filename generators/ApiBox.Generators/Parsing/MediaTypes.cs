namespace ApiBox.Generators.Parsing;

/// <summary>What media types mean.</summary>
internal static class MediaTypes
{
    /// <summary>Whether it is JSON, also under a name of its own such as application/problem+json.</summary>
    public static bool IsJson(string name)
    {
        var type = name.Split(';')[0].Trim();
        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
