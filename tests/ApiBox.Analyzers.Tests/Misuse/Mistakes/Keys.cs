using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

internal static class Keys
{
    private const string Secret = "4f9c2be07d1a4e6f8b3c5d7e9f012345";
    private static readonly string Other = "sk-live-9f8e7d6c5b4a";

    private static string Third => "3e1d5c7b9a8f4e2d";

    public static ApiBoxOptions Initializer() => new() { ApiKey = {|APIBOX406:"4f9c2be07d1a4e6f8b3c5d7e9f012345"|} };

    public static ApiBoxClient Create() => ApiBoxClient.Create(new ApiBoxOptions { ApiKey = {|APIBOX406:"sk-4f9c2be07d1a"|} });

    public static void Assigned(ApiBoxOptions options)
    {
        options.ApiKey = {|APIBOX406:"b7Kp2mXq9LzR4tVw"|};
        options.ApiKey ??= {|APIBOX406:"b7Kp2mXq9LzR4tVw"|};
        options.ApiKey = {|APIBOX406:Secret|};
        options.ApiKey = {|APIBOX406:Other|};
        options.ApiKey = {|APIBOX406:Third|};
        options.ApiKey = {|APIBOX406:"4f9c2be0" + "7d1a4e6f"|};
        options.ApiKey = {|APIBOX406:$"4f9c{"2be0"}7d1a"|};
        options.ApiKey = Environment.GetEnvironmentVariable("APIBOX_API_KEY") ?? {|APIBOX406:"4f9c2be07d1a4e6f"|};
        options.ApiKey = Environment.UserInteractive ? {|APIBOX406:"4f9c2be07d1a4e6f"|} : null;
        var local = "4f9c2be07d1a4e6f";
        options.ApiKey = {|APIBOX406:local|};
        (options.BaseAddress, options.ApiKey) = (new Uri("https://api.box"), {|APIBOX406:"4f9c2be07d1a4e6f"|});
    }

    public static void Registered(IServiceCollection services)
    {
        services.AddApiBox(options => options.ApiKey = {|APIBOX406:"4f9c2be07d1a4e6f"|});
        services.AddApiBox("second", options =>
        {
            options.ApiKey = {|APIBOX406:"""5a9c2be07d1a4e6f"""|};
        });
        services.Configure<ApiBoxOptions>(static options => options.ApiKey = {|APIBOX406:@"6b9c2be07d1a4e6f"|});
    }

    public static ApiBoxOptions Provider() => new()
    {
        ApiKeyProvider = static _ => new ValueTask<string>({|APIBOX406:"4f9c2be07d1a4e6f"|}),
    };

    public static ApiBoxOptions AsyncProvider() => new()
    {
        ApiKeyProvider = static async cancellationToken =>
        {
            await Task.Yield();
            return {|APIBOX406:"4f9c2be07d1a4e6f"|};
        },
    };

    public static void Configuration(IConfiguration configuration, IConfigurationBuilder builder)
    {
        configuration["ApiBox:ApiKey"] = {|APIBOX406:"4f9c2be07d1a4e6f"|};
        configuration["ApiBox:second:ApiKey"] = {|APIBOX406:"4f9c2be07d1a4e6f"|};
        Environment.SetEnvironmentVariable("APIBOX_API_KEY", {|APIBOX406:"4f9c2be07d1a4e6f"|});
        Environment.SetEnvironmentVariable(ApiBoxClient.ApiKeyVariable, {|APIBOX406:"4f9c2be07d1a4e6f"|});
        builder.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ApiBox:ApiKey"] = {|APIBOX406:"4f9c2be07d1a4e6f"|},
        });
        builder.AddInMemoryCollection(new Dictionary<string, string?> { { "ApiBox:ApiKey", {|APIBOX406:"4f9c2be07d1a4e6f"|} } });
        builder.AddInMemoryCollection([new KeyValuePair<string, string?>("ApiBox:ApiKey", {|APIBOX406:"4f9c2be07d1a4e6f"|})]);
    }
}
