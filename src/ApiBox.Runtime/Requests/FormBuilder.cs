using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>The members of a form, from which its body is made. Members that are null are left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormBuilder
{
    private readonly List<(string Name, JsonElement Value, PartEncoding Form)> _values = [];
    private readonly List<FormPart> _parts = [];
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    /// <summary>Adds a member.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="type">How the value is written as JSON.</param>
    /// <param name="form">How it is written here.</param>
    /// <exception cref="ApiBoxValidationException">A text in it contains an unpaired surrogate.</exception>
    public FormBuilder Add<T>(string name, T value, JsonTypeInfo<T> type, PartEncoding form = default)
    {
        _declared.Add(name);
        if (value is not null)
            Add(name, RequestJson.Element(value, type, name), form);
        return this;
    }

    /// <summary>Adds every member of an object.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="value">The object; anything else than an object has no members.</param>
    /// <param name="type">How the object is written as JSON.</param>
    public FormBuilder AddMembers<T>(T value, JsonTypeInfo<T> type)
    {
        if (value is null)
            return this;
        var json = RequestJson.Element(value, type, "");
        if (json.ValueKind == JsonValueKind.Object)
            foreach (var member in json.EnumerateObject())
                Add(member.Name, member.Value, default);
        return this;
    }

    /// <summary>Adds the members that the description does not define, after the defined ones.</summary>
    /// <param name="members">The members; null has none.</param>
    /// <exception cref="ApiBoxValidationException">
    /// The description defines one of them, or a string in it contains an unpaired surrogate.
    /// </exception>
    public FormBuilder AddMembers(IEnumerable<KeyValuePair<string, JsonElement>>? members)
    {
        if (members is null)
            return this;
        var errors = default(ValidationCollector);
        ExtraMembers.Validate(members, _declared.Contains, null, ref errors);
        errors.ToResult().ThrowIfInvalid();
        foreach (var (name, value) in members)
            Add(name, RequestJson.Element(value, name), default);
        return this;
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="file">The file; null adds nothing.</param>
    /// <param name="mediaType">The media type, if the file has none of its own.</param>
    /// <exception cref="ApiBoxValidationException">The file's name contains an unpaired surrogate.</exception>
    /// <exception cref="FileNotFoundException">The file no longer exists on disk; nothing was sent.</exception>
    public FormBuilder AddFile(string name, ApiBoxFile? file, string mediaType = "application/octet-stream")
    {
        _declared.Add(name);
        if (file is null)
            return this;
        UnsendableContent.ThrowIfUnpairedSurrogate(file.FileName ?? "", name);
        file.ThrowIfGone();
        _parts.Add(new FormPart(name, file.FileName ?? name, file.MediaType ?? mediaType, new FileBody(file, mediaType)));
        return this;
    }

    /// <summary>Adds files, each as a member of the same name.</summary>
    /// <param name="name">The members' name.</param>
    /// <param name="files">The files; null adds nothing.</param>
    /// <param name="mediaType">The media type of those that have none of their own.</param>
    public FormBuilder AddFiles(string name, IEnumerable<ApiBoxFile>? files, string mediaType = "application/octet-stream")
    {
        _declared.Add(name);
        foreach (var file in files ?? [])
            AddFile(name, file, mediaType);
        return this;
    }

    /// <summary>The body in <c>application/x-www-form-urlencoded</c>.</summary>
    public RequestBody ToUrlEncoded()
    {
        var text = new StringBuilder();
        foreach (var (name, value, form) in _values)
        {
            Func<string, string> escape = form.Style is { AllowReserved: true } ? ParameterEscapes.UriReserved : ParameterEscapes.Uri;
            var style =
                form.Style ?? (form.IsJson
                ? new ParameterFormat(ParameterStyle.Json)
                : new ParameterFormat(ParameterStyle.Form, value.ValueKind != JsonValueKind.Object));
            // Without a style an object is JSON, which is its usual media type.
            var pairs = form.Style is null && value.ValueKind == JsonValueKind.Object
                ? [(escape(name), escape(value.GetRawText()))]
                : ParameterText.Pairs(name, value, style, escape);
            foreach (var (key, content) in pairs)
                text.Append(text.Length == 0 ? "" : "&").Append(key).Append('=').Append(content);
        }

        return new BytesBody(Encoding.UTF8.GetBytes(text.ToString()), "application/x-www-form-urlencoded");
    }

    /// <summary>The body in parts.</summary>
    /// <param name="mediaType">The media type, such as <c>multipart/form-data</c>.</param>
    public RequestBody ToMultipart(string mediaType) =>
        new MultipartBody(mediaType, [.. _values.SelectMany(static value => Parts(value.Name, value.Value, value.Form)), .. _parts]);

    private void Add(string name, JsonElement value, PartEncoding form)
    {
        if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            _values.Add((name, value, form));
    }

    private static IEnumerable<FormPart> Parts(string name, JsonElement value, PartEncoding form)
    {
        if (form.Style is { } style)
            return ParameterText.Pairs(name, value, style, ParameterEscapes.Nothing).Select(
                static pair => new FormPart(pair.Name, null, null, new BytesBody(Encoding.UTF8.GetBytes(pair.Value), "text/plain")));

        // A list is a part for each of its items.
        if (value.ValueKind == JsonValueKind.Array && !form.IsJson)
            return value.EnumerateArray().SelectMany(item => Parts(name, item, form));
        var isText = value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) && !form.IsJson;
        var mediaType = form.MediaType ?? (isText ? null : "application/json");
        var text = isText ? ParameterText.Text(value) : value.GetRawText();
        return [new FormPart(name, null, mediaType, new BytesBody(Encoding.UTF8.GetBytes(text), mediaType ?? "text/plain"))];
    }
}

/// <summary>One part of a form.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="FileName">The file's name; null if the part is not a file.</param>
/// <param name="MediaType">The media type; null for text, which is usual.</param>
/// <param name="Body">Its JSON type.</param>
internal sealed record FormPart(string Name, string? FileName, string? MediaType, RequestBody Body);
