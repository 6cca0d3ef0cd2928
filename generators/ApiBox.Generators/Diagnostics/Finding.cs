using System.Globalization;
using ApiBox.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Diagnostics;

/// <summary>A diagnostic before it is one: comparable, and free of the compiler's objects.</summary>
internal sealed record Finding(DiagnosticDescriptor Descriptor, TextRange Span, string Message)
{
    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>The position as the compiler and MSBuild write it, counted from one.</summary>
    public static (int Line, int Column) Position(SourceText text, TextRange span)
    {
        var start = text.Lines.GetLinePosition(Math.Min(span.Start, text.Length));
        return (start.Line + 1, start.Character + 1);
    }

    public Diagnostic ToDiagnostic(string path, SourceText text)
    {
        var start = Math.Min(Span.Start, text.Length);
        var span = new TextSpan(start, Math.Min(Span.Length, text.Length - start));
        // The message is complete already; a descriptor of its own keeps braces in it from being read as placeholders.
        return Diagnostic.Create(Descriptor.Id, Descriptor.Category, Message, Descriptor.DefaultSeverity, Descriptor.DefaultSeverity, true,
            Descriptor.DefaultSeverity == DiagnosticSeverity.Info ? 1 : Descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? 1 : 0,
            Descriptor.Title, null, Descriptor.HelpLinkUri, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)));
    }
}

/// <summary>Collects what is found while a description is parsed.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _items = [];
    private readonly HashSet<Finding> _known = [];

    public IReadOnlyList<Finding> Items => _items;

    public bool HasErrors => _items.Exists(static finding => finding.IsError);

    public void Add(DiagnosticDescriptor descriptor, TextRange span, params object[] arguments)
    {
        var format = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        var finding = new Finding(descriptor, span, string.Format(CultureInfo.InvariantCulture, format, arguments));
        if (_known.Add(finding)) // a shared schema is read once for each use
            _items.Add(finding);
    }
}
