using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>The base class of union converters: a value is read as JSON first, and then as the branch that it matches.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionConverter<TUnion> : JsonConverter<TUnion>
    where TUnion : class
{
    /// <inheritdoc/>
    public sealed override TUnion? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(JsonElement.ParseValue(ref reader));

    /// <summary>Gives the form that a value has.</summary>
    /// <param name="value">The value.</param>
    protected abstract TUnion Read(JsonElement value);

    /// <summary>The text of a member, or null when the value has none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The member's name.</param>
    protected static string? Tag(JsonElement value, string member) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(member, out var tag) && tag.ValueKind == JsonValueKind.String
            ? tag.GetString()
            : null;

    /// <summary>
    /// The first branch that a value matches; if it matches none, the one with the fewest violations among those that the values of its
    /// members do not rule out; -1 when none is closest.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="forms">The rules of each form.</param>
    protected static int Find(JsonElement value, IReadOnlyList<JsonRule> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var (nearest, fewest) = (-1, int.MaxValue);
        for (var i = 0; i < forms.Count; i++)
        {
            var errors = new ValidationCollector();
            forms[i].Check(value, "", ref errors);
            if (errors.Count == 0)
                return i;
            if (HasErrorOfTheWhole(errors))
                continue;
            // Any number of errors is closer than a member that selects another branch.
            var distance = errors.Count + (ClosestBranch.RulesOut(forms[i], value) ? int.MaxValue / 2 : 0);
            if (distance < fewest)
                (nearest, fewest) = (i, distance);
        }

        return nearest;
    }

    /// <summary>Reads a value as a form.</summary>
    /// <typeparam name="T">The type of the branch.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="info">How the form is read.</param>
    /// <param name="form">What was read.</param>
    protected static bool TryRead<T>(JsonElement value, JsonTypeInfo<T> info, [MaybeNullWhen(false)] out T form)
    {
        try
        {
            form = value.Deserialize(info)!;
            return form is not null;
        }
        catch (JsonException)
        {
            form = default;
            return false;
        }
    }

    // A value of another type does not match this branch, however few rules it violates.
    private static bool HasErrorOfTheWhole(ValidationCollector errors) =>
        errors.ToResult().Errors.Any(static error => error.Path.Length == 0 && error.Keyword is "type" or "false");
}
