using ApiBox.Runtime;
using Check = ApiBox.Runtime.Check;

namespace ApiBox.Generated.Tests.Validation.Formats;

/// <summary>The first and the last letter of each range that RFC 5892's context rules are about, and their neighbours.</summary>
public sealed class InternationalLabelTests
{
    private const string Beh = "\u0628";

    [Theory]
    [InlineData(0x0620, 0x063F, 0x0641, 0x064A, 0x066E, 0x066F, 0x0671, 0x06D3, 0x06D5, 0x06FA, 0x06FC, 0x06FF, 0x0750, 0x077F)]
    public void ANonJoinerMayStandBeforeAnArabicLetter(params int[] letters) =>
        Assert.All(letters, letter => Assert.True(InternationalLabel.IsValid(Beh + "\u200C" + Text(letter)), $"U+{letter:X4}"));

    [Theory]
    [InlineData(0x61, 0x05D0, 0x0660, 0x0670, 0x06D6, 0x06EE, 0x06EF, 0x06F0, 0x0710, 0x074D, 0x0780, 0x08A0)]
    public void ANonJoinerMayNotStandBeforeAnythingElse(params int[] points)
    {
        Assert.All(points, point => Assert.False(InternationalLabel.IsValid(Beh + "\u200C" + Text(point)), $"U+{point:X4}"));
        Assert.All(
            points.Where(static point => point is not (0x0670 or 0x06D6)),
            static point => Assert.True(InternationalLabel.IsValid(Beh + Text(point)), $"U+{point:X4}"));
    }

    [Theory]
    [InlineData(
        0x0620, 0x0626, 0x0628, 0x062A, 0x062E, 0x0633, 0x0641, 0x0647, 0x0649, 0x064A, 0x066E, 0x0678, 0x0687, 0x069A, 0x06BF, 0x06C1,
        0x06C2, 0x06CC, 0x06CE, 0x06D0, 0x06D1, 0x06FA, 0x0750)]
    public void ANonJoinerMayStandAfterALetterThatJoinsTheNext(params int[] letters)
    {
        Assert.All(letters, letter => Assert.True(InternationalLabel.IsValid(Text(letter) + "\u200C" + Beh), $"U+{letter:X4}"));
        Assert.All(letters, letter => Assert.False(InternationalLabel.IsValid(Text(letter) + "\u200C"), $"U+{letter:X4}"));
    }

    [Theory]
    [InlineData(
        0x0621, 0x0622, 0x0625, 0x0627, 0x0629, 0x062F, 0x0630, 0x0632, 0x0648, 0x0671, 0x0675, 0x0677, 0x0688, 0x0690, 0x0699, 0x06C0,
        0x06C3, 0x06C7, 0x06CB, 0x06CD, 0x06CF, 0x06D2, 0x06D3, 0x06D5, 0x61, 0x0915)]
    public void ANonJoinerMayNotStandAfterALetterThatDoesNot(params int[] letters) =>
        Assert.All(letters, letter => Assert.False(InternationalLabel.IsValid(Text(letter) + "\u200C" + Beh), $"U+{letter:X4}"));

    [Theory]
    [InlineData("\u0915\u094D\u200C", true)]
    [InlineData("\u0915\u094D\u200C\u0937", true)]
    [InlineData("\u0915\u200C\u0937", false)]
    [InlineData("\u0915\u200D\u094D", false)]
    [InlineData("\u0D15\u0D4D\u200D", true)]
    public void JoinersMayStandAfterAVirama(string label, bool isValid) => Assert.Equal(isValid, InternationalLabel.IsValid(label));

    [Theory]
    [InlineData(0x3041, 0x309F, 0x30A1, 0x30FA, 0x30FC, 0x30FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0x3005, 0x3007, 0x20000, 0x2A6DF)]
    public void TheKatakanaDotMayStandBesideJapanese(params int[] letters) =>
        Assert.All(letters, letter => Assert.True(InternationalLabel.IsValid("\u30FB" + Text(letter)), $"U+{letter:X4}"));

