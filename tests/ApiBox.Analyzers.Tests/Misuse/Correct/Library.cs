using Microsoft.Extensions.DependencyInjection;

/// <summary>A library registers; the program that uses it maps the endpoint.</summary>
public static class StudioServiceCollectionExtensions
{
    public static IServiceCollection AddStudio(this IServiceCollection services)
    {
        services.AddApiBox(static options => options.MaxRetries = 3);
        services.AddApiBoxCallbackHandler<MusicGenerationCallback, Notify>();
        return services;
    }

    private sealed class Notify(IApiBoxClient client) : ICallbackHandler<MusicGenerationCallback>
    {
        public async Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            var details = await client.GetMusicGenerationDetailsAsync(context.TaskId, cancellationToken);
            Console.WriteLine(details.Status);
        }
    }
}

/// <summary>Decorators forward what they get.</summary>
public sealed class Counting(IApiBoxClient inner) : DelegatingApiBoxClient(inner)
{
    public int Count { get; private set; }

    public override Task<ApiBoxTask<MusicGenerationDetails>> AddInstrumentalAsync(
        AddInstrumentalRequest request, CancellationToken cancellationToken = default)
    {
        Count++;
        return base.AddInstrumentalAsync(request, cancellationToken);
    }

    public override async Task<ApiBoxTask<MusicGenerationDetails>> AddVocalsAsync(
        AddVocalsRequest request, CancellationToken cancellationToken = default)
    {
        Count++;
        var task = await base.AddVocalsAsync(request, cancellationToken);
        Console.WriteLine(task.TaskId);
        return task;
    }
}

/// <summary>A client for tests.</summary>
public sealed class FakeClient : IApiBoxClient
{
    public Task<ApiBoxTask<MusicGenerationDetails>> AddInstrumentalAsync(
        AddInstrumentalRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(ApiBoxTask<MusicGenerationDetails>.Completed("1", null!));
}
