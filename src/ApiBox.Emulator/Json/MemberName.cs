using System.Globalization;

namespace ApiBox.Emulator;

/// <summary>Normalizes the names of members, so that <c>task_id</c> equals <c>taskId</c>.</summary>
internal static class MemberName
{
    public static string Normalize(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).ToLower(CultureInfo.InvariantCulture);
}
