using ApiBox.PostgreSql;
using ApiBox.Runtime;
using Npgsql;
using static ApiBox.PostgreSql.PostgreSqlValues;

namespace ApiBox;

/// <content>Deliveries: taken, renewed, done, parked.</content>
public sealed partial class PostgreSqlTaskStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int maxCount, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var calls = new List<Guid>();
        try
        {
            var taken = await _database.QueryAsync(
                _ => Take(kinds, maxCount, lease, calls), static row => (Delivery: Delivery(row), Order: row.GetInt64(13)),
                cancellationToken)
                .ConfigureAwait(false);
            calls.RemoveAt(calls.Count - 1);
            return [.. taken.OrderBy(static one => one.Order).Select(static one => one.Delivery)];
        }
        finally
        {
            _unacknowledged.Add(calls, lease);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyCollection<long>> RenewDeliveriesAsync(
        IReadOnlyCollection<CallbackDelivery> deliveries, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deliveries);
        return await _database.QueryAsync(
            _statements.Renew,
            () =>
            [
                Longs(deliveries.Select(static one => one.Id)), Longs(deliveries.Select(static one => (long)one.TakeCount)), Span(lease),
            ],
            static row => row.GetInt64(0),
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var (hasEnded, wasTried) = await _completions.RunAsync(delivery, cancellationToken).ConfigureAwait(false);
        return hasEnded || (wasTried && await HasEndedAsync(delivery, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, TimeSpan pause, bool hasFailed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return EndLeaseAsync(
            delivery,
            () => new PostgreSqlCommand(
                _statements.Postpone, Long(delivery.Id), Integer(delivery.TakeCount), Span(pause), Integer(hasFailed ? 1 : 0)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return EndLeaseAsync(
            delivery,
            () => new PostgreSqlCommand(_statements.Park, Long(delivery.Id), Integer(delivery.TakeCount), Integer(hasFailed ? 1 : 0)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ParkedCallback> ListParkedAsync(string service, CancellationToken cancellationToken) => StorePages.ReadAsync(
        (ParkedAt: DateTimeOffset.MinValue, Id: 0L),
        (after, token) => _database.QueryAsync(
            _statements.ListParked, () => [Time(after.ParkedAt), Long(after.Id), Integer(PageSize), Text(
                StoredNames.Prefix(service))], Parked, token),
        static one => (one.ParkedAt, one.Id),
        PageSize,
        cancellationToken);

    /// <inheritdoc/>
    public async Task<int> CountParkedAsync(string service, CancellationToken cancellationToken)
    {
        var count = await _database.QueryAsync(
            _statements.CountParked, () => [Text(StoredNames.Prefix(service))], static row => row.GetInt32(0), cancellationToken)
            .ConfigureAwait(false);
        return count[0];
    }

    /// <inheritdoc/>
    public async Task<bool> ReplayDeliveryAsync(long deliveryId, CancellationToken cancellationToken) =>
        await _database.CountAsync(_statements.Replay, () => [Long(deliveryId)], cancellationToken).ConfigureAwait(false) > 0;

    // Each try is a call of its own, so that what an earlier one has taken, perhaps later, can be given back.
    private PostgreSqlCommand[] Take(IReadOnlyCollection<string> kinds, int maxCount, TimeSpan lease, List<Guid> calls)
    {
        List<Guid> unacknowledged = [.. _unacknowledged.Recent(), .. calls];
        PostgreSqlCommand[] release = unacknowledged.Count > 0
            ? [new PostgreSqlCommand(_statements.ReleaseTaken, Ids(unacknowledged))]
            : [];
        var call = Guid.NewGuid();
        calls.Add(call);
        return
        [
            .. release,
            new PostgreSqlCommand(_statements.Claim, Texts(kinds), Integer(maxCount)),
            new PostgreSqlCommand(_statements.Take, Span(lease), Id(call)),
        ];
    }

    private async Task<IReadOnlyList<(bool HasEnded, bool WasTried)>> CompleteAsync(IReadOnlyList<CallbackDelivery> deliveries)
    {
        var (ids, wasTried) = await EndLeasesAsync(
            () => new PostgreSqlCommand(
                _statements.Complete, Longs(deliveries.Select(static one => one.Id)),
                Longs(deliveries.Select(static one => (long)one.TakeCount))),
            static row => row.GetInt64(0),
            CancellationToken.None).ConfigureAwait(false);
        return [.. deliveries.Select(one => (ids.Contains(one.Id), wasTried))];
    }

    private async Task<bool> EndLeaseAsync(CallbackDelivery delivery, Func<PostgreSqlCommand> end, CancellationToken cancellationToken)
    {
        var (ended, wasTried) = await EndLeasesAsync(end, static _ => true, cancellationToken).ConfigureAwait(false);
        return ended.Count > 0 || (wasTried && await HasEndedAsync(delivery, cancellationToken).ConfigureAwait(false));
    }

    private async Task<(List<T> Ended, bool WasTried)> EndLeasesAsync<T>(
        Func<PostgreSqlCommand> end, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var wasTried = false;
        var ended = await _database.QueryAsync(
            isAgain =>
            {
                wasTried |= isAgain;
                return [end()];
            },
            read,
            cancellationToken,
            isPatient: true).ConfigureAwait(false);
        return (ended, wasTried);
    }

    // When the connection breaks, an earlier try may have ended the lease already.
    private async Task<bool> HasEndedAsync(CallbackDelivery delivery, CancellationToken cancellationToken) =>
        await _database.CountAsync(
            _statements.IsStillHeld,
            () => [Long(delivery.Id), Integer(delivery.TakeCount), Integer(delivery.Losses)],
            cancellationToken).ConfigureAwait(false) == 0;
}
