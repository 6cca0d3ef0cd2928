namespace ApiBox.OpenApi.Model;

/// <summary>
/// What analyzers need to know of requests: the types that they contain, and the methods that are paid or whose parameters have rules.
/// </summary>
/// <param name="CallbackFields">The types and properties that hold a callback URL, as <c>Type.Property</c>.</param>
internal sealed record RequestRulesModel(
    EquatableArray<ObjectModel> Objects, EquatableArray<RequestMethodModel> Methods, EquatableArray<string> CallbackFields)
{
    public static RequestRulesModel Of(DescriptionModel model)
    {
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var reach = new TypeReach(model.Objects, model.Unions);
        var operations = model.Operations.Where(static operation => !operation.IsSecond).ToList();
        reach.AddSent(operations, sent);
        return new RequestRulesModel(
            model.Objects.Where(type => type.IsPublic && sent.Contains(type.Name)).Select(WithoutTexts).ToEquatable(),
            operations.Select(RequestMethodModel.Of).Where(static method => method.Paid || method.Parameters.Count > 0).ToEquatable(),
            operations
                .Where(static operation => operation is { CallbackUrl: not null, Body.Value.TypeName: not null })
                .Select(static operation => $"{operation.Body!.Value.TypeName}.{operation.CallbackUrl!.Property}")
                .Distinct(StringComparer.Ordinal)
                .ToEquatable());
    }

    // The descriptions of rules between fields are shown; all others are not.
    private static ObjectModel WithoutTexts(ObjectModel model) => WithoutDocs.Of(model) with { Between = model.Between };
}

/// <summary>The parameters of a client's method that have rules, by their C# names.</summary>
/// <param name="Name">The name of the operation; the method's ends with Async.</param>
/// <param name="Paid">Whether an accepted call is charged: the description says so, or the call starts a task.</param>
internal sealed record RequestMethodModel(string Name, bool Paid, EquatableArray<RequestParameterModel> Parameters)
{
    public static RequestMethodModel Of(OperationModel operation) =>
        new(
            operation.Name,
            operation.Paid || operation.Submission is not null,
            operation.Parameters
                .Where(static parameter => parameter.Fixed is null)
                .Select(static parameter => new RequestParameterModel(parameter.Name, parameter.Value, parameter.Required))
                .Concat(operation.BodyWithoutValidator is { } body ? [new("request", body.Value, body.Required)] : [])
                .Where(static parameter => parameter.Value.HasRules)
                .ToEquatable());
}

/// <summary>One parameter of a client's method.</summary>
internal sealed record RequestParameterModel(string Name, ValueModel Value, bool Required);
