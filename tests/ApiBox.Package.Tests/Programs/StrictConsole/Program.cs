using ApiBox;
using ApiBox.Emulator;

var emulator = await ApiBoxEmulator.StartAsync().ConfigureAwait(false);
await using (emulator.ConfigureAwait(false))
{
    var options = new ApiBoxOptions
    {
        BaseAddress = emulator.BaseAddress,
        ApiKey = emulator.ApiKey,
        PollInterval = TimeSpan.FromMilliseconds(100),
    };
    using var client = ApiBoxClient.Create(options);
    var request = new AddInstrumentalRequest
    {
        UploadUrl = new Uri("https://example.com/vocal.wav"),
        Title = "Harbour Lights",
        NegativeTags = "drums",
        Tags = "strings, slow, warm",
        CallBackUrl = CallbackUrls.Nowhere,
        VocalGender = VocalGender.Female,
        StyleWeight = 0.65m,
    };
    var task = await client.AddInstrumentalAsync(request).ConfigureAwait(false);
    var details = await task.WaitForCompletionAsync().ConfigureAwait(false);
    Console.WriteLine(details.Status);
}
