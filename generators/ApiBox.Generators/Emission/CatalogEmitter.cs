using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the catalogue: what is known of each operation, and how it is called by the JSON names of its fields.</summary>
internal static class CatalogEmitter
{
    private const string Field = "global::ApiBox.FieldDescription";
    private const string List = "global::System.Collections.Generic.IReadOnlyList";
    private const string Result = "global::ApiBox.OperationResult";

    /// <summary>The lists of all operations and of all tasks.</summary>
    public static string EmitList(EquatableArray<string> operations, EquatableArray<TaskKey> tasks, GeneratedNames names)
    {
        var writer = SourceWriter.File(names.Namespace);
        writer.Lines("#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too\n");
        writer.Lines(
            "/// <summary>The operations and task types of the description, for programs that select them at run time.</summary>");
        using (writer.Open($"public static partial class {names.Client.Operations}"))
        {
            writer.Lines(
                $$"""
                /// <summary>The operations by name.</summary>
                public static {{List}}<{{Entry(names)}}> All { get; } = [{{string.Join(", ", operations)}}];

                /// <summary>The task types.</summary>
                """);
            var task = $"global::ApiBox.TaskDescription<{names.Client.Interface}>";
            using (writer.Open($"public static {List}<{task}> Tasks {{ get; }} =", "];", "["))
            {
                foreach (var one in tasks)
                    writer.Lines(
                        $"new({CSharpText.Literal(one.TaskName)}, static (client, id) => global::ApiBox.TaskHandle.Of(client.Resume"
                            + $"{one.TaskName}(id), ApiBoxWireClientJson.TypeInfo<{one.DetailsTypeName}>())),");
            }
        }

        return writer.ToString();
    }

    public static string Emit(CatalogEntryModel entry, GeneratedNames names)
    {
        var operation = entry.Operation;
        var writer = SourceWriter.File(names.Namespace);
        writer.Lines("#pragma warning disable CS0612, CS0618 // operations that are not to be used any more are listed too\n");
        using (writer.Open($"public static partial class {names.Client.Operations}"))
        {
            // A property, since a field here would be set after the list that holds it.
            using (writer.Open($"private static {Entry(names)} {operation.Name} => new()", "};"))
            {
                writer.Lines($"Id = {CSharpText.Literal(operation.Id)},");
                writer.Lines($"Method = {CSharpText.Literal(operation.Method.ToUpperInvariant())},");
                writer.Lines($"Path = {CSharpText.Literal(operation.Path)},");
                Text(writer, "Tag", operation.Tag);
                Text(writer, "Summary", operation.Summary);
                Text(writer, "Description", operation.Description);
                Text(writer, "Origin", operation.Origin);
                Text(writer, "StartsTask", operation.Submission?.TaskName);
                Text(writer, "ReadsTask", operation.Task?.TaskName);
                Text(writer, "CallbackField", operation.CallbackUrl?.JsonName);
                Text(writer, "BodyExample", operation.BodyExample);
                if (operation.Paid)
                    writer.Lines("Paid = true,");
                if (!operation.Repeatable)
                    writer.Lines("Repeatable = false,");
                if (operation.Deprecated)
                    writer.Lines("Deprecated = true,");
                if (entry.Rules.Count > 0)
                    writer.Lines($"Rules = {CSharpText.List(entry.Rules)},");
                using (writer.Open("Fields =", "],", "["))
                    Fields(writer, entry);
                writer.Lines($"CallAsync = Call{operation.Name}Async,");
            }

            writer.Blank();
            Call(writer, entry, names);
        }

        return writer.ToString();
    }

    private static string Entry(GeneratedNames names) => $"global::ApiBox.OperationDescription<{names.Client.Interface}>";

    private static void Fields(SourceWriter writer, CatalogEntryModel entry)
    {
        foreach (var parameter in entry.Operation.Parameters.Where(static parameter => parameter.Fixed is null))
            One(
                writer, parameter.JsonName, parameter.Location.ToString(), parameter.Value, parameter.Required, parameter.Description, null,
                null, parameter.Example);
        foreach (var member in entry.Members)
            One(writer, member.JsonName, "Body", member.Value, member.Required, member.Description, member.Default, member.Origin, null);
        if (entry.Operation.Body is { } body && entry.Members.Count == 0)
            One(writer, "", "Body", body.Value, body.Required, null, null, null, null);
    }

    private static void One(
        SourceWriter writer, string name, string location, ValueModel value, bool required, string? description, string? standard,
        string? origin, string? example)
    {
        using (writer.Open($"new {Field}", "},"))
        {
            writer.Lines($"Name = {CSharpText.Literal(name)},");
            if (location != "Body")
                writer.Lines($"Location = global::ApiBox.FieldLocation.{location},");
            writer.Lines($"Kind = global::ApiBox.FieldKind.{Kind(value)},");
            if (value.Item is { } item && value.Kind == ValueKind.Array)
                writer.Lines($"Item = global::ApiBox.FieldKind.{Kind(item)},");
            if (required)
                writer.Lines("Required = true,");
            Text(writer, "Description", description);
            if (RuleText.Of(value) is { Count: > 0 } words)
                writer.Lines($"Rules = {CSharpText.List(words.ToEquatable())},");
            if (value.Kind == ValueKind.OpenEnum)
                writer.Lines($"Values = {CSharpText.List(RuleText.Values(value))},");
            Text(writer, "Default", standard);
            Text(writer, "Origin", origin);
            Text(writer, "Example", example);
        }
    }

