using System.Reflection;

namespace ApiBox.Hosting;

/// <summary>The tools that a real build uses, as the project file recorded them.</summary>
internal static class Tools
{
    public static string RegexGenerator { get; } = Recorded(nameof(RegexGenerator));

    public static string NSwagDll { get; } = Recorded(nameof(NSwagDll));

    private static string Recorded(string name) => typeof(Tools).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == name)
        .Value!;
}
