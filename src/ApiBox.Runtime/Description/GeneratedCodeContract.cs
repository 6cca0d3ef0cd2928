using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>
/// What generated code calls: every public type of the namespace ApiBox.Runtime. The generator compiles this file too, and reports
/// APIBOX004 where a project references an ApiBox.Runtime with another version.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedCodeContract
{
    /// <summary>
    /// The version of the contract. It increases when code that an earlier generator made would not compile or would behave differently,
    /// and when generated code needs a type or member that an earlier runtime lacks.
    /// </summary>
    public const int Version = 3;
}
