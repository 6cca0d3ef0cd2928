using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox;

/// <summary>The result of a call: a value, a task, content, or nothing.</summary>
public sealed class OperationResult
{
    /// <summary>The response data as JSON; null when the response is something else.</summary>
    public JsonElement? Value { get; private init; }

    /// <summary>The task that was started; null when none was.</summary>
    public TaskHandle? Task { get; private init; }

    /// <summary>The content of a response that is not JSON; dispose it. Null for other responses.</summary>
    public ApiBoxContent? Content { get; private init; }

    /// <summary>The items of a stream, as they arrive; null when the response is not a stream.</summary>
    public IAsyncEnumerable<JsonElement>? Items { get; private init; }

    /// <summary>A response without content.</summary>
    public static OperationResult Nothing { get; } = new();

    /// <summary>A response that is JSON.</summary>
    /// <typeparam name="T">The response's type.</typeparam>
    /// <param name="value">The response.</param>
    /// <param name="info">How it is written.</param>
    public static OperationResult Of<T>(T value, JsonTypeInfo<T> info) => new() { Value = JsonSerializer.SerializeToElement(value, info) };

    /// <summary>A task that was started.</summary>
    /// <typeparam name="TDetails">The task's details.</typeparam>
    /// <param name="task">The task.</param>
    /// <param name="info">How details are written.</param>
    public static OperationResult Of<TDetails>(ApiBoxTask<TDetails> task, JsonTypeInfo<TDetails> info) =>
        new() { Task = TaskHandle.Of(task, info) };

    /// <summary>A response that is not JSON.</summary>
    /// <param name="content">The response.</param>
    public static OperationResult Of(ApiBoxContent content) => new() { Content = content };

    /// <summary>A response that is a stream.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="info">How one is written.</param>
    public static OperationResult Of<T>(IAsyncEnumerable<T> items, JsonTypeInfo<T> info) => new() { Items = ElementsAsync(items, info) };

    private static async IAsyncEnumerable<JsonElement> ElementsAsync<T>(
        IAsyncEnumerable<T> items, JsonTypeInfo<T> info, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return JsonSerializer.SerializeToElement(item, info);
    }
}
