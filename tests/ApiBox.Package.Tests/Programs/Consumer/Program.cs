using ApiBox;

var options = new ApiBoxOptions { ApiKey = "some-key", PollInterval = TimeSpan.FromMilliseconds(100) };
await using var emulator = await ApiBox.Emulator.ApiBoxEmulator.StartAsync();
(options.BaseAddress, options.ApiKey) = (emulator.BaseAddress, emulator.ApiKey);
using var client = ApiBoxClient.Create(options);
var request = new AddInstrumentalRequest
{
    UploadUrl = new Uri("https://example.com/vocal.wav"),
    Title = "Harbour Lights",
    NegativeTags = "drums",
    Tags = "strings, slow, warm",
    CallBackUrl = CallbackUrls.Nowhere,
    VocalGender = VocalGender.Female,
    Model = MusicModel.V5,
};
try
{
#pragma warning disable APIBOX302 // The value is wrong, so that the validator finds it.
    var invalid = await client.AddInstrumentalAsync(request with { StyleWeight = 2 });
#pragma warning restore APIBOX302
    Console.WriteLine($"not refused: {invalid.TaskId}");
}
catch (ApiBoxValidationException refused)
{
    Console.WriteLine($"refused: {refused.Errors[0]}");
}

var task = await client.AddInstrumentalAsync(request);
var details = await task.WaitForCompletionAsync();
Console.WriteLine($"{details.Status}: {details.Response?.SunoData?.Count} tracks");
