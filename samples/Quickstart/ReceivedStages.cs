using System.Collections.Concurrent;
using ApiBox;

namespace Quickstart;

/// <summary>The stages that callbacks have told, for each task in the order in which they came.</summary>
internal sealed class ReceivedStages
{
    private readonly ConcurrentQueue<(string TaskId, string Stage)> _stages = new();

    public IReadOnlyList<string> Of(string taskId) => [.. _stages.Where(one => one.TaskId == taskId).Select(static one => one.Stage)];

    /// <summary>Called by the SDK once a callback is stored. A real handler fetches the details here, and tells its users.</summary>
    internal sealed class Handler(ReceivedStages stages) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            stages._stages.Enqueue((context.TaskId, context.Stage ?? "?"));
            return Task.CompletedTask;
        }
    }
}
