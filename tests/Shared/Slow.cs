using System.Runtime.CompilerServices;

namespace ApiBox.Testing;

/// <summary>A test that costs many seconds of processor time. It runs in CI, and where APIBOX_TESTS is "all".</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Slow.Reason;
}

/// <summary>A theory of which each case costs many seconds of processor time; see <see cref="SlowFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowTheoryAttribute : TheoryAttribute
{
    public SlowTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Slow.Reason;
}

/// <summary>Whether slow tests run.</summary>
internal static class Slow
{
    /// <summary>Whether all tests run.</summary>
    public static bool IsIncluded { get; } = Environment.GetEnvironmentVariable("APIBOX_TESTS") == "all";

    /// <summary>Why a slow test is skipped; null when it runs.</summary>
    public static string? Reason => IsIncluded ? null : "Slow. To run it: APIBOX_TESTS=all dotnet test";

    /// <summary>A count of cases: the first in every run, the second where all tests run.</summary>
    public static int Count(int usual, int all) => IsIncluded ? all : usual;
}
