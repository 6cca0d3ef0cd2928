namespace ApiBox.Runtime;

/// <summary>Makes callback addresses.</summary>
/// <param name="routes">Where callbacks arrive.</param>
/// <param name="client">The name of a keyed client; null for the usual one of the callback's description.</param>
/// <param name="time">The clock.</param>
internal sealed class CallbackAddresses(CallbackRoutes routes, string? client, TimeProvider time) : ICallbackUrls
{
    public CallbackUrl Create<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback>
    {
        var callback = TCallback.Callback;
        var route = client is null ? routes.FindDefault(callback.Service) : routes[callback.Service, client];
        if (route is null)
            throw new InvalidOperationException(
                "Several clients have their own callback addresses. Get the keyed ICallbackUrls service with the key of the client.");
        if (route.PublicBaseAddress is null)
            throw new InvalidOperationException(
                $"Callbacks need the address at which the service reaches this application. Set {route.Section}:PublicBaseAddress.");

        var id = SubmissionIds.Create(time.GetUtcNow());
        return new CallbackUrl(route.Create(callback.Kind, id), id);
    }
}
