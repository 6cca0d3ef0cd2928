namespace ApiBox;

/// <summary>The result of validation: all violations, not only the first.</summary>
public sealed class ValidationResult
{
    internal ValidationResult(IReadOnlyList<ValidationError> errors) => Errors = errors;

    /// <summary>The result without errors; the same object each time.</summary>
    public static ValidationResult Valid { get; } = new([]);

    /// <summary>Whether there are no violations.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The violations, in the order of the description.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary>Throws if there is a violation.</summary>
    /// <exception cref="ApiBoxValidationException">There is at least one violation.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
            throw new ApiBoxValidationException(Errors);
    }

    /// <summary>The errors, one a line, or <c>valid</c>.</summary>
    public override string ToString() => IsValid ? "valid" : string.Join('\n', Errors);
}
