using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the frame of the client, and what concerns all operations.</summary>
internal static class FrameEmitter
{
    public static string Emit(DescriptionFrame frame, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines(
            $$"""
            /// <summary>The operations of {{CSharpText.Doc(frame.Title)}}. Depend on this interface, and replace it in tests.</summary>
            public partial interface IApiBoxClient
            {
            }

            /// <summary>Calls the service. It is safe for use by several threads at once; keep one for the life of the program.</summary>
            public sealed partial class ApiBoxClient : IApiBoxClient
            {
                private readonly global::ApiBox.Runtime.ApiBoxTransport _transport;
                private readonly ApiBoxWireClient _wire;

                /// <summary>Makes a client that sends through the given transport.</summary>
                public ApiBoxClient(global::ApiBox.Runtime.ApiBoxTransport transport)
                {
                    global::System.ArgumentNullException.ThrowIfNull(transport);
                    _transport = transport;
                    _wire = new ApiBoxWireClient(transport);
                }
            }

            /// <summary>What the description says about the service as a whole.</summary>
            """);
        using (writer.Open("internal static class ApiBoxDescription"))
        {
            writer.Lines(
                $"""
                /// <summary>The addresses of the service; the first is the default.</summary>
                internal static readonly string[] Servers = {CSharpText.List(frame.Servers)};

                /// <summary>How long the service keeps results; null when the description does not say.</summary>
                internal static readonly global::System.TimeSpan? Retention = {Retention(frame.RetentionTicks)};

                /// <summary>The addresses that mean that there is no file.</summary>
                internal static readonly global::ApiBox.Runtime.AbsentAddresses Absent = new({string.Join(", ", frame.Absent.Select(CSharpText.Literal))});

                /// <summary>The operations that spend credits.</summary>
                """);
            using (writer.Open("internal static readonly global::ApiBox.Runtime.PaidRoute[] PaidRoutes =", "];", "["))
            {
                foreach (var route in frame.PaidRoutes)
                    writer.Lines($"new({CSharpText.Literal(route.Method)}, {CSharpText.Literal(route.Path)}),");
            }
        }

        return writer.ToString();
    }

    private static string Retention(long? ticks) =>
        ticks is null ? "null" : $"new global::System.TimeSpan({ticks.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}L)";
}
