using ApiBox.Runtime;

namespace ApiBox;

/// <summary>An address for the callbacks of one submission.</summary>
/// <param name="Uri">The address. Anyone who knows it can report on the submission, so keep it in the request only.</param>
/// <param name="SubmissionId">The id of the submission, which finds it again even if its response is lost.</param>
public sealed record CallbackUrl(Uri Uri, string SubmissionId)
{
    /// <summary>The address without its token.</summary>
    public override string ToString() => $"{Redaction.Address(Uri)} for submission {SubmissionId}";
}
