using System.ComponentModel;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Reads whole numbers in any notation: in JSON Schema, <c>2.0</c> and <c>1e2</c> are integers, and <c>"2"</c> is not.</summary>
/// <typeparam name="T"><see cref="int"/>, <see cref="long"/>, <see cref="uint"/>, <see cref="ulong"/> or a smaller one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IntegerConverter<T> : JsonConverter<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private static readonly Int128 Min = Int128.CreateChecked(T.MinValue);
    private static readonly Int128 Max = Int128.CreateChecked(T.MaxValue);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a number, not whole, or beyond the range of the type.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw JsonTokens.Unexpected("an integer");

        Int128 whole;
        if (reader.TryGetInt64(out var number))
            whole = number;
        else if (!JsonTokens.Number(ref reader).TryInt128(out whole))
            throw JsonTokens.Unexpected("an integer");

        return whole >= Min && whole <= Max ? T.CreateTruncating(whole) : throw JsonTokens.Unexpected($"between {Min} and {Max}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (T.IsNegative(value))
            writer.WriteNumberValue(long.CreateTruncating(value));
        else
            writer.WriteNumberValue(ulong.CreateTruncating(value));
    }
}
