using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// Prints the members of generated records for <c>ToString</c>: addresses, also those inside texts, without secrets. A
/// callback address holds a token, and a task's details repeat the request that held it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MemberPrinter
{
    /// <summary>Prints a text.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="label">The text before it.</param>
    /// <param name="value">The member.</param>
    public static void Add(StringBuilder builder, string label, string? value)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append(label).Append(value is null ? null : Redaction.Addresses(value));
    }

    /// <summary>Prints an address.</summary>
    /// <inheritdoc cref="Add(StringBuilder, string, string)"/>
    public static void Add(StringBuilder builder, string label, Uri? value)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append(label).Append(value is null ? null : Redaction.Address(value));
    }

    /// <summary>Prints a value of any type.</summary>
    /// <inheritdoc cref="Add(StringBuilder, string, string)"/>
    public static void Add(StringBuilder builder, string label, JsonElement value) => Add(builder, label, value.ToString());

    /// <summary>Prints a value of any type.</summary>
    /// <inheritdoc cref="Add(StringBuilder, string, string)"/>
    public static void Add(StringBuilder builder, string label, JsonElement? value) => Add(builder, label, value?.ToString());

    /// <summary>Prints a member without text.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <inheritdoc cref="Add(StringBuilder, string, string)"/>
    public static void Add<T>(StringBuilder builder, string label, T value)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append(label).Append(value?.ToString());
    }
}
