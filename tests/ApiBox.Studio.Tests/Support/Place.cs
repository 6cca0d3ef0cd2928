using System.Reflection;

namespace ApiBox.StudioTests;

/// <summary>Where things are.</summary>
internal static class Place
{
    public static string Root { get; } = Read("RepositoryRoot");

    public static string Studio { get; } = Path.Combine(
        Root, "samples", "BackingTrackStudio", "bin", Read("Configuration"), "net10.0", "BackingTrackStudio.dll");

    public static string Chromium { get; } = Environment.GetEnvironmentVariable("APIBOX_CHROMIUM") ?? "/usr/bin/chromium";

    private static string Read(string name) => typeof(Place).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == name).Value!;
}
