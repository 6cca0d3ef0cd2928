using System.Runtime.Serialization;
using System.Text;
using System.Text.Json.Serialization;

namespace ApiBox;

/// <summary>
/// A callback on the bus, for an <c>IConsumer&lt;CallbackMessage&lt;MusicGenerationCallback&gt;&gt;</c>. It comes at least once, and each
/// time with the same message id. The correlation id is <see cref="SubmissionId"/> as a Guid.
/// </summary>
/// <typeparam name="TCallback">The callback.</typeparam>
public sealed class CallbackMessage<TCallback>
    where TCallback : class, ICallbackPayload<TCallback>
{
    private TCallback? _callback;

    /// <summary>
    /// The callback's body as it came, in JSON. This is what travels, so that no serializer has to know the callback's type, and members
    /// that the description does not know arrive too.
    /// </summary>
    public required string Body { get; init; }

    /// <summary>The submission that its address belongs to.</summary>
    public required string SubmissionId { get; init; }

    /// <summary>The task's id.</summary>
    public required string TaskId { get; init; }

    /// <summary>The stage as the service names it; null when the body has none.</summary>
    public string? Stage { get; init; }

    /// <summary>How often it was given to the bus, this time included. How often consumers were called is for the bus to say.</summary>
    public int Attempt { get; init; }

    /// <summary>When it came.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The store's id of the callback. Together with <see cref="SubmissionId"/> it is never used for another.</summary>
    public long DeliveryId { get; init; }

    /// <inheritdoc cref="CallbackContext.IsConfirmed"/>
    public bool IsConfirmed { get; init; }

    /// <inheritdoc cref="CallbackContext.IsReplay"/>
    public bool IsReplay { get; init; }

    /// <summary>
    /// The callback, read from <see cref="Body"/>. Callbacks are unsigned: get the task's details before you trust the payload.
    /// </summary>
    /// <exception cref="FormatException">The body is not such a callback; the message has the location in it.</exception>
    [JsonIgnore]
    [IgnoreDataMember] // for serializers other than System.Text.Json
    public TCallback Callback => _callback ??= Read();

    private TCallback Read()
    {
        var reading = CallbackReader.Read<TCallback>(Encoding.UTF8.GetBytes(Body));
        return reading.Payload ?? throw new FormatException(
            $"{nameof(Body)} is not a {TCallback.Callback.Kind}: {reading.Error}. "
            + "The receiver could read it; use the same version of the SDK on both sides.");
    }
}
