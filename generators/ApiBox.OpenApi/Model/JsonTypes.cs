namespace ApiBox.OpenApi.Model;

/// <summary>The types of JSON, as a set.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    Integer = 16,
    Number = 32 | Integer,
    String = 64,
    Any = Null | Boolean | Object | Array | Number | String,
}
