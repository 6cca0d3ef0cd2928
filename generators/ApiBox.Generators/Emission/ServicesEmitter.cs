namespace ApiBox.Generators.Emission;

/// <summary>Writes the methods that add the client to a container.</summary>
internal static class ServicesEmitter
{
    private const string Container = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    private const string Configure = "global::System.Action<global::ApiBox.ApiBoxOptions>";
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string Runtime = "global::ApiBox.Runtime.ClientServices";

    /// <param name="title">The title of the description.</param>
    /// <param name="names">The namespace and the names of the client.</param>
    public static string Emit(string title, GeneratedNames names)
    {
        // Where a program's own code finds Add methods.
        var writer = SourceWriter.File("Microsoft.Extensions.DependencyInjection");
        var space = $"global::{names.Namespace}.";
        var (client, contract) = (space + names.Client.Client, space + names.Client.Interface);
        var method = "Add" + names.Client.Client;
        writer.Lines($"/// <summary>Adds clients of {CSharpText.Doc(title)} to a container.</summary>");
        using (writer.Open($"public static class {names.Client.Services}"))
        {
            writer.Lines(
                $$"""
                private static readonly global::ApiBox.Runtime.ClientSetup<{{client}}> Setup = new()
                {
                    Description = {{client}}.Description,
                    Callbacks = {{space}}ApiBoxCallbacks.All,
                    Create = static transport => new {{client}}(transport),
                };

                /// <summary>
                /// Adds <see cref="{{contract}}"/> as a singleton. Invalid options are reported when the host starts, or without a host
                /// when the client is first used.
                /// </summary>
                /// <param name="services">The container.</param>
                /// <param name="configure">
                /// Sets the options. If they contain no API key, the environment variable
                /// <see cref="{{client}}.ApiKeyVariable"/> is read.
                /// </param>
                /// <returns>The builder of the HTTP client, to add handlers.</returns>
                public static {{Builder}} {{method}}(this {{Container}} services, {{Configure}} configure)
                {
                    global::System.ArgumentNullException.ThrowIfNull(configure);
                    return {{Runtime}}.Add<{{contract}}, {{client}}>(services, Setup, null, configure);
                }

                /// <summary>
                /// Adds <see cref="{{contract}}"/> as a singleton, with the section <see cref="{{client}}.SectionName"/> of the
                /// configuration as its options.
                /// </summary>
                /// <param name="services">The container.</param>
                /// <param name="configuration">The whole configuration.</param>
                /// <returns>The builder of the HTTP client, to add handlers.</returns>
                public static {{Builder}} {{method}}(this {{Container}} services, {{Configuration}} configuration)
                {
                    global::System.ArgumentNullException.ThrowIfNull(configuration);
                    {{Runtime}}.Configure(services, configuration);
                    return {{method}}(services, {{Runtime}}.Read(configuration.GetSection({{client}}.SectionName)));
                }

                /// <summary>
                /// Adds a keyed <see cref="{{contract}}"/> for another account. Its API key never comes from the environment.
                /// </summary>
                /// <param name="services">The container.</param>
                /// <param name="name">The key of the service. It must not contain a colon.</param>
                /// <param name="configure">Sets the options.</param>
                /// <returns>The builder of the HTTP client, to add handlers.</returns>
                public static {{Builder}} {{method}}(this {{Container}} services, string name, {{Configure}} configure)
                {
                    global::System.ArgumentException.ThrowIfNullOrWhiteSpace(name);
                    global::System.ArgumentNullException.ThrowIfNull(configure);
                    return {{Runtime}}.Add<{{contract}}, {{client}}>(services, Setup, name, configure);
                }

                /// <summary>
                /// Adds a keyed <see cref="{{contract}}"/> for another account, with the section of that name below
                /// <see cref="{{client}}.SectionName"/> as its options.
                /// </summary>
                /// <param name="services">The container.</param>
                /// <param name="name">The key of the service. It must not contain a colon.</param>
                /// <param name="configuration">The whole configuration.</param>
                /// <returns>The builder of the HTTP client, to add handlers.</returns>
                public static {{Builder}} {{method}}(this {{Container}} services, string name, {{Configuration}} configuration)
                {
                    global::System.ArgumentException.ThrowIfNullOrWhiteSpace(name);
                    global::System.ArgumentNullException.ThrowIfNull(configuration);
                    return {{method}}(services, name, {{Runtime}}.Read(configuration.GetSection({{client}}.SectionName).GetSection(name)));
                }
                """);
        }

        return writer.ToString();
    }
}
