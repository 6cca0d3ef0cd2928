using Check = ApiBox.Runtime.Check;

namespace ApiBox.Generated.Tests.Validation.Formats;

/// <summary>The ends of the ranges of RFC 3987, where its private characters may stand, and the signs that no template has.</summary>
public sealed class ReferenceBoundaryTests
{
    [Theory]
    [InlineData(0xA0, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFEF, 0x10000, 0x1FFFD, 0x20000, 0xDFFFD, 0xE1000, 0xEFFFD)]
    public void CharactersOfAnIriMayStandAnywhere(params int[] points) => Assert.All(points, static point =>
    {
        Assert.True(Check.IsIri($"http://a.example/{Text(point)}"), $"U+{point:X4}");
        Assert.True(Check.IsIri($"http://a.example/?{Text(point)}#{Text(point)}"), $"U+{point:X4}");
    });

    [Theory]
    [InlineData(
        0x20, 0x7F, 0x80, 0x9F, 0xE000, 0xF8FF, 0xFDD0, 0xFDEF, 0xFFF0, 0xFFFD, 0x1FFFE, 0x1FFFF, 0xE0000, 0xE0FFF, 0xEFFFE, 0xF0000,
        0x10FFFD)]
    public void OthersMayNotStandInThePathOrTheFragment(params int[] points) => Assert.All(points, static point =>
    {
        Assert.False(Check.IsIri($"http://a.example/{Text(point)}"), $"U+{point:X4}");
        Assert.False(Check.IsIri($"http://a.example/{Text(point)}?a"), $"U+{point:X4}");
        Assert.False(Check.IsIri($"http://a.example/?a#{Text(point)}"), $"U+{point:X4}");
        Assert.False(Check.IsIri($"http://a.example/#?{Text(point)}"), $"U+{point:X4}");
        Assert.False(Check.IsIri($"http://a.example/#{Text(point)}"), $"U+{point:X4}");
    });

    [Theory]
    [InlineData(0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD)]
    public void PrivateCharactersMayStandInTheQuery(params int[] points) => Assert.All(points, static point =>
    {
        Assert.True(Check.IsIri($"http://a.example/?{Text(point)}"), $"U+{point:X4}");
        Assert.True(Check.IsIri($"http://a.example/?{Text(point)}#a"), $"U+{point:X4}");
        Assert.True(Check.IsIriReference($"?{Text(point)}"), $"U+{point:X4}");
        Assert.False(Check.IsIriReference(Text(point)), $"U+{point:X4}");
    });

    [Theory]
    [InlineData(0xFFFFE, 0xFFFFF, 0x10FFFE, 0x10FFFF, 0x9F, 0xFDD0)]
    public void NothingElseMay(params int[] points) =>
        Assert.All(points, static point => Assert.False(Check.IsIri($"http://a.example/?{Text(point)}"), $"U+{point:X4}"));

    [Fact]
    public void ATemplateHasNoneOfTheSignsThatNeedEscapes()
    {
        Assert.All(" \"<>\\^`|}\u007F\u0001", static sign => Assert.False(Check.IsUriTemplate($"a{sign}b"), $"U+{(int)sign:X4}"));
        Assert.All("!#$&'()*+,-./:;=?@[]_~", static sign => Assert.True(Check.IsUriTemplate($"a{sign}b"), $"U+{(int)sign:X4}"));
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("{", false)]
    [InlineData("{a", false)]
    [InlineData("{a,,b}", false)]
    [InlineData("{a,}", false)]
    [InlineData("{:1}", false)]
    [InlineData("{a:}", false)]
    [InlineData("{a:0}", false)]
    [InlineData("{a:9999}", true)]
    [InlineData("{a:10000}", false)]
    [InlineData("{a,b}", true)]
    [InlineData("{a}{b}", true)]
    public void ExpressionsHaveNamesAndNothingTwice(string template, bool isValid) => Assert.Equal(isValid, Check.IsUriTemplate(template));

    private static string Text(int point) => char.ConvertFromUtf32(point);
}
