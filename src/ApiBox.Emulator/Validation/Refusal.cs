namespace ApiBox.Emulator;

/// <summary>Why a request is refused: the code of the answer and the words for it; no words means those of the description.</summary>
internal sealed record Refusal(int Code, string? Message = null);
