using System.Text.Json;

namespace ApiBox;

/// <summary>The body of a callback. The types that implement it are generated from the description.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface ICallbackPayload<TSelf>
    where TSelf : class, ICallbackPayload<TSelf>
{
    /// <summary>The description of this callback.</summary>
    static abstract CallbackDescription Callback { get; }

    /// <summary>The id of the task that is reported on; null when the body names none.</summary>
    string? TaskId { get; }

    /// <summary>The stage that was reached, as the service names it; null if the body has no stage.</summary>
    string? Stage { get; }

    /// <summary>Whether the body's code, if it has one, means success; any other code means that the task failed.</summary>
    bool IsOk { get; }

    /// <summary>Reads the object that the reader is positioned on, and leaves the reader on its end.</summary>
    /// <param name="reader">A reader that is positioned on the start of an object.</param>
    /// <exception cref="JsonException">The body has another shape than the description says.</exception>
    static abstract TSelf ReadFrom(ref Utf8JsonReader reader);

    /// <summary>Writes the body as it would have arrived.</summary>
    /// <param name="writer">Where to write.</param>
    void WriteTo(Utf8JsonWriter writer);
}
