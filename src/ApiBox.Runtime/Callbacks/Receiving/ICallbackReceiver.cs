namespace ApiBox;

/// <summary>
/// Receives callbacks without a web framework: for functions, queues and gateways of one's own. The parts of the address are given as they
/// stand in it.
/// </summary>
public interface ICallbackReceiver
{
    /// <summary>
    /// Takes a callback. It is stored before this returns, and the handlers run later, so the service can be answered at once. Whatever
    /// arrives, this does not throw for it.
    /// </summary>
    /// <param name="kind">The callback's kind in the address.</param>
    /// <param name="submissionId">The submission in the address.</param>
    /// <param name="token">The token in the address.</param>
    /// <param name="body">The whole body.</param>
    /// <param name="cancellationToken">Gives up; the callback may have been stored all the same.</param>
    /// <exception cref="ApiBoxStoreException">The store cannot be used: answer 503, so that the service tries again.</exception>
    Task<CallbackReceipt> ReceiveAsync(string kind, string submissionId, string token, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default);

    /// <summary>Takes a callback whose signature is to be checked as well, see <see cref="ApiBoxCallbackOptions.WebhookKeys"/>.</summary>
    /// <param name="signature">The signature in its headers; null if it has none, which is refused where keys are set.</param>
    /// <inheritdoc cref="ReceiveAsync(string, string, string, ReadOnlyMemory{byte}, CancellationToken)"/>
    /// <param name="kind">The callback's kind in the address.</param>
    /// <param name="submissionId">The submission in the address.</param>
    /// <param name="token">The token in the address.</param>
    /// <param name="body">The whole body.</param>
    /// <param name="cancellationToken">Gives up; the callback may have been stored all the same.</param>
    Task<CallbackReceipt> ReceiveAsync(
        string kind, string submissionId, string token, ReadOnlyMemory<byte> body, WebhookSignature? signature, CancellationToken cancellationToken = default) =>
        ReceiveAsync(kind, submissionId, token, body, cancellationToken);

    /// <summary>Checks the address alone, so that the body of a request that is refused anyway need not be read.</summary>
    /// <param name="kind">The callback's kind in the address.</param>
    /// <param name="submissionId">The submission in the address.</param>
    /// <param name="token">The token in the address.</param>
    /// <returns>Why the callback is refused; null if the address is in order, or if this receiver checks it together with the body.</returns>
    CallbackReceipt? CheckAddress(string kind, string submissionId, string token) => null;

    /// <summary>Logs and counts a callback that was refused before its body was read.</summary>
    /// <param name="kind">The callback's kind in the address.</param>
    /// <param name="submissionId">The submission in the address.</param>
    /// <param name="receipt">Why it is refused.</param>
    void Refused(string kind, string submissionId, CallbackReceipt receipt)
    {
    }
}
