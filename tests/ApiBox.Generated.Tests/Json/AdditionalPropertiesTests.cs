using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Generated.Tests.Json;

/// <summary>Members that the description does not declare: they are read, kept, and sent by any serializer.</summary>
public sealed partial class AdditionalPropertiesTests
{
    private const string Json = """{"title":"a","mood":[1.50,"ü"],"size":null}""";

    public static TheoryData<string> Resolvers => ["reflection", "source generated"];

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void WhatIsReadIsWrittenAgain(string resolver)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = resolver == "reflection" ? new DefaultJsonTypeInfoResolver() : Context.Default,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        var type = (JsonTypeInfo<Sample>)options.GetTypeInfo(typeof(Sample));

        var sample = JsonSerializer.Deserialize(Json, type)!;

        Assert.Equal(["mood", "size"], sample.AdditionalProperties!.Keys);
        Assert.Equal("[1.50,\"ü\"]", sample.AdditionalProperties["mood"].GetRawText());
        Assert.Equal(Json, JsonSerializer.Serialize(sample, type));
    }

    [Fact]
    public void ADictionaryIsCopied()
    {
        var dictionary = new Dictionary<string, JsonElement> { ["mood"] = JsonElement.Parse("1") };
        AdditionalProperties members = dictionary;
        dictionary["later"] = JsonElement.Parse("2");

        Assert.Equal(["mood"], members.Keys);
        Assert.True(members.ContainsKey("mood"));
        Assert.False(members.ContainsKey("Mood"));
        Assert.False(members.TryGetValue("later", out _));
        Assert.Throws<KeyNotFoundException>(() => members["later"]);
        Assert.Null(AdditionalProperties.FromDictionary(null));
        Assert.Throws<ArgumentNullException>(static () => new AdditionalProperties(null!));
    }

    [Fact]
    public void OfTwoMembersWithTheSameNameTheLastOneCounts()
    {
        var members = new AdditionalProperties([new("a", JsonElement.Parse("1")), new("a", JsonElement.Parse("2"))]);

        Assert.Equal(2, members["a"].GetInt32());
        Assert.Single(members);
    }

    [Fact]
    public void NamesArePrintedWithoutValuesAndWithoutSecrets()
    {
        var value = JsonElement.Parse("\"secret\"");
        var members = new AdditionalProperties([new("mood", value), new("https://a.example/x?token=secret", value)]);

        Assert.StartsWith("mood, https://a.example/", members.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", members.ToString(), StringComparison.Ordinal);
    }

    public sealed record Sample
    {
        [JsonPropertyName("title")]
        public string? Title { get; init; }

        [JsonExtensionData]
        public AdditionalProperties? AdditionalProperties { get; set; }
    }

    [JsonSerializable(typeof(Sample))]
    private sealed partial class Context : JsonSerializerContext;
}
