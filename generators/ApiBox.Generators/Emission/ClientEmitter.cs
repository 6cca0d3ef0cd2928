using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the part of the client that an operation is, and the way to its tasks.</summary>
internal static class ClientEmitter
{
    public static string EmitOperation(OperationModel operation, GeneratedNames names)
    {
        var writer = SourceWriter.File(names.Namespace);
        var client = names.Client;
        if (operation.Deprecated)
            writer.Lines("#pragma warning disable CS0612, CS0618 // an operation that is not to be used any more is still written\n");
        using (writer.Open($"public partial interface {client.Interface}"))
            Declaration(writer, operation, client);
        writer.Blank();
        using (writer.Open($"public abstract partial class {client.Delegating}"))
            Forwarding(writer, operation);
        writer.Blank();
        using (writer.Open($"public sealed partial class {client.Client}"))
        {
            OperationInfo(writer, operation);
            writer.Blank();
            Method(writer, operation);
            if (operation.Task is { } task)
                TaskEmitter.EmitMembers(writer, operation, task);
        }

        return writer.ToString();
    }

    // A default body: an operation that is added later must not break those who implement the interface.
    private static void Declaration(SourceWriter writer, OperationModel operation, ClientNames client)
    {
        OperationDocumentation.Write(writer, operation);
        Deprecate(writer, operation);
        writer.Lines(
            $"{OperationSignature.Result(operation)} {operation.Name}Async({OperationSignature.Parameters(operation)}) =>\n"
                + $"    {NotSupported($"{operation.Name}Async", client)}");
        if (operation.Task is { } task)
        {
            writer.Blank();
            writer.Lines(
                $"""
                /// <summary>Gets a handle for an existing task, which this or another program started. No request is sent.</summary>
                /// <param name="{task.TaskIdParameter.TrimStart('@')}">The task ID.</param>
                {TaskEmitter.TypeOf(task.DetailsTypeName)} Resume{task.TaskName}(string {task.TaskIdParameter}) =>
                    {NotSupported($"Resume{task.TaskName}", client)}
                """);
        }
    }

    private static string NotSupported(string method, ClientNames client)
    {
        var message = $"This implementation of {client.Interface} has no {method}. Derive decorators from {client.Delegating}.";
        return $"throw new global::System.NotSupportedException({CSharpText.Literal(message)});";
    }

    private static void Forwarding(SourceWriter writer, OperationModel operation)
    {
        writer.Lines("/// <inheritdoc/>");
        Deprecate(writer, operation);
        writer.Lines(
            $"public virtual {OperationSignature.Result(operation)} {operation.Name}Async({OperationSignature.Parameters(operation)}) =>\n"
                + $"    Inner.{operation.Name}Async({OperationSignature.Names(operation)});");
        if (operation.Task is { } task)
        {
            writer.Blank();
            writer.Lines(
                $"""
                /// <inheritdoc/>
                public virtual {TaskEmitter.TypeOf(task.DetailsTypeName)} Resume{task.TaskName}(string {task.TaskIdParameter}) =>
                    Inner.Resume{task.TaskName}({task.TaskIdParameter});
                """);
        }
    }

    private static void Deprecate(SourceWriter writer, OperationModel operation)
    {
        if (operation.Deprecated)
            writer.Lines("[global::System.Obsolete(\"The description advises against this operation.\")]");
    }

    private static void OperationInfo(SourceWriter writer, OperationModel operation)
    {
        var response = operation.Response;
        var type = TypeText.Of(response);
        using (writer.Open($"private static readonly global::ApiBox.Runtime.OperationInfo<{type}> {operation.Name}Operation = new()", "};"))
        {
            writer.Lines($"Name = {CSharpText.Literal(operation.Id)},");
            writer.Lines($"Paid = {CSharpText.Bool(operation.Paid)},");
            if (!operation.Repeatable)
                writer.Lines("Repeatable = false,");
            if (operation.IdempotencyHeader is { } header)
                writer.Lines($"IdempotencyHeader = {CSharpText.Literal(header)},");
            if (response.Envelope is { } envelope)
                writer.Lines(
                    $"Envelope = new global::ApiBox.Runtime.Envelope({CSharpText.Literal(envelope.Code)}, "
                        + $"{CSharpText.LiteralOrNull(envelope.Message)}, {CSharpText.Literal(envelope.Data)}),");
            if (response.CodeTable is { } table)
                writer.Lines($"Codes = {table}.Table,");
            if (SecurityText.Of(operation.Security) is { } security)
                writer.Lines($"Key = {security},");
            if (operation.Server is { } server)
                writer.Lines($"Server = {CSharpText.Literal(server)},");
            if (response.Accept != "application/json")
                writer.Lines($"Accept = {CSharpText.Literal(response.Accept)},");
            if (response.Stream is { } stream)
                writer.Lines($"Stream = {StreamText.Of(stream, response.Value!)},");
            if (response.Kind != ResponseKind.Json)
                writer.Lines($"ResponseKind = global::ApiBox.Runtime.ResponseKind.{response.Kind},");
            else
                writer.Lines($"Response = ApiBoxWireClientJson.TypeInfo<{type}>(),");
            if (response.MayBeEmpty)
                writer.Lines("MayBeEmpty = true,");
            ErrorText.Write(writer, response.ErrorResponses);
            if (operation.CallbackUrl is { } url)
                writer.Lines($"CallbackPointer = {CSharpText.Literal("/" + url.JsonName)},");
            if (operation.Submission is { } submission)
            {
                writer.Lines($"IsComplete = static response => !string.IsNullOrWhiteSpace(response{submission.TaskIdPath}),");
                writer.Lines($"TaskId = static response => response{submission.TaskIdPath},");
            }
            else if (response is { Kind: ResponseKind.Json, Envelope: { Data.Length: > 0 } wrapped }
                && (wrapped.DataNullable || wrapped.DataValue.Kind.IsReference()))
                writer.Lines(
                    $"IsComplete = static response => response{(response.MayBeEmpty ? "!" : "")}.{wrapped.DataProperty} is not null,");
        }
    }

