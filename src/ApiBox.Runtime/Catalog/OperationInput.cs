using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>The fields of a request by their JSON names.</summary>
public sealed class OperationInput
{
    /// <summary>The parameters: all fields outside the body.</summary>
    public IDictionary<string, JsonElement> Parameters { get; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>The body; null to send none. Files may be left out of it.</summary>
    public JsonElement? Body { get; set; }

    /// <summary>The files of the body by the names of their fields; the empty name when the body as a whole is a file.</summary>
    public IDictionary<string, ApiBoxFile> Files { get; } = new Dictionary<string, ApiBoxFile>(StringComparer.Ordinal);

    /// <summary>Reads the body.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="info">How it is read.</param>
    /// <exception cref="ApiBoxValidationException">It is missing or has another form.</exception>
    public T ReadBody<T>(JsonTypeInfo<T> info) =>
        Body is { } body ? Read(WithFiles(body), info, "") : throw Refuse("", "required", "is required");

    /// <summary>Reads the body; null when there is none.</summary>
    /// <inheritdoc cref="ReadBody{T}(JsonTypeInfo{T})"/>
    public T? ReadOptionalBody<T>(JsonTypeInfo<T> info) => Body is { } body ? Read(WithFiles(body), info, "") : default;

    /// <summary>Reads a parameter that must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="info">How it is read.</param>
    /// <exception cref="ApiBoxValidationException">It is missing or has another form.</exception>
    public T ReadParameter<T>(string name, JsonTypeInfo<T> info) =>
        Parameters.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? Read(value, info, Check.Pointer(name))
            : throw Refuse(Check.Pointer(name), "required", "is required");

    /// <summary>Reads a parameter; null when it is not there.</summary>
    /// <inheritdoc cref="ReadParameter{T}(string, JsonTypeInfo{T})"/>
    public T? ReadOptionalParameter<T>(string name, JsonTypeInfo<T> info) =>
        Parameters.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? Read(value, info, Check.Pointer(name))
            : default;

    /// <summary>The file of a field; null when none was given.</summary>
    /// <param name="name">The field.</param>
    public ApiBoxFile? File(string name) => Files.TryGetValue(name, out var file) ? file : null;

    // A field whose file is given separately counts as present; the file replaces it after the rest is read.
    private JsonElement WithFiles(JsonElement body)
    {
        var absent = body.ValueKind != JsonValueKind.Object
            ? []
            : Files.Keys.Where(name => name.Length > 0 && !body.TryGetProperty(name, out _)).ToList();
        if (absent.Count == 0)
            return body;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var member in body.EnumerateObject())
                member.WriteTo(json);
            foreach (var name in absent)
                json.WriteNull(name);
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static T Read<T>(JsonElement value, JsonTypeInfo<T> info, string path)
    {
        try
        {
            return value.Deserialize(info)!;
        }
        catch (JsonException error)
        {
            throw Missing(value, info, path) ?? Refuse(
                path + Pointer(error.Path), "type", "does not have the type that the description requires");
        }
    }

    // The reader's message lists missing members as text; programs need the names.
    private static ApiBoxValidationException? Missing<T>(JsonElement value, JsonTypeInfo<T> info, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        var errors = new List<ValidationError>();
        foreach (var property in info.Properties)
            if (property.IsRequired && !value.TryGetProperty(property.Name, out _))
                errors.Add(new ValidationError(path + Check.Pointer(property.Name), "required", "is required", null, null));
        return errors.Count == 0 ? null : new ApiBoxValidationException(errors);
    }

    private static ApiBoxValidationException Refuse(string path, string keyword, string message) =>
        new([new ValidationError(path, keyword, message, null, null)]);

    // "$.lists[0].name" as /lists/0/name.
    private static string Pointer(string? path) =>
        path is null or "$"
            ? ""
            : path[1..].Replace('.', '/').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
