namespace ApiBox.OpenApi.Model;

/// <summary>Where a parameter travels.</summary>
internal enum ParameterLocation
{
    Query,
    Path,
    Header,
    Cookie,
}

/// <summary>How a parameter is written; the names are those of ApiBox.Runtime.ParameterStyle.</summary>
internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Json,
}

/// <summary>How one parameter or one member of a form is written.</summary>
internal sealed record ParameterFormModel(ParameterStyle Style, bool Explode, bool AllowReserved);

/// <summary>One parameter; Name is its C# name.</summary>
internal sealed record ParameterModel(
    string JsonName, string Name, ParameterLocation Location, ParameterFormModel Form, ValueModel Value, bool Required, string? Description)
{
    /// <summary>The C# literal that the method always sends; null if the caller gives the value.</summary>
    public string? Fixed { get; init; }

    /// <summary>A value that the service accepts, as JSON.</summary>
    public string? Example { get; init; }
}
