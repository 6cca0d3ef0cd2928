using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>The setup of a generated client, for containers.</summary>
/// <typeparam name="TClient">The client.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientSetup<TClient>
{
    /// <summary>What its description says.</summary>
    public required ClientDescription Description { get; init; }

    /// <summary>The callbacks of its description.</summary>
    public required IReadOnlyList<CallbackKind> Callbacks { get; init; }

    /// <summary>Creates the client.</summary>
    public required Func<ApiBoxTransport, TClient> Create { get; init; }

    /// <summary>
    /// The name of the options of the client without a key. Default: that of the description's client, so that the options of two
    /// descriptions differ. Empty for options that a program sets without a name.
    /// </summary>
    public string OptionsName
    {
        get => field ?? Description.Name;
        init;
    }
}
