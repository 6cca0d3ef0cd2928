namespace ApiBox.Runtime;

/// <summary>
/// Errors for which no mode of validation sends a request: what arrived would not be what was meant. They are no rules of the description, so
/// <see cref="ValidationRules"/> cannot switch them off.
/// </summary>
internal static class Unsendable
{
    /// <summary>A text that UTF-8 cannot hold.</summary>
    public const string Unicode = "unicode";

    /// <summary>A member that would be there twice.</summary>
    public const string Duplicate = "duplicate";

    public static bool Is(ValidationError error) => error.Keyword is Unicode or Duplicate;

    /// <summary>Refuses a text that cannot be sent as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The parameter or the form's member that it belongs to; empty for the whole body.</param>
    /// <exception cref="ApiBoxValidationException">It holds half of a surrogate pair.</exception>
    public static void ThrowIfNoUnicode(string text, string name)
    {
        if (Check.HalfIn(text) < 0)
            return;

        var errors = default(ValidationCollector);
        errors.Unicode(PointerTo(name), text);
        errors.ToResult().ThrowIfInvalid();
    }

    /// <summary>The pointer to a parameter or a form's member.</summary>
    public static string PointerTo(string name) => name.Length == 0 ? "" : Check.Pointer(name);
}
