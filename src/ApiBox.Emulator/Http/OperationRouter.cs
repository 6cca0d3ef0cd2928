using System.Text;
using System.Text.RegularExpressions;

namespace ApiBox.Emulator;

/// <summary>
/// Finds the operation of a request. Paths are compared still escaped, since a value in the path may contain a slash (%2F). Of
/// several templates that match, the one with the earlier literal segment is used.
/// </summary>
internal sealed partial class OperationRouter
{
    private readonly ILookup<int, Route> _routes;

    public OperationRouter(IEnumerable<Operation> operations) => _routes = operations
        .SelectMany(operation => operation.BasePaths.Select(start => Compile(operation, start + operation.Path)))
        .OrderBy(route => route.Precedence, StringComparer.Ordinal)
        .ToLookup(route => route.Segments);

    /// <summary>The operation and the values in its path, still escaped; null if no operation matches.</summary>
    public RouteMatch? Find(string method, string rawTarget)
    {
        var path = PathOf(rawTarget);
        foreach (var route in _routes[path.Count(letter => letter == '/')])
        {
            if (route.Operation.Method == method && route.Pattern.Match(path) is { Success: true } match)
            {
                return new(route.Operation, route.Names.Select((name, i) => (name, match.Groups[$"p{i}"].Value))
                    .ToDictionary(pair => pair.name, pair => pair.Value));
            }
        }

        return null;
    }

    // A client that uses a proxy sends the whole URL.
    private static string PathOf(string rawTarget)
    {
        var path = rawTarget.Split('?', '#')[0];
        return path.StartsWith('/') || !Uri.TryCreate(path, UriKind.Absolute, out var uri) ? path : uri.AbsolutePath;
    }

    private static Route Compile(Operation operation, string template)
    {
        var names = new List<string>();
        var pattern = new StringBuilder();
        var end = 0;
        foreach (Match parameter in TemplateParameter().Matches(template))
        {
            pattern.Append(Literal(template[end..parameter.Index])).Append($"(?<p{names.Count}>[^/]*?)");
            names.Add(parameter.Groups["name"].Value);
            end = parameter.Index + parameter.Length;
        }

        pattern.Append(Literal(template[end..]));
        var precedence = string.Concat(
            template.Split('/').Select(segment => !segment.Contains('{') ? '0' : segment.StartsWith('{') ? '2' : '1'));
        var regex = new Regex($@"\A{pattern}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return new(operation, template.Count(letter => letter == '/'), precedence, names, regex);
    }

    // A literal may be sent escaped or not.
    private static string Literal(string text) => string.Concat(text.Select(letter => letter == '/' || char.IsAsciiLetterOrDigit(letter)
        ? letter.ToString()
        : $"(?:{Regex.Escape(letter.ToString())}|(?i:{Escaped(letter)}))"));

    private static string Escaped(char letter) => string.Concat(Encoding.UTF8.GetBytes([letter]).Select(one => $"%{one:X2}"));

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}")]
    private static partial Regex TemplateParameter();

    private sealed record Route(Operation Operation, int Segments, string Precedence, IReadOnlyList<string> Names, Regex Pattern);
}

/// <summary>The operation of a request, and the values in its path, still escaped.</summary>
internal sealed record RouteMatch(Operation Operation, IReadOnlyDictionary<string, string> PathValues);
