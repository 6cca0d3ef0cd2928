using ApiBox;
using ApiBox.Runtime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds problem details for the exceptions of clients.</summary>
public static class ApiBoxProblemDetailsServiceCollectionExtensions
{
    /// <summary>
    /// Sends problem details for a request that ends with an <see cref="ApiBoxException"/>: <see cref="ApiBoxValidationException"/> with
    /// 400 and its errors by field, others with a status and one of <see cref="ApiBoxProblemTypes"/>. The application needs
    /// <c>app.UseExceptionHandler()</c>. Texts of the service and the state of the account are logged and not sent.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddApiBoxProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddProblemDetails().AddExceptionHandler<ApiBoxExceptionHandler>();
    }
}
