using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApiBox.Generators.Emission;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Preparation;

/// <summary>
/// Writes the model as a description that NSwag cannot get wrong: its own names are numbers, its schemas are trivial, and
/// every name, type, and text that our templates write is in a member of ours, ready for C#.
/// </summary>
internal static class PreparedDescription
{
    // The text is not written into HTML, and people can read it in obj.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public static string Write(DescriptionModel model)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            WriteDocument(json, model);
        // Strings have no line ends of their own in JSON, so these are the writer's, which are the platform's.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private static void WriteDocument(Utf8JsonWriter json, DescriptionModel model)
    {
        json.WriteStartObject();
        json.WriteString("openapi", "3.0.3");
        json.WriteStartObject("info");
        json.WriteString("title", "Prepared");
        json.WriteString("version", "1");
        json.WriteEndObject();
        json.WriteStartObject("paths");
        // Without any operation NSwag would leave out the wire client, which the facade needs; the
        // template recognizes this one by its missing name.
        if (model.Operations.Count == 0)
            WriteOperation(json, 0, static _ => { }, []);
        for (var i = 0; i < model.Operations.Count; i++)
        {
            var operation = model.Operations[i];
            WriteOperation(json, i, writer => WriteOperationMembers(writer, operation), operation.Parameters);
        }

        json.WriteEndObject();
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        var derived = model.Callbacks.Where(static callback => callback.Base is not null).ToList();
        var bases = derived.Select(static callback => callback.Base!).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < model.Objects.Count; i++)
            WriteObject(json, Key("Object", i), model.Objects[i], isBase: bases.Contains(model.Objects[i].Name));
        for (var i = 0; i < derived.Count; i++)
            WriteDerived(json, Key("Callback", i), derived[i], model.Objects.First(type => type.Name == derived[i].Base));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteOperation(
        Utf8JsonWriter json, int index, Action<Utf8JsonWriter> members, IReadOnlyList<ParameterModel> parameters)
    {
        json.WriteStartObject(Key("/operation", index));
        json.WriteStartObject("get");
        json.WriteString("operationId", Key("operation", index));
        members(json);
        json.WriteStartArray("parameters");
        for (var i = 0; i < parameters.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("name", Key("parameter", i));
            json.WriteString("in", "query");
            WriteText(json, "schema");
            json.WriteString("x-apibox-name", parameters[i].Name);
            json.WriteString("x-apibox-type", TypeText.Of(parameters[i]));
            json.WriteString(
                WireCallText.IsInAddress(parameters[i]) ? "x-apibox-address" : "x-apibox-header", WireCallText.Of(parameters[i]));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("responses");
        json.WriteStartObject("204");
        json.WriteString("description", "");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteOperationMembers(Utf8JsonWriter json, OperationModel operation)
    {
        json.WriteString("x-apibox-name", operation.Name);
        json.WriteString("x-apibox-method", operation.Method);
        json.WriteString("x-apibox-path", CSharpText.Literal(operation.Path));
        json.WriteString("x-apibox-response", TypeText.Of(operation.Response));
        if (operation.Body is { } body)
        {
            json.WriteString("x-apibox-body", TypeText.Of(body));
            json.WriteString("x-apibox-send", WireCallText.Of(body));
        }
    }

    /// <summary>The type of a callback whose payload is a component: one that derives from the component's type.</summary>
    private static void WriteDerived(Utf8JsonWriter json, string key, CallbackModel callback, ObjectModel component)
    {
        WriteClass(json, key, callback.TypeName, component);
        json.WriteString("x-apibox-base", component.Name);
        WriteDoc(json, component.Description);
        json.WriteEndObject();
    }

    private static void WriteClass(Utf8JsonWriter json, string key, string name, ObjectModel model)
    {
        json.WriteStartObject(key);
        json.WriteString("type", "object");
        // Else a schema without properties would be a map to NSwag, and no class.
        json.WriteBoolean("additionalProperties", false);
        json.WriteString("x-apibox-name", name);
        if (!model.IsPublic)
            json.WriteBoolean("x-apibox-internal", true);
        if (model.Lenient)
            json.WriteBoolean("x-apibox-lenient", true);
    }

    private static void WriteObject(Utf8JsonWriter json, string key, ObjectModel model, bool isBase)
    {
        WriteClass(json, key, model.Name, model);
        if (isBase)
            json.WriteBoolean("x-apibox-open", true);
        if (model.Properties.Any(static property => property.JsonName == "AdditionalProperties"))
            json.WriteBoolean("x-apibox-hides-additional", true);
        if (PrintMembersEmitter.Has(model))
            json.WriteBoolean("x-apibox-shown", true);
        WriteDoc(json, model.Description);
        if (model.Between.Count > 0)
            json.WriteString("x-apibox-remarks", CSharpText.Doc(string.Join(" ", model.Between.Select(static rule => rule.Text))));
        json.WriteStartObject("properties");
        for (var i = 0; i < model.Properties.Count; i++)
            WriteProperty(json, Key("property", i), model.Properties[i], model, between: i == 0 ? "" : ", ");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter json, string key, PropertyModel property, ObjectModel owner, string between)
    {
        json.WriteStartObject(key);
        json.WriteString("type", "string");
        json.WriteString("x-apibox-name", property.Name);
        json.WriteString("x-apibox-type", TypeText.Of(property));
        json.WriteString("x-apibox-json-name", CSharpText.Literal(property.JsonName));
        json.WriteString("x-apibox-label", CSharpText.Literal($"{between}{property.Name} = "));
        WriteDoc(json, property.Description);
        if ($"{WireNameText.Of(property.Name, property.JsonName)} {RuleText.Of(property)}".Trim() is { Length: > 0 } words)
            json.WriteString("x-apibox-remarks", CSharpText.Doc(words));
        if (property.Required)
            json.WriteBoolean("x-apibox-required", true);
        // An optional member is left out when it is null; a required one is written as null.
        if (TypeText.IsNullable(property))
            json.WriteString("x-apibox-ignore", property.Required ? "Never" : "WhenWritingNull");
        if (ConverterText.Of(property, owner) is { } converter)
            json.WriteString("x-apibox-converter", converter);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteEndObject();
    }

    private static void WriteDoc(Utf8JsonWriter json, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            json.WriteString("x-apibox-doc", CSharpText.Doc(text));
    }

    private static string Key(string sort, int index) => sort + index.ToString(CultureInfo.InvariantCulture);
}
