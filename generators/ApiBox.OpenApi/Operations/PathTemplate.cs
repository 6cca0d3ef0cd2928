using System.Text;

namespace ApiBox.OpenApi.Operations;

/// <summary>The template of a path: its variables, and its text as an address can hold it.</summary>
internal static class PathTemplate
{
    // What RFC 3986 allows in a path and a query; % is kept, since it can begin an escape.
    private const string Allowed = "-._~!$&'()*+,;=:@/?%";

    /// <summary>The names in braces, each once.</summary>
    public static IReadOnlyList<string> Variables(string path)
    {
        var names = new List<string>();
        for (var start = path.IndexOf('{'); start >= 0; start = path.IndexOf('{', start + 1))
        {
            var end = path.IndexOf('}', start);
            if (end < 0)
                break;
            var name = path.Substring(start + 1, end - start - 1);
            if (!names.Contains(name))
                names.Add(name);
        }

        return names;
    }

    /// <summary>The path with all but the variables escaped, and without the fragment, which no server gets to see.</summary>
    public static string Escape(string path)
    {
        var result = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            var end = path[i] == '{' ? path.IndexOf('}', i) : -1;
            if (end > 0)
            {
                result.Append(path, i, end - i + 1);
                i = end;
            }
            else if (path[i] == '#')
            {
                break;
            }
            else if (char.IsSurrogatePair(path, i))
            {
                result.Append(Uri.EscapeDataString(path.Substring(i++, 2)));
            }
            else
            {
                var isAllowed = path[i] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' || Allowed.IndexOf(path[i]) >= 0;
                result.Append(isAllowed
                    ? path[i].ToString()
                    : char.IsSurrogate(path[i]) ? "%EF%BF%BD" : Uri.EscapeDataString(path[i].ToString()));
            }
        }

        return result.ToString();
    }
}
