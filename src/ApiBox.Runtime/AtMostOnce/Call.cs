using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>
/// One call of an operation, made by <see cref="ApiBoxTransport.BeginCall{TResponse}"/>. A paid call can be sent only once.
/// </summary>
/// <typeparam name="TResponse">The type of the operation's responses.</typeparam>
/// <param name="Operation">The operation.</param>
/// <param name="SubmissionId">The id of a paid submission: 32 hexadecimal digits that begin with its time; null for the others.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Call<TResponse>(OperationInfo<TResponse> Operation, string? SubmissionId)
{
    internal CallState State { get; init; } = new();

    /// <summary>The callback's kind, when the submission uses a callback address of this application.</summary>
    internal string? CallbackKind { get; init; }

    /// <summary>Adds a header parameter of the description; null adds nothing.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value: printable ASCII.</param>
    /// <exception cref="ArgumentException">The value holds characters that a header cannot carry.</exception>
    /// <exception cref="ApiBoxValidationException">The value contains an unpaired surrogate.</exception>
    public Call<TResponse> WithHeader(string name, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (value is null)
            return this;
        UnsendableContent.ThrowIfUnpairedSurrogate(value, name);
        if (value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            throw new ArgumentException("A header holds printable ASCII characters only.", name);

        State.AddHeader(name, value);
        return this;
    }

    /// <summary>Adds a header parameter in a style of the description.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; null adds nothing, nor does an empty list or object.</param>
    /// <param name="type">How the value is written as JSON.</param>
    /// <param name="form">The style.</param>
    /// <exception cref="ArgumentException">The value holds characters that a header cannot carry.</exception>
    /// <exception cref="ApiBoxValidationException">The value contains an unpaired surrogate.</exception>
    public Call<TResponse> WithHeader<T>(string name, T value, JsonTypeInfo<T> type, ParameterFormat form) =>
        value is null
            ? this
            : WithHeader(name, ParameterText.Whole(name, RequestJson.Element(value, type, name), form, ParameterEscapes.Nothing));

    /// <summary>Adds a cookie parameter in a style of the description.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">
    /// Its value; null adds nothing, nor does an empty list or object. What a cookie cannot hold is escaped as in addresses.
    /// </param>
    /// <param name="type">How the value is written as JSON.</param>
    /// <param name="form">The style.</param>
    public Call<TResponse> WithCookie<T>(string name, T value, JsonTypeInfo<T> type, ParameterFormat form)
    {
        if (value is not null)
            foreach (var (key, text) in ParameterText.Pairs(name, RequestJson.Element(value, type, name), form, ParameterEscapes.Cookie))
                State.AddCookie($"{key}={text}");
        return this;
    }
}
