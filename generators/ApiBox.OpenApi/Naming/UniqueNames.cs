using System.Globalization;

namespace ApiBox.OpenApi.Naming;

/// <summary>
/// Gives every name once: one that is taken gets the first free number behind it, in the order in which names are asked for. Numbers are
/// remembered, so that a hundred thousand things of one name take no longer than as many of different names.
/// </summary>
internal sealed class UniqueNames(StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(comparer);
    private readonly Dictionary<string, int> _next = new(comparer);

    public void Add(string name) => _taken.Add(name);

    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>The name wanted, or that name with a number.</summary>
    /// <param name="wanted">The name.</param>
    /// <param name="separator">The text before a number.</param>
    public string Take(string wanted, string separator = "") => Take(wanted, separator, IsFree);

    /// <param name="wanted">The name.</param>
    /// <param name="separator">The text before a number.</param>
    /// <param name="isFree">Whether a name can be used, if more than the name itself must be free.</param>
    public string Take(string wanted, string separator, Func<string, bool> isFree)
    {
        var name = wanted;
        if (!isFree(name))
        {
            var number = _next.TryGetValue(wanted, out var next) ? next : 2;
            do
                name = wanted + separator + number++.ToString(CultureInfo.InvariantCulture);
            while (!isFree(name));
            _next[wanted] = number;
        }

        _taken.Add(name);
        return name;
    }
}
