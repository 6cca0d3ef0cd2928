namespace ApiBox.Runtime;

/// <summary>What belongs to one call and changes while it runs.</summary>
internal sealed class CallState
{
    private int _sent;
    private int _enumerated;

    /// <summary>The header parameters; null while there are none, which is the rule.</summary>
    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>The cookies, each as <c>name=value</c>; null while there are none.</summary>
    public List<string>? Cookies { get; private set; }

    /// <summary>Makes a key for a call that may be repeated with one, if its caller gave none; it is the same for each attempt.</summary>
    public void AddIdempotencyKey(OperationInfo operation)
    {
        if (operation.IdempotencyHeader is { } name && Headers?.Exists(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) != true)
            AddHeader(name, Guid.NewGuid().ToString());
    }

    public void AddHeader(string name, string value) => (Headers ??= []).Add(new(name, value));

    public void AddCookie(string cookie) => (Cookies ??= []).Add(cookie);

    /// <summary>Lets the first send of a call pass.</summary>
    /// <exception cref="InvalidOperationException">The call was sent before, and another send could be accepted twice.</exception>
    public void Send(OperationInfo operation)
    {
        if (Interlocked.Exchange(ref _sent, 1) != 0 && operation.IsSentOnce)
            throw new InvalidOperationException($"{operation.Name}: this call was sent before. Begin a new one for each submission.");
    }

    /// <summary>Lets the first enumeration of a stream pass.</summary>
    /// <exception cref="InvalidOperationException">It was enumerated before, and each enumeration would be a request.</exception>
    public void Enumerate(OperationInfo operation)
    {
        if (Interlocked.Exchange(ref _enumerated, 1) != 0)
            throw new InvalidOperationException($"{operation.Name}: a stream can be enumerated once. Call the method again for another request.");
    }
}
