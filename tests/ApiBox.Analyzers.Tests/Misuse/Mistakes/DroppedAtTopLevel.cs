// program
using var client = ApiBoxClient.Create(new ApiBoxOptions());
await client.{|APIBOX401:ConvertToWavAsync|}(new ConvertToWavRequest
{
    TaskId = "3f1c",
    AudioId = "9a",
    CallBackUrl = CallbackUrls.Nowhere,
});
_ = client.{|APIBOX401:RecoverAudioAsync|}(new RecoverAudioRequest { SunoTaskId = "3f1c", CallBackUrl = CallbackUrls.Nowhere });
if (args.Length > 0)
    await client.{|APIBOX401:RecoverAudioAsync|}(new RecoverAudioRequest { SunoTaskId = args[0], CallBackUrl = CallbackUrls.Nowhere });

async Task Again() =>
    await client.{|APIBOX401:RecoverAudioAsync|}(new RecoverAudioRequest { SunoTaskId = "4", CallBackUrl = CallbackUrls.Nowhere });
await Again();
