using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>The ways in which OpenAPI writes a value that is more than one text; see its "Style Values".</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary>Values with commas between.</summary>
    Simple,

    /// <summary>Values with a dot in front.</summary>
    Label,

    /// <summary><c>;name=value</c>.</summary>
    Matrix,

    /// <summary><c>name=value</c>.</summary>
    Form,

    /// <summary>As <see cref="Form"/>, with spaces between values.</summary>
    SpaceDelimited,

    /// <summary>As <see cref="Form"/>, with bars between values.</summary>
    PipeDelimited,

    /// <summary><c>name[member]=value</c>.</summary>
    DeepObject,

    /// <summary>JSON text: a parameter that the description gives a media type instead of a style.</summary>
    Json,
}

/// <summary>How one parameter is written.</summary>
/// <param name="Style">The style.</param>
/// <param name="Explode">Whether each value or member is written apart.</param>
/// <param name="AllowReserved">Whether characters such as <c>/</c> stay as they are in a query.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ParameterFormat(ParameterStyle Style, bool Explode = false, bool AllowReserved = false);
