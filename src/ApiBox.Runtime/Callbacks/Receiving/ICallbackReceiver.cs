namespace ApiBox;

/// <summary>
/// Receives callbacks without a web framework: for functions, queues and custom gateways. Pass the parts of the address as they
/// appear in it.
/// </summary>
public interface ICallbackReceiver
{
    /// <summary>
    /// Receives a callback. It is stored before this returns, and the handlers run later, so the service gets its response at once. Invalid
    /// input does not throw.
    /// </summary>
    /// <param name="kind">The callback's kind in the address.</param>
    /// <param name="submissionId">The submission in the address.</param>
    /// <param name="token">The token in the address.</param>
    /// <param name="body">The whole body.</param>
    /// <param name="cancellationToken">Cancels the operation; the callback may have been stored all the same.</param>
    /// <exception cref="ApiBoxStoreException">The store is unavailable: respond with 503, so that the service tries again.</exception>
    Task<CallbackReceipt> ReceiveAsync(
        string kind, string submissionId, string token, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default);

    /// <summary>Receives a callback and checks its signature, see <see cref="ApiBoxCallbackOptions.WebhookKeys"/>.</summary>
    /// <param name="signature">The signature in its headers; null if it has none; such a callback is refused if keys are set.</param>
    /// <inheritdoc cref="ReceiveAsync(string, string, string, ReadOnlyMemory{byte}, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="kind">The callback's kind in the address.</param>
    /// <param name="submissionId">The submission in the address.</param>
    /// <param name="token">The token in the address.</param>
    /// <param name="body">The whole body.</param>
    /// <param name="cancellationToken">Cancels the operation; the callback may have been stored all the same.</param>
    Task<CallbackReceipt> ReceiveAsync(
        string kind, string submissionId, string token, ReadOnlyMemory<byte> body, WebhookSignature? signature,
        CancellationToken cancellationToken = default) =>
        ReceiveAsync(kind, submissionId, token, body, cancellationToken);

    /// <summary>Checks only the address, so that the body of a refused request need not be read.</summary>
    /// <param name="kind">The callback's kind in the address.</param>
    /// <param name="submissionId">The submission in the address.</param>
    /// <param name="token">The token in the address.</param>
    /// <returns>Why the callback is refused; null if the address is valid, or if this receiver checks it together with the body.</returns>
    CallbackReceipt? CheckAddress(string kind, string submissionId, string token) => null;

    /// <summary>Logs and counts a callback that was refused before its body was read.</summary>
    /// <param name="kind">The callback's kind in the address.</param>
    /// <param name="submissionId">The submission in the address.</param>
    /// <param name="receipt">Why it is refused.</param>
    void Refused(string kind, string submissionId, CallbackReceipt receipt)
    {
    }
}