    private static void Method(SourceWriter writer, OperationModel operation)
    {
        writer.Lines("/// <inheritdoc/>");
        Deprecate(writer, operation);
        using (writer.Open(
            $"public {(operation.Response.Stream is null ? "async " : "")}{OperationSignature.Result(operation)} {operation.Name}Async("
                + $"{OperationSignature.Parameters(operation)})"))
        {
            foreach (var parameter in operation.Parameters.Where(static parameter => OperationSignature.IsGiven(parameter)
                && !TypeText.IsNullable(parameter)
                && parameter.Value.Kind.IsReference()))
                writer.Lines($"global::System.ArgumentNullException.ThrowIfNull({parameter.Name});");
            if (operation.Body is { } body && !TypeText.IsNullable(body) && body.Value.Kind.IsReference())
                writer.Lines("global::System.ArgumentNullException.ThrowIfNull(request);");
            if (operation.Switch is { } member)
                writer.Lines(StreamText.Set(member, TypeText.IsNullable(operation.Body!)));
            Enforce(writer, operation);
            writer.Lines(
                $"var call = _transport.BeginCall({operation.Name}Operation"
                    + $"{(operation.CallbackUrl is { } url ? $", request.{url.Property}" : "")});");
            if (operation.Response.Stream is not null)
                writer.Lines(
                    $"return _transport.StreamAsync(call, {StreamText.Token} => _wire.{operation.Name}Async({Arguments(operation)}), "
                    + $"ApiBoxWireClientJson.TypeInfo<{TypeText.OfItem(operation.Response)}>(), cancellationToken);");
            else
                Return(writer, operation, $"await _wire.{operation.Name}Async({Arguments(operation)}).ConfigureAwait(false);");
        }
    }

    private static void Return(SourceWriter writer, OperationModel operation, string send)
    {
        if (operation.Response.Kind == ResponseKind.Nothing)
        {
            writer.Lines(send);
            return;
        }

        writer.Lines($"var response = {send}");
        if (operation.Submission is { } submission)
            writer.Lines(
                $"return _tasks.CreateTask({submission.TaskName}Profile, response{submission.TaskIdPath}!, call.SubmissionId, "
                    + $"{submission.DetailsName}Async);");
        else
            writer.Lines($"return response{(operation.Response.Envelope is { } envelope ? Data(envelope) : "")};");
    }

    // The transport has already checked that the data exists.
    private static string Data(EnvelopeModel envelope) =>
        envelope.Data.Length == 0
            ? ""
            : $".{envelope.DataProperty}{(!envelope.DataNullable ? "" : envelope.DataValue.Kind.IsReference() ? "!" : "!.Value")}";

    private static void Enforce(SourceWriter writer, OperationModel operation)
    {
        var parameters = operation.Validator is not null;
        if (!operation.Body.HasValidator() && !parameters)
            return;
        using (writer.Open("if (_transport.Validates)"))
        {
            if (parameters)
            {
                var arguments = operation.Parameters.Select(static parameter => parameter.Fixed ?? parameter.Name)
                    .Concat(operation.BodyWithoutValidator is null ? [] : ["request"]);
                writer.Lines(
                    $"_transport.Enforce({operation.Name}Operation, {operation.Validator}.Validate({string.Join(", ", arguments)}));");
            }

            if (operation.Body.HasValidator())
                writer.Lines(
                    $"{(TypeText.IsNullable(operation.Body!) ? "if (request is not null)\n    " : "")}_transport.Enforce("
                        + $"{operation.Name}Operation, request.Validate());");
        }
    }

    // By name, since NSwag puts required parameters first.
    private static string Arguments(OperationModel operation)
    {
        var arguments = operation.Parameters.Select(static parameter => $"{parameter.Name}: {parameter.Fixed ?? parameter.Name}")
            .Prepend("call: call");
        if (operation.Body is not null)
            arguments = arguments.Append("request: request");
        return string.Join(
            ", ", arguments.Append($"cancellationToken: {(operation.Response.Stream is null ? "cancellationToken" : StreamText.Token)}"));
    }
}
