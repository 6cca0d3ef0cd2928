using ApiBox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var address = new Uri(args[0]);
var pause = TimeSpan.FromMilliseconds(100);
var request = new AddInstrumentalRequest
{
    UploadUrl = new Uri("https://example.com/vocal.wav"),
    Title = "Harbour Lights",
    NegativeTags = "drums",
    Tags = "strings, slow, warm",
    CallBackUrl = CallbackUrls.Nowhere,
    VocalGender = VocalGender.Female,
    StyleWeight = 0.61m,
    Model = MusicModel.V5,
};

// The key comes from the environment.
using (var client = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = address, PollInterval = pause }))
{
    var task = await client.AddInstrumentalAsync(request);
    await task.WaitForCompletionAsync();
    var details = await client.GetMusicGenerationDetailsAsync(task.TaskId);
    Console.WriteLine($"without a container: {details.Status}");
    foreach (var track in details.Response?.SunoData ?? [])
        Console.WriteLine($"track: {track.Title}");
}

await using (var services = Container.With(
    services => services.AddApiBox(options => (options.BaseAddress, options.PollInterval) = (address, pause))))
{
    var client = services.GetRequiredService<IApiBoxClient>();
    try
    {
#pragma warning disable APIBOX302 // The value is wrong, so that the validator finds it.
        var unwanted = await client.AddInstrumentalAsync(request with { StyleWeight = 2 });
#pragma warning restore APIBOX302
        Console.WriteLine($"with a container, not refused: {unwanted.TaskId}");
    }
    catch (ApiBoxValidationException refused)
    {
        Console.WriteLine($"with a container, refused: {refused.Errors[0].Path} {refused.Errors[0].Keyword}");
    }

    Console.WriteLine($"with a container: {await RunAsync(client)}");
}

var configuration = new ConfigurationBuilder()
    .AddInMemoryCollection([new("ApiBox:BaseAddress", args[0]), new("ApiBox:PollInterval", "00:00:00.1")])
    .Build();
await using (var services = Container.With(services => services.AddApiBox(configuration)))
    Console.WriteLine($"from a configuration: {await RunAsync(services.GetRequiredService<IApiBoxClient>())}");

using (var client = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = address, ApiKey = "wrong" }))
{
    try
    {
        await client.GetMusicGenerationDetailsAsync("some task");
    }
    catch (ApiBoxApiException refused)
    {
        Console.WriteLine($"wrong key: {refused.GetType().Name}");
    }
}

Console.WriteLine($"by callback: {await Receiving.RunAsync(address, request)}");

async Task<MusicGenerationStatus?> RunAsync(IApiBoxClient client) =>
    (await (await client.AddInstrumentalAsync(request)).WaitForCompletionAsync()).Status;

internal static class Container
{
    public static ServiceProvider With(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
