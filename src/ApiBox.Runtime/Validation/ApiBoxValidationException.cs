namespace ApiBox;

/// <summary>The request violates rules of the description. Nothing was sent or paid.</summary>
public sealed class ApiBoxValidationException : ApiBoxException
{
    private const int MaxListed = 20;

    /// <summary>Creates an exception from validation errors.</summary>
    /// <param name="errors">The errors; at least one.</param>
    public ApiBoxValidationException(IReadOnlyList<ValidationError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>All violations.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    private static IEnumerable<string> Describe(IReadOnlyList<ValidationError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var count = errors.Count == 1 ? "a rule" : FormattableString.Invariant($"{errors.Count} rules");
        var more = errors.Count > MaxListed ? FormattableString.Invariant($"  and {errors.Count - MaxListed} more") : null;
        return errors.Take(MaxListed).Select(static error => $"  {error}")
            .Prepend($"The request violates {count} of the API description; nothing was sent.")
            .Concat(more is null ? [] : [more]);
    }
}
