using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox;

/// <summary>What a call brought: a value, a task, content, or nothing.</summary>
public sealed class OperationResult
{
    /// <summary>The answer's data as JSON; null when the answer is something else.</summary>
    public JsonElement? Value { get; private init; }

    /// <summary>The task that was started; null when none was.</summary>
    public TaskHandle? Task { get; private init; }

    /// <summary>What the service sends besides JSON, to be disposed; null when it sends none.</summary>
    public ApiBoxContent? Content { get; private init; }

    /// <summary>The items of a stream, as they come; null when it sends none.</summary>
    public IAsyncEnumerable<JsonElement>? Items { get; private init; }

    /// <summary>An answer without content.</summary>
    public static OperationResult Nothing { get; } = new();

    /// <summary>An answer that is JSON.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <param name="value">The answer.</param>
    /// <param name="info">How it is written.</param>
    public static OperationResult Of<T>(T value, JsonTypeInfo<T> info) => new() { Value = JsonSerializer.SerializeToElement(value, info) };

    /// <summary>A task that was started.</summary>
    /// <typeparam name="TDetails">The task's details.</typeparam>
    /// <param name="task">The task.</param>
    /// <param name="info">How details are written.</param>
    public static OperationResult Of<TDetails>(ApiBoxTask<TDetails> task, JsonTypeInfo<TDetails> info) => new() { Task = TaskHandle.Of(task, info) };

    /// <summary>An answer that is no JSON.</summary>
    /// <param name="content">The answer.</param>
    public static OperationResult Of(ApiBoxContent content) => new() { Content = content };

    /// <summary>An answer that is a stream.</summary>
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
