using System.ComponentModel;

#if NETSTANDARD
namespace ApiBox.OpenApi.Model;
#else
namespace ApiBox.Runtime;
#endif

/// <summary>The types of JSON Schema, any number of them at once. ApiBox.OpenApi compiles this file too.</summary>
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

    /// <summary>An integer however it is written: <c>2</c>, <c>2.0</c> and <c>2e0</c>.</summary>
    Integer = 16,

    /// <summary>A number of any kind, integers included.</summary>
    Number = 32 | Integer,

    /// <summary>A string.</summary>
    String = 64,

    /// <summary>Every type.</summary>
    Any = Null | Boolean | Object | Array | Number | String,
}
