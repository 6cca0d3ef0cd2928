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
        return new RelativeUri(path.TrimStart('/'), null);
    }

    /// <summary>Fills a path parameter.</summary>
    /// <param name="name">Its name, without braces.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The value is empty, or a step up or nowhere, and would lead to another path.</exception>
    public RelativeUri Path(string name, string value)
    {
        if (value is null or "" or "." or "..")
            throw new ArgumentException("A part of a path must not be empty, \".\" or \"..\".", name);

        return new RelativeUri(_path.Replace("{" + name + "}", Uri.EscapeDataString(value), StringComparison.Ordinal), _query);
    }

    /// <summary>Fills a path parameter.</summary>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path(string name, long value) => Path(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Fills a path parameter.</summary>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path(string name, Guid value) => Path(name, value.ToString());

    /// <summary>Fills a path parameter.</summary>
    /// <typeparam name="T">An open enum.</typeparam>
    /// <inheritdoc cref="Path(string, string)"/>
    public RelativeUri Path<T>(string name, T value)
        where T : struct, IOpenEnum<T> => Path(name, value.Value);

    /// <summary>The relative address.</summary>
    public override string ToString() => _query is null ? _path : $"{_path}?{_query}";
}
