namespace ApiBox.Reliability;

/// <summary>The argument of <c>--store</c>: the kind of store, and where it is.</summary>
internal static class StoreArgument
{
    /// <summary>What follows the kind, which must be the one that the trial is about.</summary>
    public static string Of(string argument, string kind) =>
        argument.StartsWith(kind + ':', StringComparison.Ordinal) && argument.Length > kind.Length + 1
            ? argument[(kind.Length + 1)..]
            : throw new ArgumentException($"--store: this trial is about {kind}, so it is {kind}: and where it is.");
}
