using System.Collections.Concurrent;
using ApiBox.Testing;

namespace ApiBox.BusTests;

/// <summary>A store in the process that tells what became of callbacks.</summary>
internal sealed class StoreWatch(TimeProvider time) : DelegatingStore(new InProcessTaskStore(time))
{
    private readonly ConcurrentQueue<CallbackDelivery> _completed = new();
    private int _taken;
    private int _postponed;
    private int _parked;

    /// <summary>What was done with.</summary>
    public IReadOnlyCollection<CallbackDelivery> Completed => _completed;

    /// <summary>How often a callback was put up again.</summary>
    public int Postponed => Volatile.Read(ref _postponed);

    /// <summary>How often a callback was parked.</summary>
    public int Parked => Volatile.Read(ref _parked);

    /// <summary>How many are with their handlers.</summary>
    public int UnderWay => Volatile.Read(ref _taken) - Postponed - Parked - _completed.Count;

    /// <summary>Changes what is taken.</summary>
    public Func<CallbackDelivery, CallbackDelivery> Taking { get; set; } = static delivery => delivery;

    /// <summary>Waits for so many completed callbacks.</summary>
    public Task CompletedAsync(int count) =>
        Patiently.UntilAsync(() => _completed.Count >= count, () => $"{_completed.Count} of {count} callbacks were completed");

    public override async Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int maxCount, TimeSpan lease, CancellationToken cancellationToken)
    {
        var taken = await base.TakeDeliveriesAsync(kinds, maxCount, lease, cancellationToken);
        Interlocked.Add(ref _taken, taken.Count);
        return [.. taken.Select(Taking)];
    }

    public override async Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        var isOurs = await base.CompleteDeliveryAsync(delivery, cancellationToken);
        _completed.Enqueue(delivery);
        return isOurs;
    }

    public override async Task<bool> PostponeDeliveryAsync(
        CallbackDelivery delivery, TimeSpan pause, bool hasFailed, CancellationToken cancellationToken)
    {
        var isOurs = await base.PostponeDeliveryAsync(delivery, pause, hasFailed, cancellationToken);
        Interlocked.Increment(ref _postponed);
        return isOurs;
    }

    public override async Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken)
    {
        var isOurs = await base.ParkDeliveryAsync(delivery, hasFailed, cancellationToken);
        Interlocked.Increment(ref _parked);
        return isOurs;
    }
}
