using System.Globalization;
using System.Text;

namespace ApiBox.Analyzers.Tests.Values.Corpus;

/// <summary>
/// A program that uses every request correctly, with values in many forms and in many places. The validator has accepted each request.
/// </summary>
internal sealed class CorrectSource
{
    public CorrectSource(int seed, int lines)
    {
        var random = new Random(seed);
        var variations = new Variations(random);
        var source = new StringBuilder();
        source.Append("namespace Corpus;\n\npublic static class Correct\n{\n");
        var methods = 0;
        for (var count = 0; count < lines;)
        {
            foreach (var type in RequestType.All.Where(static type => type.Method is not null))
            {
                var before = source.Length;
                Method(source, type, ++methods, variations, random);
                count += source.ToString(before, source.Length - before).Count(static c => c == '\n');
            }
        }

        source.Append(variations.Fields);
        source.Append("    private static T Unknown<T>(T value) => value;\n}\n");
        Text = source.ToString();
        Lines = Text.Count(static c => c == '\n');
    }

    public string Text { get; }

    public int Lines { get; }

    private static void Method(StringBuilder source, RequestType type, int number, Variations variations, Random random)
    {
        var values = type.Random(random);
        source.Append(
            CultureInfo.InvariantCulture,
            $"    public static async Task<object?> M{number}(IApiBoxClient client, bool flag, CancellationToken token)\n    {{\n");
        switch (random.Next(5))
        {
            case 0:
                source.Append(CultureInfo.InvariantCulture, $"        return await client.{type.Method}(");
                Creation(source, $"new {type.Name}", values, variations);
                source.Append(", cancellationToken: token);\n");
                break;
            case 1:
                source.Append(CultureInfo.InvariantCulture, $"        {type.Name} request = ");
                Creation(source, "new()", values, variations);
                source.Append(CultureInfo.InvariantCulture, $";\n        return await client.{type.Method}(request: request);\n");
                break;
            case 2:
                // The optional half comes later.
                source.Append("        var request = ");
                var optional = values.Where(static pair => !pair.Key.IsRequired).ToList();
                Creation(source, $"new {type.Name}", values.Where(static pair => pair.Key.IsRequired), variations);
                source.Append(";\n        if (flag)\n        {\n            request = request with\n            {\n");
                Members(source, optional, variations);
                source.Append("            };\n        }\n\n");
                source.Append(CultureInfo.InvariantCulture, $"        return await client.{type.Method}(request);\n");
                break;
            case 3:
                source.Append("        await Task.Yield();\n        return Build();\n\n");
                source.Append(CultureInfo.InvariantCulture, $"        static {type.Name} Build(bool flag = true) => ");
                Creation(source, $"new {type.Name}", values, variations);
                source.Append(";\n");
                break;
            default:
                source.Append(CultureInfo.InvariantCulture, $"        Func<bool, {type.Name}> make = flag => ");
                Creation(source, "new()", values, variations);
                source.Append(";\n        await Task.Delay(1, token);\n");
                source.Append("        return make(flag).Validate().IsValid ? make(!flag) : null;\n");
                break;
        }

        source.Append("    }\n\n");
    }

    private static void Creation(
        StringBuilder source, string start, IEnumerable<KeyValuePair<RequestProperty, object>> values, Variations variations)
    {
        source.Append(start).Append("\n        {\n");
        Members(source, values, variations);
        source.Append("        }");
    }

    private static void Members(StringBuilder source, IEnumerable<KeyValuePair<RequestProperty, object>> values, Variations variations)
    {
        foreach (var (property, value) in values)
        {
            var code = variations.Of(value, property.Rules.Callback);
            source.Append("            ").Append(property.Name).Append(" = ").Append(code).Append(",\n");
        }
    }
}
