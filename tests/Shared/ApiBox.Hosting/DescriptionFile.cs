using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Hosting;

/// <summary>A description that exists in memory only.</summary>
internal sealed class DescriptionFile(string text, string path = GeneratorHost.Path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
