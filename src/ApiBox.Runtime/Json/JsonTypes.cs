using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>The types of JSON Schema, any number of them at once.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonTypes
{
    /// <summary>No type: it matches no value.</summary>
    None = 0,

    /// <summary>null.</summary>
    Null = 1,

    /// <summary>true or false.</summary>
    Boolean = 2,

    /// <summary>An object.</summary>
    Object = 4,

    /// <summary>An array.</summary>
    Array = 8,

    /// <summary>A number of any kind.</summary>
    Number = 16,

    /// <summary>A whole number however it is written: <c>2</c>, <c>2.0</c> and <c>2e0</c>.</summary>
    Integer = 32,

    /// <summary>A text.</summary>
    String = 64,
}
