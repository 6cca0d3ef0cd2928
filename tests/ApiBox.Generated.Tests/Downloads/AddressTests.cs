using System.Net;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Downloads;

/// <summary>Downloads go to public addresses only, however the address is written and whatever the name resolves to.</summary>
public sealed class AddressTests
{
    public static TheoryData<string> Refused => new(
        "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.0", "100.100.100.200", "100.127.255.255",
        "127.0.0.0", "127.0.0.1", "127.255.255.255", "168.63.129.16", "169.254.0.0", "169.254.169.254", "169.254.170.2", "169.254.255.255",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.0",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.0",
        "192.168.255.255",
        "198.18.0.0",
        "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "::",
        "::1",
        "::2",
        "::7f00:1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "::ffff:0:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::8.8.8.8",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "2002:a9fe:a9fe::",
        "3fff::1",
        "3fff:fff::1",
        "5f00::1",
        "4000::1",
        "fc00::1",
        "fd00::1",
        "fd00:ec2::254",
        "fdff:ffff::1", "fe80::1", "fe80::1%1", "febf::1", "fec0::1", "ff02::1", "ff0e::1", "ffff::1");

    public static TheoryData<string> Public => new(
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0", "168.63.129.15",
        "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2000::1",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2606:4700::1",
        "2a00::1",
        "3ffe::1",
        "3fff:1000::1",
        "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1");

