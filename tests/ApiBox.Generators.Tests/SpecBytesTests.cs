using System.Text;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.Preparation;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>What a description's file holds is text, or the first byte that is none is named: nothing becomes U+FFFD.</summary>
public sealed class SpecBytesTests
{
    private const string Description = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { Thing: { "
        + "description: Größe 🎵, type: object } } }\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void UnicodeWithAMarkIsRead(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var (text, model, diagnostics) = DescriptionParser.Parse([.. encoding.GetPreamble(), .. encoding.GetBytes(Description)], "a.yaml");

        Assert.Empty(diagnostics);
        Assert.Equal(Description, text);
        Assert.Equal("Größe 🎵", Assert.Single(model!.Objects).Description);
    }

    [Fact]
    public void Utf8NeedsNoMark() =>
        Assert.Equal(
            "Größe 🎵", Assert.Single(DescriptionParser.Parse(Encoding.UTF8.GetBytes(Description), "a.yaml").Model!.Objects).Description);

    [Theory]
    [InlineData("latin1", "0xF6")]
    [InlineData("cut", "0xF0 0x9F 0x8E")]
    public void WhatIsNoUtf8IsNamedWithItsPlace(string kind, string value)
    {
        byte[] bytes = kind == "cut"
            ? [.. Encoding.UTF8.GetBytes(Description).Where(static one => one != 0xB5)]
            : Encoding.Latin1.GetBytes(Description);
        var expected = kind == "cut" ? "🎵" : "öße";

        var (text, model, diagnostics) = DescriptionParser.Parse(bytes, "a.yaml");

        Assert.Null(model);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("APIBOX100", diagnostic.Descriptor.Id);
        var line = Description.Split('\n')[3];
        Assert.Equal(
            (4, line.IndexOf(expected, StringComparison.Ordinal) + 1), DiagnosticInfo.Position(SourceText.From(text), diagnostic.Span));
        var before = Encoding.UTF8.GetByteCount(Description[..Description.IndexOf(expected, StringComparison.Ordinal)]);
        Assert.Contains(
            $"not valid UTF-8: {value} at byte {before} of the file is not a character", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void OtherEncodingsAreRefusedByName(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var (_, model, diagnostics) = DescriptionParser.Parse([.. encoding.GetPreamble(), .. encoding.GetBytes(Description)]);

        Assert.Null(model);
        Assert.Equal("The description is not valid UTF-8, but UTF-32: save the file as UTF-8", Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void HalfACharacterOfUtf16IsNamed()
    {
        var (_, model, diagnostics) = DescriptionParser.Parse([0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8, (byte)'b', 0]);

        Assert.Null(model);
        Assert.StartsWith(
            "The description is not valid UTF-16: 0x3D 0xD8 at byte 4 of the file is not a character",
            Assert.Single(diagnostics).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ThePreparationStepSaysSoAndWritesNothing()
    {
        var folder = Directory.CreateTempSubdirectory("apibox-bytes").FullName;
        try
        {
            var file = Path.Combine(folder, "a.yaml");
            File.WriteAllBytes(file, Encoding.Latin1.GetBytes(Description));
            using var log = new StringWriter();

            var exit = PreparationStep.Run(file, Path.Combine(folder, "out"), log, static (_, _) => throw new InvalidOperationException());

            Assert.Equal(1, exit);
            Assert.StartsWith(
                $"{file}(4,{Description.Split('\n')[3].IndexOf('ö', StringComparison.Ordinal) + 1}): error APIBOX100: "
                    + "The description is not valid UTF-8: ",
                log.ToString(),
                StringComparison.Ordinal);
            Assert.False(Directory.Exists(Path.Combine(folder, "out")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
