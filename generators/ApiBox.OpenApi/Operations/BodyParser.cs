using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>Reads what an operation sends: the media type that suits C# best, and how it is written.</summary>
internal sealed class BodyParser(ParseContext context, SchemaParser schemas)
{
    public BodyModel? Parse(OperationNode operation, string name)
    {
        if (operation.Node["requestBody"] is not { } node || context.Resolve(node) is not { } body)
            return null;
        if (body["content"] is not { Members.Count: > 0 } content)
        {
            context.Report(Descriptors.BodyWithoutMediaType, body["content"] ?? body);
            return null;
        }

        if (operation.Method is "get" or "head" or "trace")
            context.Diagnostics.Add(
                Descriptors.BodyWithoutMeaning, operation.Node.Member("requestBody")!.NameSpan, operation.Method.ToUpperInvariant());
        var media = content.Members.OrderBy(static member => Rank(member.Name)).First();
        foreach (var other in content.Members)
            if (other != media)
                context.Report(Descriptors.NotUsed, other.Value, other.Name, $"by the client, which sends {media.Name}");
        if (!MediaTypes.IsValid(media.Name))
        {
            context.Diagnostics.Add(Descriptors.InvalidMediaType, media.NameSpan, media.Name);
            ReportRules(media.Value["schema"]);
            return new BodyModel(BodyKind.File, "application/octet-stream", File(), IsRequired(body), default);
        }

        return Of(media, name + "Request", IsRequired(body));
    }

    private static bool IsRequired(SpecNode body) => body["required"] is { IsTrue: true };

    private static int Rank(string mediaType) =>
        MediaTypes.IsJson(mediaType) ? (MediaTypes.IsRange(mediaType) ? 1 : 0)
        : MediaTypes.IsMultipart(mediaType) ? 2
        : MediaTypes.IsUrlEncoded(mediaType) ? 3
        : MediaTypes.IsText(mediaType) ? 4
        : 5;

    private BodyModel? Of(SpecMember media, string typeName, bool required)
    {
        var schema = media.Value["schema"];
        var isForm = MediaTypes.IsUrlEncoded(media.Name) || MediaTypes.IsMultipart(media.Name);
        if (!isForm && media.Value["encoding"] is { } unused)
            context.Report(Descriptors.NotUsed, unused, "encoding", $"by bodies of the type {media.Name}");
        if (isForm || MediaTypes.IsJson(media.Name))
        {
            var value = schema is null ? new ValueModel(ValueKind.Any, null, false, default) : schemas.ParseValue(schema, typeName);
            if (value is null)
                return null;
            if (isForm)
                return FormOf(media, value, required);
            if (value.Kind == ValueKind.File)
                return new BodyModel(BodyKind.File, "application/octet-stream", value, required, default);
            return new BodyModel(BodyKind.Json, MediaTypes.IsRange(media.Name) ? "application/json" : media.Name, value, required, default);
        }

        if (MediaTypes.IsText(media.Name))
            return new BodyModel(
                BodyKind.Text, MediaTypes.IsRange(media.Name) ? "text/plain" : media.Name, TextOf(schema, typeName), required, default);
        ReportRules(schema);
        return new BodyModel(
            BodyKind.File, MediaTypes.IsRange(media.Name) ? "application/octet-stream" : media.Name, File(), required, default);
    }

    private BodyModel FormOf(SpecMember media, ValueModel value, bool required)
    {
        var isMultipart = MediaTypes.IsMultipart(media.Name);
        var properties = value.Kind == ValueKind.Object ? schemas.Types.Find(value.TypeName!)?.Properties ?? default : default;
        var encoding = media.Value["encoding"];
        foreach (var member in encoding?.Members ?? [])
            if (!properties.Any(property => property.JsonName == member.Name))
                context.Report(
                    Descriptors.NotUsed, member.Value, member.Name, "as an encoding, because the form declares no member of that name");
        var parts = properties.Select(property => Part(property, encoding?[property.JsonName], isMultipart)).ToEquatable();
        return new BodyModel(
            isMultipart ? BodyKind.Multipart : BodyKind.UrlEncoded,
            MediaTypes.IsRange(media.Name) ? "multipart/form-data" : media.Name,
            value,
            required,
            parts);
    }

    private PartModel Part(PropertyModel property, SpecNode? encoding, bool isMultipart)
    {
        var nullable = !property.Required || property.Value.Nullable;
        string? mediaType = null;
        ParameterFormModel? form = null;
        foreach (var member in encoding?.Members ?? [])
        {
            if (member.Name == "contentType" && MediaTypes.IsValid(member.Value.Text.Split(',')[0].Trim()))
            {
                var type = member.Value.Text.Split(',')[0].Trim();
                mediaType = MediaTypes.IsRange(type) ? null : type;
            }
            // OpenAPI 3.0 allows styles in URL-encoded forms only.
            else if ((isMultipart && !context.Is31) || member.Name is not ("style" or "explode" or "allowReserved"))
            {
                if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
                    context.Report(
                        Descriptors.NotUsed, member.Value, member.Name, isMultipart ? "by the parts of a form" : "by members of a form");
            }
            else
            {
                var style = ParameterStyles.Parse(encoding!.StringOf("style") ?? "form") ?? ParameterStyle.Form;
                form = new ParameterFormModel(
                    style,
                    encoding["explode"] is { } flag ? flag.IsTrue : style == ParameterStyle.Form,
                    encoding["allowReserved"] is { IsTrue: true });
            }
        }

        return new PartModel(property.JsonName, property.Name, property.Value, nullable, mediaType, form);
    }

    /// <summary>A single value travels as its text; the caller writes everything else.</summary>
    private ValueModel TextOf(SpecNode? schema, string typeName)
    {
        var text = new ValueModel(ValueKind.Text, null, false, default);
        if (schema is null)
            return text;
        if (schemas.ParseValue(schema, typeName) is { } value
            && value.Kind is not (ValueKind.Object or ValueKind.Union or ValueKind.Array or ValueKind.Map or ValueKind.Any
                or ValueKind.File))
            return value;
        context.Report(Descriptors.BodySentAsText, schema, schema.Parent?.Key ?? "this media type");
        return text;
    }

    private void ReportRules(SpecNode? schema)
    {
        if (schema is null)
            return;
        foreach (var member in SchemaSet.Of(context, schema).Parts.SelectMany(static part => part.Members))
        {
            if (member.Name is "type" or "nullable" or "$ref" or "allOf"
                || member is { Name: "format", Value.Text: "binary" }
                || SchemaKeywords.IsRemark(member.Name))
                continue;
            context.Diagnostics.Add(Descriptors.NotUsed, member.RuleSpan, member.Name, "by a body that is a file");
        }
    }

    private static ValueModel File() => new(ValueKind.File, null, false, default);
}
