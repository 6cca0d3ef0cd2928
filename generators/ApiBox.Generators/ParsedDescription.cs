using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators;

/// <summary>A description after parsing. The diagnostics hold positions and live here, apart from the model, which holds none.</summary>
internal sealed record ParsedDescription(
    string Path, SourceText Text, SpecOptions Options, DescriptionModel? Model, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static ParsedDescription Of(AdditionalText file, SpecOptions options, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? SourceText.From("");
        var (model, diagnostics) = DescriptionParser.Parse(text.ToString(), file.Path, options.Lenient, options.Names.Client);
        if (model is not null)
            model = PublicSurface.Limit(model, options.Validators);
        return new ParsedDescription(file.Path, text, options, model, DiagnosticOrder.Of(diagnostics).ToEquatable());
    }

    public bool Equals(ParsedDescription? other) =>
        other is not null && Path == other.Path && Options == other.Options && Text.ContentEquals(other.Text);

    public override int GetHashCode() => Path.GetHashCode();
}
