namespace ApiBox.Runtime;

/// <summary>The clients of the container, by the names in submissions.</summary>
internal sealed class TaskClients(IEnumerable<ClientRegistration> clients, IServiceProvider services)
{
    /// <summary>The names of the descriptions whose clients were added.</summary>
    public IReadOnlyList<string> Services { get; } =
        [.. clients.Select(static client => client.Description.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The client of a submission; null when none of that name was added here.</summary>
    /// <param name="service">The name of its description's client.</param>
    /// <param name="name">
    /// The name of the keyed client. A callback of a submission that the store had forgotten does not say whose it is; a single client is
    /// the one.
    /// </param>
    public ITaskResumer? Find(string service, string name)
    {
        var own = clients.Where(client => client.Description.Name == service).ToList();
        if (name.Length == 0 && own.Select(static client => client.Name).Distinct().ToList() is [var only])
            name = only;
        return own.Find(client => client.Name == name)?.Resume(services);
    }
}
