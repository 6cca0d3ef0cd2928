using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>One call of an operation, made by <see cref="ApiBoxTransport.BeginCall{TAnswer}"/>. A paid one can be sent once only.</summary>
/// <typeparam name="TAnswer">The type of the operation's answers.</typeparam>
/// <param name="Operation">The operation.</param>
/// <param name="SubmissionId">The id of a paid submission: 32 hexadecimal digits that begin with its time; null for the others.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Call<TAnswer>(OperationInfo<TAnswer> Operation, string? SubmissionId)
{
    internal CallState State { get; init; } = new();

    /// <summary>The callback's kind, when the submission reports to an address of ours.</summary>
    internal string? CallbackKind { get; init; }

    /// <summary>Adds a header parameter of the description; null adds nothing.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value: printable ASCII.</param>
    /// <exception cref="ArgumentException">The value holds characters that a header cannot carry.</exception>
    public Call<TAnswer> WithHeader(string name, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (value is null)
            return this;
        if (value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            throw new ArgumentException("A header holds printable ASCII characters only.", name);

        State.Headers.Add(new(name, value));
        return this;
    }
}
