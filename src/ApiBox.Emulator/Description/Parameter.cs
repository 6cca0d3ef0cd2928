using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Location">query, path, header or cookie.</param>
/// <param name="Required">Whether it is required.</param>
/// <param name="Schema">The schema of the value.</param>
internal sealed record Parameter(string Name, string Location, bool Required, JsonSchema Schema)
{
    /// <summary>The style of arrays and objects: simple, label, matrix, form, spaceDelimited, pipeDelimited or deepObject.</summary>
    public required string Style { get; init; }

    /// <summary>Whether each item is a separate value.</summary>
    public required bool Explode { get; init; }

    /// <summary>Whether the value is JSON text.</summary>
    public bool IsJson { get; init; }
}
