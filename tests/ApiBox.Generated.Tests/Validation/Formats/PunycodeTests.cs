using System.Globalization;
using System.Text;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Formats;

/// <summary>Punycode by the examples of RFC 3492, and by .NET's own encoder on labels of many scripts.</summary>
public sealed class PunycodeTests
{
    [Theory]
    [InlineData(
        "egbpdaj6bu4bxfgehfvwxn", "\u0644\u064A\u0647\u0645\u0627\u0628\u062A\u0643\u0644\u0645\u0648\u0634\u0639\u0631\u0628\u064A\u061F")]
    [InlineData("ihqwcrb4cv8a8dqg056pqjye", "\u4ED6\u4EEC\u4E3A\u4EC0\u4E48\u4E0D\u8BF4\u4E2D\u6587")]
    [InlineData("Proprostnemluvesky-uyb24dma41a", "pro\u010Dprost\u011Bnemluv\u00ED\u010Desky")]
    [InlineData(
        "4dbcagdahymbxekheh6e0a7fei0b",
        "\u05DC\u05DE\u05D4\u05D4\u05DD\u05E4\u05E9\u05D5\u05D8"
        + "\u05DC\u05D0\u05DE\u05D3\u05D1\u05E8\u05D9\u05DD\u05E2\u05D1\u05E8\u05D9\u05EA")]
    [InlineData("3B-ww4c5e180e575a65lsy2b", "3\u5E74b\u7D44\u91D1\u516B\u5148\u751F")]
    [InlineData("-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n", "\u5B89\u5BA4\u5948\u7F8E\u6075-with-super-monkeys")]
    [InlineData("2-u9tlzr9756bt3uc0v", "\u3072\u3068\u3064\u5C4B\u6839\u306E\u4E0B2")]
    [InlineData("d9juau41awczczp", "\u305D\u306E\u30B9\u30D4\u30FC\u30C9\u3067")]
    [InlineData("-> $1.00 <--", "-> $1.00 <-")]
    [InlineData("BCHER-KVA", "b\u00FCcher")]
    public void TheExamplesOfTheStandardAreReadAndMeasured(string encoded, string text)
    {
        Assert.True(Punycode.TryDecode(encoded, out var points));
        Assert.Equal(text, Text(points));
        // Where nothing is to be encoded, the hyphen at the end stands for nothing.
        Assert.Equal(encoded.Length, Punycode.EncodedLength(points));
    }

    [Fact]
    public void LabelsOfManyScriptsGoThereAndBack()
    {
        var idn = new IdnMapping { AllowUnassigned = true };
        var random = new Random(5);
        // First and last points of blocks, so that steps are as small and as great as they may be.
        int[] blocks =
        [
            'a', 'z', '0', '9', '-', 0x80, 0xFC, 0x3B1, 0x628, 0x4E00, 0x9FFF, 0xAC00, 0xD7A3, 0xFFFD, 0x10000, 0x1F600, 0x2A6DF, 0x10FFFF
        ];
        var tried = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var label = string.Concat(
                Enumerable.Range(0, random.Next(1, 30)).Select(_ => char.ConvertFromUtf32(blocks[random.Next(blocks.Length)])));
            string encoded;
            try
            {
                encoded = idn.GetAscii(label);
            }
            catch (ArgumentException)
            {
                continue; // too long, or a hyphen at an end
            }

            if (!encoded.StartsWith("xn--", StringComparison.Ordinal))
                continue;
            tried++;
            var plain = encoded[4..];
            Assert.True(Punycode.TryDecode(plain, out var points), encoded);
            Assert.Equal(label, Text(points));
            Assert.Equal(plain.Length, Punycode.EncodedLength(points));
            Assert.True(Punycode.TryDecode(plain.ToUpperInvariant(), out var upper), encoded);
            Assert.Equal(label, Text(upper));
        }

        Assert.InRange(tried, 500, 4_000);
    }

    [Theory]
    [InlineData("a!")]
    [InlineData("b")]
    [InlineData("bcher-kv")]
    [InlineData("{")]
    [InlineData("`")]
    [InlineData("@")]
    [InlineData("[")]
    [InlineData("/")]
    [InlineData(":")]
    [InlineData("a-99999999")]
    [InlineData("99999999999999999999")]
    [InlineData("é")]
    public void WhatIsNoPunycodeIsRefused(string encoded) => Assert.False(Punycode.TryDecode(encoded, out _));

    [Theory]
    [InlineData(0xD7FF, true)]
    [InlineData(0xD800, false)]
    [InlineData(0xDBFF, false)]
    [InlineData(0xDFFF, false)]
    [InlineData(0xE000, true)]
    [InlineData(0x10FFFF, true)]
    [InlineData(0x110000, false)]
    public void OnlyScalarValuesOfUnicodeAreRead(int point, bool isRead)
    {
        var encoded = Encoded(point);

        Assert.Equal(isRead, Punycode.TryDecode(encoded, out var points));
        if (isRead)
            Assert.Equal([point], points);
    }

    // One point alone, as the standard writes its distance from 0x80: digits of base 36 with thresholds 1, 1, 26, 26 and so on.
    private static string Encoded(int point)
    {
        const string digits = "abcdefghijklmnopqrstuvwxyz0123456789";
        var text = new StringBuilder();
        var delta = point - 0x80;
        for (var k = 36; ; k += 36)
        {
            var threshold = Math.Clamp(k - 72, 1, 26);
            if (delta < threshold)
                return text.Append(digits[delta]).ToString();
            text.Append(digits[threshold + ((delta - threshold) % (36 - threshold))]);
            delta = (delta - threshold) / (36 - threshold);
        }
    }

    private static string Text(IEnumerable<int> points) => string.Concat(points.Select(char.ConvertFromUtf32));
}
