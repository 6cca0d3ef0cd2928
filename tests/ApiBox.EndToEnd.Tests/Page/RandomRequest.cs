using System.Text;
using System.Text.Json;

namespace ApiBox.EndToEnd.Tests.Page;

/// <summary>
/// A request of the page's members, each as the text of JSON, at and around what the page says of it. Addresses that C# escapes before it
/// sends them, such as one with a blank, are left out: there the text given and the text sent differ, which BoundaryTests tells.
/// </summary>
internal sealed record RandomRequest(IReadOnlyList<(string Name, string Json)> Members)
{
    private static readonly string[] Others = ["null", "true", "0", "0.5", "[]", "{}", "\"x\"", "[\"https://example.com/a.mp3\"]"];

    private static readonly string[] Texts =
    [
        "Relaxing Piano", "", " ", "m", "0", "\\u0000\\t\\n", "\\\"quoted\\\"", "Nächte 😀", "V5", new string('x', 10_000)
    ];

    private static readonly string[] Addresses =
    [
        "https://example.com/music.mp3", "http://example.com", "https://example.com:8443/a/b;c?d=e%20f#g", "https://user@example.com/%7Ex",
        "https://[::1]:8080/x", "http://127.0.0.1/",
        "https://h", "https://example.com?x", "https://example.com/?", "https://example.com/#", "https://example.com/a//b",
        "", "music.mp3", "/music.mp3", "//example.com/music.mp3", "example.com/a.mp3", "https:", "https:/", "http:a", "https:///a", "?x",
        "#x", "1http://example.com",
        "ftp://example.com/a.mp3", "file:///a.mp3", "urn:isbn:0451450523", "mailto:a@example.com", "data:audio/mpeg;base64,AAAA",
        "httpss://example.com/a", "ws://example.com",
    ];

    private static readonly string[] Weights =
    [
        "0", "1", "0.01", "0.99", "0.5", "0.61", "0.29", "0.57", "0.58", "1.000", "0.610", "1e-2", "61E-2", "0.1e1", "-0", "-0.0", "0e5",
        "100e-2",
        "-0.01", "1.01", "0.005", "0.015", "0.999", "0.001", "1.005", "-0.005", "1e-3", "1e1", "2", "-1", "100",
        "0.0100000000000000000001", "0.30000000000000004", "1e-28", "79228162514264337593543950335",
    ];

    private static readonly string[] Genders = ["m", "f", "M", "F", "male", "female", "x", "", " m", "mf", "V5"];

    private static readonly string[] Models =
        [
            "V4_5PLUS",
            "V5",
            "V6",
            "V6_WILD",
            "V6_MINI",
            "V5_5",
            "V4_5ALL",
            "V4_5",
            "V4",
            "V3_5",
            "V7",
            "v5",
            "v4_5plus",
            "V4_5plus",
            "V5 ",
            "",
            "5"
        ];

    private static readonly string[] Strangers =
    [
        "uploadurl", "UploadUrl", "callbackUrl", "Model", "prompt", "style", "customMode", "x", ""
    ];

    /// <summary>The request as it would stand in a file.</summary>
    public override string ToString()
    {
        var json = new StringBuilder("{");
        foreach (var (name, value) in Members)
            json.Append(json.Length > 1 ? "," : "").Append(JsonSerializer.Serialize(name)).Append(':').Append(value);
        return json.Append('}').ToString();
    }

    /// <summary>Mostly right members, so that about half of the requests are right as a whole.</summary>
    public static RandomRequest Make(Random random)
    {
        var members = new List<(string, string)>();
        foreach (var (name, pool, isText, isRequired) in Fields)
        {
            var roll = random.Next(100);
            if (roll < (isRequired ? 2 : 35))
                continue;
            var json = roll >= 96 ? One(random, Others) : roll >= 82 ? One(random, pool) : pool[random.Next(Math.Min(2, pool.Length))];
            members.Add((name, roll >= 96 || !isText ? json : $"\"{json}\""));
        }

        if (random.Next(10) == 0)
            members.Add((One(random, Strangers), One(random, Others)));
        var shuffled = members.ToArray();
        random.Shuffle(shuffled);
        return new RandomRequest(shuffled);
    }

    // The first two of each pool are right.
    private static IEnumerable<(string Name, string[] Pool, bool IsText, bool IsRequired)> Fields =>
    [
        ("uploadUrl", Addresses, true, true), ("title", Texts, true, true), ("negativeTags", Texts, true, true),
        ("tags", Texts, true, true),
        ("callBackUrl", Addresses, true, true), ("vocalGender", Genders, true, false), ("styleWeight", Weights, false, false),
        ("weirdnessConstraint", Weights, false, false), ("audioWeight", Weights, false, false), ("model", Models, true, false),
    ];

    private static string One(Random random, string[] pool) => pool[random.Next(pool.Length)];
}
