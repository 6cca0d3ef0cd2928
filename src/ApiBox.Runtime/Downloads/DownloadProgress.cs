namespace ApiBox;

/// <summary>How far a download is. It never goes back: one that has to begin anew is silent until it is further than before.</summary>
/// <param name="BytesReceived">How many bytes have been written to the destination.</param>
/// <param name="TotalBytes">How many there are; null if the server does not say.</param>
public readonly record struct DownloadProgress(long BytesReceived, long? TotalBytes);
