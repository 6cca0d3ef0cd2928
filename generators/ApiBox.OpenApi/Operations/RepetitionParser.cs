using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>Decides whether a request may be sent again when it is not known what became of it.</summary>
internal sealed class RepetitionParser(ParseContext context)
{
    private const string KeyHeader = "Idempotency-Key";

    // Those that HTTP calls idempotent: sent twice they do what they do once. (RFC 9110, 9.2.2)
    private static readonly HashSet<string> Methods = ["get", "head", "put", "delete", "options", "trace"];

    public RepetitionModel Parse(OperationNode operation, bool paid, EquatableArray<ParameterModel> parameters)
    {
        var header = Header(operation, parameters);
        if (operation.Node.Member(ExtensionTable.Idempotent) is { Value.Kind: SpecKind.True or SpecKind.False } declared)
        {
            if (declared.Value.IsTrue)
                Check(operation, declared, paid);
            return new RepetitionModel(declared.Value.IsTrue && !paid, header);
        }

        return new RepetitionModel(!paid && (header is not null || Methods.Contains(operation.Method)), header);
    }

    private void Check(OperationNode operation, SpecMember declared, bool paid)
    {
        if (paid)
            context.Report(Descriptors.BadExtension, declared.Value, declared.Name,
                $"contradicts '{ExtensionTable.Paid}': a request that spends credits is never repeated; remove one of them");
        else if (Methods.Contains(operation.Method))
            context.Diagnostics.Add(Descriptors.UnknownExtension, declared.NameSpan, declared.Name,
                $"has no effect here; it belongs on a POST or PATCH, since a {operation.Method.ToUpperInvariant()} is repeated anyway");
    }

    /// <summary>The header parameter that makes a repeated request one with the first, as the description spells it.</summary>
    private string? Header(OperationNode operation, EquatableArray<ParameterModel> parameters)
    {
        var key = parameters.FirstOrDefault(static parameter =>
            parameter.Location == ParameterLocation.Header && parameter.JsonName.Equals(KeyHeader, StringComparison.OrdinalIgnoreCase));
        // The caller of an optional one may leave it to the transport, which makes a text.
        if (key is null || key.Required || key is { Value.Kind: ValueKind.Text or ValueKind.Guid, Form.Style: ParameterStyle.Simple })
            return key?.JsonName;
        context.Report(Descriptors.InvalidIdempotencyKey, operation.Node["operationId"] ?? operation.Node, key.JsonName);
        return null;
    }
}
