using System.Globalization;
using System.Text;

namespace ApiBox.Runtime;

public readonly partial struct RelativeUri
{
    /// <summary>Adds a query parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; null adds nothing, an empty text adds an empty parameter.</param>
    /// <exception cref="ApiBoxValidationException">The value contains an unpaired surrogate.</exception>
    public RelativeUri Query(string name, string? value)
    {
        if (value is null)
            return this;

        UnsendableContent.ThrowIfUnpairedSurrogate(value, name);
        var query = _query is null ? new StringBuilder() : new StringBuilder().Append(_query).Append('&');
        query.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        return new RelativeUri(_path, query);
    }

    /// <summary>Adds a query parameter.</summary>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query(string name, long? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a query parameter.</summary>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query(string name, decimal? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a query parameter.</summary>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query(string name, double? value) => Query(name, value?.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Adds a query parameter as <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query(string name, bool? value) => Query(name, value is { } flag ? (flag ? "true" : "false") : null);

    /// <summary>Adds a query parameter.</summary>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query(string name, Guid? value) => Query(name, value?.ToString());

    /// <summary>Adds a query parameter as <c>yyyy-MM-dd</c>.</summary>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query(string name, DateOnly? value) => Query(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Adds a query parameter in ISO 8601.</summary>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query(string name, DateTimeOffset? value) =>
        Query(name, value?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));

    /// <summary>Adds a query parameter.</summary>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query(string name, Uri? value) => Query(name, value is null ? null : Check.WireText(value));

    /// <summary>Adds a query parameter.</summary>
    /// <typeparam name="T">An open enum.</typeparam>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query<T>(string name, T value)
        where T : struct, IOpenEnum<T> => Query(name, value.Value);

    /// <summary>Adds a query parameter.</summary>
    /// <typeparam name="T">An open enum.</typeparam>
    /// <inheritdoc cref="Query(string, string)"/>
    public RelativeUri Query<T>(string name, T? value)
        where T : struct, IOpenEnum<T> => Query(name, value?.Value);

    /// <summary>Adds a query parameter once for each value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its values; null and none add nothing.</param>
    public RelativeUri Query(string name, IEnumerable<string>? values)
    {
        var result = this;
        foreach (var value in values ?? [])
            result = result.Query(name, value);
        return result;
    }
}
