using System.Text;

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

    private static string Describe(IReadOnlyList<ValidationError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var text = new StringBuilder("The request breaks ")
            .Append(errors.Count == 1 ? "a rule" : FormattableString.Invariant($"{errors.Count} rules"))
            .Append(" of the API's description; nothing was sent.");
        foreach (var error in errors.Take(MostShown))
            text.Append("\n  ").Append(error);
        if (errors.Count > MostShown)
            text.Append(FormattableString.Invariant($"\n  and {errors.Count - MostShown} more"));
        return text.ToString();
    }
}
