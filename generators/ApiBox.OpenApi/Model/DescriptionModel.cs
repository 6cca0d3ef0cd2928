namespace ApiBox.OpenApi.Model;

/// <summary>
/// A whole description as far as code is made from it. It holds no positions: moving text about must not regenerate anything.
/// Everything in it is a plain value with structural equality, and new members must be too.
/// </summary>
/// <param name="Enums">The open enums under components; those of callbacks are in their callback.</param>
/// <param name="Unions">The unions; callbacks contain none.</param>
/// <param name="Rules">The rules that are checked on JSON and that others refer to.</param>
internal sealed record DescriptionModel(
    DescriptionFrame Frame,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enums,
    EquatableArray<UnionModel> Unions,
    EquatableArray<NamedRuleModel> Rules,
    EquatableArray<OperationModel> Operations,
    EquatableArray<CallbackModel> Callbacks,
    EquatableArray<CodeTableModel> CodeTables,
    EquatableArray<string> Patterns);

/// <summary>What of the description concerns all operations.</summary>
/// <param name="RetentionTicks">How long results are kept; null when the description does not say.</param>
/// <param name="PaidRoutes">The operations that spend credits, in the order of their names.</param>
internal sealed record DescriptionFrame(
    string Title, EquatableArray<string> Servers, long? RetentionTicks, EquatableArray<PaidRouteModel> PaidRoutes)
{
    /// <summary>The addresses with which tasks say that there is no file.</summary>
    public EquatableArray<string> Absent { get; init; }

    /// <summary>The servers, if there is a choice among them or a variable in one.</summary>
    public EquatableArray<ServerModel> ServerChoices { get; init; }

    /// <summary>The names of the security schemes that operations use.</summary>
    public EquatableArray<string> SecuritySchemes { get; init; }

    /// <summary>Which operations need credentials.</summary>
    public CredentialNeed CredentialNeed { get; init; }
}

/// <summary>A server with the variables in its address.</summary>
internal sealed record ServerModel(string Url, string? Description, EquatableArray<ServerVariableModel> Variables);

/// <summary>A variable in the address of a server; without values, all are allowed.</summary>
internal sealed record ServerVariableModel(string Name, string Default, EquatableArray<string> Values);

/// <summary>A method in capitals and a path with its braces.</summary>
internal sealed record PaidRouteModel(string Method, string Path)
{
    public static IEnumerable<PaidRouteModel> Of(IEnumerable<OperationModel> operations) =>
        operations.Where(static operation => operation is { Paid: true, IsSecond: false })
            .Select(static operation => new PaidRouteModel(operation.Method.ToUpperInvariant(), operation.Path));
}
