using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ApiBox.Generated.Tests.Options;

/// <summary>The variable belongs to the whole process, so whatever depends on it stands here, one test after the other.</summary>
public sealed class EnvironmentKeyTests : IDisposable
{
    public void Dispose() => Environment.SetEnvironmentVariable(ApiBoxClient.ApiKeyVariable, null);

    [Fact]
    public async Task AMissingKeyComesFromTheEnvironment()
    {
        Environment.SetEnvironmentVariable(ApiBoxClient.ApiKeyVariable, "from-the-environment");
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        var services = new ServiceCollection();
        services.AddApiBox(options => options.BaseAddress = server.Address);
        await using var provider = services.BuildServiceProvider();
        var options = new ApiBoxOptions { BaseAddress = server.Address };

        await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox").SubmitAsync();
        using (var transport = ApiBoxTransport.Create(options, TestTransport.Description))
            await transport.SubmitAsync();

        Assert.All(server.Requests, static request => Assert.Equal("Bearer from-the-environment", request.Header("Authorization")));
        Assert.Null(options.ApiKey);
    }

    [Fact]
    public void AKeyThatIsSetGoesFirst()
    {
        Environment.SetEnvironmentVariable(ApiBoxClient.ApiKeyVariable, "from-the-environment");
        var services = new ServiceCollection();
        services.AddApiBox(static options => options.ApiKey = "set");
        using var provider = services.BuildServiceProvider();

        Assert.Equal("set", provider.GetRequiredService<IOptions<ApiBoxOptions>>().Value.ApiKey);
    }

    [Fact]
    public void ASecondAccountNeverGetsTheKeyOfTheFirst()
    {
        Environment.SetEnvironmentVariable(ApiBoxClient.ApiKeyVariable, "from-the-environment");
        var services = new ServiceCollection();
        services.AddApiBox("second", static _ => { });
        using var provider = services.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<IApiBoxClient>("second"));
    }

    [Fact]
    public void WithoutAnyKeyTheMessageTellsTheThreeWays()
    {
        var exception = Assert.Throws<OptionsValidationException>(static () => ApiBoxClient.Create(new ApiBoxOptions()));

        Assert.Contains("ApiBox:ApiKey", exception.Message);
        Assert.Contains("APIBOX_API_KEY", exception.Message);
        Assert.Contains("ApiKeyProvider", exception.Message);
    }
}
