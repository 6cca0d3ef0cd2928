using System.Collections.Immutable;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators;

/// <summary>A description after parsing. The diagnostics hold positions and live here, apart from the model, which holds none.</summary>
internal sealed record ParsedDescription(
    string Path, SourceText Text, SourceText? Overlay, SpecOptions Options, DescriptionModel? Model,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static ParsedDescription Of(
        AdditionalText file, SpecOptions options, ImmutableArray<AdditionalText> overlays, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? SourceText.From("");

        // The preparation step has reported a missing file.
        var overlay = options.Overlay is null
            ? null
            : overlays.FirstOrDefault(one => one.Path == options.Overlay)?.GetText(cancellation) ?? SourceText.From("");
        var (model, diagnostics) = DescriptionParser.Parse(
            text.ToString(), file.Path, options.Lenient, options.Names.Client,
            overlay is null ? null : new OverlayText(options.Overlay!, overlay.ToString()));
        if (model is not null)
            model = PublicSurface.Limit(model, options.Validators);
        return new ParsedDescription(file.Path, text, overlay, options, model, DiagnosticOrder.Of(diagnostics).ToEquatable());
    }

    /// <summary>A diagnostic in the file that it is about.</summary>
    public Diagnostic At(DiagnosticInfo diagnostic) =>
        Overlay is not null && diagnostic.InOverlay(OverlayText.Begin(Text.Length)) is { } inOverlay
            ? inOverlay.ToDiagnostic(Options.Overlay!, Overlay)
            : diagnostic.ToDiagnostic(Path, Text);

    public bool Equals(ParsedDescription? other) =>
        other is not null && Path == other.Path && Options == other.Options && Text.ContentEquals(other.Text)
            && (Overlay is null ? other.Overlay is null : other.Overlay is not null && Overlay.ContentEquals(other.Overlay));

    public override int GetHashCode() => Path.GetHashCode();
}
