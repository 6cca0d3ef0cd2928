using System.Globalization;

namespace ApiBox.Generators.Parsing;

/// <summary>Gives every name once: one that is taken gets the first free number behind it, in the order in which names are asked for.</summary>
internal sealed class UniqueNames(StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(comparer);

    /// <summary>The name wanted, or that name with a number.</summary>
    /// <param name="wanted">The name.</param>
    /// <param name="separator">What stands before a number.</param>
    public string Take(string wanted, string separator = "")
    {
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
            name = wanted + separator + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
