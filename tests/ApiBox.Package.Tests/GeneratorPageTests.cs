using System.Net;
using System.Text;
using ApiBox.Package.Tests.Support;
using ApiBox.Testing;

namespace ApiBox.Package.Tests;

/// <summary>The files of docs/generator.md, as a reader would write them, built and run.</summary>
public sealed class GeneratorPageTests(Workshop workshop)
{
    private const string Page = "docs/generator.md";

    [SlowFact]
    public async Task ThePageIsWhatHappens()
    {
        var (folder, feed) = await WrittenAsync("shop");
        using var shop = new Shop();

        (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).WithoutWarning();
        var run = (await feed.Command(folder).DotnetAsync(["run", "--no-build", "--", shop.Address, "A-1", "wrong", "B-2"])).Succeeded();

        Assert.Equal("ordered: 17\nnot sent: /article pattern\nrefused: sold out", run.Text.Trim().ReplaceLineEndings("\n"));
        Assert.Equal(["Basic YW5uYTpzZWNyZXQ=", "Basic YW5uYTpzZWNyZXQ="], shop.Authorizations);
    }

    [SlowFact]
    public async Task OursWithAnOperationMoreIsAClientOfItsOwn()
    {
        var (folder, feed) = await WrittenAsync("music");

        (await feed.Command(Path.Combine(folder, "Music")).DotnetAsync(["build", .. Checkout.Quiet])).WithoutWarning();
    }

    [SlowFact]
    public async Task AMistakeInAnOverlayIsNamedAtItsLine()
    {
        var (folder, feed) = await WrittenAsync("shop with a mistake");
        var overlay = Path.Combine(folder, "shop.overlay.yaml");
        await File.WriteAllTextAsync(overlay, (await File.ReadAllTextAsync(overlay)).Replace("maximum: 10", "maximum: ten"));

        var build = (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).Succeeded();
        await File.AppendAllTextAsync(overlay, "- target: $..quantity\n  remove: true\n");
        var second = (await feed.Command(folder).DotnetAsync(["build", .. Checkout.Quiet])).Failed();

        Assert.Contains("shop.overlay.yaml(8,", build.Text, StringComparison.Ordinal);
        Assert.Contains("shop.overlay.yaml(9,11): error APIBOX191", second.Text, StringComparison.Ordinal);
    }

    private async Task<(string Folder, Feed Feed)> WrittenAsync(string name)
    {
        var feed = await workshop.FeedAsync();
        var folder = workshop.NewFolder(name);
        foreach (var block in DocumentBlock.Of(Page))
        {
            Assert.NotNull(block.File);
            var file = Path.Combine([folder, .. block.File.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var text = block.Text.Replace("Version=\"0.1.0\"", $"Version=\"{feed.Version}\"", StringComparison.Ordinal);

            // The one project is in the folder of the other.
            if (block.File == "Shop.csproj")
                text = text.Replace(
                    "<Nullable>", "<DefaultItemExcludes>$(DefaultItemExcludes);Music/**</DefaultItemExcludes><Nullable>",
                    StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, text);
        }

        await feed.UseInAsync(folder);
        return (folder, feed);
    }

    /// <summary>Sells A-1, and has no B-2.</summary>
    private sealed class Shop : IDisposable
    {
        private readonly HttpListener _listener = new();

        public Shop()
        {
            using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
            {
                free.Start();
                Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
            }

            _listener.Prefixes.Add(Address);
            _listener.Start();
            _ = ServeAsync();
        }

        public string Address { get; }

        public List<string?> Authorizations { get; } = [];

        public void Dispose() => _listener.Close();

        private async Task ServeAsync()
        {
            while (_listener.IsListening)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }

                Authorizations.Add(context.Request.Headers["Authorization"]);
                var order = await new StreamReader(context.Request.InputStream).ReadToEndAsync();
                var isSold = order.Contains("A-1", StringComparison.Ordinal);
                context.Response.StatusCode = isSold ? 201 : 422;
                context.Response.ContentType = "application/json";
                context.Response.Close(
                    Encoding.UTF8.GetBytes(isSold ? """{"id":"17"}""" : """{"title":"sold out"}"""), willBlock: false);
            }
        }
    }
}
