using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the documentation of the method that an operation is.</summary>
internal static class OperationDocumentation
{
    // The exceptions differ, because the caller has to handle them differently.
    private const string CancelsOnce =
        "The token to cancel the call. The call throws <see cref=\"global::System.OperationCanceledException\"/> if the request was not "
        + "sent, or <see cref=\"global::ApiBox.ApiBoxOutcomeUnknownException\"/> if the service may have accepted it.";

    private const string Cancels = "The token to cancel the call.";

    public static void Write(SourceWriter writer, OperationModel operation)
    {
        writer.Summary(operation.Summary ?? operation.Description, $"Calls the operation {operation.Id}.");
        if (operation.Summary is not null)
            writer.Remarks(operation.Description);
        if (operation.Origin == "sister")
            writer.Remarks("Only related services document this operation.");
        if (operation is { Repeatable: true, IdempotencyHeader: not null })
            writer.Remarks("If the outcome of a request is unknown, the request is sent again with the same key.");
        foreach (var parameter in operation.Parameters.Where(OperationSignature.IsGiven))
            writer.Lines(
                $"/// <param name=\"{parameter.Name.TrimStart('@')}\">{CSharpText.Doc(Meaning(parameter))}"
                    + $"{MadeKey(operation, parameter)}</param>");
        if (operation.Body is not null)
            writer.Lines("/// <param name=\"request\">The request. It is validated before it is sent.</param>");
        writer.Lines($"/// <param name=\"cancellationToken\">{(operation.IsSentOnce ? CancelsOnce : Cancels)}</param>");
        if (operation.Submission is not null)
            writer.Lines("/// <returns>A handle for the task that was started.</returns>");
        else if (operation.Response.Stream is not null)
            writer.Lines(
                "/// <returns>The items, in the order of arrival. The request is sent when the enumeration begins, and it ends with the "
                + "enumeration. The items can be enumerated once.</returns>");
        else if (operation.Response.Kind == ResponseKind.Content)
            writer.Lines("/// <returns>The content of the response, which is read while it arrives. Dispose it after use.</returns>");
        else if (operation.Response.MayBeEmpty && operation.Response.Envelope is null)
            writer.Lines("/// <returns>The response; null if it has no content.</returns>");
        if (operation.Body.HasValidator() || operation.Validator is not null)
            writer.Lines(
                "/// <exception cref=\"global::ApiBox.ApiBoxValidationException\">The request is invalid. "
                    + "It was not sent.</exception>");
        var isOnce = operation.IsSentOnce;
        writer.Lines(
            "/// <exception cref=\"global::ApiBox.ApiBoxApiException\">The service rejected the request."
                + $"{ErrorResponses(operation, response => !(isOnce && response.IsAmbiguous))}</exception>");
        writer.Lines(
            "/// <exception cref=\"global::ApiBox.ApiBoxTransportException\">The service could not be reached"
                + $"{(isOnce ? ", and the request was not accepted" : "")}.</exception>");
        if (isOnce)
            writer.Lines(
                "/// <exception cref=\"global::ApiBox.ApiBoxOutcomeUnknownException\">The request may have been accepted"
                    + $"{(operation.Paid ? " and paid for" : "")}. It was not sent again."
                    + $"{ErrorResponses(operation, static response => response.IsAmbiguous)}</exception>");
    }

    private static string ErrorResponses(OperationModel operation, Func<ErrorResponseModel, bool> which) =>
        string.Concat(operation.Response.ErrorResponses.Where(which).Select(static response => ErrorResponse(response)));

    private static string Meaning(ParameterModel parameter) =>
        parameter.Description is { } description
            ? $"{description} {WireNameText.Of(parameter.Name, parameter.JsonName)}".TrimEnd()
            : parameter.JsonName;

    private static string MadeKey(OperationModel operation, ParameterModel parameter) =>
        parameter.Location == ParameterLocation.Header && parameter.JsonName == operation.IdempotencyHeader && !parameter.Required
            ? " By default, each call gets a new key."
            : "";

    private static string ErrorResponse(ErrorResponseModel response) =>
        $" {CSharpText.Doc($"{response.Code}: {response.Description.Trim().TrimEnd('.')}")}{ErrorText.Type(response)}.";
}
