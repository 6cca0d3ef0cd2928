using System.Text;
using System.Text.Json;
using ApiBox.Generators.Emission;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Preparation.Reference;

/// <summary>Writes the call of an operation as C#, with the values of the description's examples in the types of the model.</summary>
internal sealed class ExampleText(DescriptionModel model)
{
    /// <summary>A few statements that have a <c>client</c>; they make the call, and wait for the task if it starts one.</summary>
    public string Of(OperationModel operation)
    {
        var (parameters, body) = (operation.Parameters.Where(static parameter => parameter is { Required: true, Fixed: null })
            .ToList(), operation.Body);
        var arguments = new List<string>();
        var named = parameters.Count + (body is null ? 0 : 1) > 1;
        foreach (var parameter in parameters)
            arguments.Add((named ? $"{parameter.Name}: " : "")
                + (parameter.Example is { } example ? Value(parameter.Value, JsonOf(example), "") : "default!"));
        if (body is not null && (body.Required || operation.BodyExample is not null))
            arguments.Add((named ? "request: " : "")
                + (operation.BodyExample is { } example ? Value(body.Value, JsonOf(example), "") : "default!"));
        var send = $"client.{operation.Name}Async({string.Join(", ", arguments)})";
        if (operation.Response.Stream is not null)
            return $"await foreach (var item in {send})\n    Console.WriteLine(item);";
        var call = $"await {send};";
        if (operation.Submission is not null)
            return $"var task = {call}\nvar details = await task.WaitForCompletionAsync();";
        return operation.Response.Kind switch
        {
            ResponseKind.Nothing => call,
            ResponseKind.Content => $"using var content = {call}",
            _ => $"var response = {call}",
        };
    }

    private string Value(ValueModel value, JsonElement json, string indent)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return "null";
        var raw = json.GetRawText();
        var text = json.ValueKind == JsonValueKind.String ? json.GetString()! : raw;
        return value.Kind switch
        {
            ValueKind.Uri => $"new Uri({CSharpText.Literal(text)})",
            ValueKind.Time => $"DateTimeOffset.Parse({CSharpText.Literal(text)}, CultureInfo.InvariantCulture)",
            ValueKind.Date => $"DateOnly.Parse({CSharpText.Literal(text)}, CultureInfo.InvariantCulture)",
            ValueKind.Guid => $"Guid.Parse({CSharpText.Literal(text)})",
            ValueKind.Bytes => $"Convert.FromBase64String({CSharpText.Literal(text)})",
            ValueKind.File => "ApiBoxFile.FromPath(\"vocal.mp3\")",
            ValueKind.Boolean or ValueKind.Int32 => text,
            ValueKind.Int64 => text + "L",
            ValueKind.Single => text + "F",
            ValueKind.Double => text + "D",
            ValueKind.Decimal => text + "M",
            ValueKind.OpenEnum => Enum(value, text),
            ValueKind.Object => Object(value, json, indent),
            ValueKind.Array => $"[{string.Join(", ", json.EnumerateArray().Select(item => Value(value.Item!, item, indent)))}]",
            ValueKind.Map => Map(value, json, indent),
            ValueKind.Union => $"JsonSerializer.Deserialize<{value.TypeName}>({CSharpText.Literal(raw)})!",
            ValueKind.Any => $"JsonSerializer.Deserialize<JsonElement>({CSharpText.Literal(raw)})",
            _ => CSharpText.Literal(text),
        };
    }

    private string Enum(ValueModel value, string wire) =>
        model.Enums.FirstOrDefault(candidate => candidate.Name == value.TypeName)?.Members
            .FirstOrDefault(member => member.Wire == wire) is { } known
            ? $"{value.TypeName}.{known.Name}"
            : $"new {value.TypeName}({CSharpText.Literal(wire)})";

    // Members of the example that the description does not declare are left out: the types keep them apart.
    private string Object(ValueModel value, JsonElement json, string indent)
    {
        var inner = indent + "    ";
        var text = new StringBuilder($"new {value.TypeName}\n{indent}{{\n");
        foreach (var property in model.Objects.First(candidate => candidate.Name == value.TypeName).Properties)
            if (json.TryGetProperty(property.JsonName, out var member))
                text.Append($"{inner}{property.Name} = {Value(property.Value, member, inner)},\n");
        return text.Append($"{indent}}}").ToString();
    }

    private string Map(ValueModel value, JsonElement json, string indent)
    {
        var members = json.EnumerateObject()
            .Select(member => $"[{CSharpText.Literal(member.Name)}] = {Value(value.Item!, member.Value, indent)}");
        return $"new Dictionary<string, {TypeText.Of(value.Item!, value.Item!.Nullable)}> {{ {string.Join(", ", members)} }}";
    }

    private static JsonElement JsonOf(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
