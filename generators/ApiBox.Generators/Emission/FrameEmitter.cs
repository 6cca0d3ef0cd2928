using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the frame of the client, and what concerns all operations.</summary>
internal static class FrameEmitter
{
    public static string Emit(DescriptionFrame frame, GeneratedNames names)
    {
        var writer = SourceWriter.File(names.Namespace);
        var client = names.Client;
        var name = ConfigurationName(names);
        writer.Lines(
            $$"""
            /// <summary>
            /// The operations of {{CSharpText.Doc(frame.Title)}}. Use this interface in your code, so that tests can replace it.
            /// </summary>
            public partial interface {{client.Interface}}
            {
                /// <summary>Gets a client whose calls, and those of the tasks that they start, have options of their own.</summary>
                /// <param name="options">The options, which are copied.</param>
                /// <returns>A client that shares everything with this one. It need not be disposed.</returns>
                /// <exception cref="global::System.ArgumentException">An option is invalid.</exception>
                {{client.Interface}} With(global::ApiBox.ApiBoxCallOptions options) =>
                    throw new global::System.NotSupportedException("This implementation of {{client.Interface}} has no With.");
            }

            /// <summary>Forwards all operations to another client. Derive from this class and override the operations to change.</summary>
            public abstract partial class {{client.Delegating}} : {{client.Interface}}
            {
                /// <summary>Initializes a client that forwards to another client.</summary>
                /// <param name="inner">The other client.</param>
                protected {{client.Delegating}}({{client.Interface}} inner)
                {
                    global::System.ArgumentNullException.ThrowIfNull(inner);
                    Inner = inner;
                }

                /// <summary>The inner client.</summary>
                protected {{client.Interface}} Inner { get; }

                /// <summary>
                /// Throws an exception, because a call of another client would bypass this one. Override it, and return a new client of
                /// your type around <c>Inner.With(options)</c>.
                /// </summary>
                public virtual {{client.Interface}} With(global::ApiBox.ApiBoxCallOptions options) =>
                    throw new global::System.NotSupportedException(
                        $"{GetType().Name} must override With and return a new {GetType().Name} around Inner.With(options).");
            }

            /// <summary>The client of the service. It is thread-safe; use one instance for the lifetime of the application.</summary>
            public sealed partial class {{client.Client}} : {{client.Interface}}, global::System.IDisposable
            {
                private readonly global::ApiBox.Runtime.ApiBoxTransport _transport;
                private readonly global::ApiBox.Runtime.ApiBoxTaskFactory _tasks;
                private readonly ApiBoxWireClient _wire;
                private readonly bool _isShared;

                /// <summary>The configuration section of the client's options.</summary>
                public const string SectionName = {{CSharpText.Literal(name)}};

                /// <summary>The environment variable that is read if the options contain no API key.</summary>
                public const string ApiKeyVariable = {{CSharpText.Literal(name.ToUpperInvariant() + "_API_KEY")}};

                /// <summary>The metadata of the service.</summary>
                {{CSharpText.Hidden}}
                public static global::ApiBox.Runtime.ClientDescription Description => ApiBoxDescription.Client;

                /// <summary>Initializes a client with the specified transport.</summary>
                public {{client.Client}}(global::ApiBox.Runtime.ApiBoxTransport transport)
                {
                    global::System.ArgumentNullException.ThrowIfNull(transport);
                    _transport = transport;
                    _tasks = new global::ApiBox.Runtime.ApiBoxTaskFactory(transport);
                    _wire = new ApiBoxWireClient(transport);
                }

                private {{client.Client}}({{client.Client}} other, global::ApiBox.Runtime.ApiBoxTransport transport)
                {
                    _transport = transport;
                    _tasks = other._tasks;
                    _wire = new ApiBoxWireClient(transport);
                    _isShared = true;
                }

                /// <inheritdoc/>
                public {{client.Interface}} With(global::ApiBox.ApiBoxCallOptions options) =>
                    new {{client.Client}}(this, _transport.With(options));

                /// <summary>Creates a client without dependency injection. Dispose it when the application ends.</summary>
                /// <param name="options">
                /// The options, which are copied. If they contain no API key, the environment variable is read.
                /// </param>
                /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
                /// An option is invalid; the message names it.
                /// </exception>
                public static {{client.Client}} Create(global::ApiBox.ApiBoxOptions options) =>
                    new(global::ApiBox.Runtime.ApiBoxTransport.Create(options, ApiBoxDescription.Client));

                /// <summary>
                /// Creates a client that sends requests with the specified handler, for tests and for other network stacks.
                /// </summary>
                /// <param name="options">
                /// The options, which are copied. If they contain no API key, the environment variable is read.
                /// </param>
                /// <param name="handler">
                /// The handler that sends requests. It is not disposed. Its redirects are disabled. A chain of handlers must not have sent
                /// a request yet, and gets one more handler before the last. If the handler keeps connections, paid requests share them
                /// (see <see cref="global::ApiBox.ApiBoxOptions.PoolPaidConnections"/>).
                /// </param>
                /// <param name="timeProvider">The clock; null for the system clock.</param>
                /// <param name="loggerFactory">The logger factory; null disables logging.</param>
                /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
                /// An option is invalid; the message names it.
                /// </exception>
                public static {{client.Client}} Create(
                    global::ApiBox.ApiBoxOptions options,
                    global::System.Net.Http.HttpMessageHandler handler,
                    global::System.TimeProvider? timeProvider = null,
                    global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
                {
                    global::System.ArgumentNullException.ThrowIfNull(handler);
                    return new {{client.Client}}(global::ApiBox.Runtime.ApiBoxTransport.Create(
                        options, ApiBoxDescription.Client, handler, timeProvider, loggerFactory));
                }

                /// <summary>
                /// Closes the connections of a client that was created without dependency injection, and cancels the waits for its tasks.
                /// </summary>
                public void Dispose()
                {
                    if (_isShared)
                        return;
                    _tasks.Dispose();
                    _transport.Dispose();
                }
            }

            /// <summary>The metadata of the service.</summary>
            """);
        using (writer.Open("internal static class ApiBoxDescription"))
        {
            Client(writer, frame, client);
            writer.Blank();
            writer.Lines("internal static global::ApiBox.Runtime.AbsentAddresses Absent => Client.Absent;");
        }

        return writer.ToString();
    }

