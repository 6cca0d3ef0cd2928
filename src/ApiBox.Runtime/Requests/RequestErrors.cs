using System.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>Finds the location of content in the JSON of a request that cannot be sent.</summary>
internal static class RequestErrors
{
    /// <summary>The error about JSON that was written to its end.</summary>
    /// <param name="json">The JSON, in which halves of surrogate pairs are escapes.</param>
    /// <param name="pointer">The pointer to its root.</param>
    /// <param name="extras">The additional members with declared names, in the order of their objects.</param>
    public static ApiBoxValidationException Whole(ReadOnlySpan<byte> json, string pointer, IReadOnlyList<DuplicateMember> extras)
    {
        var errors = default(ValidationCollector);
        var path = new JsonPath(pointer);
        var next = 0;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            path.Before(ref reader);
            if (reader.TokenType == JsonTokenType.StartObject)
                for (; next < extras.Count && extras[next].Position <= reader.TokenStartIndex; next++)
                    errors.Duplicate(path + Check.Pointer(extras[next].Name));
            if (reader.ValueIsEscaped && JsonPath.Text(ref reader) is var text && !Check.IsUnicode(text))
                errors.Unicode(path.ToString(), text);
            path.After(ref reader);
        }

        return new ApiBoxValidationException(errors.ToResult().Errors);
    }

    /// <summary>The error about JSON that ends where a text could not be written.</summary>
    public static ApiBoxValidationException Cut(ReadOnlySpan<byte> json, string pointer)
    {
        var path = new JsonPath(pointer);
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        while (reader.Read())
        {
            path.Before(ref reader);
            path.After(ref reader);
        }

        path.BeforeValue();
        return new ApiBoxValidationException(
            [new ValidationError(path.ToString(), UnsendableContent.Unicode, "contains an escaped unpaired surrogate", null, null)]);
    }

    /// <summary>The pointer to where a reader is.</summary>
    private sealed class JsonPath(string root)
    {
        // For each object the step to its member, for each array the index of its item.
        private readonly List<(string? Member, int Index)> _steps = [];

        public static string Text(ref Utf8JsonReader reader) => JsonText.OfRaw(Encoding.UTF8.GetString(reader.ValueSpan));

        public static string operator +(JsonPath path, string step) => path.ToString() + step;

        /// <summary>Goes to the token; of an object or array, to its beginning.</summary>
        public void Before(ref Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    _steps[^1] = (Check.Pointer(reader.ValueIsEscaped ? Text(ref reader) : reader.GetString()!), 0);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _steps.RemoveAt(_steps.Count - 1);
                    break;
                default:
                    BeforeValue();
                    break;
            }
        }

        /// <summary>Goes to a value: in an array, to the next item.</summary>
        public void BeforeValue()
        {
            if (_steps is [.., (null, var index)])
                _steps[^1] = (null, index + 1);
        }

        public void After(ref Utf8JsonReader reader)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                _steps.Add(("", 0));
            else if (reader.TokenType == JsonTokenType.StartArray)
                _steps.Add((null, -1));
        }

        public override string ToString()
        {
            var pointer = new StringBuilder(root);
            foreach (var (member, index) in _steps)
                pointer.Append(member ?? FormattableString.Invariant($"/{index}"));
            return pointer.ToString();
        }
    }
}
