namespace ApiBox.Fuzz;

/// <summary>What arrives.</summary>
/// <param name="Body">The body.</param>
/// <param name="Address">What was changed about an address that is in order.</param>
/// <param name="Signature">The signature to send, if it is not a good one; null sends a good one.</param>
internal sealed record Input(byte[] Body, AddressChange Address, WebhookSignature? Signature);

/// <summary>A character of an address that is replaced, doubled or left out.</summary>
/// <param name="Part">0 for the kind, 1 for the submission, 2 for the token; -1 for no change.</param>
/// <param name="Position">Where, as a number of which the remainder counts.</param>
/// <param name="Character">What to put there; a null character leaves it out.</param>
internal readonly record struct AddressChange(int Part, int Position, char Character)
{
    public static AddressChange None => new(-1, 0, '\0');

    public string Apply(string text, int part)
    {
        if (part != Part)
            return text;
        var at = Position % text.Length;
        return Character == '\0'
            ? text.Remove(at, 1)
            : Position % 2 == 0 ? text.Insert(at, Character.ToString()) : $"{text[..at]}{Character}{text[(at + 1)..]}";
    }
}

/// <summary>What became of an input.</summary>
/// <param name="Result">What the receiver said.</param>
/// <param name="Reason">Its words.</param>
/// <param name="Problem">What must not be; null when all is well.</param>
internal readonly record struct Outcome(CallbackResult? Result, string? Reason, string? Problem);
