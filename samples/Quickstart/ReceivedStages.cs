using System.Collections.Concurrent;
using ApiBox;

namespace Quickstart;

/// <summary>The stages that callbacks reported, for each task in the order of arrival.</summary>
internal sealed class ReceivedStages
{
    private readonly ConcurrentQueue<(string TaskId, string Stage)> _stages = new();

    public IReadOnlyList<string> Of(string taskId) => [.. _stages.Where(one => one.TaskId == taskId).Select(static one => one.Stage)];

    /// <summary>
    /// The SDK calls the handler once a callback is stored. A real handler reads the details here, and notifies its users.
    /// </summary>
    internal sealed class Handler(ReceivedStages stages) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            stages._stages.Enqueue((context.TaskId, context.Stage ?? "?"));
            return Task.CompletedTask;
        }
    }
}
