using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>A request to an operation, before it is judged.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Request">The request.</param>
/// <param name="Values">What it carries outside the body.</param>
/// <param name="Body">Its body.</param>
/// <param name="Caller">Who sent it; null when the key was missing or wrong.</param>
internal sealed record Call(Operation Operation, HttpRequest Request, RequestValues Values, ReceivedBody Body, EmulatorAccount? Caller)
{
    /// <summary>The address under which the caller reached the emulator, with a slash at its end; links begin with it.</summary>
    public string LinkBase => $"{Request.Scheme}://{Request.Host}/";
}
