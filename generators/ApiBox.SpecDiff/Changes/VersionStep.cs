using System.Globalization;

namespace ApiBox.SpecDiff.Changes;

/// <summary>The version that must come next.</summary>
public static class VersionStep
{
    /// <summary>
    /// The lowest version that says what changed. Before 1.0.0, the second number is raised for a breaking change and the third for
    /// anything else, as package managers expect.
    /// </summary>
    /// <returns>Null if the version is not one of semantic versioning.</returns>
    public static string? Next(string? version, Impact impact)
    {
        if (Parse(version) is not var (major, minor, patch))
            return null;
        var (first, second, third) = (major, impact) switch
        {
            ( > 0, Impact.Breaking) => (major + 1, 0, 0),
            ( > 0, Impact.Minor) or (0, Impact.Breaking) => (major, minor + 1, 0),
            _ => (major, minor, patch + 1),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{first}.{second}.{third}");
    }

    /// <summary>Whether a version is at least as high as another.</summary>
    public static bool IsAtLeast(string? version, string? required) =>
        Parse(version) is { } one && Parse(required) is { } other && one.CompareTo(other) >= 0;

    // Labels of previews are not compared: a preview of the next version is on its way there.
    private static (int Major, int Minor, int Patch)? Parse(string? version)
    {
        var parts = (version ?? "").TrimStart('v').Split('-', '+')[0].Split('.');
        if (parts.Length is < 2 or > 3)
            return null;
        var numbers = new int[3];
        for (var i = 0; i < parts.Length; i++)
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] == int.MaxValue)
                return null;
        return (numbers[0], numbers[1], numbers[2]);
    }
}
