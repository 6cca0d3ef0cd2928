namespace ApiBox.SpecDiff.Surface;

/// <summary>Something of a client that programs name.</summary>
/// <param name="Sort">What it is, such as method or property.</param>
/// <param name="Name">Its name with that of its type.</param>
/// <param name="Type">Its type, in C#.</param>
/// <param name="Source">The pointer of its origin in the description; null if it is not known.</param>
internal sealed record SurfaceMember(string Sort, string Name, string Type, string? Source)
{
    /// <summary>Whether whoever creates the object must give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether null is allowed.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether null does not make another type of it, as for strings.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether programs set it, since they send it.</summary>
    public bool IsSent { get; init; }

    /// <summary>Whether programs read it, since they receive it.</summary>
    public bool IsReceived { get; init; }

    /// <summary>The parameters of a method, without the token.</summary>
    public IReadOnlyList<SurfaceParameter> Parameters { get; init; } = [];
}

internal sealed record SurfaceParameter(string Name, string Type, bool IsRequired);
