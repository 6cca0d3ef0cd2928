namespace ApiBox;

/// <summary>Makes the addresses that the service reports to. Each serves one submission and can be guessed by nobody.</summary>
public interface ICallbackUrls
{
    /// <summary>Makes an address for one submission.</summary>
    /// <typeparam name="TCallback">The callback that the operation reports with.</typeparam>
    /// <returns>The address for the request, and the id under which the submission can be found again.</returns>
    /// <exception cref="InvalidOperationException"><see cref="ApiBoxCallbackOptions.PublicBaseAddress"/> is not set.</exception>
    CallbackUrl Create<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback>;
}
