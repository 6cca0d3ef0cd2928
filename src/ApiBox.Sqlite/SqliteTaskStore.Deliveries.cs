using ApiBox.Runtime;
using ApiBox.Sqlite;

namespace ApiBox;

/// <content>Callbacks that wait for their handlers.</content>
public sealed partial class SqliteTaskStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int maxCount, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return StepAsync(session => _deliveries.Take(session, kinds, maxCount), null, cancellationToken, ReleaseTaken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyCollection<long>> RenewDeliveriesAsync(
        IReadOnlyCollection<CallbackDelivery> deliveries, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deliveries);
        return StepAsync(session => SqliteDeliveries.Held(session, deliveries), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(session => SqliteDeliveries.Complete(session, delivery), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, TimeSpan pause, bool hasFailed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(session => _deliveries.Postpone(session, delivery, pause, hasFailed), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(session => _deliveries.Park(session, delivery, hasFailed), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ParkedCallback> ListParkedAsync(string service, CancellationToken cancellationToken) => StorePages.ReadAsync(
        (ParkedAt: long.MinValue, Id: 0L),
        (after, token) => StepAsync(
            session => session.Query(
                SqliteStatements.ListParked, SqliteRows.Parked, ("$service", StoredNames.Prefix(service)), ("$parked", after.ParkedAt),
                ("$id", after.Id), ("$most", PageSize)),
            token),
        static parked => (SqliteRows.Time(parked.ParkedAt), parked.Id),
        PageSize,
        cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountParkedAsync(string service, CancellationToken cancellationToken) =>
        StepAsync(session => (int)(long)session.Scalar(
            SqliteStatements.CountParked, ("$service", StoredNames.Prefix(service)))!, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> ReplayDeliveryAsync(long deliveryId, CancellationToken cancellationToken) =>
        StepAsync(session => _deliveries.Replay(session, deliveryId), cancellationToken);

    // A canceled caller does not know what it has taken, and the lock of this store would block it for all others.
    private void ReleaseTaken(IReadOnlyList<CallbackDelivery> taken)
    {
        try
        {
            _ = StepAsync(
                session => taken.Count(one => _deliveries.Postpone(session, one, TimeSpan.Zero, hasFailed: false)), CancellationToken.None);
        }
        catch (ObjectDisposedException)
        {
            // Then another store takes it over.
        }
    }
}
