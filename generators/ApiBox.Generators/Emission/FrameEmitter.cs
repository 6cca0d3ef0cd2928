using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the frame of the client, and what concerns all operations.</summary>
internal static class FrameEmitter
{
    public static string Emit(DescriptionFrame frame, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        var name = ClientName(@namespace);
        writer.Lines(
            $$"""
            /// <summary>The operations of {{CSharpText.Doc(frame.Title)}}. Depend on this interface, and replace it in tests.</summary>
            public partial interface IApiBoxClient
            {
            }

            /// <summary>Forwards every operation to another client. Derive decorators from it, and override what they change.</summary>
            public abstract partial class DelegatingApiBoxClient : IApiBoxClient
            {
                /// <summary>Makes a client that forwards to another.</summary>
                /// <param name="inner">The other client.</param>
                protected DelegatingApiBoxClient(IApiBoxClient inner)
                {
                    global::System.ArgumentNullException.ThrowIfNull(inner);
                    Inner = inner;
                }

                /// <summary>The client that is forwarded to.</summary>
                protected IApiBoxClient Inner { get; }
            }

            /// <summary>Calls the service. It is safe for use by several threads at once; keep one for the life of the program.</summary>
            public sealed partial class ApiBoxClient : IApiBoxClient, global::System.IDisposable
            {
                private readonly global::ApiBox.Runtime.ApiBoxTransport _transport;
                private readonly global::ApiBox.Runtime.ApiBoxTaskFactory _tasks;
                private readonly ApiBoxWireClient _wire;

                /// <summary>The section of the configuration that holds the client's options.</summary>
                public const string SectionName = {{CSharpText.Literal(name)}};

                /// <summary>The environment variable that holds the API key if the options name none.</summary>
                public const string ApiKeyVariable = {{CSharpText.Literal(name.ToUpperInvariant() + "_API_KEY")}};

                /// <summary>What the description says about the service as a whole.</summary>
                {{CSharpText.Hidden}}
                public static global::ApiBox.Runtime.ClientDescription Description => ApiBoxDescription.Client;

                /// <summary>Makes a client that sends through the given transport.</summary>
                public ApiBoxClient(global::ApiBox.Runtime.ApiBoxTransport transport)
                {
                    global::System.ArgumentNullException.ThrowIfNull(transport);
                    _transport = transport;
                    _tasks = new global::ApiBox.Runtime.ApiBoxTaskFactory(transport);
                    _wire = new ApiBoxWireClient(transport);
                }

                /// <summary>Makes a client without a container. Dispose it when the application ends.</summary>
                /// <param name="options">How to reach the service; a missing key is taken from the environment. They are copied.</param>
                /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
                /// A setting is wrong; the message names it.
                /// </exception>
                public static ApiBoxClient Create(global::ApiBox.ApiBoxOptions options) =>
                    new(global::ApiBox.Runtime.ApiBoxTransport.Create(options, ApiBoxDescription.Client));

                /// <summary>Makes a client that sends through a handler of your own, for tests and for other network stacks.</summary>
                /// <param name="options">How to reach the service; a missing key is taken from the environment. They are copied.</param>
                /// <param name="handler">
                /// Sends requests. It is not disposed. Redirects are switched off in it, and a chain of handlers, which must not have sent
                /// anything yet, gets one more before the last. If it keeps connections, paid requests share them (see
                /// <see cref="global::ApiBox.ApiBoxOptions.PoolPaidConnections"/>).
                /// </param>
                /// <param name="timeProvider">The clock; null is the system's.</param>
                /// <param name="loggerFactory">Where to log; null logs nothing.</param>
                /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">
                /// A setting is wrong; the message names it.
                /// </exception>
                public static ApiBoxClient Create(
                    global::ApiBox.ApiBoxOptions options,
                    global::System.Net.Http.HttpMessageHandler handler,
                    global::System.TimeProvider? timeProvider = null,
                    global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
                {
                    global::System.ArgumentNullException.ThrowIfNull(handler);
                    return new ApiBoxClient(global::ApiBox.Runtime.ApiBoxTransport.Create(
                        options, ApiBoxDescription.Client, handler, timeProvider, loggerFactory));
                }

                /// <summary>
                /// Closes the connections of a client that was made without a container, and ends the waits for its tasks.
                /// </summary>
                public void Dispose()
                {
                    _tasks.Dispose();
                    _transport.Dispose();
                }
            }

            /// <summary>What the description says about the service as a whole.</summary>
            """);
        using (writer.Open("internal static class ApiBoxDescription"))
        {
            Client(writer, frame);
            writer.Blank();
            writer.Lines("internal static global::ApiBox.Runtime.AbsentAddresses Absent => Client.Absent;");
        }

        return writer.ToString();
    }

    private static void Client(SourceWriter writer, DescriptionFrame frame)
    {
        using (writer.Open("internal static readonly global::ApiBox.Runtime.ClientDescription Client = new()", "};"))
        {
            writer.Lines(
                $"""
                Name = ApiBoxClient.SectionName,
                KeyVariable = ApiBoxClient.ApiKeyVariable,
                Servers = {CSharpText.List(frame.Servers)},
                Retention = {Retention(frame.RetentionTicks)},
                Absent = new global::ApiBox.Runtime.AbsentAddresses({string.Join(", ", frame.Absent.Select(CSharpText.Literal))}),
                """);
            using (writer.Open("PaidRoutes =", "],", "["))
            {
                foreach (var route in frame.PaidRoutes)
                    writer.Lines(
                        $"new global::ApiBox.Runtime.PaidRoute({CSharpText.Literal(route.Method)}, {CSharpText.Literal(route.Path)}),");
            }
        }
    }

    /// <summary>The client's name: the last part of the namespace, since two descriptions in one program are in two namespaces.</summary>
    public static string ClientName(string @namespace) => @namespace.Substring(@namespace.LastIndexOf('.') + 1).TrimStart('@');

    private static string Retention(long? ticks) =>
        ticks is null ? "null" : $"new global::System.TimeSpan({ticks.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}L)";
}
