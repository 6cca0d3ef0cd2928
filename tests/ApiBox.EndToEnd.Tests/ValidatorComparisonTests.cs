using System.Globalization;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests;

/// <summary>
/// Our validator and the emulator judge the same requests by the same description, one with generated checks and one with
/// NJsonSchema. They must agree on every one.
/// </summary>
public sealed class ValidatorComparisonTests(EmulatorFixture fixture)
{
    private const int Seed = 20261122;
    private static readonly int Count = Slow.Count(usual: 100, all: 400);

    private static readonly string[] Addresses =
    [
        "https://example.com/a.mp3", "http://example.com", "https://example.com/ä b.mp3", "https://example.com/%zz",
        "https://example.com/a|b", "ftp://example.com/a",
        "relative.mp3", "/rooted.mp3", "//example.com/a", "", "mailto:a@example.com", "https:opaque", "urn:isbn:1", "https://[::1]/a",
        "httpss://example.com", Vary.Missing,
    ];

    private static readonly string[] Texts = ["Harbour Lights", "", "\u0001\t", "😀", Vary.Missing];

    private static readonly string[] Weights =
        [
            "0",
            "1",
            "0.01",
            "0.99",
            "0.29",
            "0.57",
            "0.58",
            "1.000",
            "-0.0",
            "-0.01",
            "1.01",
            "0.005",
            "0.999",
            "0.0001",
            "1e-28",
            "79228162514264337593543950335",
            Vary.Missing
        ];

    private static readonly string[] Genders = ["m", "f", "M", "x", "", Vary.Missing];

    private static readonly string[] Models = ["V4_5PLUS", "V5", "V6", "V4", "V99", "v5", "", Vary.Missing];

    [Fact]
    public async Task BothValidatorsAgreeOnEveryRequest()
    {
        using var client = EmulatorFixture.Client(fixture.Emulator, static options => options.Validation = ValidationMode.Off);
        var random = new Random(Seed);
        var verdicts = new Dictionary<bool, int> { [true] = 0, [false] = 0 };

        for (var i = 0; i < Count; i++)
        {
            var (request, words) = Make(random);
            var ours = request.Validate();
            var theirs = await OutcomeAsync(client, request, words);

            Assert.True(
                ours.IsValid == (theirs is null),
                $"request {i} of seed {Seed}: {words}\nours: {string.Join("; ", ours.Errors)}\ntheirs: {theirs ?? "accepted"}");
            verdicts[ours.IsValid]++;
        }

        // Guards against a generator that makes only one kind.
        Assert.All(verdicts.Values, static count => Assert.InRange(count, Count / 5, Count));
    }

    private static async Task<string?> OutcomeAsync(ApiBoxClient client, AddInstrumentalRequest request, string words)
    {
        try
        {
            await client.AddInstrumentalAsync(request, TestContext.Current.CancellationToken);
            return null;
        }
        catch (ApiBoxApiException error) when (error.Code == 400)
        {
            return error.ServiceMessage;
        }
        catch (ApiBoxException error)
        {
            throw new InvalidOperationException($"No verdict on {words}", error);
        }
    }

    /// <summary>Mostly right values, so that about half of the requests are right as a whole.</summary>
    private static (AddInstrumentalRequest Request, string Words) Make(Random random)
    {
        var request = Requests.Full;
        var words = new List<string>();
        foreach (var (field, pool) in ((string, string[])[])
            [
                ("uploadUrl", Addresses),
                ("callBackUrl", Addresses),
                ("title", Texts),
                ("tags", Texts),
                ("negativeTags", Texts),
                ("styleWeight", Weights),
                ("weirdnessConstraint", Weights),
                ("audioWeight", Weights),
                ("vocalGender", Genders),
                ("model", Models)
            ])
        {
            if (random.Next(8) != 0)
                continue;
            var value = pool[random.Next(pool.Length)];
            request = Vary.Field(request, field, value);
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{field}={value}"));
        }

        return (request, string.Join(' ', words));
    }
}
