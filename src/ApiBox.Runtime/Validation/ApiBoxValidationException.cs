namespace ApiBox;

/// <summary>The request breaks rules of the description. Nothing was sent and nothing was paid.</summary>
public sealed class ApiBoxValidationException : ApiBoxException
{
    private const int MostShown = 20;

    /// <summary>Makes an exception of the rules that are broken.</summary>
    /// <param name="errors">The errors; at least one.</param>
    public ApiBoxValidationException(IReadOnlyList<ValidationError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>Every rule that is broken.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    private static IEnumerable<string> Describe(IReadOnlyList<ValidationError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var count = errors.Count == 1 ? "a rule" : FormattableString.Invariant($"{errors.Count} rules");
        var more = errors.Count > MostShown ? FormattableString.Invariant($"  and {errors.Count - MostShown} more") : null;
        return errors.Take(MostShown).Select(static error => $"  {error}")
            .Prepend($"The request breaks {count} of the API's description; nothing was sent.")
            .Concat(more is null ? [] : [more]);
    }
}
