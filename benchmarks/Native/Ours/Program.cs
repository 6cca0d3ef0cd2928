using ApiBox;

await Clock.RunAsync(args, static async address =>
{
    using var client = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = address, ApiKey = "benchmark-key" });
    var task = await client.AddInstrumentalAsync(new AddInstrumentalRequest
    {
        UploadUrl = new Uri("https://example.com/music.mp3"),
        Title = "Relaxing Piano",
        NegativeTags = "Heavy Metal, Aggressive Drums",
        Tags = "Relaxing Piano, Ambient, Peaceful",
        CallBackUrl = new Uri("https://api.example.com/callback"),
        VocalGender = VocalGender.Male,
        StyleWeight = 0.61M,
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Model = MusicModel.V4_5PLUS,
    });
    return task.TaskId;
});
