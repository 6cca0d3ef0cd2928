using System.Runtime.CompilerServices;
using ApiBox.PostgreSql;
using static ApiBox.PostgreSql.PostgreSqlValues;

namespace ApiBox;

/// <content>Deliveries: taken, renewed, done, parked.</content>
public sealed partial class PostgreSqlTaskStore
{
    private readonly UnansweredCalls _unanswered = new();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int most, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var call = Guid.NewGuid();
        var earlier = _unanswered.TakeAll();
        try
        {
            var taken = await _database.QueryAsync(
                isAgain =>
                [
                    .. isAgain || earlier.Count > 0 ? GiveBack([.. earlier, call]) : [],
                    new PostgreSqlCommand(_statements.Claim, Texts(kinds), Integer(most)),
                    new PostgreSqlCommand(_statements.Take, Span(lease), Id(call)),
                ],
                static row => (Delivery: Delivery(row), Place: row.GetInt64(13)),
                cancellationToken).ConfigureAwait(false);
            return [.. taken.OrderBy(static one => one.Place).Select(static one => one.Delivery)];
        }
        catch
        {
            // It may have taken some all the same, which nobody would handle before the lease ends.
            _unanswered.Add([.. earlier, call]);
            throw;
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
                Longs(deliveries.Select(static one => one.Id)), Longs(deliveries.Select(static one => (long)one.Taken)), Span(lease),
            ],
            static row => row.GetInt64(0),
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return EndLeaseAsync(delivery, () => new PostgreSqlCommand(_statements.Complete, Long(delivery.Id), Integer(delivery.Taken)), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, TimeSpan pause, bool hasFailed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return EndLeaseAsync(
            delivery,
            () => new PostgreSqlCommand(
                _statements.Postpone, Long(delivery.Id), Integer(delivery.Taken), Span(pause), Integer(hasFailed ? 1 : 0)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return EndLeaseAsync(
            delivery,
            () => new PostgreSqlCommand(_statements.Park, Long(delivery.Id), Integer(delivery.Taken), Integer(hasFailed ? 1 : 0)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ParkedCallback> ListParkedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (parkedAt, id) = (DateTimeOffset.MinValue, 0L);
        List<ParkedCallback> page;
        do
        {
            page = await _database.QueryAsync(
                _statements.ListParked, () => [Time(parkedAt), Long(id), Integer(PageSize)], Parked, cancellationToken).ConfigureAwait(false);
            foreach (var one in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return one;
                (parkedAt, id) = (one.ParkedAt, one.Id);
            }
        }
        while (page.Count == PageSize);
    }

    /// <inheritdoc/>
    public async Task<int> CountParkedAsync(CancellationToken cancellationToken)
    {
        var count = await _database.QueryAsync(
            _statements.CountParked, static () => [], static row => row.GetInt32(0), cancellationToken).ConfigureAwait(false);
        return count[0];
    }

    /// <inheritdoc/>
    public async Task<bool> ReplayDeliveryAsync(long deliveryId, CancellationToken cancellationToken) =>
        await _database.CountAsync(_statements.Replay, () => [Long(deliveryId)], cancellationToken).ConfigureAwait(false) > 0;

    private PostgreSqlCommand[] GiveBack(IEnumerable<Guid> calls) => [new PostgreSqlCommand(_statements.GiveBack, Ids(calls))];

    // When the connection breaks, an earlier try may have ended the lease already.
    private async Task<bool> EndLeaseAsync(CallbackDelivery delivery, Func<PostgreSqlCommand> end, CancellationToken cancellationToken)
    {
        var wasTried = false;
        var ended = await _database.CountAsync(
            isAgain =>
            {
                wasTried |= isAgain;
                return [end()];
            },
            cancellationToken,
            isPatient: true).ConfigureAwait(false);
        if (ended > 0 || !wasTried)
            return ended > 0;
        return await _database.CountAsync(
            _statements.IsStillHeld,
            () => [Long(delivery.Id), Integer(delivery.Taken), Integer(delivery.Losses)],
            cancellationToken).ConfigureAwait(false) == 0;
    }
}
