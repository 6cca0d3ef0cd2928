using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

public readonly partial struct RelativeUri
{
    /// <summary>Fills a path parameter in a style of the description.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">Its name, without braces.</param>
    /// <param name="value">Its value.</param>
    /// <param name="type">How the value is written as JSON.</param>
    /// <param name="form">The style.</param>
    /// <exception cref="ArgumentException">The value is empty, "." or "..", which would result in another path.</exception>
    public RelativeUri Path<T>(string name, T value, JsonTypeInfo<T> type, ParameterFormat form)
    {
        var text = ParameterText.Whole(name, RequestJson.Element(value, type, name), form, ParameterEscapes.Uri);
        return Fill(name, text);
    }

    /// <summary>Adds a query parameter in a style of the description.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; null adds nothing, nor does an empty list or object.</param>
    /// <param name="type">How the value is written as JSON.</param>
    /// <param name="form">The style.</param>
    public RelativeUri Query<T>(string name, T value, JsonTypeInfo<T> type, ParameterFormat form)
    {
        if (value is null)
            return this;

        var query = new StringBuilder().Append(_query);
        Func<string, string> escape = form.AllowReserved ? ParameterEscapes.UriReserved : ParameterEscapes.Uri;
        foreach (var (key, text) in ParameterText.Pairs(name, RequestJson.Element(value, type, name), form, escape))
            query.Append(query.Length == 0 ? "" : "&").Append(key).Append('=').Append(text);
        return query.Length == 0 ? this : new RelativeUri(_path, query);
    }
}
