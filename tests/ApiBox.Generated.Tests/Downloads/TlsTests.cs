using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Downloads;

/// <summary>The connections that the library opens itself carry TLS, and the host's name is what its certificate is judged by.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly X509Certificate2 _certificate = CreateCertificate("cdn.test");
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    [Theory]
    [InlineData("cdn.test", true, true)]
    [InlineData("other.test", true, false)]
    [InlineData("cdn.test", false, false)]
    public async Task AFileComesOnlyFromWhoProvesTheName(string host, bool isTrusted, bool arrives)
    {
        _listener.Start();
        var serving = ServeAsync();
        var origin = new Uri($"https://{host}:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        using var downloads = ApiBoxDownloads.Create(
            DownloadFixture.Options(origin), own => Handler(own, isTrusted), new TestTime(), null);
        var destination = new MemoryStream();
        var download = downloads.DownloadAsync(new Uri(origin, "/a"), destination);

        if (arrives)
            await download;
        else
            Assert.Equal(DownloadFailure.Unreachable, (await Assert.ThrowsAsync<ApiBoxDownloadException>(() => download)).Reason);

        Assert.Equal(arrives ? "music" : "", Encoding.ASCII.GetString(destination.ToArray()));
        await serving;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _certificate.Dispose();
    }

    private static X509Certificate2 CreateCertificate(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        // Windows wants the key to have been in a file once.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }

    private DownloadHandler Handler(DownloadOptions options, bool isTrusted)
    {
        var handler = DownloadHandler.Create(
            options, TimeProvider.System, static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
        if (isTrusted)
        {
            // As if the certificate were in the system's store: the name still counts.
            ((SocketsHttpHandler)handler.InnerHandler!).SslOptions.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { _certificate },
                RevocationMode = X509RevocationMode.NoCheck,
            };
        }

        return handler;
    }

    private async Task ServeAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = new SslStream(client.GetStream());
        try
        {
            await stream.AuthenticateAsServerAsync(_certificate);
            if (await stream.ReadAsync(new byte[4096]) > 0)
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nmusic"u8.ToArray());
        }
        catch (Exception exception) when (exception is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client did not like the certificate.
        }
    }
}
