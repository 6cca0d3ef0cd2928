using System.Collections.Concurrent;
using System.Globalization;

namespace ApiBox.OpenApi.Patterns;

/// <summary>The properties behind \p{…}: general categories, the scripts that are written today, and what else is common.</summary>
internal static class UnicodeProperties
{
    private const string OtherSets = " ASCII ASCII_Hex_Digit AHex Any White_Space space ";

    // The categories of .NET in the order of its enumeration; the groups are made of these.
    private static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    private static readonly Dictionary<string, string> LongNames = Pairs(
        "Letter L Cased_Letter LC Uppercase_Letter Lu Lowercase_Letter Ll Titlecase_Letter Lt Modifier_Letter Lm Other_Letter Lo Mark M "
            + "Combining_Mark M "
        + "Nonspacing_Mark Mn Spacing_Mark Mc Enclosing_Mark Me Number N Decimal_Number Nd digit Nd Letter_Number Nl Other_Number No "
        + "Punctuation P punct P "
        + "Connector_Punctuation Pc Dash_Punctuation Pd Open_Punctuation Ps Close_Punctuation Pe Initial_Punctuation Pi "
        + "Final_Punctuation Pf "
        + "Other_Punctuation Po Symbol S Math_Symbol Sm Currency_Symbol Sc Modifier_Symbol Sk Other_Symbol So Separator Z "
        + "Space_Separator Zs "
        + "Line_Separator Zl Paragraph_Separator Zp Other C Control Cc cntrl Cc Format Cf Surrogate Cs Private_Use Co Unassigned Cn");

    private static readonly ConcurrentDictionary<string, CodePointSet> Known = new(StringComparer.Ordinal);
    private static readonly Lazy<Dictionary<string, List<(int First, int Last)>>> CategoryRanges = new(ReadCategories);

    /// <summary>Adds a property to a class; false if there is none of that name here.</summary>
    public static bool TryAdd(CodePointClass content, string name, bool isNegated)
    {
        var equals = name.IndexOf('=');
        var key = equals < 0 ? "" : name.Substring(0, equals);
        var value = name.Substring(equals + 1);
        switch (key)
        {
            case "" when Category(value) is { } category:
            case "General_Category" or "gc" when (category = Category(value)!) is not null:
                AddCategory(content, category, isNegated);
                return true;
            case "" when UnicodeData.Binary.TryGetValue(value, out var data) || IsOther(value):
                Add(content, Known.GetOrAdd(value, static other => Binary(other)), isNegated);
                return true;
            case "Script" or "sc" when UnicodeData.Scripts.TryGetValue(value, out var script):
                Add(content, Known.GetOrAdd("Script=" + value, _ => Parse(script)), isNegated);
                return true;
            default:
                return false;
        }
    }

    private static bool IsOther(string name) => name == "Assigned" || (name.Length > 0 && OtherSets.Contains($" {name} "));

    private static string? Category(string name)
    {
        var category = LongNames.TryGetValue(name, out var shortName) ? shortName : name;
        return category == "LC" || Categories.Any(known => known == category || known.Substring(0, 1) == category) ? category : null;
    }

    private static void Add(CodePointClass content, CodePointSet set, bool isNegated) => content.Add(isNegated ? set.Complement() : set);

    private static void AddCategory(CodePointClass content, string category, bool isNegated)
    {
        var set = Known.GetOrAdd("gc=" + category, _ => OfCategory(category));
        if (category != "LC")
            content.Add($"\\{(isNegated ? 'P' : 'p')}{{{category}}}", isNegated ? set.Complement() : set);
        else if (isNegated)
            content.Add(set.Complement());
        else
            content.Add("\\p{Lu}\\p{Ll}\\p{Lt}", set);
    }

    private static CodePointSet OfCategory(string category)
    {
        bool IsPart(string known) =>
            category == "LC" ? known is "Lu" or "Ll" or "Lt" : known == category || known.Substring(0, 1) == category;
        return CodePointSet.Of(Categories.Where(IsPart).SelectMany(static known => CategoryRanges.Value[known]));
    }

    private static CodePointSet Binary(string name) => name switch
    {
        "ASCII" => CodePointSet.Of((0, 0x7F)),
        "ASCII_Hex_Digit" or "AHex" => CodePointSet.Of(('0', '9'), ('A', 'F'), ('a', 'f')),
        "Any" => CodePointSet.Of((0, CodePointSet.Last)),
        "Assigned" => OfCategory("Cn").Complement(),
        "White_Space" or "space" => Parse("9-D 20 85 A0 1680 2000-200A 2028-2029 202F 205F 3000"),
        "Alphabetic" or "Alpha" => OfCategory("L").Union(OfCategory("Nl")).Union(Parse(UnicodeData.Binary[name])),
        "Lowercase" or "Lower" => OfCategory("Ll").Union(Parse(UnicodeData.Binary[name])),
        "Uppercase" or "Upper" => OfCategory("Lu").Union(Parse(UnicodeData.Binary[name])),
        _ => Parse(UnicodeData.Binary[name]),
    };

    // The properties of each code point in this runtime: the same tables that its regular expressions use.
    private static Dictionary<string, List<(int First, int Last)>> ReadCategories()
    {
        var ranges = Categories.ToDictionary(static name => name, static _ => new List<(int First, int Last)>(), StringComparer.Ordinal);
        for (var point = 0; point <= CodePointSet.Last; point++)
        {
            var category = point < 0x10000
                ? CharUnicodeInfo.GetUnicodeCategory((char)point)
                : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0);
            var list = ranges[Categories[(int)category]];
            if (list.Count > 0 && list[list.Count - 1].Last == point - 1)
                list[list.Count - 1] = (list[list.Count - 1].First, point);
            else
                list.Add((point, point));
        }

        return ranges;
    }

    private static CodePointSet Parse(string data) => CodePointSet.Of(data.Split(' ').Select(static range =>
    {
        var ends = range.Split('-');
        return (Hex(ends[0]), Hex(ends[ends.Length - 1]));
    }));

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Pairs(string text)
    {
        var words = text.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[2 * i], i => words[(2 * i) + 1], StringComparer.Ordinal);
    }
}
