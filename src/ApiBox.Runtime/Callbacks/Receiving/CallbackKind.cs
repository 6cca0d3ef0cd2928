using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>A callback of the description, for a receiver that does not know its type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CallbackKind
{
    private protected CallbackKind(CallbackDescription description) =>
        (Description, StoredKind) = (description, description.StoredKind);

    /// <summary>What the description says about it.</summary>
    public CallbackDescription Description { get; }

    /// <summary>Its name in the task store.</summary>
    internal string StoredKind { get; }

    /// <summary>The kind of a callback's type.</summary>
    /// <typeparam name="TCallback">The callback's type.</typeparam>
    public static CallbackKind Of<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback> => new CallbackKindOf<TCallback>();

    internal abstract CallbackReading Read(ReadOnlySpan<byte> body);

    /// <summary>Creates the handling of the callback for an application that has no handler of its own for it.</summary>
    internal abstract CallbackHandling CreateHandling(CallbackFallback fallback);

    private sealed class CallbackKindOf<TCallback>() : CallbackKind(TCallback.Callback)
        where TCallback : class, ICallbackPayload<TCallback>
    {
        internal override CallbackReading Read(ReadOnlySpan<byte> body)
        {
            var result = CallbackReader.Read<TCallback>(body);
            return result.IsSuccess
                ? new CallbackReading(result.Payload.TaskId, result.Payload.Stage, result.Payload.IsOk, null)
                : new CallbackReading(null, null, false, result.Error);
        }

        internal override CallbackHandling CreateHandling(CallbackFallback fallback) => fallback.Create<TCallback>();
    }
}

/// <summary>What a receiver needs to know of a body.</summary>
internal readonly record struct CallbackReading(string? TaskId, string? Stage, bool IsOk, CallbackReadError? Error);
