namespace ApiBox.Emulator;

/// <summary>Why a request is rejected.</summary>
/// <param name="Code">The code of the response.</param>
/// <param name="Message">The message; null for the one of the description.</param>
internal sealed record Rejection(int Code, string? Message = null);
