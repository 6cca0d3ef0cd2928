// program
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddApiBox(builder.Configuration);
using var host = builder.Build();
var client = host.Services.GetRequiredService<IApiBoxClient>();
var downloads = host.Services.GetRequiredService<IApiBoxDownloads>();

var vocal = await client.UploadFileStreamAsync(new UploadFileStreamRequest
{
    File = ApiBoxFile.FromPath("vocal.wav"),
    UploadPath = "vocals",
});
var task = await client.AddInstrumentalAsync(new AddInstrumentalRequest
{
    UploadUrl = (vocal.DownloadUrl ?? vocal.FileUrl)!,
    Title = "Harbour Lights",
    Tags = "strings, slow, warm",
    NegativeTags = "drums",
    CallBackUrl = CallbackUrls.Nowhere,
    Model = MusicModel.V5,
});
Console.WriteLine($"{task.TaskId}, results until {task.ResultsExpireAt:d}");

MusicGenerationDetails details;
try
{
    details = await task.WaitForCompletionAsync();
}
catch (ApiBoxTaskFailedException error)
{
    Console.Error.WriteLine(error.ServiceMessage);
    return 1;
}

foreach (var track in details.Response?.SunoData ?? [])
    await downloads.DownloadAsync(track.AudioUrl!, $"{track.Id}.mp3");

var lyrics = await client.GenerateLyricsAsync(new GenerateLyricsRequest { Prompt = "the sea", CallBackUrl = CallbackUrls.Nowhere });
var midi = client.ResumeMidiGeneration("3f1c");
await Task.WhenAll(lyrics.WaitForCompletionAsync(), midi.WaitForCompletionAsync());
return 0;
