namespace ApiBox.Runtime;

/// <summary>
/// The body of a call that is not repeated. It can be read once. Whatever is below - a redirect, a retry of the connection pool, a
/// resilience handler - needs the body again to send the request again, and does not get it. This includes an empty body.
/// </summary>
internal sealed class OneShotContent(RequestBody? body, SendPermit permit) : RequestContent(body)
{
    protected override void OnWriting() => permit.TakeBody();
}
