namespace ApiBox.OpenApi.Naming;

/// <summary>The names of the public types that are named after a client.</summary>
/// <param name="Client">The name of the client's class, such as InvoicesClient.</param>
internal sealed record ClientNames(string Client)
{
    /// <summary>The names of a client that a project gives no name.</summary>
    public static ClientNames Default { get; } = new("ApiBoxClient");

    /// <summary>The interface of the client.</summary>
    public string Interface => "I" + Client;

    /// <summary>The base class of clients that forward to another one.</summary>
    public string Delegating => "Delegating" + Client;

    /// <summary>The catalogue of the operations.</summary>
    public string Operations => Stem + "Operations";

    /// <summary>The JSON metadata of callbacks.</summary>
    public string CallbackContext => Stem + "CallbackJsonContext";

    /// <summary>The class of the methods that add the client to a container.</summary>
    public string Services => Client + "ServiceCollectionExtensions";

    /// <summary>All of these names, which types of schemas must not have.</summary>
    public IEnumerable<string> All => [Client, Interface, Delegating, Operations, CallbackContext, Services];

    /// <summary>
    /// Whether a client can have the name: a capital letter, and at most 99 letters, digits or underscores, so that the other names are
    /// not too long.
    /// </summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= 100 && name[0] is >= 'A' and <= 'Z'
        && name.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');

    private string Stem => Client.Length > Suffix.Length && Client.EndsWith(Suffix, StringComparison.Ordinal)
        ? Client.Substring(0, Client.Length - Suffix.Length)
        : Client;

    private const string Suffix = "Client";
}
