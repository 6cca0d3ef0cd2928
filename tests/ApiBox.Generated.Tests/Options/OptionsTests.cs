using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ApiBox.Generated.Tests.Options;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<ApiBoxOptions>> Wrong => new()
    {
        { "ApiKey", static options => options.ApiKey = "hush hush" },
        { "ApiKey", static options => options.ApiKey = "key\n" },
        { "ApiKey", static options => options.ApiKey = "kéy" },
        { "BaseAddress", static options => options.BaseAddress = new Uri("http://api.api.box/") },
        { "BaseAddress", static options => options.BaseAddress = new Uri("ftp://api.api.box/") },
        { "BaseAddress", static options => options.BaseAddress = new Uri("api.api.box", UriKind.Relative) },
        { "BaseAddress", static options => options.BaseAddress = new Uri("https://user:hush@api.api.box/") },
        { "BaseAddress", static options => options.BaseAddress = new Uri("https://api.api.box/?a=b") },
        { "BaseAddress", static options => options.BaseAddress = new Uri("https://api.api.box/api/v1") },
        { "BaseAddress", static options => options.BaseAddress = new Uri("https://api.api.box/API/V1/") },
        { "Timeout", static options => options.Timeout = TimeSpan.Zero },
        { "Timeout", static options => options.Timeout = Timeout.InfiniteTimeSpan },
        { "Timeout", static options => options.Timeout = TimeSpan.FromDays(2) },
        { "PollInterval", static options => options.PollInterval = TimeSpan.Zero },
        { "RetryDelay", static options => options.RetryDelay = TimeSpan.FromSeconds(-1) },
        { "MaxRetryDelay", static options => options.MaxRetryDelay = TimeSpan.FromDays(2) },
        { "MaxRetries", static options => options.MaxRetries = -1 },
        { "MaxRetries", static options => options.MaxRetries = 21 },
        { "MaxResponseBytes", static options => options.MaxResponseBytes = 1023 },
        { "Validation", static options => options.Validation = (ValidationMode)7 },
        { "ValidationRules", static options => options.ValidationRules.Disable("/model") },
        { "ValidationRules", static options => options.ValidationRules.Disable("/model:enumm") },
        { "ValidationRules", static options => options.ValidationRules.Disable("model:enum") },
        { "Callbacks:PublicBaseAddress", static options => options.Callbacks.PublicBaseAddress = new Uri("/callbacks", UriKind.Relative) },
        { "Callbacks:PublicBaseAddress", static options => options.Callbacks.PublicBaseAddress = new Uri("https://app.example.com/?a") },
        { "Callbacks:Path", static options => options.Callbacks.Path = "callbacks" },
        { "Callbacks:Path", static options => options.Callbacks.Path = "/" },
        { "Callbacks:SigningKeys", static options => options.Callbacks.SigningKeys.Add(" ") },
    };

    public static TheoryData<Action<ApiBoxOptions>> Right => new(
        static _ => { },
        static options => options.BaseAddress = new Uri("http://127.0.0.1:5080"),
        static options => options.BaseAddress = new Uri("http://localhost:5080"),
        static options => options.BaseAddress = new Uri("http://[::1]:5080"),
        static options => options.BaseAddress = new Uri("https://proxy.example.com/music/"),
        static options => options.BaseAddress = new Uri("https://proxy.example.com/my-api/v1"),
        static options => (options.ApiKey, options.ApiKeyProvider) = (null, static _ => ValueTask.FromResult("k")),
        static options => options.MaxRetries = 0,
        static options => options.MaxRetries = 20,
        static options => options.RetryDelay = TimeSpan.Zero,
        static options => options.MaxResponseBytes = 1024,
        static options => options.ValidationRules.Disable("enum").Disable("/model:enum").Disable("/tracks/*/title:maxLength"),
        static options => options.Callbacks.PublicBaseAddress = new Uri("https://app.example.com/base/"));

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void AWrongSettingIsNamed(string setting, Action<ApiBoxOptions> configure)
    {
        var options = new ApiBoxOptions { ApiKey = TestTransport.Key };
        configure(options);

        var failure = Assert.Single(Assert.Throws<OptionsValidationException>(() => ApiBoxClient.Create(options)).Failures);

        Assert.StartsWith(setting + ": ", failure);
        Assert.DoesNotContain("hush", failure);
    }

    [Theory]
    [MemberData(nameof(Right), DisableDiscoveryEnumeration = true)]
    public void ARightSettingIsTaken(Action<ApiBoxOptions> configure)
    {
        var options = new ApiBoxOptions { ApiKey = TestTransport.Key };
        configure(options);

        ApiBoxClient.Create(options).Dispose();
    }

    [Fact]
    public void EveryWrongSettingIsNamedAtOnce()
    {
        var options = new ApiBoxOptions { ApiKey = "a b", Timeout = TimeSpan.Zero, MaxRetries = 99 };

        Assert.Equal(3, Assert.Throws<OptionsValidationException>(() => ApiBoxClient.Create(options)).Failures.Count());
    }

    [Fact]
    public void DefaultsAreTheDocumentedOnes()
    {
        using var services = new ServiceCollection().AddApiBox(static options => options.ApiKey = "k").Services.BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<ApiBoxOptions>>().Value;

        Assert.Null(new ApiBoxOptions().BaseAddress);
        Assert.Equal(new Uri("https://api.api.box/"), options.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(60), options.Timeout);
        Assert.Equal(ValidationMode.Strict, options.Validation);
        Assert.Equal(TimeSpan.FromSeconds(30), options.PollInterval);
        Assert.Equal(3, options.MaxRetries);
        Assert.Equal(16 * 1024 * 1024, options.MaxResponseBytes);
        Assert.Equal("/apibox/callbacks", options.Callbacks.Path);
        Assert.False(options.UseExpectContinue);
    }

    [Theory]
    [InlineData(null, 200, 1000)]
    [InlineData("https://api.api.box/elsewhere", 999, 1000)]
    [InlineData("https://API.api.box/", 1, 1000)]
    [InlineData(null, 1500, 1500)]
    [InlineData("http://127.0.0.1:5080", 20, 20)]
    [InlineData("https://proxy.example.com/", 20, 20)]
    public void TheServiceItselfIsAskedOnceASecondAtMost(string? address, int wanted, int used)
    {
        var options = new ApiBoxOptions { ApiKey = "k", PollInterval = TimeSpan.FromMilliseconds(wanted) };
        if (address is not null)
            options.BaseAddress = new Uri(address);

        Assert.Equal(TimeSpan.FromMilliseconds(used), new TransportSettings(options, TestTransport.Description).PollInterval);
    }

    [Theory]
    [InlineData("https://h.example", "https://h.example/api/v1/x?a=b")]
    [InlineData("https://h.example/base", "https://h.example/base/api/v1/x?a=b")]
    [InlineData("https://h.example/base/", "https://h.example/base/api/v1/x?a=b")]
    public void AddressesAreBuiltBelowTheBaseAddress(string address, string expected)
    {
        var settings = new TransportSettings(new ApiBoxOptions { ApiKey = "k", BaseAddress = new Uri(address) }, TestTransport.Description);

        Assert.Equal(expected, settings.Resolve("api/v1/x?a=b").AbsoluteUri);
        Assert.Equal(expected, settings.Resolve("/api/v1/x?a=b").AbsoluteUri);
        Assert.Equal("h.example", settings.Resolve("//evil.example/x").Host);
        Assert.Equal("h.example", settings.Resolve("https://evil.example/x").Host);
    }

    [Fact]
    public void LaterChangesOfTheOptionsHaveNoEffect()
    {
        var options = new ApiBoxOptions { ApiKey = "k" };
        var settings = new TransportSettings(options, TestTransport.Description);

        options.Validation = ValidationMode.Off;
        options.ValidationRules.Disable("enum");

        Assert.Equal(ValidationMode.Strict, settings.Options.Validation);
        Assert.Empty(settings.Options.ValidationRules.Disabled);
    }

    [Fact]
    public void TheWholeSectionIsRead()
    {
        var options = Read(
            ("BaseAddress", "https://h.example/"), ("ApiKey", "k"), ("Timeout", "00:00:05"), ("PollInterval", "0:0:7"),
            ("Validation", "warn"),
            ("MaxRetries", "5"), ("RetryDelay", "00:00:02"), ("MaxRetryDelay", "00:03:00"), ("MaxResponseBytes", "4096"),
            ("UseExpectContinue", "True"),
            ("ValidationRules:Disabled:0", "enum"), ("ValidationRules:Disabled:1", "/model:enum"),
            ("Callbacks:PublicBaseAddress", "https://app.example/"),
            ("Callbacks:Path", "/cb"), ("Callbacks:SigningKeys:0", "new"), ("Callbacks:SigningKeys:1", "old"));

        Assert.Equal("https://h.example/", options.BaseAddress?.AbsoluteUri);
        Assert.Equal("k", options.ApiKey);
        Assert.Equal(TimeSpan.FromSeconds(5), options.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(7), options.PollInterval);
        Assert.Equal(ValidationMode.Warn, options.Validation);
        Assert.Equal(5, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(2), options.RetryDelay);
        Assert.Equal(TimeSpan.FromMinutes(3), options.MaxRetryDelay);
        Assert.Equal(4096, options.MaxResponseBytes);
        Assert.True(options.UseExpectContinue);
        Assert.Equal(["enum", "/model:enum"], options.ValidationRules.Disabled);
        Assert.Equal("https://app.example/", options.Callbacks.PublicBaseAddress!.AbsoluteUri);
        Assert.Equal("/cb", options.Callbacks.Path);
        Assert.Equal(["new", "old"], options.Callbacks.SigningKeys);
    }

    [Fact]
    public void AnEmptySectionLeavesTheDefaults()
    {
        Assert.Equal(new ApiBoxOptions().ToString(), Read().ToString());
        Assert.Equal(["enum"], Read(("ValidationRules:0", "enum")).ValidationRules.Disabled);
    }

    [Theory]
    [InlineData("Timeout", "60")]
    [InlineData("Timeout", "soon")]
    [InlineData("MaxRetries", "three")]
    [InlineData("Validation", "Sometimes")]
    [InlineData("Validation", "1")]
    [InlineData("UseExpectContinue", "yes")]
    [InlineData("BaseAddress", "api.api.box")]
    [InlineData("Callbacks:PublicBaseAddress", "nowhere")]
    public void ASettingThatCannotBeReadIsNamedWithoutItsValue(string setting, string value)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Read((setting, value)));

        Assert.Contains($"ApiBox:{setting} ", exception.Message);
        Assert.DoesNotContain(value, exception.Message.Replace(setting, ""));
    }

    private static ApiBoxOptions Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create("ApiBox:" + setting.Key, (string?)setting.Value)))
            .Build();
        var options = new ApiBoxOptions();
        ApiBoxOptionsReader.Read(configuration.GetSection("ApiBox"), options);
        return options;
    }
}
