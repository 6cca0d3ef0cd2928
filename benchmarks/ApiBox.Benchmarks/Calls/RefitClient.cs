using Refit;

namespace ApiBox.Benchmarks.Calls;

/// <summary>The call as Refit's documentation writes it, with source-generated JSON and a body of known length.</summary>
internal interface IRefitApi
{
    [Post("/api/v1/generate/add-instrumental")]
    Task<RawResponse> AddInstrumentalAsync([Body(buffered: true)] RawRequest request, CancellationToken cancellationToken);
}

internal sealed class RefitClient(HttpClient client)
{
    private readonly IRefitApi _api = RestService.For<IRefitApi>(
        client, new RefitSettings(new SystemTextJsonContentSerializer(RawJson.Default.Options)));

    public async Task<string> AddInstrumentalAsync(RawRequest request, CancellationToken cancellationToken = default) =>
        RawResponse.TaskIdOf(await _api.AddInstrumentalAsync(request, cancellationToken).ConfigureAwait(false));
}
