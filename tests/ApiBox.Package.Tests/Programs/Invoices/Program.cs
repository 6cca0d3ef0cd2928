using Acme.Invoices;
using Acme.Pets;
using ApiBox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Each client is there, checks its rules, and is registered with its own section.
using (var client = InvoicesClient.Create(new ApiBoxOptions { ApiKey = "your-api-key" }))
{
    try
    {
        await client.CreateInvoiceAsync(new NewInvoice { Customer = string.Concat(args), Amount = 1 });
    }
    catch (ApiBoxValidationException error)
    {
        Console.WriteLine(error.Message);
    }
}

var configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["InvoicesClient:ApiKey"] = "a",
        ["PetsClient:ApiKey"] = "b",
        ["PetsClient:BaseAddress"] = "https://pets.example",
    })
    .Build();
var services = new ServiceCollection();
services.AddLogging();
services.AddInvoicesClient(configuration);
services.AddPetsClient(configuration);
services.AddPetsClient("second", options => (options.ApiKey, options.BaseAddress) = ("c", new Uri("https://pets.example")));
await using var provider = services.BuildServiceProvider();
Console.WriteLine(provider.GetRequiredService<IInvoicesClient>().GetType());
Console.WriteLine(provider.GetRequiredService<IPetsClient>().GetType());
Console.WriteLine(provider.GetRequiredKeyedService<IPetsClient>("second") != provider.GetRequiredService<IPetsClient>());
Console.WriteLine($"{InvoicesClient.ApiKeyVariable} {PetsOperations.All[0].Id} {PaidWebhook.Callback.Service}");
