using ApiBox;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApiBox(builder.Configuration);
builder.Services.AddApiBoxSqliteStore("Data Source=tasks.db");
builder.Services.AddApiBoxCallbackHandler<MusicGenerationCallback, TrackHandler>();
builder.Services.AddApiBoxProblemDetails();
builder.Services.AddOpenApi(static options => options.AddApiBoxSchemas());
builder.Services.AddHealthChecks().AddApiBox();

var app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();
app.MapApiBoxCallbacks();
app.MapHealthChecks("/health");
app.MapPost("/songs", static async (AddInstrumentalRequest request, IApiBoxClient client, CancellationToken cancellationToken) =>
{
    var task = await client.AddInstrumentalAsync(request, cancellationToken).ConfigureAwait(false);
    return TypedResults.Accepted((string?)null, task.TaskId);
});
await app.RunAsync().ConfigureAwait(false);

#pragma warning disable CA1812 // The container creates it.
internal sealed partial class TrackHandler(ILogger<TrackHandler> log) : ICallbackHandler<MusicGenerationCallback>
#pragma warning restore CA1812
{
    public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
    {
        Received(log, context.TaskId);
        return Task.CompletedTask;
    }

    [LoggerMessage(1, LogLevel.Information, "Callback of task {TaskId}")]
    private static partial void Received(ILogger logger, string? taskId);
}
