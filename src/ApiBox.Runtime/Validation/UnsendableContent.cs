namespace ApiBox.Runtime;

/// <summary>
/// Errors that prevent a request in every mode of validation, because it would arrive changed. They are not rules of the description, so
/// <see cref="ValidationRules"/> cannot disable them.
/// </summary>
internal static class UnsendableContent
{
    /// <summary>A text that UTF-8 cannot hold.</summary>
    public const string Unicode = "unicode";

    /// <summary>A member that would be sent twice.</summary>
    public const string Duplicate = "duplicate";

    public static bool Is(ValidationError error) => error.Keyword is Unicode or Duplicate;

    /// <summary>Throws for a text that cannot be sent unchanged.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The parameter or the form's member that it belongs to; empty for the whole body.</param>
    /// <exception cref="ApiBoxValidationException">It contains an unpaired surrogate.</exception>
    public static void ThrowIfUnpairedSurrogate(string text, string name)
    {
        if (Check.IndexOfUnpairedSurrogate(text) < 0)
            return;

        var errors = default(ValidationCollector);
        errors.Unicode(PointerTo(name), text);
        errors.ToResult().ThrowIfInvalid();
    }

    /// <summary>The pointer to a parameter or a form's member.</summary>
    public static string PointerTo(string name) => name.Length == 0 ? "" : Check.Pointer(name);
}
