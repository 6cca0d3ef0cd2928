using System.Collections;
using System.Globalization;
using ApiBox.Analyzers.ClientRules;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.Analyzers.Tests.Values.Corpus;

/// <summary>Values that keep the rules of a field, and C# for values.</summary>
internal static class Samples
{
    private static readonly string[] Words = ["harbour", "rain", "piano", "slow", "choir", "brass", "dusk", "river", "glass", "winter"];

    /// <summary>A value that keeps the rules.</summary>
    public static object Valid(Type type, ValueRules rules, Random random) =>
        type == typeof(decimal) ? Number(rules, random)
        : type == typeof(int) ? (int)Number(rules, random)
        : type == typeof(long) ? (long)Number(rules, random)
        : type == typeof(double) ? (double)Number(rules, random)
        : type == typeof(bool) ? random.Next(2) == 0
        : type == typeof(string) ? Text(rules, random)
        : type == typeof(Uri) ? new Uri($"https://example.com/{Word(random)}-{random.Next(1000)}.mp3")
        : type == typeof(byte[]) ? new byte[] { 1, 2, 3 }
        : type == typeof(ApiBoxFile) ? ApiBoxFile.FromByteArray([1, 2, 3])
        : type == typeof(IReadOnlyList<Uri>) ? Addresses(rules, random)
        : OpenEnum(type, rules, random);

    private static decimal Number(ValueRules rules, Random random)
    {
        var low = Decimal(rules.Number("minimum") ?? rules.Number("exclusiveMinimum")) ?? 0;
        var high = Decimal(rules.Number("maximum") ?? rules.Number("exclusiveMaximum")) ?? low + 40;
        var step = Decimal(rules.Number("multipleOf")) ?? 1;
        var steps = (int)((high - low) / step);
        return low + (random.Next(rules.Number("exclusiveMinimum") is null ? 0 : 1, steps + 1) * step);
    }

    private static string Text(ValueRules rules, Random random)
    {
        var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Word(random)));
        return text[..Math.Min(text.Length, rules.Count("maxLength") ?? text.Length)].Trim();
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static Uri[] Addresses(ValueRules rules, Random random)
    {
        var least = rules.Count("minItems") ?? 1;
        var count = random.Next(least, (rules.Count("maxItems") ?? least + 2) + 1);
        return [.. Enumerable.Range(0, count).Select(index => new Uri($"https://example.com/{Word(random)}-{index}.mp3"))];
    }

    private static object OpenEnum(Type type, ValueRules rules, Random random)
    {
        var known = Known(type).Where(one => rules.Enum?.Any(allowed => allowed.Text == one.Text) ?? true).ToList();
        return Activator.CreateInstance(type, known[random.Next(known.Count)].Text)!;
    }

    /// <summary>The texts of an open enum that a field allows.</summary>
    public static IEnumerable<string> Allowed(RequestProperty property) =>
        Known(property.Type).Select(static one => one.Text)
            .Where(text => property.Rules.Enum?.Any(allowed => allowed.Text == text) ?? true);

    /// <summary>The names and texts of an open enum.</summary>
    public static IReadOnlyList<(string Name, string Text)> Known(Type type) =>
        [.. type.GetNestedType("Values")!.GetFields().Select(static field => (field.Name, (string)field.GetRawConstantValue()!))];

    public static decimal? Decimal(string? text) =>
        text is null ? null : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A literal, or the shortest expression, of a value.</summary>
    public static string Code(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        int number => number.ToString(CultureInfo.InvariantCulture),
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        Uri address => $"new Uri({Code(address.OriginalString)})",
        byte[] bytes => $"new byte[] {{ {string.Join(", ", bytes)} }}",
        ApiBoxFile => "ApiBoxFile.FromByteArray(new byte[] { 1, 2, 3 })",
        IEnumerable items => $"new Uri[] {{ {string.Join(", ", items.Cast<object>().Select(Code))} }}",
        _ => $"{value.GetType().Name}.{Known(value.GetType()).First(one => one.Text == value.ToString()).Name}",
    };
}
