using System.Text.Json;

namespace ApiBox;

/// <summary>
/// A set of named texts that the service may extend at any time. A value that is not among the known ones is read, kept and
/// written unchanged; validation refuses it on requests unless the rule <c>enum</c> is switched off.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The text as it is on the wire.</summary>
    string Value { get; }

    /// <summary>Whether the description lists this value.</summary>
    bool IsKnown { get; }

    /// <summary>The values that the description lists, in its order.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>Creates a value of any text, known or not.</summary>
    /// <param name="value">The text as it is on the wire.</param>
    static abstract TSelf Create(string value);

    /// <summary>Reads the string or property name that the reader is positioned on; known values cost no allocation.</summary>
    /// <param name="reader">A reader that is positioned on a string or a property name.</param>
    static abstract TSelf Read(ref Utf8JsonReader reader);
}
