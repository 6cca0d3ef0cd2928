using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ApiBox.Generated.Tests.Options;

/// <summary>Options choose one of the servers of a description, and values of its variables.</summary>
public sealed class ServerTests
{
    private static readonly ClientDescription Description = new()
    {
        Name = "Servers",
        KeyVariable = "SERVERS_NO_SUCH_KEY",
        Servers = ["https://eu.example.com/v1", "https://sandbox.example.com", "/relative"],
        ServerChoices =
        [
            new("https://{region}.example.com/{version}", "Production",
                new ServerVariable("region", "eu", "eu", "us"), new ServerVariable("version", "v1")),
            new("https://sandbox.example.com", "Sandbox"),
            new("/relative", null),
        ],
    };

    [Theory]
    [InlineData(null, "", "https://eu.example.com/v1/x")]
    [InlineData("0", "region=us", "https://us.example.com/v1/x")]
    [InlineData(null, "region=us version=v2", "https://us.example.com/v2/x")]
    [InlineData("1", "", "https://sandbox.example.com/x")]
    [InlineData("sandbox", "", "https://sandbox.example.com/x")]
    [InlineData("https://sandbox.example.com", "", "https://sandbox.example.com/x")]
    public async Task TheChosenServerIsCalledWithTheKey(string? server, string variables, string expected)
    {
        var stub = new StubHandler(static _ => StubHandler.Json("{}"));
        using var transport = ApiBoxTransport.Create(Options(server, variables), Description, stub);

        await SendAsync(transport, null);

        Assert.Equal(expected, stub.Last!.RequestUri!.AbsoluteUri);
        Assert.NotNull(stub.Last.Headers.Authorization);
    }

    [Theory]
    [InlineData("3", "", "It has: 0 (Production), 1 (Sandbox), 2 (/relative).")]
    [InlineData("staging", "", "no such server")]
    [InlineData("2", "", "is not absolute")]
    [InlineData(null, "region=mars", "ServerVariables:region: the value must be one of eu, us.")]
    [InlineData(null, "planet=mars", "ServerVariables:planet: no server")]
    public void AWrongChoiceIsNamed(string? server, string variables, string message)
    {
        var error = Assert.Throws<OptionsValidationException>(() => ApiBoxTransport.Create(Options(server, variables), Description));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddressAndAServerAreTooMuch()
    {
        var options = Options("1", "");
        options.BaseAddress = new Uri("https://proxy.example.com");

        var error = Assert.Throws<OptionsValidationException>(() => ApiBoxTransport.Create(options, Description));

        Assert.Contains("Server: BaseAddress is set too", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "https://eu.example.com/v2/x")]
    [InlineData("1", "https://sandbox.example.com/v2/x")]
    public async Task AnOperationsServerOnTheDefaultHostFollowsTheChoice(string? server, string expected)
    {
        var stub = new StubHandler(static _ => StubHandler.Json("{}"));
        using var transport = ApiBoxTransport.Create(Options(server, ""), Description, stub);

        await SendAsync(transport, "https://eu.example.com/v2");

        Assert.Equal(expected, stub.Last!.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task AnotherServerOfAnOperationStays()
    {
        var stub = new StubHandler(static _ => StubHandler.Json("{}"));
        using var transport = ApiBoxTransport.Create(Options("1", ""), Description, stub);

        await SendAsync(transport, "https://upload.example.com");

        Assert.Equal("https://upload.example.com/x", stub.Last!.RequestUri!.AbsoluteUri);
        Assert.Null(stub.Last.Headers.Authorization);
    }

    [Fact]
    public void TheConfigurationHasThemToo()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Server"] = "Production",
            ["ServerVariables:region"] = "us",
            ["UserName"] = "u",
            ["Password"] = "p",
            ["Credentials:key:ApiKey"] = "k",
            ["Credentials:login:UserName"] = "v",
        }).Build();
        var options = new ApiBoxOptions();

        ApiBoxOptionsReader.Read(configuration, options);

        Assert.Equal(("Production", "us"), (options.Server, options.ServerVariables["region"]));
        Assert.Equal(("u", "p"), (options.UserName, options.Password));
        Assert.Equal(("k", "v"), (options.Credentials["key"].ApiKey, options.Credentials["login"].UserName));
    }

    private static ApiBoxOptions Options(string? server, string variables)
    {
        var options = new ApiBoxOptions { ApiKey = "k", Server = server };
        foreach (var pair in variables.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.ServerVariables[pair.Split('=')[0]] = pair.Split('=')[1];
        return options;
    }

    private static Task SendAsync(ApiBoxTransport transport, string? server)
    {
        var operation = new OperationInfo<Details> { Name = "x", Paid = false, Response = TestJson.Default.Details, Server = server };
        return transport.SendAsync(transport.BeginCall(operation), HttpMethod.Get, "x", CancellationToken.None);
    }
}
