using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators;

/// <summary>A description after parsing. The diagnostics hold positions and live here, apart from the model, which holds none.</summary>
internal sealed record ParsedDescription(
    string Path, SourceText Text, bool Lenient, DescriptionModel? Model, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static ParsedDescription Of(AdditionalText file, bool lenient, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? SourceText.From("");
        var (model, diagnostics) = DescriptionParser.Parse(text.ToString(), file.Path, lenient);
        return new ParsedDescription(file.Path, text, lenient, model, DiagnosticOrder.Of(diagnostics).ToEquatable());
    }

    public bool Equals(ParsedDescription? other) =>
        other is not null && Path == other.Path && Lenient == other.Lenient && Text.ContentEquals(other.Text);

    public override int GetHashCode() => Path.GetHashCode();
}
