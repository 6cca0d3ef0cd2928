using Check = ApiBox.Runtime.Check;

namespace ApiBox.Generated.Tests.Validation.Formats;

public sealed class HostFormatTests
{
    private static readonly string Label63 = new('a', 63);

    [Theory]
    [InlineData("hostname", "www.example.com")]
    [InlineData("hostname", "xn--4gbwdl.xn--wgbh1c")]
    [InlineData("hostname", "a")]
    [InlineData("hostname", "1host-2")]
    [InlineData("hostname", "ab--cd.example")]
    [InlineData("idn-hostname", "실례.테스트")]
    [InlineData("idn-hostname", "l\u00b7l")]
    [InlineData("idn-hostname", "\u03b1\u0375\u03b2")]
    [InlineData("idn-hostname", "\u05d0\u05f3\u05d1")]
    [InlineData("idn-hostname", "\u30fb\u3041")]
    [InlineData("idn-hostname", "\u0915\u094d\u200d\u0937")]
    [InlineData("idn-hostname", "\u0628\u064a\u200c\u0628\u064a")]
    [InlineData("idn-hostname", "a\u3002b")]
    [InlineData("idn-hostname", "example.com")]
    [InlineData("email", "joe.bloggs@example.com")]
    [InlineData("email", "~te~st+x@example.com")]
    [InlineData("email", "\"joe bloggs\"@example.com")]
    [InlineData("email", "\"joe@b\\\"loggs\"@example.com")]
    [InlineData("email", "joe@[127.0.0.1]")]
    [InlineData("email", "joe@[IPv6:::1]")]
    [InlineData("email", "root@localhost")]
    [InlineData("idn-email", "실례@실례.테스트")]
    [InlineData("ipv4", "0.0.0.0")]
    [InlineData("ipv4", "255.255.255.255")]
    [InlineData("ipv6", "::")]
    [InlineData("ipv6", "::1")]
    [InlineData("ipv6", "1::")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:8")]
    [InlineData("ipv6", "1:2:3:4:5:6::8")]
    [InlineData("ipv6", "ABCD:ef01::42")]
    [InlineData("ipv6", "::ffff:192.168.0.1")]
    [InlineData("ipv6", "1:2:3:4:5:6:1.2.3.4")]
    public void ValidHostsAreAllowed(string format, string text) => Assert.True(Check.IsFormat(format, text));

    [Theory]
    [InlineData("hostname", "")]
    [InlineData("hostname", ".")]
    [InlineData("hostname", "example.")]
    [InlineData("hostname", ".example")]
    [InlineData("hostname", "a..b")]
    [InlineData("hostname", "-a")]
    [InlineData("hostname", "a-")]
    [InlineData("hostname", "a_b")]
    [InlineData("hostname", "\u212aelvin.example")]
    [InlineData("hostname", "실례")]
    [InlineData("hostname", "example.com\n")]
    [InlineData("hostname", "xn--X")]
    [InlineData("hostname", "xn--")]
    [InlineData("idn-hostname", "\u302e실례.테스트")]
    [InlineData("idn-hostname", "실〮례.테스트")]
    [InlineData("idn-hostname", "-> $1.00 <--")]
    [InlineData("idn-hostname", "\u0903hello")]
    [InlineData("idn-hostname", "\u0300hello")]
    [InlineData("idn-hostname", "a\u00b7l")]
    [InlineData("idn-hostname", "\u00b7l")]
    [InlineData("idn-hostname", "\u03b1\u0375S")]
    [InlineData("idn-hostname", "A\u05f3\u05d1")]
    [InlineData("idn-hostname", "def\u30fbabc")]
    [InlineData("idn-hostname", "\u0915\u200d\u0937")]
    [InlineData("idn-hostname", "\u0628\u0660\u06f0")]
    [InlineData("idn-hostname", "\u0640\u07fa")]
    [InlineData("email", "2962")]
    [InlineData("email", "@example.com")]
    [InlineData("email", "joe@")]
    [InlineData("email", ".joe@example.com")]
    [InlineData("email", "joe.@example.com")]
    [InlineData("email", "jo..e@example.com")]
    [InlineData("email", "jo e@example.com")]
    [InlineData("email", "a@b@example.com")]
    [InlineData("email", "\"joe\"bloggs\"@example.com")]
    [InlineData("email", "\"joe\\\"@example.com")]
    [InlineData("email", "joe@invalid=domain.com")]
    [InlineData("email", "joe@[127.0.0.300]")]
    [InlineData("email", "joe@[IPv6:1]")]
    [InlineData("email", "Joe <joe@example.com>")]
    [InlineData("email", "실례@example.com")]
    [InlineData("idn-email", "2962")]
    [InlineData("ipv4", "256.0.0.1")]
    [InlineData("ipv4", "1.2.3")]
    [InlineData("ipv4", "1.2.3.4.5")]
    [InlineData("ipv4", "1.2.3.")]
    [InlineData("ipv4", "01.2.3.4")]
    [InlineData("ipv4", "0x7f.0.0.1")]
    [InlineData("ipv4", "1\u09e87.0.0.1")]
    [InlineData("ipv4", " 1.2.3.4")]
    [InlineData("ipv4", "1.2.3.4\0")]
    [InlineData("ipv4", "1.2.3.4/24")]
    [InlineData("ipv6", "")]
    [InlineData("ipv6", ":")]
    [InlineData("ipv6", ":::")]
    [InlineData("ipv6", "12345::")]
    [InlineData("ipv6", "1:2:3:4:5:6:7")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:8:9")]
    [InlineData("ipv6", "1:2:3:4:5:6:7::8")]
    [InlineData("ipv6", "1::2::3")]
    [InlineData("ipv6", ":1:2:3:4:5:6:7")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:")]
    [InlineData("ipv6", "1:2:3:4:5:::8")]
    [InlineData("ipv6", "1.2.3.4")]
    [InlineData("ipv6", "1.2.3.4::")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("ipv6", "fe80::a%eth1")]
    [InlineData("ipv6", "fe80::/64")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:\u09ea")]
    [InlineData("ipv6", " ::1")]
    public void WhatIsNoHostIsRefused(string format, string text) => Assert.False(Check.IsFormat(format, text));

    [Fact]
    public void HalfOfASurrogatePairIsNoLetter()
    {
        Assert.False(Check.IsIdnHostname("a\ud800"));
        Assert.False(Check.IsIri("http://a.example/\ud800"));
        Assert.False(Check.IsIriReference("\udc00"));
        Assert.False(Check.IsUriTemplate("\ud800{a}"));
    }

    [Fact]
    public void LengthsAreBounded()
    {
        var longest = string.Join('.', Label63, Label63, Label63, new string('a', 61));

        Assert.True(Check.IsHostname(longest));
        Assert.False(Check.IsHostname(longest + "a"));
        Assert.False(Check.IsHostname(Label63 + "a"));
        Assert.True(Check.IsEmail(new string('a', 64) + "@b"));
        Assert.False(Check.IsEmail(new string('a', 65) + "@b"));
        // 63 characters of ASCII, but more of them once they are encoded.
        Assert.True(Check.IsIdnHostname(new string('ü', 20)));
        Assert.False(Check.IsIdnHostname(new string('ü', 63)));
    }
}
