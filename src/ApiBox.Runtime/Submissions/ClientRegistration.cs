using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>A client that was added to the container.</summary>
/// <param name="Description">What its description says.</param>
/// <param name="Name">The name of the keyed client; empty for the one without a name.</param>
/// <param name="Resume">Finds the client.</param>
internal sealed record ClientRegistration(ClientDescription Description, string Name, Func<IServiceProvider, ITaskResumer> Resume)
{
    /// <summary>The name of the options of the description's client without a name.</summary>
    public string CommonOptions { get; init; } = Options.DefaultName;

    /// <summary>The name of its own options.</summary>
    public string OptionsName => Name.Length == 0 ? CommonOptions : CommonOptions.Length == 0 ? Name : $"{CommonOptions}:{Name}";
}
