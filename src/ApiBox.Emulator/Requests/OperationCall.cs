using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>A request to an operation, before it is validated.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Request">The request.</param>
/// <param name="Values">The values outside the body.</param>
/// <param name="Body">Its body.</param>
/// <param name="Caller">The account of the caller; null if the key is missing or wrong.</param>
internal sealed record OperationCall(
    Operation Operation, HttpRequest Request, RequestValues Values, ReceivedBody Body, EmulatorAccount? Caller)
{
    /// <summary>The URL by which the caller reached the emulator, with a slash at the end. Links begin with it.</summary>
    public string LinkBase => $"{Request.Scheme}://{Request.Host}/";
}
