using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>The signature of the method that an operation is.</summary>
internal static class OperationSignature
{
    /// <summary>The type of its result.</summary>
    public static string Result(OperationModel operation)
    {
        if (operation.Submission is { } submission)
            return $"{TypeText.Task}<{TaskEmitter.TypeOf(submission.DetailsTypeName)}>";
        if (operation.Response.Kind == ResponseKind.Nothing)
            return TypeText.Task;
        if (operation.Response.Stream is not null)
            return $"global::System.Collections.Generic.IAsyncEnumerable<{TypeText.OfItem(operation.Response)}>";
        return $"{TypeText.Task}<"
            + $"{(operation.Response.Envelope is { } envelope ? TypeText.Of(envelope.DataValue) : TypeText.Of(operation.Response))}>";
    }

    /// <summary>The declarations of its parameters.</summary>
    public static string Parameters(OperationModel operation) => string.Join(
        ", ", List(operation).Select(static one => $"{one.Type} {one.Name}{(one.Default is null ? "" : $" = {one.Default}")}"));

    /// <summary>The names of its parameters, to pass them on.</summary>
    public static string Names(OperationModel operation) => string.Join(", ", List(operation).Select(static one => one.Name));

    /// <summary>Whether the caller gives a parameter. The description fixes the others.</summary>
    public static bool IsGiven(ParameterModel parameter) => parameter.Fixed is null;

    /// <summary>Whether a body has rules, which a validator checks.</summary>
    public static bool HasValidator(this BodyModel? body) => body is { Value.Kind: ValueKind.Object or ValueKind.Union };

    private static IEnumerable<(string Type, string Name, string? Default)> List(OperationModel operation)
    {
        var given = operation.Parameters.Where(IsGiven).ToList();
        foreach (var parameter in given.Where(static parameter => parameter.Required))
            yield return (TypeText.Of(parameter), parameter.Name, null);
        if (operation.Body is { } body)
            yield return (TypeText.Of(body), "request", body.Required ? null : "null");
        foreach (var parameter in given.Where(static parameter => !parameter.Required))
            yield return (TypeText.Of(parameter), parameter.Name, "null");
        yield return (TypeText.CancellationToken, "cancellationToken", "default");
    }
}
