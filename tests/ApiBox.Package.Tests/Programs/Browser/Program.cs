using ApiBox;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
try
{
    using var client = ApiBoxClient.Create(new ApiBoxOptions { ApiKey = "some-key" });
    Console.WriteLine("created");
}
catch (PlatformNotSupportedException refused)
{
    Console.WriteLine($"refused: {refused.Message}");
}

await builder.Build().RunAsync();
