namespace ApiBox.Runtime;

/// <summary>The mutable state of one call.</summary>
internal sealed class CallState
{
    private int _sent;
    private int _enumerated;

    /// <summary>The options of this call; null if it has none of its own, which is usual.</summary>
    public ApiBoxCallOptions? Options { get; set; }

    /// <summary>The header parameters; null while there are none, which is usual.</summary>
    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>The cookies, each as <c>name=value</c>; null while there are none.</summary>
    public List<string>? Cookies { get; private set; }

    /// <summary>
    /// Creates an idempotency key for a call that can be repeated with one, if the caller gave none; it is the same for each attempt.
    /// </summary>
    public void AddIdempotencyKey(OperationInfo operation)
    {
        if (operation.IdempotencyHeader is { } name
            && Headers?.Exists(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) != true
            && Options?.Headers.ContainsKey(name) != true)
            AddHeader(name, Guid.NewGuid().ToString());
    }

    public void AddHeader(string name, string value) => (Headers ??= []).Add(new(name, value));

    public void AddCookie(string cookie) => (Cookies ??= []).Add(cookie);

    /// <summary>Lets the first send of a call pass.</summary>
    /// <exception cref="InvalidOperationException">The call was sent before, and another send could be accepted twice.</exception>
    public void Send(OperationInfo operation)
    {
        if (Interlocked.Exchange(ref _sent, 1) != 0 && operation.IsSentOnce)
            throw new InvalidOperationException($"{operation.Name}: this call was already sent. Begin a new call for each submission.");
    }

    /// <summary>Lets the first enumeration of a stream pass.</summary>
    /// <exception cref="InvalidOperationException">It was enumerated before, and each enumeration would send a request.</exception>
    public void Enumerate(OperationInfo operation)
    {
        if (Interlocked.Exchange(ref _enumerated, 1) != 0)
            throw new InvalidOperationException(
                $"{operation.Name}: a stream can be enumerated only once. Call the method again to send another request.");
    }
}
