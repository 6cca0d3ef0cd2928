using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Json;

public sealed record Times([property: JsonConverter(typeof(TimeConverter))] DateTimeOffset? At, int After);

public sealed record RequiredTime([property: JsonConverter(typeof(RequiredTimeConverter))] DateTimeOffset At);

[JsonSerializable(typeof(Times))]
[JsonSerializable(typeof(RequiredTime))]
internal sealed partial class TimeJson : JsonSerializerContext;

public sealed class TimeConverterTests
{
    [Theory]
    [InlineData("1767225725449", "2026-01-01T00:02:05.4490000+00:00")]
    [InlineData("0", "1970-01-01T00:00:00.0000000+00:00")]
    [InlineData("-1", "1969-12-31T23:59:59.9990000+00:00")]
    [InlineData("1767225725449.7", "2026-01-01T00:02:05.4490000+00:00")]
    [InlineData("1.767225725449e12", "2026-01-01T00:02:05.4490000+00:00")]
    [InlineData("-62135596800000", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("253402300799999", "9999-12-31T23:59:59.9990000+00:00")]
    [InlineData("\"1767225725449\"", "2026-01-01T00:02:05.4490000+00:00")]
    [InlineData("\" 1767225725449 \"", "2026-01-01T00:02:05.4490000+00:00")]
    [InlineData("\"1767225725449.7\"", "2026-01-01T00:02:05.4490000+00:00")]
    [InlineData("\"2025-01-01 00:00:00\"", "2025-01-01T00:00:00.0000000+00:00")]
    [InlineData("\"2025-01-01 23:59:59.25\"", "2025-01-01T23:59:59.2500000+00:00")]
    [InlineData("\"2025-01-01T00:00:00Z\"", "2025-01-01T00:00:00.0000000+00:00")]
    [InlineData("\"2025-01-01t00:00:00z\"", "2025-01-01T00:00:00.0000000+00:00")]
    [InlineData("\"2025-01-01T00:00:00\"", "2025-01-01T00:00:00.0000000+00:00")]
    [InlineData("\"2025-01-01T00:00:00.123456789Z\"", "2025-01-01T00:00:00.1234567+00:00")]
    [InlineData("\"2025-01-01T05:30:00+05:30\"", "2025-01-01T05:30:00.0000000+05:30")]
    [InlineData("\"2025-01-01T00:00:00.123456789-08:00\"", "2025-01-01T00:00:00.1234567-08:00")]
    [InlineData("\"2025-01-01T00:00Z\"", "2025-01-01T00:00:00.0000000+00:00")]
    [InlineData("\"2025-01-01\"", "2025-01-01T00:00:00.0000000+00:00")]
    [InlineData("\"2025\\u002d01-01 00:00:00\"", "2025-01-01T00:00:00.0000000+00:00")]
    public void EachFormIsRead(string json, string expected)
    {
        Assert.Equal(expected, Read(json).At!.Value.ToString("O"));
        Assert.True(TryRead(json, out _));
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ReadRequired(json));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void NothingIsNoTime(string json)
    {
        Assert.Null(Read(json).At);
        Assert.True(TryRead(json, out var time));
        Assert.Null(time);
        Assert.Throws<JsonException>(() => ReadRequired(json));
    }

    [Theory]
    [InlineData("-62135596800001")]
    [InlineData("253402300800000")]
    [InlineData("9223372036854775807")]
    [InlineData("1e300")]
    [InlineData("\"99999999999999999999999\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"1e12\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"01/02/2025\"")]
    [InlineData("\"2025-13-01 00:00:00\"")]
    [InlineData("\"2025-02-30T00:00:00Z\"")]
    [InlineData("\"2025-01-01T24:00:00Z\"")]
    [InlineData("\"2025-01-01T00:00:00+25:00\"")]
    [InlineData("\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("true")]
    [InlineData("{\"at\":[1,2]}")]
    [InlineData("[1,[2],{}]")]
    public void NonsenseIsNoTimeAndHarmsNothingAfterIt(string json)
    {
        var times = Read(json);

        Assert.Null(times.At);
        Assert.Equal(7, times.After);
        Assert.False(TryRead(json, out _));
        Assert.Throws<JsonException>(() => ReadRequired(json));
    }

    [Fact]
    public void AVeryLongTextIsNoTime() => Assert.Null(Read($"\"{new string('1', 100_000)}\"").At);

    [Theory]
    [InlineData("1767225725449", "1767225725449")]
    [InlineData("\"2025-01-01T01:00:00+01:00\"", "1735689600000")]
    [InlineData("null", "null")]
    public void TimesAreWrittenAsEpochMilliseconds(string json, string written) =>
        Assert.Equal($$"""{"At":{{written}},"After":7}""", JsonSerializer.Serialize(Read(json), TimeJson.Default.Times));

    [Fact]
    public void ARequiredTimeIsWrittenAsEpochMilliseconds() =>
        Assert.Equal("""{"At":0}""", JsonSerializer.Serialize(new RequiredTime(DateTimeOffset.UnixEpoch), TimeJson.Default.RequiredTime));

    private static Times Read(string json) => JsonSerializer.Deserialize($$"""{"At":{{json}},"After":7}""", TimeJson.Default.Times)!;

    private static DateTimeOffset ReadRequired(string json) =>
        JsonSerializer.Deserialize($$"""{"At":{{json}}}""", TimeJson.Default.RequiredTime)!.At;

    private static bool TryRead(string json, out DateTimeOffset? time)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var read = TimeConverter.TryRead(ref reader, out time);
        Assert.False(reader.Read());
        return read;
    }
}
