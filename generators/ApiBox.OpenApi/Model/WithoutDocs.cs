namespace ApiBox.OpenApi.Model;

/// <summary>Models without their texts, for files that hold none: a new summary must not rewrite a validator.</summary>
internal static class WithoutDocs
{
    public static ObjectModel Of(ObjectModel model) =>
        model with
        {
            Description = null,
            Between = default,
            Properties = model.Properties
                .Select(static property => property with { Description = null, Default = null, Origin = null, Deprecated = false })
                .ToEquatable()
        };

    public static UnionModel Of(UnionModel model) => model with { Description = null };

    public static OperationModel Of(OperationModel model) =>
        model with
        {
            Summary = null,
            Description = null,
            Tag = null,
            BodyExample = null,
            Repeatable = true,
            IdempotencyHeader = null,
            Callbacks = default,
            Response = model.Response with { Sources = default, ErrorResponses = default },
            Parameters = model.Parameters.Select(static parameter => parameter with { Description = null, Example = null }).ToEquatable(),
        };
}
