using System.Text;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>
/// What is found in the fixtures is what was accepted, by id, place and words: a diagnostic that nobody expects fails here.
/// </summary>
public sealed class FixtureDiagnosticTests
{
    [Fact]
    public void NothingIsFoundInAFixtureThatWasNotAccepted()
    {
        var text = new StringBuilder();
        foreach (var (name, content) in Fixture.Names.Select(static name => (name + ".json", Fixture.Read(name)))
            .Append(("nested.yaml", Fixture.Read("nested", ".yaml"))))
        {
            var source = SourceText.From(content);
            foreach (var diagnostic in DescriptionParser.Parse(content, name).Diagnostics
                .OrderBy(static diagnostic => diagnostic.Span.Start)
                .ThenBy(static diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal))
            {
                var (line, column) = DiagnosticInfo.Position(source, diagnostic.Span);
                text.Append(name)
                    .Append('(')
                    .Append(line)
                    .Append(',')
                    .Append(column)
                    .Append("): ")
                    .Append(diagnostic.Descriptor.Id)
                    .Append(' ')
                    .Append(diagnostic.Message)
                    .Append('\n');
            }
        }

        Snapshot.Match(text.ToString(), "all", "txt");
    }
}
