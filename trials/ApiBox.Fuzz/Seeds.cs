using System.Text;
using System.Text.Json.Nodes;

namespace ApiBox.Fuzz;

/// <summary>The inputs to begin with: the examples of the description and the odd payloads of the tests.</summary>
internal static class Seeds
{
    public static List<byte[]> Read()
    {
        var assembly = typeof(Seeds).Assembly;
        var seeds = new List<byte[]> { "{}"u8.ToArray(), "[]"u8.ToArray(), Array.Empty<byte>() };
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            if (name.StartsWith("payload.", StringComparison.Ordinal))
                seeds.Add(copy.ToArray());
            else
                AddExamples(JsonNode.Parse(copy.ToArray()), false, seeds);
        }

        return seeds;
    }

    private static void AddExamples(JsonNode? node, bool isCallback, List<byte[]> seeds)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    if (isCallback && name == "value")
                        seeds.Add(Encoding.UTF8.GetBytes(value!.ToJsonString()));
                    else
                        AddExamples(value, isCallback || name == "callbacks", seeds);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                    AddExamples(item, isCallback, seeds);
                break;
        }
    }
}