    [Theory]
    [InlineData(0x61, 0x3105, 0x31F0, 0xA000, 0xAC00, 0x1D7CE, 0x1B150)]
    public void TheKatakanaDotMayNotStandAlone(params int[] letters)
    {
        Assert.False(InternationalLabel.IsValid("\u30FB"));
        Assert.All(letters, letter => Assert.False(InternationalLabel.IsValid("\u30FB" + Text(letter)), $"U+{letter:X4}"));
    }

    [Theory]
    [InlineData("\u03B1\u0375\u0371", true)]
    [InlineData("\u03B1\u0375\u03FB", true)]
    [InlineData("\u03B1\u0375\u1F00", true)]
    [InlineData("\u03B1\u0375\u1FF7", true)]
    [InlineData("\u03B1\u0375", false)]
    [InlineData("\u03B1\u0375\u0451", false)]
    [InlineData("\u03B1\u0375\u1EFF", false)]
    [InlineData("\u03B1\u0375\u2184", false)]
    [InlineData("\u05D0\u05F4", true)]
    [InlineData("\u05EA\u05F3", true)]
    [InlineData("\u05F3\u05D0", false)]
    [InlineData("\u0671\u05F3", false)]
    [InlineData("\u0561\u05F4", false)]
    [InlineData("l\u00B7l", true)]
    [InlineData("l\u00B7a", false)]
    [InlineData("a\u00B7l", false)]
    [InlineData("l\u00B7", false)]
    public void SignsMayStandWhereTheirScriptHasThem(string label, bool isValid) =>
        Assert.Equal(isValid, InternationalLabel.IsValid(label));

    [Theory]
    [InlineData("\u0628\u0660", true)]
    [InlineData("\u0628\u0669\u064A", true)]
    [InlineData("\u0628\u06F0", true)]
    [InlineData("\u0628\u06F9\u06FA", true)]
    [InlineData("\u0628\u0660\u06F9", false)]
    [InlineData("\u0628\u0669\u06F0", false)]
    [InlineData("\u0628\u06F5\u0665", false)]
    [InlineData("\u064A\u06FA", true)]
    [InlineData("\u0663a", true)]
    [InlineData("\u06F3a", true)]
    public void TheTwoKindsOfArabicDigitsDoNotMix(string label, bool isValid) => Assert.Equal(isValid, InternationalLabel.IsValid(label));

    [Theory]
    [InlineData("a-é", true)]
    [InlineData("a--é", true)]
    [InlineData("ab-é", true)]
    [InlineData("abé-x", true)]
    [InlineData("é", true)]
    [InlineData("ab--é", false)]
    [InlineData("ab--", false)]
    [InlineData("-é", false)]
    [InlineData("é-", false)]
    [InlineData("-", false)]
    [InlineData("", false)]
    [InlineData("a\u007F", false)]
    [InlineData("aé!", false)]
    [InlineData("\u06FD", true)]
    [InlineData("\u06FE", true)]
    [InlineData("\u0F40\u0F0B", true)]
    [InlineData("\u3007", true)]
    [InlineData("stra\u00DFe", true)]
    [InlineData("\u03C2", true)]
    [InlineData("\u06E9", false)]
    [InlineData("a\u0640", false)]
    [InlineData("a\u07FA", false)]
    [InlineData("a\u302E", false)]
    [InlineData("a\u302F", false)]
    [InlineData("a\u3031", false)]
    [InlineData("a\u3033", false)]
    [InlineData("a\u3035", false)]
    [InlineData("a\u303B", false)]
    [InlineData("aÉ", false)]
    public void KindsOfCharactersAndHyphensAreBounded(string label, bool isValid) =>
        Assert.Equal(isValid, InternationalLabel.IsValid(label));

    [Theory]
    [InlineData("bcher-kva", true)]
    [InlineData("9ca", true)]
    [InlineData("abc-", false)]
    [InlineData("-", false)]
    [InlineData("a!", false)]
    [InlineData("é", false)]
    [InlineData("bcher-kv!", false)]
    public void AnEncodedLabelStandsForOneThatMayBe(string encoded, bool isValid)
    {
        Assert.Equal(isValid, InternationalLabel.IsValidEncoded(encoded));
        Assert.Equal(isValid, Check.IsHostname("xn--" + encoded));
    }

    private static string Text(int point) => char.ConvertFromUtf32(point);
}
