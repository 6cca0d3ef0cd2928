namespace ApiBox.Runtime;

/// <summary>Compares the paths of requests with those of operations. A base address or a gateway may put something in front.</summary>
internal static class RoutePath
{
    /// <summary>The path of a relative address, without its query.</summary>
    public static ReadOnlySpan<char> Of(string relativeUri)
    {
        var end = relativeUri.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? relativeUri : relativeUri.AsSpan(0, end);
    }

    /// <summary>Whether a path ends with the segments of another.</summary>
    public static bool EndsWith(ReadOnlySpan<char> path, ReadOnlySpan<char> end)
    {
        path = path.Trim('/');
        end = end.Trim('/');
        return path.EndsWith(end, StringComparison.OrdinalIgnoreCase)
            && (path.Length == end.Length || end.Length == 0 || path[^(end.Length + 1)] == '/');
    }

    /// <summary>Whether a path ends with the segments of a template; a <c>{parameter}</c> matches any text within a segment.</summary>
    public static bool EndsWithTemplate(ReadOnlySpan<char> path, ReadOnlySpan<char> template)
    {
        path = path.Trim('/');
        template = template.Trim('/');
        while (true)
        {
            var segment = Last(path);
            var pattern = Last(template);
            if (!Matches(segment, pattern))
                return false;
            if (pattern.Length == template.Length)
                return true;
            if (segment.Length == path.Length)
                return false;
            path = path[..^(segment.Length + 1)];
            template = template[..^(pattern.Length + 1)];
        }
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> path) => path[(path.LastIndexOf('/') + 1)..];

    private static bool Matches(ReadOnlySpan<char> segment, ReadOnlySpan<char> pattern)
    {
        var begin = pattern.IndexOf('{');
        if (begin < 0)
            return segment.Equals(pattern, StringComparison.OrdinalIgnoreCase);
        var after = pattern[(pattern.LastIndexOf('}') + 1)..];
        return segment.Length > begin + after.Length
            && segment.StartsWith(pattern[..begin], StringComparison.OrdinalIgnoreCase)
            && segment.EndsWith(after, StringComparison.OrdinalIgnoreCase);
    }
}
