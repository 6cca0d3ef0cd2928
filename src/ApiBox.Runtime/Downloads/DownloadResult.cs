namespace ApiBox;

/// <summary>What was downloaded.</summary>
/// <param name="Bytes">Its length in bytes.</param>
/// <param name="MediaType">What the server says it is, such as <c>audio/mpeg</c>; null if it does not say.</param>
public sealed record DownloadResult(long Bytes, string? MediaType);
