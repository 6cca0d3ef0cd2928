using System.Net;
using System.Text;
using System.Text.Json;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using CsCheck;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>What must hold for every answer, however odd.</summary>
public sealed class ResponseClassifierTests
{
    private static readonly Envelope Envelope = new("code", "msg", "data");

    private static readonly Gen<string> Json = Gen.Select(
        Gen.OneOf(
            "200", "405", "430", "455", "500", "429", "418", "\"200\"", "\"405\"", "null", "true", "2e2", "99999999999", "{}", "[200]"),
        Gen.OneOf("null", "{}", "{\"taskId\":\"a\"}", "[]", "\"\""),
        Gen.OneOf("", ",\"code\":200", ",\"code\":405", ",\"x\":{\"code\":405}", ",\"msg\":\"m\""),
        static (code, data, more) => $$"""{"code":{{code}},"data":{{data}}{{more}}}""");

    [Fact]
    public void APaidResponseThatCouldMeanYesIsNeverSentAgain() =>
        Gen.Select(Json, Gen.Int[100, 599], Gen.Int[0, 80]).Sample(static (json, status, cut) =>
        {
            var text = cut >= json.Length ? json : json[..cut];
            var scan = ResponseScan.Read(Encoding.UTF8.GetBytes(text), Envelope);
            var outcome = ResponseClassifier.Classify(TestApi.Submit, (HttpStatusCode)status, scan);
            if (outcome != ResponseOutcome.Busy)
                return true;

            // Only a whole answer with one code that says so, and never under a status that leaves it open.
            var root = JsonDocument.Parse(text).RootElement;
            var codes = root.EnumerateObject()
                .Where(static member => member.NameEquals("code"))
                .Select(static member => member.Value.ToString())
                .Distinct()
                .ToList();
            return codes.All(
                static code => code is "405" or "430" or "455" or "null" or "true" or "2e2" or "99999999999" or "{}" or "[200]")
                && status is (>= 200 and < 300) or (>= 400 and < 500 and not 408);
        });

    [Fact]
    public void TheScanKnowsJsonFromOtherText() =>
        Gen.Select(Json, Gen.Int[0, 80], Gen.OneOf("", " ", "}", "null", ",")).Sample((json, cut, after) =>
        {
            var text = (cut >= json.Length ? json : json[..cut]) + after;
            return ResponseScan.Read(Encoding.UTF8.GetBytes(text), Envelope).IsJson == IsJson(text);
        });

    [Fact]
    public void TheScanSurvivesAnyBytes() =>
        Gen.Byte.Array[0, 200].Sample(static bytes =>
        {
            ResponseScan.Read(bytes, Envelope);
            ResponseScan.Read(bytes, null);
        });

    [Fact]
    public void ADeepResponseIsNoJson()
    {
        var deep = $$"""{"code":405,"data":{{new string((char)91, 10_000)}}""";

        Assert.False(ResponseScan.Read(Encoding.UTF8.GetBytes(deep), Envelope).IsJson);
    }

    [Theory]
    [InlineData("{\"code\":200,\"msg\":\"\\ud800\",\"data\":{}}")]
    [InlineData("{\"code\":\"\\u0032\\u0030\\u0030\",\"data\":{}}")]
    public void OddTextsAreADoubtForAPaidCall(string json) =>
        Assert.Equal(
            ResponseOutcome.Unclear,
            ResponseClassifier.Classify(TestApi.Submit, HttpStatusCode.OK, ResponseScan.Read(Encoding.UTF8.GetBytes(json), Envelope)));

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
