using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>Reads bodies: JSON, forms with and without files, text and raw bytes.</summary>
internal static class BodyReader
{
    public static async Task<ParsedBody> ReadAsync(BodyMedia media, MediaTypeHeaderValue type, ReceivedBody body)
    {
        var name = type.MediaType.Value!;
        if (DescriptionDocument.IsJson(name))
            return ReadJson(media, body);
        if (name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            return await ReadPartsAsync(media, type, body);
        if (name.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return ReadForm(media, body);
        if (name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !FileSchemas.IsRaw(media.Schema))
            return new(JsonValue.Create(body.Text), SchemaValidator.Convert(media.Schema, body.Text), []);
        return new(Json: null, new JValue(""), [new(Name: null, name, body.Bytes.ToArray())]);
    }

    private static ParsedBody ReadJson(BodyMedia media, ReceivedBody body)
    {
        try
        {
            // System.Text.Json decides what JSON is, since Newtonsoft.Json accepts comments, single quotes and more.
            var json = StrictJson.Parse(body.Bytes.Span, SchemaValidator.MaxDepth);
            var value = SchemaValidator.ParseExact(body.Text);
            return new(json, value, FileSchemas.InJson(value, media.Schema));
        }
        catch (Exception e) when (e is JsonException or Newtonsoft.Json.JsonException)
        {
            throw new MalformedBodyException("The request body is malformed JSON.");
        }
    }

    private static ParsedBody ReadForm(BodyMedia media, ReceivedBody body)
    {
        var values = new FormValues(media.Schema);
        foreach (var (name, texts) in QueryHelpers.ParseQuery(body.Text))
        {
            foreach (var text in texts)
                values.Add(name, text ?? "");
        }

        return values.ToBody();
    }

    private static async Task<ParsedBody> ReadPartsAsync(BodyMedia media, MediaTypeHeaderValue type, ReceivedBody body)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
            throw new MalformedBodyException("Content-Type needs a boundary.");
        try
        {
            var values = new FormValues(media.Schema);
            var reader = new MultipartReader(boundary, new MemoryStream(body.Bytes.ToArray()))
            {
                HeadersCountLimit = 32,
                BodyLengthLimit = null,
            };
            while (await reader.ReadNextSectionAsync() is { } section)
                await AddPartAsync(media, section, values);
            return values.ToBody();
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new MalformedBodyException("The request body is a malformed form.");
        }
    }

    private static async Task AddPartAsync(BodyMedia media, MultipartSection section, FormValues values)
    {
        if (section.GetContentDispositionHeader() is not { } disposition
            || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 } name)
            throw new MalformedBodyException("Each part of the form needs a name.");
        using var content = new MemoryStream();
        await section.Body.CopyToAsync(content);
        var partType = section.ContentType?.Split(';')[0].Trim();
        if (media.PartTypes.TryGetValue(name, out var wanted) && !wanted.Any(range => Matches(range, partType ?? "text/plain")))
            throw new MalformedBodyException($"{name} must be {string.Join(" or ", wanted)}.");

        var fileName = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
        if (fileName.HasValue || values.IsFile(name))
            values.AddFile(name, new(fileName.Value, partType, content.ToArray()));
        else
            values.Add(
                name, Encoding.UTF8.GetString(content.ToArray()), isJson: partType is not null && DescriptionDocument.IsJson(partType));
    }

    private static bool Matches(string range, string type) =>
        range is "*/*" || range.Equals(type, StringComparison.OrdinalIgnoreCase)
        || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase));
}
