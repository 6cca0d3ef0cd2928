using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Json;

[JsonConverter(typeof(OpenEnumConverter<Model>))]
public readonly record struct Model(string Value) : IOpenEnum<Model>
{
    private static readonly Model[] All = [new("V4_5PLUS"), new("V5")];

    public bool IsKnown => All.Contains(this);

    public static IReadOnlyList<Model> Known => All;

    public static Model Create(string value) => new(value);

    public static Model Read(ref Utf8JsonReader reader) => reader.ValueTextEquals("V5"u8) ? All[1] : new(reader.GetString()!);
}

public sealed record Choice(Model Model, Model? Other, Dictionary<Model, int>? Map);

[JsonSerializable(typeof(Choice))]
internal sealed partial class ChoiceJson : JsonSerializerContext;

public sealed class OpenEnumConverterTests
{
    [Theory]
    [InlineData("V5", true)]
    [InlineData("V6", false)]
    [InlineData("", false)]
    [InlineData("ü\\\"", false)]
    public void KnownAndUnknownTextsComeBackAsTheyWere(string text, bool known)
    {
        var json = $$"""{"Model":"{{text}}","Other":"{{text}}","Map":{"{{text}}":1} }""";

        var choice = JsonSerializer.Deserialize(json, ChoiceJson.Default.Choice)!;
        var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(choice, ChoiceJson.Default.Choice), ChoiceJson.Default.Choice)!;

        Assert.Equal(known, choice.Model.IsKnown);
        Assert.Equal(choice.Model, choice.Other);
        Assert.Equal(1, choice.Map![choice.Model]);
        Assert.Equal(choice.Model, again.Model);
        Assert.Equal(1, again.Map![choice.Model]);
        Assert.Equal(text.Replace("\\", "", StringComparison.Ordinal), choice.Model.Value);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"V5\"]")]
    public void AnythingButTextIsRefused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"Model":{{json}}}""", ChoiceJson.Default.Choice));
        if (json != "null")
            Assert.Throws<JsonException>(
                () => JsonSerializer.Deserialize($$"""{"Model":"V5","Other":{{json}}}""", ChoiceJson.Default.Choice));
    }

    [Fact]
    public void AnOptionalOneMayBeNull() =>
        Assert.Null(JsonSerializer.Deserialize("""{"Model":"V5","Other":null}""", ChoiceJson.Default.Choice)!.Other);

    [Fact]
    public void ADefaultValueIsWrittenAsTextNeverAsNull() =>
        Assert.Equal(
            """{"Model":"","Other":null,"Map":{"":1}}""",
            JsonSerializer.Serialize(new Choice(default, null, new() { [default] = 1 }), ChoiceJson.Default.Choice));

    [Fact]
    public void AKnownValueIsReadWithoutAllocating()
    {
        var json = "\"V5\""u8.ToArray();
        var converter = new OpenEnumConverter<Model>();
        ReadOnce(converter, json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            ReadOnce(converter, json);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Model ReadOnce(OpenEnumConverter<Model> converter, byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return converter.Read(ref reader, typeof(Model), JsonSerializerOptions.Default);
    }
}
