namespace ApiBox
{
    public sealed class PostgreSqlTaskStore : ApiBox.ITaskStore, System.IAsyncDisposable, System.IDisposable
    {
        public PostgreSqlTaskStore(Npgsql.NpgsqlDataSource dataSource, string schema = "apibox", System.TimeProvider? time = null, Microsoft.Extensions.Logging.ILoggerFactory? loggers = null) { }
        public PostgreSqlTaskStore(string connectionString, string schema = "apibox", System.TimeProvider? time = null, Microsoft.Extensions.Logging.ILoggerFactory? loggers = null) { }
        public System.Threading.Tasks.Task<bool> AddAsync(ApiBox.NewSubmission submission, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<ApiBox.CallbackEffect> AdvanceAsync(ApiBox.ReceivedCallback callback, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> CompleteDeliveryAsync(ApiBox.CallbackDelivery delivery, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<int> CountParkedAsync(string service, System.Threading.CancellationToken cancellationToken) { }
        public void Dispose() { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public System.Threading.Tasks.Task EndAsync(string service, string taskId, string stage, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<int> ExpireAsync(System.Collections.Generic.IReadOnlyCollection<string> submissionIds, int maxCount, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<ApiBox.StoredSubmission?> FindAsync(string submissionId, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<string>> ListCandidatesAsync(string submissionId, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<ApiBox.ExpiredSubmission>> ListExpiredAsync(string service, int maxCount, System.Threading.CancellationToken cancellationToken) { }
        public System.Collections.Generic.IAsyncEnumerable<ApiBox.StoredSubmission> ListOpenAsync(string service, System.Threading.CancellationToken cancellationToken) { }
        public System.Collections.Generic.IAsyncEnumerable<ApiBox.ParkedCallback> ListParkedAsync(string service, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> ParkDeliveryAsync(ApiBox.CallbackDelivery delivery, bool hasFailed, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task PingAsync(System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> PostponeDeliveryAsync(ApiBox.CallbackDelivery delivery, System.TimeSpan pause, bool hasFailed, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyCollection<long>> RenewDeliveriesAsync(System.Collections.Generic.IReadOnlyCollection<ApiBox.CallbackDelivery> deliveries, System.TimeSpan lease, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> ReplayDeliveryAsync(long deliveryId, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> SetCandidateOutcomeAsync(string submissionId, string taskId, ApiBox.CandidateOutcome outcome, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task SetOutcomeAsync(string submissionId, ApiBox.SubmissionOutcome outcome, string? taskId, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<ApiBox.CallbackDelivery>> TakeDeliveriesAsync(System.Collections.Generic.IReadOnlyCollection<string> kinds, int maxCount, System.TimeSpan lease, System.Threading.CancellationToken cancellationToken) { }
        public System.Collections.Generic.IAsyncEnumerable<ApiBox.StoreSignal> WatchAsync(System.Threading.CancellationToken cancellationToken) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiBoxPostgreSqlServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddApiBoxPostgreSqlStore(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Func<System.IServiceProvider, Npgsql.NpgsqlDataSource> dataSource, string schema = "apibox") { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddApiBoxPostgreSqlStore(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string connectionString, string schema = "apibox") { }
    }
}
