namespace BackingTrackStudio;

/// <summary>
/// Lets the public address receive callbacks and nothing else. The page spends credits, and whoever finds the address of a tunnel could
/// use it.
/// </summary>
internal sealed class PublicGate(RequestDelegate next, StudioSettings settings)
{
    private static readonly PathString Callbacks = new ApiBoxCallbackOptions().Path;

    public Task InvokeAsync(HttpContext context)
    {
        var isPublic = settings.PublicAddress is { } address
            && string.Equals(context.Request.Host.Host, address.Host, StringComparison.OrdinalIgnoreCase);
        if (!isPublic || context.Request.Path.StartsWithSegments(Callbacks))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
