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

    /// <summary>Whether a client can have the name: that of a C# type, in capitals, and not too long for the others.</summary>
    public static bool IsValid(string name) => name.Length <= 100 && CSharpNaming.IsIdentifier(name) && char.IsUpper(name[0]);

    private string Stem => Client.Length > Suffix.Length && Client.EndsWith(Suffix, StringComparison.Ordinal)
        ? Client.Substring(0, Client.Length - Suffix.Length)
        : Client;

    private const string Suffix = "Client";
}
