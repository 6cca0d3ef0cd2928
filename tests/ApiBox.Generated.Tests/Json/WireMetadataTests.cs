using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Generated.Tests.Json;

/// <summary>
/// The metadata that the client uses means what the attributes of the types say, by which users' own contexts and plain serializers read.
/// The conformance trial compares the same for every type of public descriptions.
/// </summary>
public sealed partial class WireMetadataTests
{
    private const string Details =
        """
        {"taskId":"t","parentMusicId":"","param":"{}","status":"SUCCESS","type":"instrumental","errorCode":null,"extra":[1],
         "response":{"taskId":"t","sunoData":[{"id":"1","audioUrl":"https://a.example/1.mp3","duration":"12.5","createTime":1700000000000,
         "mood":{"a":1}},{"id":"2","audioUrl":""}]}}
        """;

    public static TheoryData<string, string> Texts => new()
    {
        { nameof(MusicGenerationDetails), Details },
        { nameof(MusicGenerationDetails), """{"taskId":"a","taskId":"b"}""" },
        { nameof(MusicGenerationDetails), """{"taskId":1}""" },
        { nameof(MusicGenerationDetails), """{"response":{"sunoData":[{"duration":"x"}]}}""" },
        { nameof(MusicGenerationDetails), "[]" },
        { nameof(MusicGenerationDetails), "{" },
        { nameof(AddInstrumentalRequest), "{}" },
        { nameof(AddInstrumentalRequest), """{"uploadUrl":"https://a.example/v.wav","title":"T"}""" },
        {
            nameof(AddInstrumentalRequest),
            """
            {"uploadUrl":"https://a.example/v.wav","title":"T","negativeTags":"n","tags":"t","callBackUrl":"https://a.example/c",
             "styleWeight":0.5,"model":"V9","vocalGender":"m","later":true}
            """
        },
        {
            nameof(AddInstrumentalRequest),
            """
            {"uploadUrl":"https://a.example/v.wav","title":"T","negativeTags":"n","tags":"t","callBackUrl":"https://a.example/c",
             "styleWeight":null}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task ReadsAndWritesAsByTheAttributes(string type, string json)
    {
        var (wire, own, plain) = type == nameof(AddInstrumentalRequest)
            ? Infos(ApiBoxWireClientJson.TypeInfo<AddInstrumentalRequest>(), Own.Default.AddInstrumentalRequest)
            : Infos(ApiBoxWireClientJson.TypeInfo<MusicGenerationDetails>(), Own.Default.MusicGenerationDetails);

        var expected = Outcome(plain, json);

        // The generator of System.Text.Json names the object where others name the member.
        Assert.Equal(expected.Split(' ')[0], Outcome(own, json).Split(' ')[0]);
        Assert.Equal(expected, Outcome(wire, json));
        Assert.Equal(expected, await OutcomeOfChunksAsync(wire, json));
    }

    [Fact]
    public void TheSchemaIsThatOfTheAttributes()
    {
        var (wire, own, _) = Infos(ApiBoxWireClientJson.TypeInfo<MusicGenerationDetails>(), Own.Default.MusicGenerationDetails);

        Assert.Equal(own.GetJsonSchemaAsNode().ToJsonString(), wire.GetJsonSchemaAsNode().ToJsonString());
    }

    [Fact]
    public void OptionsCannotBeChanged()
    {
        var options = ApiBoxWireClientJson.TypeInfo<MusicGenerationDetails>().Options;

        Assert.True(options.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => options.GetTypeInfo(typeof(WireMetadataTests)));
    }

    private static (JsonTypeInfo Wire, JsonTypeInfo Own, JsonTypeInfo Plain) Infos(JsonTypeInfo wire, JsonTypeInfo own)
    {
        var plain = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        return (wire, own, plain.GetTypeInfo(wire.Type));
    }

    /// <summary>What is written again, or what the error says and where.</summary>
    private static string Outcome(JsonTypeInfo info, string json)
    {
        try
        {
            return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, info), info);
        }
        catch (JsonException error)
        {
            return $"{error.Path} {error.Message}";
        }
    }

    private static async Task<string> OutcomeOfChunksAsync(JsonTypeInfo info, string json)
    {
        try
        {
            using var stream = new ByteByByte(Encoding.UTF8.GetBytes(json));
            var value = await JsonSerializer.DeserializeAsync(stream, info, TestContext.Current.CancellationToken);
            return JsonSerializer.Serialize(value, info);
        }
        catch (JsonException error)
        {
            return $"{error.Path} {error.Message}";
        }
    }

    private sealed class ByteByByte(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }

    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(AddInstrumentalRequest))]
    [JsonSerializable(typeof(MusicGenerationDetails))]
    private sealed partial class Own : JsonSerializerContext;
}
