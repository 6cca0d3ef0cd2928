using System.Globalization;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.OpenApi.Diagnostics;

/// <summary>A diagnostic before it is one: comparable, and free of the compiler's objects.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, TextRange Span, string Message)
{
    /// <summary>Further locations of the diagnostic: similar ones that it represents, or all parts that are left out.</summary>
    public EquatableArray<TextRange> Others { get; init; }

    /// <summary>How many rules or examples it is about.</summary>
    public int Count { get; init; } = 1;

    public static DiagnosticInfo Of(DiagnosticDescriptor descriptor, TextRange span, params object[] arguments) =>
        new(descriptor, span, string.Format(CultureInfo.InvariantCulture, Format(descriptor), arguments));

    private static string Format(DiagnosticDescriptor descriptor) => descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);

    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>The same in an overlay whose first character has a position; null if it is in the description.</summary>
    public DiagnosticInfo? InOverlay(int begin) => Span.Start < begin
        ? null
        : this with
        {
            Span = new TextRange(Span.Start - begin, Span.Length),
            Others = Others.Where(other => other.Start >= begin).Select(other => new TextRange(other.Start - begin, other.Length))
                .ToEquatable(),
        };

    /// <summary>The position as the compiler and MSBuild write it, counted from one.</summary>
    public static (int Line, int Column) Position(SourceText text, TextRange span)
    {
        var start = text.Lines.GetLinePosition(Math.Min(span.Start, text.Length));
        return (start.Line + 1, start.Character + 1);
    }

    /// <summary>The message, and the lines of the further locations.</summary>
    public string Text(SourceText text)
    {
        const int shown = 8;
        if (Others.Count == 0 || Descriptor == Descriptors.LeftOut)
            return Message;
        var lines = Others.Select(other => Position(text, other).Line.ToString(CultureInfo.InvariantCulture)).Distinct().ToList();
        var where = $"{(lines.Count == 1 ? "line" : "lines")} {string.Join(", ", lines.Take(shown))}{(lines.Count > shown ? ", …" : "")}";
        return $"{Message} ({Others.Count.ToString(CultureInfo.InvariantCulture)} more in {where})";
    }
}

/// <summary>Collects diagnostics while a description is parsed.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _items = [];
    private readonly HashSet<DiagnosticInfo> _known = [];

    public IReadOnlyList<DiagnosticInfo> Items => _items;

    public bool HasErrors => _items.Exists(static diagnostic => diagnostic.IsError);

    public DiagnosticInfo Add(DiagnosticDescriptor descriptor, TextRange span, params object[] arguments)
    {
        var diagnostic = DiagnosticInfo.Of(descriptor, span, arguments);
        Add(diagnostic);
        return diagnostic;
    }

    public void Add(DiagnosticInfo diagnostic)
    {
        if (_known.Add(diagnostic)) // a shared schema is read once for each use
            _items.Add(diagnostic);
    }
}
