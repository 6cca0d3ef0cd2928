using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>How the wire client puts parameters and bodies into the request.</summary>
internal static class WireCallText
{
    private const string Runtime = "global::ApiBox.Runtime.";

    /// <summary>
    /// The call that adds a parameter to the address, or to the call if it travels in a header or cookie; it begins with a dot.
    /// </summary>
    public static string Of(ParameterModel parameter)
    {
        var name = CSharpText.Literal(parameter.JsonName);
        var method = parameter.Location switch
        {
            ParameterLocation.Path => "Path",
            ParameterLocation.Query => "Query",
            ParameterLocation.Header => "WithHeader",
            _ => "WithCookie",
        };
        return IsPlain(parameter)
            ? $".{method}({name}, {parameter.Name})"
            : $".{method}({name}, {parameter.Name}, {TypeInfo(parameter.Value, TypeText.IsNullable(parameter))}, {Form(parameter.Form)})";
    }

    /// <summary>Whether it is part of the address.</summary>
    public static bool IsInAddress(ParameterModel parameter) => parameter.Location is ParameterLocation.Path or ParameterLocation.Query;

    /// <summary>
    /// Whether the runtime writes the value by itself; all others are written by way of their JSON, which needs metadata.
    /// </summary>
    public static bool IsPlain(ParameterModel parameter) => parameter.Location switch
    {
        ParameterLocation.Path => parameter.Form.Style == ParameterStyle.Simple && IsCommon(parameter.Value.Kind),
        ParameterLocation.Query =>
            parameter.Form is { Style: ParameterStyle.Form, AllowReserved: false }
                && (IsCommon(parameter.Value.Kind) || parameter.Value.Kind is ValueKind.Time or ValueKind.Double),
        ParameterLocation.Header => parameter.Form.Style == ParameterStyle.Simple && parameter.Value.Kind == ValueKind.Text,
        _ => false,
    };

    /// <summary>The arguments that say what is sent, after those that say where to.</summary>
    public static string? Of(BodyModel? body)
    {
        if (body is null)
            return null;
        var type = TypeInfo(body.Value, TypeText.IsNullable(body));
        if (body is { Kind: BodyKind.Json, MediaType: "application/json" } && !TypeText.IsNullable(body))
            return $"request, {type}";
        var content = body.Kind switch
        {
            BodyKind.Json => $"{Runtime}RequestBody.Json(request, {type}, {CSharpText.Literal(body.MediaType)})",
            BodyKind.Text when body.Value.Kind == ValueKind.Text =>
                $"{Runtime}RequestBody.Text(request, {CSharpText.Literal(body.MediaType)})",
            BodyKind.Text => $"{Runtime}RequestBody.Text(request, {type}, {CSharpText.Literal(body.MediaType)})",
            BodyKind.File => $"{Runtime}RequestBody.File(request, {CSharpText.Literal(body.MediaType)})",
            BodyKind.UrlEncoded => $"{Parts(body)}.ToUrlEncoded()",
            _ => $"{Parts(body)}.ToMultipart({CSharpText.Literal(body.MediaType)})",
        };
        // A body that must be given is there even as null, which only JSON can say.
        return body.Required && (body.Kind == BodyKind.Json || !TypeText.IsNullable(body))
            ? content
            : $"request is null ? null : {content}";
    }

    private static string Parts(BodyModel body)
    {
        if (body.Value.Kind != ValueKind.Object)
            return $"new {Runtime}FormBuilder().AddMembers(request, {TypeInfo(body.Value, TypeText.IsNullable(body))})";
        var parts = body.Parts.Select(static part => Part(part)).Append(".AddMembers(request.AdditionalProperties)");
        return $"new {Runtime}FormBuilder(){string.Concat(parts)}";
    }

    private static string Part(PartModel part)
    {
        var name = CSharpText.Literal(part.JsonName);
        var file = part.MediaType is null ? "" : $", {CSharpText.Literal(part.MediaType)}";
        if (part.Value.Kind == ValueKind.File)
            return $".AddFile({name}, request.{part.Property}{file})";
        if (part.Value is { Kind: ValueKind.Array, Item: { Kind: ValueKind.File, Nullable: false } })
            return $".AddFiles({name}, request.{part.Property}{file})";
        var form = part.Form is not null
            ? $", new(Style: {Form(part.Form)})"
            : part.MediaType is not null ? $", new({CSharpText.Literal(part.MediaType)})" : "";
        return $".Add({name}, request.{part.Property}, {TypeInfo(part.Value, part.Nullable)}{form})";
    }

    private static bool IsCommon(ValueKind kind) => kind is
        ValueKind.Text or ValueKind.Uri or ValueKind.Guid or ValueKind.Date or ValueKind.Boolean or ValueKind.Int32 or ValueKind.Int64
            or ValueKind.Decimal or ValueKind.OpenEnum;

    private static string TypeInfo(ValueModel value, bool nullable) => $"ApiBoxWireClientJson.TypeInfo<{TypeText.Of(value, nullable)}>()";

    private static string Form(ParameterFormModel form) =>
        $"new {Runtime}ParameterFormat({Runtime}ParameterStyle.{form.Style}{(form.Explode ? ", Explode: true" : "")}"
            + $"{(form.AllowReserved ? ", AllowReserved: true" : "")})";
}
