using ApiBox.OpenApi.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators;

internal static class DiagnosticInfoExtensions
{
    /// <summary>The diagnostic as the compiler reports it.</summary>
    public static Diagnostic ToDiagnostic(this DiagnosticInfo diagnostic, string path, SourceText text)
    {
        var start = Math.Min(diagnostic.Span.Start, text.Length);
        var span = new TextSpan(start, Math.Min(diagnostic.Span.Length, text.Length - start));
        var descriptor = diagnostic.Descriptor;
        // The message is complete already; a descriptor of its own keeps braces in it from being read as placeholders.
        return Diagnostic.Create(descriptor.Id, descriptor.Category, diagnostic.Text(text), descriptor.DefaultSeverity,
            descriptor.DefaultSeverity, true,
            descriptor.DefaultSeverity is DiagnosticSeverity.Info or DiagnosticSeverity.Warning ? 1 : 0,
            descriptor.Title, null, descriptor.HelpLinkUri, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)));
    }
}
