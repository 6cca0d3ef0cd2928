using ApiBox.OpenApi.Model;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Surface;

/// <summary>Which types of a client programs create, since they send them, and which they read; some are both.</summary>
public static class ClientTypes
{
    /// <summary>Their names; none for a description with errors.</summary>
    public static (IReadOnlySet<string> Sent, IReadOnlySet<string> Received) Of(SpecDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Model is { } model ? Of(model) : (new HashSet<string>(), new HashSet<string>());
    }

    internal static (HashSet<string> Sent, HashSet<string> Received) Of(DescriptionModel model)
    {
        var reach = new TypeReach(model.Objects, model.Unions);
        var (sent, received) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        reach.AddSent(model.Operations, sent);
        reach.Add(model.Operations.Select(static operation => operation.Response.Value), received);
        reach.AddCallbacks(model.Callbacks, received);
        return (sent, received);
    }
}
