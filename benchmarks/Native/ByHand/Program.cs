using System.Net.Http.Headers;
using ApiBox.Benchmarks.Calls;

await Clock.RunAsync(args, static async address =>
{
    using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    client.BaseAddress = address;
    client.Timeout = TimeSpan.FromSeconds(60);
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "benchmark-key");
    client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("ByHand", "1.0.0"));
    return await new RawClient(client).AddInstrumentalAsync(RawRequest.Example);
});
