namespace ApiBox.OpenApi.Model;

/// <summary>Which types have public validators.</summary>
internal enum ValidatorScope
{
    /// <summary>Every object and union.</summary>
    All,

    /// <summary>What requests and callbacks hold; the wrappers of responses are not public either.</summary>
    Requests,
}

/// <summary>Limits the public types to those that a caller can hold.</summary>
internal static class PublicSurface
{
    public static DescriptionModel Limit(DescriptionModel model, ValidatorScope scope)
    {
        if (scope == ValidatorScope.All)
            return model;

        var reach = new TypeReach(model.Objects, model.Unions);
        var validated = new HashSet<string>(StringComparer.Ordinal);
        reach.AddSent(model.Operations, validated);
        reach.AddCallbacks(model.Callbacks, validated);

        var returned = new HashSet<string>(validated, StringComparer.Ordinal);
        var wrapped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            reach.Add([operation.Response.Value], wrapped);
            reach.Add([Returned(operation), .. operation.Response.ErrorResponses.Select(static error => error.Value)], returned);
        }

        wrapped.ExceptWith(returned);
        return model with
        {
            Objects = model.Objects
                .Select(type => type with { IsPublic = !wrapped.Contains(type.Name), HasValidator = validated.Contains(type.Name) })
                .ToEquatable(),
            Unions = model.Unions
                .Select(type => type with { IsPublic = !wrapped.Contains(type.Name), HasValidator = validated.Contains(type.Name) })
                .ToEquatable(),
            Enums = model.Enums.Select(type => type with { IsPublic = !wrapped.Contains(type.Name) }).ToEquatable(),
        };
    }

    // The response to a submission becomes a task, whose details another operation returns.
    private static ValueModel? Returned(OperationModel operation) =>
        operation.Submission is not null ? null
        : operation.Response.Envelope is { } envelope ? envelope.DataValue
        : operation.Response.Value;
}
