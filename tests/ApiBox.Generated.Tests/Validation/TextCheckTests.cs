using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Check = ApiBox.Runtime.Check;

namespace ApiBox.Generated.Tests.Validation;

public sealed class TextCheckTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("ä", 1)]
    [InlineData("😀", 1)]
    [InlineData("a😀b", 3)]
    [InlineData("😀😀😀", 3)]
    [InlineData("e\u0301", 2)]
    [InlineData("👨‍👩‍👧", 5)]
    public void LengthsAreInCodePoints(string text, int expected) => Assert.Equal(expected, Check.CodePoints(text));

    [Fact]
    public void HalvesOfPairsCountAsOne()
    {
        Assert.Equal(1, Check.CodePoints("\uD83D"));
        Assert.Equal(2, Check.CodePoints("\uDE00\uD83D"));
        Assert.Equal(2, Check.CodePoints("\uD83D\uD83D\uDE00"));
    }

    [Fact]
    public void WellFormedTextIsCountedAsRunesAre() =>
        Gen.String.Where(static text => text.EnumerateRunes().All(static rune => rune != Rune.ReplacementChar))
            .Sample(static text => Check.CodePoints(text) == text.EnumerateRunes().Count());

    [Fact]
    public void TheShortcutsAgreeWithCounting() =>
        Gen.Select(Gen.OneOf("", "a", "ab", "😀", "a😀", "😀😀", "a😀😀b", "😀😀😀😀"), Gen.Int[0, 9]).Sample(static (text, bound) =>
            Check.HasMinLength(text, bound) == (Check.CodePoints(text) >= bound)
                && Check.HasMaxLength(text, bound) == (Check.CodePoints(text) <= bound));

    [Fact]
    public void TheLargestBoundDoesNotOverflow()
    {
        Assert.True(Check.HasMaxLength("a", int.MaxValue));
        Assert.False(Check.HasMinLength("a", int.MaxValue));
    }

    [Fact]
    public void AMatchThatTakesTooLongIsNone()
    {
        var slow = new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(1));

        Assert.False(Check.Matches(slow, new string('a', 40) + "!"));
        Assert.True(Check.Matches(slow, "aaa"));
    }
}
