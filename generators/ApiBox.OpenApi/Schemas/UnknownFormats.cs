using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>The formats that are not known: one diagnostic for each, however often a description uses it.</summary>
internal sealed class UnknownFormats
{
    private readonly Dictionary<(string Format, string Types), List<TextRange>> _locations = [];

    /// <param name="types">The type of the value, as the message names it.</param>
    public void Add(SpecNode format, string types)
    {
        if (!_locations.TryGetValue((format.Text, types), out var locations))
            _locations[(format.Text, types)] = locations = [];
        if (!locations.Contains(format.Span))
            locations.Add(format.Span);
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var ((format, types), locations) in _locations.Select(static pair => (pair.Key, pair.Value)))
        {
            var suggestion = NearestName.Suggestion(format, Formats.Known);
            var inOrder = locations.OrderBy(static location => location.Start).ToList();
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.UnknownFormat, inOrder[0], format, types, suggestion) with
            {
                Others = inOrder.Skip(1).ToEquatable(),
                Count = inOrder.Count,
            });
        }
    }
}