    public static TheoryData<string> Spellings => new(
        "https://127.0.0.1/", "https://127.1/", "https://127.0.1/", "https://2130706433/", "https://0x7f000001/", "https://0x7F.0.0.0x1/",
        "https://017700000001/", "https://0177.0.0.1/", "https://0177.0x0.0.1/", "https://127.0.0.1./", "https://127。0。0。1/",
        "https://0/", "https://0.0.0.0/", "https://10.0.0.1/", "https://0xa9fea9fe/", "https://2852039166/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::1]/",
        "https://[::]/",
        "https://[0:0:0:0:0:0:0:1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[::127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[fd00:ec2::254]/",
        "https://[fe80::1]/", "https://user:password@127.0.0.1/", "https://8.8.8.8@127.0.0.1/");

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task ANameAtANonPublicAddressIsRefused(string address)
    {
        await using var fixture = new DownloadFixture();
        var downloads = fixture.Downloads(resolve: (_, _) => Task.FromResult(new[] { IPAddress.Parse(address) }));

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri("https://cdn.example/a.mp3"), new MemoryStream()));

        Assert.Equal(DownloadFailure.RefusedAddress, exception.Reason);
        Assert.Contains("cdn.example", exception.Message);
        Assert.Empty(fixture.Time.Pauses);
    }

    [Theory]
    [MemberData(nameof(Public))]
    public void APublicAddressIsNotRefused(string address) =>
        new DownloadRules([]).Check(new Uri("https://cdn.example/"), IPAddress.Parse(address));

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task ASpellingOfANonPublicAddressIsRefusedWithoutAResolver(string address)
    {
        await using var fixture = new DownloadFixture();
        var downloads = fixture.Downloads(resolve: static (_, _) => throw new InvalidOperationException("resolved"));

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri(address), new MemoryStream()));

        Assert.Equal(DownloadFailure.RefusedAddress, exception.Reason);
    }

    [Theory]
    [InlineData("https://localhost/")]
    [InlineData("https://LOCALHOST/")]
    public async Task ThisMachineIsRefusedAsTheSystemResolvesIt(string address)
    {
        using var downloads = ApiBoxDownloads.Create();

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri(address), new MemoryStream()));

        Assert.Equal(DownloadFailure.RefusedAddress, exception.Reason);
    }

    [Theory]
    [InlineData("8.8.8.8,10.0.0.1")]
    [InlineData("10.0.0.1,8.8.8.8")]
    [InlineData("2606:4700::1,127.0.0.1")]
    public async Task OnePrivateAddressSpoilsAPublicName(string addresses)
    {
        await using var fixture = new DownloadFixture();
        var downloads = fixture.Downloads(resolve: (_, _) => Task.FromResult(Array.ConvertAll(addresses.Split(','), IPAddress.Parse)));

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri("https://cdn.example/"), new MemoryStream()));

        Assert.Equal(DownloadFailure.RefusedAddress, exception.Reason);
    }

    [Fact]
    public async Task WhatIsConnectedToIsWhatWasChecked()
    {
        await using var fixture = new DownloadFixture();
        var asked = new List<string>();
        var named = new Uri($"http://emulator.test:{fixture.Server.Origin.Port}");
        var downloads = fixture.Downloads(
            options => options.AllowedOrigins.Add(named),
            (host, _) =>
            {
                asked.Add(host);
                return Task.FromResult<IPAddress[]>([asked.Count == 1 ? IPAddress.Loopback : IPAddress.Parse("169.254.169.254")]);
            });

        await downloads.DownloadAsync(new Uri(named, "/a"), new MemoryStream());

        Assert.Equal(["emulator.test"], asked);
        Assert.Single(fixture.Server.Requests);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::1", true)]
    [InlineData("8.8.8.8", true)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.100.100.200", false)]
    [InlineData("fd00:ec2::254", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("fe80::1", false)]
    public void ANamedOriginMayBePrivateButNoMetadata(string address, bool isAllowed)
    {
        var rules = new DownloadRules([new Uri("http://mirror.example:81")]);
        var target = IPAddress.Parse(address);

        if (isAllowed)
            rules.Check(new Uri("http://MIRROR.example:81/a"), target);
        else
            Assert.Throws<ApiBoxDownloadException>(() => rules.Check(new Uri("http://mirror.example:81/a"), target));
    }

    [Theory]
    [InlineData("http://cdn.example/")]
    [InlineData("http://mirror.example/")]
    [InlineData("http://mirror.example:8181/")]
    [InlineData("http://mirror.example.evil:81/")]
    [InlineData("http://sub.mirror.example:81/")]
    [InlineData("http://mirror.example:81@evil.example/")]
    [InlineData("ftp://mirror.example:81/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain,a")]
    public async Task OnlyHttpsAndNamedOriginsAreAsked(string address)
    {
        await using var fixture = new DownloadFixture();
        var downloads = fixture.Downloads(
            static options => options.AllowedOrigins.Add(new Uri("http://mirror.example:81")),
            static (_, _) => throw new InvalidOperationException("resolved"));

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri(address), new MemoryStream()));

        Assert.Equal(DownloadFailure.Insecure, exception.Reason);
    }

    [Fact]
    public async Task TheNextAddressOfANameIsTriedIfOneIsDead()
    {
        await using var fixture = new DownloadFixture();
        var named = new Uri($"http://emulator.test:{fixture.Server.Origin.Port}");
        IPAddress[] addresses = [IPAddress.Parse("127.0.0.2"), IPAddress.Loopback];
        var downloads = fixture.Own(ApiBoxDownloads.Create(
            DownloadFixture.Options(named),
            own => DownloadHandler.Create(own, TimeProvider.System, (_, _) => Task.FromResult(addresses)),
            TimeProvider.System,
            null));

        Assert.Equal(400_000, (await downloads.DownloadAsync(new Uri(named, "/a"), new MemoryStream())).Bytes);
    }

    [Fact]
    public async Task ANameThatDoesNotResolveIsUnreachable()
    {
        await using var fixture = new DownloadFixture();
        var downloads = fixture.Downloads(static options => options.MaxRetries = 2, static (_, _) => Task.FromResult<IPAddress[]>([]));

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri("https://cdn.example/"), new MemoryStream()));

        Assert.Equal(DownloadFailure.Unreachable, exception.Reason);
        Assert.Equal(2, fixture.Time.Pauses.Count);
    }
}
