using Microsoft.AspNetCore.DataProtection;

namespace BackingTrackStudio;

/// <summary>Adds the services of the studio and of the SDK.</summary>
internal static class StudioServices
{
    // The address of callbacks if the service cannot reach this machine. It still holds the id of the submission.
    private static readonly Uri Nowhere = new(CallbackUrls.Nowhere.GetLeftPart(UriPartial.Authority));

    public static void AddStudio(this WebApplicationBuilder builder, StudioSettings settings, MusicService service)
    {
        var services = builder.Services;
        Directory.CreateDirectory(settings.DataFolder);
        AddSdk(builder, settings, service);

        services.AddSingleton(settings);
        services.AddSingleton(service);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new TakeBook(settings.Folder("takes")));
        services.AddSingleton<VocalLibrary>();
        services.AddSingleton<TrackFiles>();
        services.AddSingleton<CreditBalance>();
        services.AddSingleton<TakeFollower>();
        services.AddSingleton<Studio>();
        services.AddHostedService<Resumption>();

        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(settings.Folder("keys")));

        // Request logs contain the tokens of callback addresses. Keys on the disk of this machine are not encrypted.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    private static void AddSdk(WebApplicationBuilder builder, StudioSettings settings, MusicService service)
    {
        var services = builder.Services;
        services.AddApiBox(builder.Configuration);
        services.Configure<ApiBoxOptions>(options =>
        {
            options.BaseAddress = service.Server ?? options.BaseAddress;
            options.ApiKey = service.Key ?? options.ApiKey;
            options.Callbacks.PublicBaseAddress = settings.PublicAddress ?? (service.IsLive ? Nowhere : settings.Address);
            options.Callbacks.SigningKeys.Add(SigningKey.ReadOrCreate(Path.Combine(settings.DataFolder, "callbacks.key")));
        });
        services.AddApiBoxSqliteStore($"Data Source={Path.Combine(settings.DataFolder, "tasks.db")}");
        services.AddApiBoxCallbackHandler<MusicGenerationCallback, TakeCallbacks>();

        // Downloads come from public addresses only, except those of a service on this machine.
        if (service.Server is { } server)
            services.AddApiBoxDownloads(options => options.AllowedOrigins.Add(new Uri(server.GetLeftPart(UriPartial.Authority))));
    }
}
