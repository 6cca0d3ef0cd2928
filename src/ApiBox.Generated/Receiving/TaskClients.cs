using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Runtime;

/// <summary>The clients of the container, by the names that submissions bear.</summary>
internal sealed class TaskClients(IEnumerable<ClientRegistration> clients, IServiceProvider services)
{
    /// <summary>The client of a submission; null when none of that name was added here.</summary>
    /// <param name="name">
    /// Its name. A callback of a submission that the store had forgotten does not say whose it is; a single client is the one.
    /// </param>
    public ITaskResumer? Find(string name)
    {
        if (name.Length == 0 && clients.Select(static client => client.Name).Distinct().ToList() is [var only])
            name = only;
        return name.Length == 0 ? services.GetService<ApiBoxClient>() : services.GetKeyedService<ApiBoxClient>(name);
    }
}
