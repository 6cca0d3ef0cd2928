namespace ApiBox;

/// <summary>The progress of a download. It never decreases: a restarted download reports nothing until it is further than before.</summary>
/// <param name="BytesReceived">How many bytes have been written to the destination.</param>
/// <param name="TotalBytes">How many there are; null if the server does not say.</param>
public readonly record struct DownloadProgress(long BytesReceived, long? TotalBytes);
