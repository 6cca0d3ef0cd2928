namespace ApiBox.Runtime;

/// <summary>An answer is longer than the options allow; the inner exception of what the caller gets.</summary>
internal sealed class AnswerTooLongException(int limit)
    : IOException(FormattableString.Invariant($"The answer is longer than {nameof(ApiBoxOptions.MaxResponseBytes)}, {limit} bytes."));