    private static void Client(SourceWriter writer, DescriptionFrame frame, ClientNames client)
    {
        using (writer.Open("internal static readonly global::ApiBox.Runtime.ClientDescription Client = new()", "};"))
        {
            writer.Lines(
                $"""
                Name = {client.Client}.SectionName,
                KeyVariable = {client.Client}.ApiKeyVariable,
                Servers = {CSharpText.List(frame.Servers)},
                Retention = {Retention(frame.RetentionTicks)},
                Absent = new global::ApiBox.Runtime.AbsentAddresses({string.Join(", ", frame.Absent.Select(CSharpText.Literal))}),
                """);
            if (frame.ServerChoices.Count > 0)
                using (writer.Open("ServerChoices =", "],", "["))
                    foreach (var server in frame.ServerChoices)
                        writer.Lines(Server(server) + ",");
            writer.Lines($"SecuritySchemes = {CSharpText.List(frame.SecuritySchemes)},");
            if (frame.CredentialNeed != CredentialNeed.Always)
                writer.Lines($"CredentialNeed = global::ApiBox.Runtime.CredentialNeed.{frame.CredentialNeed},");
            using (writer.Open("PaidRoutes =", "],", "["))
            {
                foreach (var route in frame.PaidRoutes)
                    writer.Lines(
                        $"new global::ApiBox.Runtime.PaidRoute({CSharpText.Literal(route.Method)}, {CSharpText.Literal(route.Path)}),");
            }
        }
    }

    private static string Server(ServerModel server)
    {
        var variables = server.Variables.Select(static variable => string.Join(
            ", ", variable.Values.Prepend(variable.Default).Prepend(variable.Name).Select(CSharpText.Literal)))
            .Select(static arguments => $", new global::ApiBox.Runtime.ServerVariable({arguments})");
        return $"new({CSharpText.Literal(server.Url)}, {CSharpText.LiteralOrNull(server.Description)}{string.Concat(variables)})";
    }

    /// <summary>
    /// The name in configuration and telemetry: that of a client that has one, otherwise the last part of the namespace, since two
    /// descriptions in one program are in two namespaces.
    /// </summary>
    public static string ConfigurationName(GeneratedNames names) =>
        names.Client != ClientNames.Default ? names.Client.Client
            : names.Namespace.Substring(names.Namespace.LastIndexOf('.') + 1).TrimStart('@');

    private static string Retention(long? ticks) =>
        ticks is null ? "null" : $"new global::System.TimeSpan({ticks.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}L)";
}
