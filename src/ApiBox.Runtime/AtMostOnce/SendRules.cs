using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The settings of the innermost handler.</summary>
/// <param name="PaidRoutes">The paid operations of the description.</param>
/// <param name="PoolPaid">Whether paid requests may share connections with other requests.</param>
/// <param name="Logger">Where to warn.</param>
internal sealed record SendRules(IReadOnlyList<PaidRoute> PaidRoutes, bool PoolPaid, ILogger Logger)
{
    /// <summary>Whether to warn about a custom handler that may pool connections.</summary>
    public bool WarnsOfPool { get; init; }

    /// <summary>The paid operation that a request is for; null for any other.</summary>
    public PaidRoute? FindPaid(HttpRequestMessage request)
    {
        if (request.RequestUri is not { IsAbsoluteUri: true } address)
            return null;
        foreach (var route in PaidRoutes)
            if (request.Method.Method.Equals(route.Method, StringComparison.OrdinalIgnoreCase)
                && RoutePath.EndsWithTemplate(address.AbsolutePath, route.Path))
                return route;
        return null;
    }
}
