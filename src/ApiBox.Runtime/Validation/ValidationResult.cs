namespace ApiBox;

/// <summary>What validation found: every broken rule, not just the first.</summary>
public sealed class ValidationResult
{
    internal ValidationResult(IReadOnlyList<ValidationError> errors) => Errors = errors;

    /// <summary>The result without errors; the same object each time.</summary>
    public static ValidationResult Valid { get; } = new([]);

    /// <summary>Whether no rule is broken.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The broken rules, in the order of the description.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary>Throws if a rule is broken.</summary>
    /// <exception cref="ApiBoxValidationException">At least one rule is broken.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
            throw new ApiBoxValidationException(Errors);
    }

    /// <summary>The errors, one a line, or <c>valid</c>.</summary>
    public override string ToString() => IsValid ? "valid" : string.Join('\n', Errors);
}
