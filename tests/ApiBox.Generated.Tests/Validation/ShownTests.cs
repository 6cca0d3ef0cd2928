using System.Text.Json;

namespace ApiBox.Generated.Tests.Validation;

/// <summary>What generated records print of themselves holds no token.</summary>
public sealed class ShownTests
{
    private const string Token = "z0UkswY4_E4c3ByWAnFjZdNK16yNVuv-ZFycBESO42g";
    private static readonly Uri Ours = new(
        $"https://app.example.com/apibox/callbacks/musicGeneration/0193d5e0a1b27c3d8e4f5a6b7c8d9e0f/{Token}");

    private static readonly AddInstrumentalRequest Request = new()
    {
        UploadUrl = new Uri("https://example.com/vocal.wav?signature=canary"),
        Title = $"mail {Ours} to me",
        NegativeTags = "drums",
        Tags = "strings",
        CallBackUrl = Ours,
        StyleWeight = 0.5m,
    };

    [Fact]
    public void ARequestPrintsItsAddressesWithoutSecrets()
    {
        var text = Request.ToString();

        Assert.StartsWith(
            "AddInstrumentalRequest { UploadUrl = https://example.com/vocal.wav?***, Title = mail https://app.example.com/",
            text,
            StringComparison.Ordinal);
        Assert.Contains(", StyleWeight = 0.5, ", text);
        Assert.EndsWith(", AdditionalProperties =  }", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, text);
        Assert.DoesNotContain("canary", text);
        Assert.Equal(Ours, Request.CallBackUrl);
    }

    [Fact]
    public void DetailsPrintTheServicesEchoWithoutTheToken()
    {
        var echo = JsonSerializer.Serialize(Request, ApiBoxWireClientJson.TypeInfo<AddInstrumentalRequest>());
        var details = JsonSerializer.Deserialize(
            $$"""{"taskId":"a","param":{{JsonSerializer.Serialize(echo)}},"status":"SUCCESS"}""",
            ApiBoxWireClientJson.TypeInfo<MusicGenerationDetails>())!;

        Assert.Contains(Token, details.Param);
        Assert.DoesNotContain(Token, details.ToString());
        Assert.Contains("callbacks/musicGeneration/***", details.ToString());
    }

    [Fact]
    public void ACallbackPrintsNoSignature()
    {
        var body = """
            {"code":200,"msg":"ok","data":{"callbackType":"complete","task_id":"t",
              "data":[{"id":"1","audio_url":"https://cdn.example/a.mp3?sig=canary"}]}}
            """u8;
        var callback = CallbackReader.Read<MusicGenerationCallback>(body.ToArray()).Payload!;

        Assert.Contains("https://cdn.example/a.mp3?***", callback.Data!.Data![0].ToString());
        Assert.DoesNotContain("canary", $"{callback} {callback.Data} {callback.Data.Data[0]}");
    }
}
