using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Json;

public sealed class StrictConverterTests
{
    [Theory]
    [InlineData("2026-08-01T12:00:00Z", "2026-08-01T12:00:00+00:00")]
    [InlineData("2026-08-01t12:00:00z", "2026-08-01T12:00:00+00:00")]
    [InlineData("2026-08-01T12:00:00.5-08:30", "2026-08-01T12:00:00.5-08:30")]
    [InlineData("2026-08-01T12:00:00.123456789012Z", "2026-08-01T12:00:00.1234567+00:00")]
    [InlineData("1998-12-31T23:59:60Z", "1999-01-01T00:00:00+00:00")]
    [InlineData("1998-12-31T15:59:60.25-08:00", "1998-12-31T16:00:00.25-08:00")]
    [InlineData("2026-08-01T12:00:00+23:59", "2026-07-31T12:01:00+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2026-08-01T12:00:00\\u005a", "2026-08-01T12:00:00+00:00")]
    public void TimestampsAreReadAsTheyAre(string text, string expected) =>
        Assert.Equal($"\"{expected}\"", Again($"\"{text}\"", new TimestampConverter()).Replace("\\u002B", "+", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"2026-08-01T12:00:00\"")]
    [InlineData("\"2026-08-01 12:00:00Z\"")]
    [InlineData("\"2026-08-01\"")]
    [InlineData("\"2026-02-30T12:00:00Z\"")]
    [InlineData("\"0000-01-01T12:00:00Z\"")]
    [InlineData("\"0001-01-01T00:00:00+00:01\"")]
    [InlineData("\"9999-12-31T23:59:60Z\"")]
    [InlineData("\"9999-12-31T23:59:00-00:01\"")]
    [InlineData("\"\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("1754049600")]
    [InlineData("null")]
    [InlineData("{}")]
    public void WhatIsNoTimestampIsRefused(string json) => Refuses(json, new TimestampConverter());

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2.0", 2)]
    [InlineData("1e2", 100)]
    [InlineData("120e-1", 12)]
    [InlineData("-0", 0)]
    [InlineData("0e999999999", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648.00", int.MinValue)]
    public void WholeNumbersAreReadHoweverTheyAreWritten(string json, int expected) =>
        Assert.Equal(expected, Read(json, new IntegerConverter<int>()));

    [Theory]
    [InlineData("2.5")]
    [InlineData("1e-1")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1e999999999")]
    [InlineData("\"2\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("null")]
    public void OtherNumbersAreRefused(string json) => Refuses(json, new IntegerConverter<int>());

    [Fact]
    public void EachIntegerTypeHasItsOwnRange()
    {
        Assert.Equal("9223372036854775807", Again("9223372036854775807", new IntegerConverter<long>()));
        Assert.Equal("-9223372036854775808", Again("-9223372036854775808.0", new IntegerConverter<long>()));
        Refuses("9223372036854775808", new IntegerConverter<long>());
        Assert.Equal("18446744073709551615", Again("18446744073709551615", new IntegerConverter<ulong>()));
        Refuses("18446744073709551616", new IntegerConverter<ulong>());
        Refuses("-1", new IntegerConverter<ulong>());
        Assert.Equal("4294967295", Again("4.294967295e9", new IntegerConverter<uint>()));
        Refuses("4294967296", new IntegerConverter<uint>());
        Refuses("-1", new IntegerConverter<uint>());
        Assert.Equal("-128", Again("-128", new IntegerConverter<sbyte>()));
    }

    [Fact]
    public void DatesUuidsAndBytesAreStrict()
    {
        Assert.Equal("\"2024-02-29\"", Again("\"2024-02-29\"", new DateConverter()));
        Refuses("\"2023-02-29\"", new DateConverter());
        Refuses("\"2024-02-29T00:00:00Z\"", new DateConverter());
        Refuses("\"0000-02-29\"", new DateConverter());
        Refuses("20240229", new DateConverter());
        Assert.Equal("\"2eb8aa08-aa98-11ea-b4aa-73b441d16380\"", Again("\"2EB8AA08-AA98-11ea-b4aa-73b441d16380\"", new UuidConverter()));
        Refuses("\"{2eb8aa08-aa98-11ea-b4aa-73b441d16380}\"", new UuidConverter());
        Refuses("\"2eb8aa08aa9811eab4aa73b441d16380\"", new UuidConverter());
        Refuses("7", new UuidConverter());
        Assert.Equal("\"YQ==\"", Again("\"YQ==\"", new Base64Converter()));
        Assert.Equal("\"\"", Again("\"\"", new Base64Converter()));
        Refuses("\"YQ\"", new Base64Converter());
        Refuses("\"YW Jj\"", new Base64Converter());
        Refuses("[97]", new Base64Converter());
    }

    [Fact]
    public void ListsAndMapsUseTheConvertersOfTheirItems()
    {
        const string Json = """
            {"times":["2026-08-01t12:00:00z"],"numbers":[[1.0,2e0],[]],"dates":{"a/b":"2024-02-29"},
              "perhaps":[1.0,null],"bytes":["YQ==",null],"at":null}
            """;
        var value = JsonSerializer.Deserialize(Json, StrictJson.Default.StrictSample)!;

        Assert.Equal([1, 2], value.Numbers![0]);
        Assert.Equal([1, null], value.Perhaps!);
        Assert.Null(value.Bytes![1]);
        Assert.Null(value.At);
        Assert.Equal(
            """{"times":["2026-08-01T12:00:00+00:00"],"numbers":[[1,2],[]],"dates":{"a/b":"2024-02-29"}"""
                + ""","perhaps":[1,null],"bytes":["YQ==",null],"at":null}""",
            JsonSerializer.Serialize(value, StrictJson.Default.StrictSample));
    }

    [Theory]
    [InlineData("""{"times":[null]}""")]
    [InlineData("""{"times":{}}""")]
    [InlineData("""{"times":["x"]}""")]
    [InlineData("""{"numbers":[[1,2.5]]}""")]
    [InlineData("""{"numbers":[1]}""")]
    [InlineData("""{"dates":[]}""")]
    [InlineData("""{"dates":{"a":null}}""")]
    [InlineData("""{"dates":{"\ud800":"2024-02-29"}}""")]
    [InlineData("""{"perhaps":[1.5]}""")]
    [InlineData("""{"at":"2026-08-01"}""")]
    public void AWrongItemIsRefusedAtItsProperty(string json)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, StrictJson.Default.StrictSample));

        Assert.StartsWith("$." + json.Split('"')[1], error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void ANullListIsNoListAndLastOfEqualNamesCounts()
    {
        var value = JsonSerializer.Deserialize(
            """{"times":null,"dates":{"a":"2024-02-29","a":"2024-03-01"}}""", StrictJson.Default.StrictSample)!;

        Assert.Null(value.Times);
        Assert.Equal(new DateOnly(2024, 3, 1), Assert.Single(value.Dates!).Value);
    }

    [Fact]
    public void TheJsonFormOfAValueIsHadOrNot()
    {
        Assert.True(JsonConversion.TryOf(new StrictSample { Numbers = [[1]] }, StrictJson.Default.StrictSample, out var element));
        Assert.Equal(1, element.GetProperty("numbers")[0][0].GetInt32());
        Assert.False(JsonConversion.TryOf(double.NaN, StrictJson.Default.Double, out element));
        Assert.Equal(JsonValueKind.Undefined, element.ValueKind);
        Assert.True(
            JsonConversion.TryOf(
                new StrictSample { Dates = new Dictionary<string, DateOnly> { ["\ud800"] = default } },
                StrictJson.Default.StrictSample,
                out _));
        Assert.False(JsonConversion.TryOf(new StrictSample(), null!, out _));
    }

    private static T? Read<T>(string json, JsonConverter<T> converter)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return converter.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
    }

    private static string Again<T>(string json, JsonConverter<T> converter)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            converter.Write(writer, Read(json, converter)!, JsonSerializerOptions.Default);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Refuses<T>(string json, JsonConverter<T> converter) => Assert.Throws<JsonException>(() => Read(json, converter));
}

internal sealed record StrictSample
{
    [JsonPropertyName("times")]
    [JsonConverter(typeof(ListConverter<DateTimeOffset, TimestampConverter>))]
    public IReadOnlyList<DateTimeOffset>? Times { get; init; }

    [JsonPropertyName("numbers")]
    [JsonConverter(typeof(ListConverter<IReadOnlyList<long>, ListConverter<long, IntegerConverter<long>>>))]
    public IReadOnlyList<IReadOnlyList<long>>? Numbers { get; init; }

    [JsonPropertyName("dates")]
    [JsonConverter(typeof(MapConverter<DateOnly, DateConverter>))]
    public IReadOnlyDictionary<string, DateOnly>? Dates { get; init; }

    [JsonPropertyName("perhaps")]
    [JsonConverter(typeof(ListConverter<int?, NullableConverter<int, IntegerConverter<int>>>))]
    public IReadOnlyList<int?>? Perhaps { get; init; }

    [JsonPropertyName("bytes")]
    [JsonConverter(typeof(ListConverter<byte[], Base64Converter>))]
    public IReadOnlyList<byte[]?>? Bytes { get; init; }

    [JsonPropertyName("at")]
    [JsonConverter(typeof(TimestampConverter))]
    public DateTimeOffset? At { get; init; }
}

[JsonSerializable(typeof(StrictSample))]
[JsonSerializable(typeof(double))]
internal sealed partial class StrictJson : JsonSerializerContext;
