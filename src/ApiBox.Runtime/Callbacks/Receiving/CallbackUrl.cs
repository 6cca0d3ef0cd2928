using ApiBox.Runtime;

namespace ApiBox;

/// <summary>An address for the callbacks of one submission.</summary>
/// <param name="Uri">The address. Whoever knows it can report on the submission, so it belongs into the request and nowhere else.</param>
/// <param name="SubmissionId">The id under which the submission can be found again, even if its answer is lost.</param>
public sealed record CallbackUrl(Uri Uri, string SubmissionId)
{
    /// <summary>The address without its token.</summary>
    public override string ToString() => $"{Redaction.Address(Uri)} for submission {SubmissionId}";
}
