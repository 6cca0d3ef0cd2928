using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the documentation of the method that an operation is.</summary>
internal static class OperationDocumentation
{
    // An exception of its own, since what may be done next is another.
    private const string GivesUpOnce =
        "Gives the call up. Before the request has left, it throws <see cref=\"global::System.OperationCanceledException\"/>; "
        + "afterwards <see cref=\"global::ApiBox.ApiBoxOutcomeUnknownException\"/>, since the service may have accepted it.";

    public static void Write(SourceWriter writer, OperationModel operation)
    {
        writer.Summary(operation.Summary ?? operation.Description, $"Calls the operation {operation.Id}.");
        if (operation.Summary is not null)
            writer.Remarks(operation.Description);
        if (operation.Origin == "sister")
            writer.Remarks("Only the documentation of sister services shows this operation.");
        if (operation is { Repeatable: true, IdempotencyHeader: not null })
            writer.Remarks("When it is not known what became of a request, it is sent again with the same key.");
        foreach (var parameter in operation.Parameters.Where(OperationSignature.IsGiven))
            writer.Lines(
                $"/// <param name=\"{parameter.Name.TrimStart('@')}\">{CSharpText.Doc(Meaning(parameter))}"
                    + $"{MadeKey(operation, parameter)}</param>");
        if (operation.Body is not null)
            writer.Lines("/// <param name=\"request\">What to send; its rules are checked before.</param>");
        writer.Lines($"/// <param name=\"cancellationToken\">{(operation.IsSentOnce ? GivesUpOnce : "Gives the call up.")}</param>");
        if (operation.Submission is not null)
            writer.Lines("/// <returns>The task that was started, to be waited for.</returns>");
        else if (operation.Response.Stream is not null)
            writer.Lines(
                "/// <returns>The items, as they come. Nothing is sent before the first is asked for, and they can be enumerated once; "
                + "when the enumeration ends, so does the request.</returns>");
        else if (operation.Response.Kind == ResponseKind.Content)
            writer.Lines("/// <returns>What the service sends, to be read while it comes, and to be disposed.</returns>");
        else if (operation.Response.MayBeEmpty && operation.Response.Envelope is null)
            writer.Lines("/// <returns>The response; null when it came without content.</returns>");
        if (operation.Body.HasValidator() || operation.Validator is not null)
            writer.Lines(
                "/// <exception cref=\"global::ApiBox.ApiBoxValidationException\">A rule of the description is broken; "
                    + "nothing was sent.</exception>");
        var isOnce = operation.IsSentOnce;
        writer.Lines(
            "/// <exception cref=\"global::ApiBox.ApiBoxApiException\">The service refused the request."
                + $"{ErrorResponses(operation, response => !(isOnce && response.IsAmbiguous))}</exception>");
        writer.Lines(
            "/// <exception cref=\"global::ApiBox.ApiBoxTransportException\">The service was not reached"
                + $"{(isOnce ? "; nothing was accepted" : "")}.</exception>");
        if (isOnce)
            writer.Lines(
                "/// <exception cref=\"global::ApiBox.ApiBoxOutcomeUnknownException\">The request may have been accepted"
                    + $"{(operation.Paid ? " and paid for" : "")}; it was not sent again."
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
            ? " Without one, each call gets its own."
            : "";

    private static string ErrorResponse(ErrorResponseModel response) =>
        $" {CSharpText.Doc($"{response.Code}: {response.Description.Trim().TrimEnd('.')}")}.";
}
