using System.Globalization;
using System.Text;
using ApiBox.Differential.Schemas;

namespace ApiBox.Differential.Values;

/// <summary>Texts of a format or a pattern and beside them, and of the lengths that bounds are about.</summary>
internal sealed class TextMaker(Random random, PatternMaker patterns)
{
    private static readonly string[] Characters =
    [
        "a", "b", "Z", "0", "é", "😀", "e\u0301", " ", "٣", "ß", "\n", "\u2028", "\"", "\\", "-", "_"
    ];

    public string Make(Facets facets)
    {
        var formats = facets.All("format").Select(static format => (string)format!).Where(FormatSamples.Of.ContainsKey).ToList();
        if (formats.Count > 0 && random.Chance(0.85))
            return Mutated(random.One(FormatSamples.Of[random.One(formats)]), 0.15);
        var listed = facets.All("pattern");
        if (listed.Count > 0 && random.Chance(0.8))
            return Mutated(random.One(patterns.Samples((string)random.One(listed)!)), 0.25);
        var bounds = facets.All("minLength")
            .Concat(facets.All("maxLength"))
            .Select(static bound => int.Parse(bound.ToJsonString(), CultureInfo.InvariantCulture))
            .ToList();
        var length = bounds.Count > 0 ? Math.Max(0, random.One(bounds) + random.Next(-1, 2)) : random.Next(0, 6);
        var text = new StringBuilder();
        var plain = random.Chance(0.5);
        for (var i = 0; i < length; i++)
            text.Append(plain ? "a" : random.One(Characters));
        return text.ToString();
    }

    // One character put in, taken away or changed, and never half of one.
    private string Mutated(string text, double probability)
    {
        if (!random.Chance(probability))
            return text;
        var runes = text.EnumerateRunes().Select(static rune => rune.ToString()).ToList();
        var at = random.Next(runes.Count + 1);
        if (at == runes.Count || random.Chance(0.34))
            runes.Insert(at, random.One(Characters));
        else if (random.Chance(0.5))
            runes.RemoveAt(at);
        else
            runes[at] = random.One(Characters);
        return string.Concat(runes);
    }
}
