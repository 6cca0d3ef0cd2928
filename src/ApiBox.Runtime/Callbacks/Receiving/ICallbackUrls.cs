namespace ApiBox;

/// <summary>Creates the addresses that the service sends callbacks to. Each address is for one submission and cannot be guessed.</summary>
public interface ICallbackUrls
{
    /// <summary>Creates an address for one submission.</summary>
    /// <typeparam name="TCallback">The callback that the operation reports with.</typeparam>
    /// <returns>The address for the request, and the id under which the submission can be found again.</returns>
    /// <exception cref="InvalidOperationException"><see cref="ApiBoxCallbackOptions.PublicBaseAddress"/> is not set.</exception>
    CallbackUrl Create<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback>;
}
