namespace ApiBox.Runtime;

/// <summary>A response is longer than the options allow; the inner exception of what the caller gets.</summary>
internal sealed class ResponseTooLargeException(int limit)
    : IOException(FormattableString.Invariant($"The response is longer than {nameof(ApiBoxOptions.MaxResponseBytes)}, {limit} bytes."));
