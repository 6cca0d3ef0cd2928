using ApiBox.Runtime;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ApiBox;

/// <inheritdoc cref="IApiBoxDownloads"/>
public sealed class ApiBoxDownloads : IApiBoxDownloads, IDisposable
{
    private readonly DownloadOptions _options;
    private readonly Func<HttpClient> _clients;
    private readonly HttpClient? _ownClient;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly AbsentAddresses _absent;

    internal ApiBoxDownloads(
        DownloadOptions options, Func<HttpClient> clients, HttpClient? ownClient, TimeProvider time, ILoggerFactory loggers)
    {
        _absent = new AbsentAddresses([.. options.AbsentAddresses]);
        _options = options;
        _clients = clients;
        _ownClient = ownClient;
        _time = time;
        _logger = ApiBoxLog.To(loggers);
    }

    /// <summary>Creates a downloader without a container. Reuse it, and dispose it when the application ends.</summary>
    /// <param name="options">The options of downloads; null for the defaults. They are copied.</param>
    /// <param name="timeProvider">The clock; null is the system's.</param>
    /// <param name="loggerFactory">Where to log; null logs nothing.</param>
    /// <exception cref="OptionsValidationException">A setting is wrong; the message names it.</exception>
    public static ApiBoxDownloads Create(
        DownloadOptions? options = null, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        var time = timeProvider ?? TimeProvider.System;
        return Create(options, own => DownloadHandler.Create(own, time), time, loggerFactory);
    }

    /// <inheritdoc/>
    public async Task<DownloadResult> DownloadAsync(
        Uri address, Stream destination, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ThrowIfRelative(address);
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
            throw new ArgumentException("The stream cannot be written.", nameof(destination));
        return await CountAsync(address, () => RunAsync(address, destination, progress, cancellationToken)).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<DownloadResult> DownloadAsync(
        Uri address, string filePath, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ThrowIfRelative(address);
        ArgumentException.ThrowIfNullOrWhiteSpace(filePath);
        var path = Path.GetFullPath(filePath);
        if (Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
            throw new ArgumentException("The path names a folder, not a file.", nameof(filePath));
        return await CountAsync(address, () => RunAsync(address, path, progress, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Closes the connections of a downloader that was made without a container.</summary>
    public void Dispose() => _ownClient?.Dispose();

    internal static ApiBoxDownloads Create(
        DownloadOptions? options, Func<DownloadOptions, HttpMessageHandler> createHandler, TimeProvider time, ILoggerFactory? loggers)
    {
        var own = (options ?? new DownloadOptions()).Copy();
        DownloadOptionsValidator.ThrowIfInvalid(own);
        var client = new HttpClient(createHandler(own)) { Timeout = Timeout.InfiniteTimeSpan };
        return new ApiBoxDownloads(own, () => client, client, time, loggers ?? NullLoggerFactory.Instance);
    }

    // An absent address need not be an absolute address, such as the empty string.
    private void ThrowIfRelative(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri && !_absent.Contains(address))
            throw new ArgumentException("The address must be absolute.", nameof(address));
    }

    private async Task<DownloadResult> CountAsync(Uri address, Func<Task<DownloadResult>> download)
    {
        try
        {
            DownloadRules.ThrowIfAbsent(address, _absent);
            var result = await download().ConfigureAwait(false);
            Instruments.Downloaded(Outcomes.Ok);
            return result;
        }
        catch (Exception exception)
        {
            Instruments.Downloaded(Outcomes.Word(exception));
            throw;
        }
    }

    private async Task<DownloadResult> RunAsync(
        Uri address, string path, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var part = new PartFile(path);
        await using var _ = part.ConfigureAwait(false);
        var result = await RunAsync(address, part.Stream, progress, cancellationToken).ConfigureAwait(false);
        await part.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    private Task<DownloadResult> RunAsync(
        Uri address, Stream destination, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken) =>
        new DownloadRun(address, new DownloadSink(destination), _clients(), _options, progress, _time, _logger).RunAsync(cancellationToken);
}
