using System.Text;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>What is found in the fixtures is what was accepted, by id, place and words: a finding that nobody expects fails here.</summary>
public sealed class FixtureFindingTests
{
    [Fact]
    public void NothingIsFoundInAFixtureThatWasNotAccepted()
    {
        var text = new StringBuilder();
        foreach (var (name, content) in Fixture.Names.Select(static name => (name + ".json", Fixture.Read(name)))
            .Append(("nested.yaml", Fixture.Read("nested", ".yaml"))))
        {
            var source = SourceText.From(content);
            foreach (var finding in DescriptionParser.Parse(content, name).Diagnostics
                .OrderBy(static finding => finding.Span.Start)
                .ThenBy(static finding => finding.Descriptor.Id, StringComparer.Ordinal))
            {
                var (line, column) = DiagnosticInfo.Position(source, finding.Span);
                text.Append(name)
                    .Append('(')
                    .Append(line)
                    .Append(',')
                    .Append(column)
                    .Append("): ")
                    .Append(finding.Descriptor.Id)
                    .Append(' ')
                    .Append(finding.Message)
                    .Append('\n');
            }
        }

        Snapshot.Match(text.ToString(), "all", "txt");
    }
}