    private static void Call(SourceWriter writer, CatalogEntryModel entry, GeneratedNames names)
    {
        var operation = entry.Operation;
        using (writer.Open(
            $"private static async {TypeText.Task}<{Result}> Call{operation.Name}Async({names.Client.Interface} client, "
                + $"global::ApiBox.OperationInput input, {TypeText.CancellationToken} cancellationToken)"))
        {
            var arguments = new List<string>();
            if (operation.Body is { } body)
            {
                Body(writer, body, entry.Members);
                arguments.Add("request: request");
            }

            foreach (var parameter in operation.Parameters.Where(static parameter => parameter.Fixed is null))
            {
                var optional = TypeText.IsNullable(parameter);
                var type = TypeText.Of(parameter.Value, optional && !parameter.Value.Kind.IsReference());
                arguments.Add(
                    $"{parameter.Name}: input.Read{(optional ? "Optional" : "")}Parameter({CSharpText.Literal(parameter.JsonName)}, "
                        + $"ApiBoxWireClientJson.TypeInfo<{type}>())");
            }

            arguments.Add("cancellationToken: cancellationToken");
            var send = $"client.{operation.Name}Async({string.Join(", ", arguments)})";
            var call = $"await {send}.ConfigureAwait(false)";
            if (operation.Response.Stream is not null)
                writer.Lines(
                    $"return await {TypeText.Task}.FromResult({Result}.Of({send}, ApiBoxWireClientJson.TypeInfo<"
                        + $"{TypeText.OfItem(operation.Response)}>()))"
                    + ".ConfigureAwait(false);");
            else if (operation.Submission is { } submission)
                writer.Lines($"return {Result}.Of({call}, ApiBoxWireClientJson.TypeInfo<{submission.DetailsTypeName}>());");
            else if (operation.Response.Kind == ResponseKind.Nothing)
                writer.Lines($"{call};\nreturn {Result}.Nothing;");
            else if (operation.Response.Kind == ResponseKind.Content)
                writer.Lines($"return {Result}.Of({call});");
            else
                Response(writer, operation.Response, call);
        }
    }

    private static void Response(SourceWriter writer, ResponseModel response, string call)
    {
        var value = response.Envelope?.DataValue ?? response.Value;
        var type = value is null ? "string" : TypeText.Of(value);
        writer.Lines($"var response = {call};");
        var isNullable = response.Envelope is null && response.MayBeEmpty;
        if (isNullable)
            writer.Lines($"if (response is null)\n    return {Result}.Nothing;");
        writer.Lines(
            $"return {Result}.Of({(isNullable && value is not null && !value.Kind.IsReference() ? "response.Value" : "response")}, "
                + $"ApiBoxWireClientJson.TypeInfo<{type}>());");
    }

    private static void Body(SourceWriter writer, BodyModel body, EquatableArray<PropertyModel> members)
    {
        if (body.Value.Kind == ValueKind.File)
        {
            var otherwise = TypeText.IsNullable(body)
                ? ""
                : " ?? throw new global::ApiBox.ApiBoxValidationException([new global::ApiBox.ValidationError(\"\", \"required\", "
                    + "\"is required\", null, null)])";
            writer.Lines($"var request = input.File(\"\"){otherwise};");
            return;
        }

        var optional = TypeText.IsNullable(body);
        var type = TypeText.Of(body.Value, optional && !body.Value.Kind.IsReference());
        writer.Lines($"var request = input.Read{(optional ? "Optional" : "")}Body(ApiBoxWireClientJson.TypeInfo<{type}>());");
        var locals = new LocalNames(["client", "input", "cancellationToken", "request", "response"]);
        foreach (var member in members.Where(static member => member.Value.Kind == ValueKind.File))
        {
            var file = locals.Take("file" + member.Name);
            writer.Lines(
                $"if (input.File({CSharpText.Literal(member.JsonName)}) is {{ }} {file})\n    request = request{(optional ? "!" : "")} "
                    + $"with {{ {member.Name} = {file} }};");
        }
    }

    private static void Text(SourceWriter writer, string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.Lines($"{property} = {CSharpText.Literal(text!)},");
    }

    private static string Kind(ValueModel value) => value.Kind switch
    {
        ValueKind.Int32 or ValueKind.Int64 => "Integer",
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => "Number",
        ValueKind.Boolean => "Boolean",
        ValueKind.File => "File",
        ValueKind.Array => "List",
        ValueKind.Object or ValueKind.Union or ValueKind.Map or ValueKind.Any => "Json",
        _ => "Text",
    };
}
