using System.Threading.Channels;
using MassTransit;

namespace ApiBox.BusTests;

/// <summary>A message as a consumer saw it.</summary>
internal sealed record Seen<TCallback>(CallbackMessage<TCallback> Message, Guid? MessageId, Guid? CorrelationId)
    where TCallback : class, ICallbackPayload<TCallback>;

/// <summary>What consumers saw, in their order, and how they are to fare.</summary>
internal sealed class Consumed<TCallback>
    where TCallback : class, ICallbackPayload<TCallback>
{
    private readonly Channel<Seen<TCallback>> _seen = Channel.CreateUnbounded<Seen<TCallback>>();

    /// <summary>What a consumer does after it has told.</summary>
    public Func<Seen<TCallback>, Task> Fate { get; set; } = static _ => Task.CompletedTask;

    public async Task AddAsync(ConsumeContext<CallbackMessage<TCallback>> context)
    {
        var seen = new Seen<TCallback>(context.Message, context.MessageId, context.CorrelationId);
        _seen.Writer.TryWrite(seen);
        await Fate(seen);
    }

    /// <summary>Waits for the next one.</summary>
    public async Task<Seen<TCallback>> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patiently.Limit);
        return await _seen.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Waits for the next ones.</summary>
    public async Task<IReadOnlyList<Seen<TCallback>>> NextAsync(int count)
    {
        var all = new List<Seen<TCallback>>();
        while (all.Count < count)
            all.Add(await NextAsync());
        return all;
    }

    /// <summary>Whether there is one more by now.</summary>
    public bool HasMore => _seen.Reader.TryPeek(out _);
}

/// <summary>Tells what it sees.</summary>
internal sealed class Recorder<TCallback>(Consumed<TCallback> consumed) : IConsumer<CallbackMessage<TCallback>>
    where TCallback : class, ICallbackPayload<TCallback>
{
    public Task Consume(ConsumeContext<CallbackMessage<TCallback>> context) => consumed.AddAsync(context);
}

/// <summary>A handler in the process that tells what it sees.</summary>
internal sealed class Handled
{
    private readonly Channel<CallbackContext> _calls = Channel.CreateUnbounded<CallbackContext>();

    public Func<CallbackContext, Task> Fate { get; set; } = static _ => Task.CompletedTask;

    public async Task AddAsync(CallbackContext context)
    {
        _calls.Writer.TryWrite(context);
        await Fate(context);
    }

    public async Task<CallbackContext> NextAsync() =>
        await _calls.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patiently.Limit);
}

/// <summary>Tells what it sees.</summary>
internal sealed class Handler<TCallback>(Handled handled) : ICallbackHandler<TCallback>
{
    public Task HandleAsync(TCallback callback, CallbackContext context, CancellationToken cancellationToken) => handled.AddAsync(context);
}
