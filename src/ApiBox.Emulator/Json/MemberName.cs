using System.Globalization;

namespace ApiBox.Emulator;

/// <summary>Names of members, compared without regard to how their words are joined: <c>task_id</c> is <c>taskId</c>.</summary>
internal static class MemberName
{
    public static string Normalize(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).ToLower(CultureInfo.InvariantCulture);
}
