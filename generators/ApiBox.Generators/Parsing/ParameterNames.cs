using System.Globalization;
using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>The C# names of one method's parameters, kept apart from each other and from the locals of what is generated.</summary>
internal sealed class ParameterNames
{
    private readonly HashSet<string> _taken =
    [
        "request", "cancellationToken", "call", "answer", "errors", "transport",
    ];

    /// <summary>The name of a parameter: of two with one name, the second says where it stands.</summary>
    public string Of(string wire, ParameterPlace place)
    {
        var wanted = Naming.Camel(wire)?.TrimStart('@') ?? "parameter";
        foreach (var candidate in Candidates(wanted, place))
        {
            if (!IsFree(candidate))
                continue;
            _taken.UnionWith([candidate, candidate + "Value", candidate + "Json", candidate + "Text"]);
            return Naming.Camel(candidate) ?? candidate;
        }

        return wanted;
    }

    private static IEnumerable<string> Candidates(string wanted, ParameterPlace place)
    {
        yield return wanted;
        yield return wanted + place;
        // Behind the place, since a name such as mark2 belongs to a local and is never free.
        for (var number = 2; ; number++)
            yield return wanted + place + number.ToString(CultureInfo.InvariantCulture);
    }

    // Validators number their locals.
    private bool IsFree(string name) =>
        !IsNumbered(name) && !_taken.Contains(name) && !_taken.Contains(name + "Value") && !_taken.Contains(name + "Json") && !_taken.Contains(name + "Text");

    private static bool IsNumbered(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var stem && stem.Length < name.Length && stem is "i" or "mark" or "item" or "member";
}
