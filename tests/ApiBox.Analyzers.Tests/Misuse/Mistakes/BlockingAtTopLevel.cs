// program
using var client = ApiBoxClient.Create(new ApiBoxOptions());
var credits = client.GetRemainingCreditsAsync().{|APIBOX407:Result|};
var task = client.RecoverAudioAsync(new RecoverAudioRequest { SunoTaskId = "3f1c", CallBackUrl = CallbackUrls.Nowhere })
    .GetAwaiter().{|APIBOX407:GetResult|}();
Console.WriteLine($"{task.TaskId}, {credits} left");
task.WaitForCompletionAsync().{|APIBOX407:Wait|}();
