using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>Describes the service as a whole. Each generated client has one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientDescription
{
    // The default for a description without a retention time.
    private static readonly TimeSpan DefaultRetention = TimeSpan.FromDays(30);

    private List<Uri>? _addresses;

    /// <summary>
    /// The client's name, such as <c>ApiBox</c>. Its section of the configuration, its HTTP clients, its environment variable and its rows
    /// in the task store are named after it.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The addresses of the service; the first is the default.</summary>
    public IReadOnlyList<string> Servers { get; init; } = [];

    /// <summary>The servers that options can choose among; empty if there is one without variables.</summary>
    public IReadOnlyList<ServerInfo> ServerChoices { get; init; } = [];

    /// <summary>How long the service keeps results; null when the description does not say.</summary>
    public TimeSpan? Retention { get; init; }

    /// <summary>The addresses that mean that a file does not exist.</summary>
    public AbsentAddresses Absent { get; init; } = AbsentAddresses.None;

    /// <summary>The operations that spend credits.</summary>
    public IReadOnlyList<PaidRoute> PaidRoutes { get; init; } = [];

    /// <summary>The environment variable for the key if the options have none.</summary>
    public required string KeyVariable { get; init; }

    /// <summary>
    /// The names of the security schemes that operations use; null when the generated code does not say.
    /// </summary>
    public IReadOnlyList<string>? SecuritySchemes { get; init; }

    /// <summary>Which operations need credentials.</summary>
    public CredentialNeed CredentialNeed { get; init; }

    /// <summary>How long submissions are kept.</summary>
    internal TimeSpan RetentionOrDefault => Retention ?? DefaultRetention;

    /// <summary>The servers that are absolute addresses; a server can also be a path.</summary>
    internal List<Uri> Addresses => _addresses ??= Servers
        .Where(static server => !server.StartsWith('/') && Uri.TryCreate(server, UriKind.Absolute, out _))
        .Select(static server => new Uri(server))
        .ToList();

    /// <summary>The address without options of one's own; null when the description names none.</summary>
    internal Uri? DefaultAddress => Addresses.Count == 0 ? null : Addresses[0];
}
