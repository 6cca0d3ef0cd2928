namespace ApiBox.Analyzers.Tests.Values.Corpus;

/// <summary>
/// Values that break a rule of a field, each with the diagnostic that must be reported; «» marks a part of the expression.
/// </summary>
internal static class BadValues
{
    public static IEnumerable<(string Id, string Code)> Of(RequestProperty property, Random random)
    {
        var type = property.Type;
        return (type == typeof(decimal) || type == typeof(int) || type == typeof(double) ? Numbers(property, random)
            : type == typeof(string) ? Texts(property)
            : type == typeof(Uri) ? Addresses(property)
            : type == typeof(IReadOnlyList<Uri>) ? Lists(property)
            : type.GetNestedType("Values") is not null ? OpenEnums(property)
            : []).Concat(property.Rules.Required && !type.IsValueType ? [("APIBOX314", "null")] : []);
    }

    private static IEnumerable<(string Id, string Code)> Numbers(RequestProperty property, Random random)
    {
        var rules = property.Rules;
        var step = Samples.Decimal(rules.Number("multipleOf"));
        var unit = property.Type == typeof(int) ? 1 : step ?? 0.5m;
        string Code(decimal number) => Samples.Code(
            property.Type == typeof(int) ? (int)number : property.Type == typeof(double) ? (object)(double)number : number);
        if (Samples.Decimal(rules.Number("minimum")) is { } low)
            foreach (var far in new[] { unit, unit * random.Next(2, 50) })
                yield return ("APIBOX301", Code(low - far));
        if (Samples.Decimal(rules.Number("exclusiveMinimum")) is { } above)
            foreach (var far in new[] { 0, unit * random.Next(1, 50) })
                yield return ("APIBOX301", Code(above - far));
        if (Samples.Decimal(rules.Number("maximum")) is { } high)
        {
            foreach (var far in new[] { unit, unit * random.Next(2, 50) })
                yield return ("APIBOX302", Code(high + far));
            yield return ("APIBOX302", $"{Code(high)} + {Code(unit)}");
        }

        if (step is { } size && property.Type != typeof(int))
            foreach (var part in new[] { size / 2, size / 4, size * 3 / 2 })
                yield return ("APIBOX303", Code((Samples.Decimal(rules.Number("minimum")) ?? 0) + part));
    }

    private static IEnumerable<(string Id, string Code)> Texts(RequestProperty property)
    {
        if (property.Rules.Count("minLength") is { } least and > 0)
        {
            yield return ("APIBOX304", Samples.Code(new string('a', least - 1)));
            yield return ("APIBOX304", least == 1 ? "string.Empty" : $"new string('a', {least - 1})");
        }

        if (property.Rules.Count("maxLength") is { } most)
        {
            yield return ("APIBOX305", Samples.Code(new string('a', most + 1)));
            yield return ("APIBOX305", $"new string('a', {most + 1})");
            yield return ("APIBOX305", $"new string('é', {most}) + \"\\U0001F3B5\"");
        }
    }

    private static IEnumerable<(string Id, string Code)> Addresses(RequestProperty property)
    {
        yield return ("APIBOX312", "new Uri(\"vocals.mp3\", UriKind.Relative)");
        yield return ("APIBOX312", "new Uri(\"/vocals.mp3\", UriKind.RelativeOrAbsolute)");
        if (property.Rules.Pattern is not null)
            yield return ("APIBOX312", "new Uri(\"ftp://example.com/vocals.mp3\")");
        if (property.Rules.Reachable)
        {
            yield return ("APIBOX313", "new Uri(\"http://localhost:5080/vocals.mp3\")");
            yield return ("APIBOX313", "new Uri(\"https://10.1.2.3/vocals.mp3\")");
        }
    }

    private static IEnumerable<(string Id, string Code)> Lists(RequestProperty property)
    {
        const string address = "new Uri(\"https://example.com/a.mp3\")";
        if (property.Rules.Count("minItems") is { } least and > 0)
            foreach (var items in new[] { "[", "new Uri[] {" })
                yield return ("APIBOX309", $"{items}{Repeat(least - 1)}{(items[0] == '[' ? ']' : '}')}");
        if (property.Rules.Count("maxItems") is { } most)
            foreach (var items in new[] { "new[] {", "new List<Uri> {" })
                yield return ("APIBOX310", $"{items} {Repeat(most + 1)} }}");
        var count = property.Rules.Count("minItems") ?? 1;
        var others = string.Concat(Enumerable.Repeat(address + ", ", count - 1));
        yield return ("APIBOX312", $"new[] {{ {others}«new Uri(\"b.mp3\", UriKind.Relative)» }}");

        static string Repeat(int count) => string.Join(", ", Enumerable.Repeat(address, count));
    }

    private static IEnumerable<(string Id, string Code)> OpenEnums(RequestProperty property)
    {
        var type = property.Type;
        foreach (var (name, text) in Samples.Known(type).Where(one => !Samples.Allowed(property).Contains(one.Text)))
        {
            yield return ("APIBOX308", $"{type.Name}.{name}");
            yield return ("APIBOX308", $"new {type.Name}({Samples.Code(text)})");
        }

        yield return ("APIBOX307", $"new {type.Name}(«\"V99\"»)");
        if (property.Rules.Required)
            yield return ("APIBOX314", "default");
    }
}
