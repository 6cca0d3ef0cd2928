using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ApiBox;

/// <summary>Reads options of downloads from configuration, by hand as <see cref="ApiBoxOptionsReader"/> does.</summary>
internal static class DownloadOptionsReader
{
    public static void Read(IConfiguration section, DownloadOptions options)
    {
        if (ApiBoxOptionsReader.Text(section, "MaxBytes") is { } bytes)
            options.MaxBytes = long.TryParse(bytes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw ApiBoxOptionsReader.Unreadable(section, "MaxBytes", "a whole number");
        options.Timeout = ApiBoxOptionsReader.Span(section, "Timeout", options.Timeout);
        options.IdleTimeout = ApiBoxOptionsReader.Span(section, "IdleTimeout", options.IdleTimeout);
        options.MaxRetries = ApiBoxOptionsReader.Number(section, "MaxRetries", options.MaxRetries);
        options.RetryDelay = ApiBoxOptionsReader.Span(section, "RetryDelay", options.RetryDelay);
        options.MaxRetryDelay = ApiBoxOptionsReader.Span(section, "MaxRetryDelay", options.MaxRetryDelay);

        var origins = section.GetSection("AllowedOrigins");
        foreach (var origin in origins.GetChildren())
            options.AllowedOrigins.Add(ApiBoxOptionsReader.Address(origins, origin.Key, origin.Value ?? ""));
    }
}
