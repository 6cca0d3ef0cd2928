using CsCheck;
using Check = ApiBox.Runtime.Check;

namespace ApiBox.Generated.Tests.Validation;

public sealed class UriCheckTests
{
    public static TheoryData<string> Valid => new(
        "https://example.com",
        "https://example.com/music.mp3",
        "http://foo.example/?baz=qux#quux",
        "http://foo.example/blah_(wikipedia)_blah#cite-1",
        "http://foo.example/?q=Test%20URL-encoded%20stuff",
        "http://xn--nw2a.xn--j6w193g/",
        "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com",
        "http://223.255.255.254",
        "http://[::1]",
        "http://[2001:db8::7]:8080/c=GB?objectClass?one",
        "http://[::ffff:192.0.2.128]/",
        "http://[v7.a:b]/",
        "https://example.com:8443/",
        "https://example.com:/",
        "https://user:word@example.com/",
        "https://example.com/a%2Fb%7e?x=%41&y=/?#/?",
        "https://example.com//double//",
        "HTTPS://EXAMPLE.COM/",
        "ftp://ftp.example.com/rfc/rfc1808.txt",
        "ldap://[2001:db8::7]/c=GB?objectClass?one",
        "mailto:John.Doe@example.com",
        "news:comp.infosystems.www.servers.unix",
        "tel:+1-816-555-1212",
        "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
        "file:///etc/hosts",
        "a:",
        "a+b-c.1:x");

    public static TheoryData<string> Invalid => new(
        "",
        ":",
        "abc",
        "/abc",
        "//foo.example/?baz=qux#quux",
        "\\\\WINDOWS\\fileshare",
        "C:\\music\\a.mp3",
        "http:// shouldfail.example",
        ":// should fail",
        "bar,baz:foo",
        "1http://example.com",
        "+a:b",
        "ht tp://example.com",
        "http://example.com/a b",
        " http://example.com",
        "http://example.com ",
        "http://example.com/\n",
        "http://example.com/\u0000",
        "http://example.com/ä",
        "http://müsik.example/",
        "http://example.com/%",
        "http://example.com/%4",
        "http://example.com/%zz",
        "http://example.com/a#b#c",
        "http://example.com/<>",
        "http://example.com/\"",
        "http://example.com/{}",
        "http://example.com/^",
        "http://example.com/`",
        "http://example.com/|",
        "http://example.com/a\\b",
        "http://example.com/[1]",
        "http://example.com/?a[0]=1",
        "http://example.com:80a/",
        "http://example.com:-1/",
        "http://a@b@example.com/",
        "https://[@example.org/test.txt",
        "http://[::1",
        "http://::1/",
        "http://[]/",
        "http://[::1]a/",
        "http://[::%31]/",
        "http://[::ffff:01.2.3.4]",
        "http://[1::2::3]/",
        "http://[12345::]/",
        "http://[v7.]/",
        "http://[v.a]/",
        "http://[vG.a]/",
        "http://[x7.a:b]/",
        "http://",
        "https://",
        "http:",
        "http:/",
        "http:///path",
        "https://:443/",
        "https://user@/",
        "https:example.com",
        "http://?a=b");

    [Theory]
    [MemberData(nameof(Valid))]
    public void TextsOfRfc3986AreUris(string text) => Assert.True(Check.IsUri(text));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void OtherTextsAreNone(string text) => Assert.False(Check.IsUri(text));

    [Theory]
    [InlineData("https://example.com/a b", true)]
    [InlineData("https://example.com/ä?ö", true)]
    [InlineData("https://müsik.example/", true)]
    [InlineData("https://example.com/100%", true)]
    [InlineData("https://example.com/?a[0]=1", true)]
    [InlineData(" https://example.com/ ", true)]
    [InlineData("mailto:a b@example.com", true)]
    [InlineData("/abc", false)]
    [InlineData("/a b", false)]
    [InlineData("//host/share", false)]
    [InlineData("\\\\host\\share", false)]
    [InlineData("C:\\music\\a.mp3", false)]
    [InlineData("music/a.mp3", false)]
    [InlineData("", false)]
    [InlineData("http:foo", false)]
    public void AnAddressIsValidatedAsItIsSent(string text, bool expected)
    {
        var uri = new Uri(text, UriKind.RelativeOrAbsolute);

        Assert.Equal(expected, Check.IsUri(uri, out var sent));
        Assert.Equal(Check.WireText(uri), sent);
        Assert.Equal(expected, Check.IsUri(sent));
    }

    [Theory]
    [InlineData("https://h.example/a b", "https://h.example/a%20b")]
    [InlineData("https://h.example/a%2fb?c", "https://h.example/a%2fb?c")]
    [InlineData("ftp://h.example/", "ftp://h.example/")]
    [InlineData("/etc/passwd", "/etc/passwd")]
    public void RulesAboutTheTextLookAtTheTextThatIsSent(string text, string sent)
    {
        Check.IsUri(new Uri(text, UriKind.RelativeOrAbsolute), out var found);

        Assert.Equal(sent, found);
    }

    /// <summary>The short way for common addresses knows schemes in small letters only, so capitals take the long way.</summary>
    [Fact]
    public void TheShortWayAndTheLongWayAgree() =>
        Gen.String[Gen.Char["aZ7/?#:@%[]. ä~\\&="], 0, 8].Sample(static rest =>
            Check.IsUri("https://" + rest) == Check.IsUri("HTTPS://" + rest)
                && Check.IsUri("http://" + rest) == Check.IsUri("Http://" + rest));

    [Fact]
    public void WhatDotNetEscapesIsValid() =>
        Gen.String[Gen.Char[(char)1, '\uD7FF'], 0, 20].Sample(static path =>
            !Uri.TryCreate("https://example.com/" + path, UriKind.Absolute, out var uri) || Check.IsUri(uri));

    [Fact]
    public void NothingIsAllocatedForAValidAddress()
    {
        var uri = new Uri("https://user:word@example.com:8443/a%2Fb/c.mp3?d=%41&e=f#g");
        Check.IsUri(uri);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Check.IsUri(uri);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
