using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>The formats that are not known: one diagnostic for each, however often a description says it.</summary>
internal sealed class UnknownFormats
{
    private readonly Dictionary<(string Format, string Types), List<TextRange>> _places = [];

    /// <param name="types">What the format is said of.</param>
    public void Add(SpecNode format, string types)
    {
        if (!_places.TryGetValue((format.Text, types), out var places))
            _places[(format.Text, types)] = places = [];
        if (!places.Contains(format.Span))
            places.Add(format.Span);
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var ((format, types), places) in _places.Select(static pair => (pair.Key, pair.Value)))
        {
            var inOrder = places.OrderBy(static place => place.Start).ToList();
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.UnknownFormat, inOrder[0], format, types) with
            {
                Others = inOrder.Skip(1).ToEquatable(),
                Count = inOrder.Count,
            });
        }
    }
}
