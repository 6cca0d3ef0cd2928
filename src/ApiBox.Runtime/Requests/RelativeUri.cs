using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace ApiBox.Runtime;

/// <summary>
/// Builds the address of a call below the base address, with every value escaped as RFC 3986 asks for. Parameters that are null are
/// left out.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct RelativeUri
{
    private readonly string _path;
    private readonly StringBuilder? _query;

    private RelativeUri(string path, StringBuilder? query)
    {
        _path = path;
        _query = query;
    }

    /// <summary>Begins with a path of the description.</summary>
    /// <param name="path">The path, with or without a leading slash; path parameters in braces.</param>
    public static RelativeUri Build(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.TrimStart('/');
        // Some descriptions distinguish operations by a query in the path.
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? new RelativeUri(path, null) : new RelativeUri(path[..query], new StringBuilder(path[(query + 1)..]));
    }

    /// <summary>Fills a path parameter.</summary>
    /// <param name="name">Its name, without braces.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The value is empty, "." or "..", which would result in another path.</exception>
    /// <exception cref="ApiBoxValidationException">The value contains an unpaired surrogate.</exception>
    public RelativeUri Path(string name, string value)
    {
        if (value is null)
            return Fill(name, null);
        UnsendableContent.ThrowIfUnpairedSurrogate(value, name);
        return Fill(name, ParameterEscapes.Uri(value));
    }

    /// <summary>Fills a path parameter.</summary>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path(string name, long value) => Path(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Fills a path parameter.</summary>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path(string name, Guid value) => Path(name, value.ToString());

    /// <summary>Fills a path parameter.</summary>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path(string name, decimal value) => Path(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Fills a path parameter with <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path(string name, bool value) => Path(name, value ? "true" : "false");

    /// <summary>Fills a path parameter with <c>yyyy-MM-dd</c>.</summary>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path(string name, DateOnly value) => Path(name, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Fills a path parameter.</summary>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path(string name, Uri value) => Path(name, Check.WireText(value));

    /// <summary>Fills a path parameter.</summary>
    /// <typeparam name="T">An open enum.</typeparam>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path<T>(string name, T value)
        where T : struct, IOpenEnum<T> => Path(name, value.Value);

    private RelativeUri Fill(string name, string? escaped)
    {
        if (escaped is null or "" or "." or "..")
            throw new ArgumentException("A part of a path must not be empty, \".\" or \"..\".", name);

        var variable = "{" + name + "}";
        return new RelativeUri(
            _path.Replace(variable, escaped, StringComparison.Ordinal),
            _query is null
                ? null
                : new StringBuilder().Append(_query).Replace(variable, escaped));
    }

    /// <summary>The relative address.</summary>
    public override string ToString() => _query is null ? _path : $"{_path}?{_query}";
}
