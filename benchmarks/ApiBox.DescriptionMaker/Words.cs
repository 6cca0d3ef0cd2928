using System.Text.RegularExpressions;

namespace ApiBox.DescriptionMaker;

/// <summary>Descriptions in sentences, as long as those of public descriptions.</summary>
internal static partial class Words
{
    private static readonly string[] More =
    [
        "It is shown to every member of the team.",
        "Change it only while the {0} is a draft.",
        "Without it, the default of the account applies.",
        "It is kept for 30 days after the {0} is deleted.",
        "Use it to find the {0} in reports & exports.",
        "The service trims white space.",
        "Values above the limit of your plan are rejected with the code `limit_exceeded`.",
        "See the guide \"Working with {0}s\" for examples.",
    ];

    public static string Property(Dice dice, string name, string noun) =>
        $"The {Spaced(name)} of the {Spaced(noun)}." + (dice.Chance(35) ? " " + Sentence(dice, noun) : "");

    public static string Operation(Dice dice, string first, string noun) =>
        string.Join(' ', Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Sentence(dice, noun)).Prepend(first).Distinct());

    public static string Spaced(string name) => Capital().Replace(name, static match => " " + match.Value).Trim().ToLowerInvariant();

    private static string Sentence(Dice dice, string noun) =>
        dice.One(More).Replace("{0}", Spaced(noun), StringComparison.Ordinal);

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
