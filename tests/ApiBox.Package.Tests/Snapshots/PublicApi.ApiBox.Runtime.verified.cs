namespace ApiBox
{
    public sealed class AdditionalProperties : System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>>, System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>, System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>>, System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>>, System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>, System.Collections.IEnumerable
    {
        public AdditionalProperties() { }
        public AdditionalProperties(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>> members) { }
        public int Count { get; }
        public System.Text.Json.JsonElement this[string key] { get; }
        public System.Collections.Generic.IEnumerable<string> Keys { get; }
        public System.Collections.Generic.IEnumerable<System.Text.Json.JsonElement> Values { get; }
        public bool ContainsKey(string key) { }
        public System.Collections.Generic.IEnumerator<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>> GetEnumerator() { }
        public override string ToString() { }
        public bool TryGetValue(string key, out System.Text.Json.JsonElement value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("members")]
        public static ApiBox.AdditionalProperties? FromDictionary(System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>? members) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("members")]
        public static ApiBox.AdditionalProperties? op_Implicit(System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>? members) { }
    }
    public class ApiBoxApiException : ApiBox.ApiBoxException
    {
        public ApiBoxApiException(int code, string? serviceMessage, System.Net.HttpStatusCode httpStatusCode, string? message = null) { }
        public int Code { get; }
        public object? Error { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; init; }
        public System.Net.HttpStatusCode HttpStatusCode { get; }
        public string? RequestId { get; init; }
        public string? ResponseText { get; init; }
        public System.TimeSpan? RetryAfter { get; init; }
        public string? ServiceMessage { get; }
        public bool TryGetError<TError>([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TError error) { }
    }
    public sealed class ApiBoxCallOptions
    {
        public ApiBoxCallOptions() { }
        public System.Collections.Generic.IDictionary<string, string> Headers { get; init; }
        public int? MaxRetries { get; init; }
        public System.Action<ApiBox.ApiBoxResponse>? OnResponse { get; init; }
        public System.TimeSpan? Timeout { get; init; }
        public override string ToString() { }
    }
    public sealed class ApiBoxCallbackOptions
    {
        public ApiBoxCallbackOptions() { }
        public string Path { get; set; }
        public System.Uri? PublicBaseAddress { get; set; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Collections.Generic.IList<string> SigningKeys { get; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Collections.Generic.IList<string> WebhookKeys { get; }
        public System.TimeSpan WebhookMaxAge { get; set; }
        public override string ToString() { }
    }
    public sealed class ApiBoxContent : System.IAsyncDisposable, System.IDisposable
    {
        public ApiBoxContent(System.IO.Stream content, string? mediaType = null, string? fileName = null, long? length = default) { }
        public string? FileName { get; }
        public long? Length { get; }
        public string? MediaType { get; }
        public System.IO.Stream Stream { get; }
        public void Dispose() { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
    }
    public sealed class ApiBoxCredential
    {
        public ApiBoxCredential() { }
        [System.Text.Json.Serialization.JsonIgnore]
        public string? ApiKey { get; set; }
        [System.Text.Json.Serialization.JsonIgnore]
        public string? Password { get; set; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Func<ApiBox.ApiBoxTokenRequest, System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>>? TokenProvider { get; set; }
        public string? UserName { get; set; }
        public override string ToString() { }
    }
    public sealed class ApiBoxDownloadException : ApiBox.ApiBoxException
    {
        public ApiBoxDownloadException(ApiBox.DownloadFailure reason, string message, System.Net.HttpStatusCode? statusCode = default, System.Exception? innerException = null) { }
        public ApiBox.DownloadFailure Reason { get; }
        public System.Net.HttpStatusCode? StatusCode { get; }
    }
    public sealed class ApiBoxDownloads : ApiBox.IApiBoxDownloads, System.IDisposable
    {
        public void Dispose() { }
        public System.Threading.Tasks.Task<ApiBox.DownloadResult> DownloadAsync(System.Uri address, System.IO.Stream destination, System.IProgress<ApiBox.DownloadProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.DownloadResult> DownloadAsync(System.Uri address, string filePath, System.IProgress<ApiBox.DownloadProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static ApiBox.ApiBoxDownloads Create(ApiBox.DownloadOptions? options = null, System.TimeProvider? timeProvider = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) { }
    }
    public class ApiBoxException : System.Exception
    {
        public ApiBoxException(string message, System.Exception? innerException = null) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.FileConverter?))]
    public sealed class ApiBoxFile
    {
        public ApiBoxFile(System.IO.Stream content, string? fileName = null, string? mediaType = null) { }
        public ApiBoxFile(System.ReadOnlyMemory<byte> content, string? fileName = null, string? mediaType = null) { }
        public ApiBoxFile(System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<System.IO.Stream>> open, long? length = default, string? fileName = null, string? mediaType = null) { }
        public string? FileName { get; }
        public long? Length { get; }
        public string? MediaType { get; }
        public System.IProgress<long>? Progress { get; init; }
        public override string ToString() { }
        public static ApiBox.ApiBoxFile FromByteArray(byte[] content) { }
        public static ApiBox.ApiBoxFile FromPath(string path, string? mediaType = null) { }
        public static ApiBox.ApiBoxFile FromStream(System.IO.Stream content) { }
        public static ApiBox.ApiBoxFile op_Implicit(System.IO.Stream content) { }
        public static ApiBox.ApiBoxFile op_Implicit(byte[] content) { }
    }
    public sealed class ApiBoxHealthCheck : Microsoft.Extensions.Diagnostics.HealthChecks.IHealthCheck
    {
        public ApiBoxHealthCheck(ApiBox.Runtime.ApiBoxHealth health) { }
        public System.Threading.Tasks.Task<Microsoft.Extensions.Diagnostics.HealthChecks.HealthCheckResult> CheckHealthAsync(Microsoft.Extensions.Diagnostics.HealthChecks.HealthCheckContext context, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class ApiBoxInsufficientCreditsException : ApiBox.ApiBoxApiException
    {
        public ApiBoxInsufficientCreditsException(int code, string? serviceMessage, System.Net.HttpStatusCode httpStatusCode, string? message = null) { }
    }
    public sealed class ApiBoxMaintenanceException : ApiBox.ApiBoxApiException
    {
        public ApiBoxMaintenanceException(int code, string? serviceMessage, System.Net.HttpStatusCode httpStatusCode, string? message = null) { }
    }
    public sealed class ApiBoxOptions
    {
        public ApiBoxOptions() { }
        [System.Text.Json.Serialization.JsonIgnore]
        public string? ApiKey { get; set; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>>? ApiKeyProvider { get; set; }
        public System.Uri? BaseAddress { get; set; }
        public ApiBox.ApiBoxCallbackOptions Callbacks { get; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Collections.Generic.IDictionary<string, ApiBox.ApiBoxCredential> Credentials { get; }
        public int MaxResponseBytes { get; set; }
        public int MaxRetries { get; set; }
        public System.TimeSpan MaxRetryDelay { get; set; }
        [System.Text.Json.Serialization.JsonIgnore]
        public string? Password { get; set; }
        public System.TimeSpan PollInterval { get; set; }
        public bool PoolPaidConnections { get; set; }
        public System.TimeSpan RetryDelay { get; set; }
        public string? Server { get; set; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Collections.Generic.IDictionary<string, string> ServerVariables { get; }
        public ApiBox.SubmissionLimit? SubmissionLimit { get; set; }
        public System.TimeSpan Timeout { get; set; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Func<ApiBox.ApiBoxTokenRequest, System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>>? TokenProvider { get; set; }
        public bool UseExpectContinue { get; set; }
        public string? UserName { get; set; }
        public ApiBox.ValidationMode Validation { get; set; }
        public ApiBox.ValidationRules ValidationRules { get; }
        public override string ToString() { }
    }
    public sealed class ApiBoxOutcomeUnknownException : ApiBox.ApiBoxException
    {
        public ApiBoxOutcomeUnknownException(string message, string? submissionId, System.Exception? innerException = null) { }
        public string? SubmissionId { get; }
    }
    public sealed class ApiBoxRateLimitedException : ApiBox.ApiBoxApiException
    {
        public ApiBoxRateLimitedException(int code, string? serviceMessage, System.Net.HttpStatusCode httpStatusCode, string? message = null) { }
    }
    public sealed class ApiBoxResponse
    {
        public ApiBoxResponse(System.Net.HttpStatusCode statusCode, System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> headers, System.ReadOnlyMemory<byte> body) { }
        public System.ReadOnlyMemory<byte> Body { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; }
        public System.Net.HttpStatusCode StatusCode { get; }
        public string Text { get; }
        public override string ToString() { }
    }
    public sealed class ApiBoxStoreException : ApiBox.ApiBoxException
    {
        public ApiBoxStoreException(string message, System.Exception? innerException = null) { }
    }
    public sealed class ApiBoxTaskFailedException : ApiBox.ApiBoxException
    {
        public ApiBoxTaskFailedException(string taskId, string? status, string? serviceMessage, object? details = null) { }
        public object? Details { get; }
        public string? ServiceMessage { get; }
        public string? Status { get; }
        public string TaskId { get; }
    }
    public sealed class ApiBoxTaskInfo : System.IEquatable<ApiBox.ApiBoxTaskInfo>
    {
        public ApiBoxTaskInfo(string SubmissionId, string Operation, string Client, string? TaskId, ApiBox.SubmissionOutcome Outcome, string? Stage, System.DateTimeOffset CreatedAt, System.DateTimeOffset ExpiresAt) { }
        public string Client { get; init; }
        public System.DateTimeOffset CreatedAt { get; init; }
        public System.DateTimeOffset ExpiresAt { get; init; }
        public string Operation { get; init; }
        public ApiBox.SubmissionOutcome Outcome { get; init; }
        public string? Stage { get; init; }
        public string SubmissionId { get; init; }
        public string? TaskId { get; init; }
    }
    public sealed class ApiBoxTask<TDetails>
    {
        public System.DateTimeOffset? ResultsExpireAt { get; }
        public string? SubmissionId { get; }
        public string TaskId { get; }
        public System.Threading.Tasks.Task<TDetails> GetDetailsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public override string ToString() { }
        public System.Threading.Tasks.Task<TDetails> WaitForCompletionAsync(System.IProgress<TDetails>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Collections.Generic.IAsyncEnumerable<TDetails> WatchAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public static ApiBox.ApiBoxTask<TDetails> Completed(string taskId, TDetails details) { }
    }
    public static class ApiBoxTelemetry
    {
        public const string ActivitySourceName = "ApiBox";
        public const string MeterName = "ApiBox";
    }
    public sealed class ApiBoxTokenRequest
    {
        public ApiBoxTokenRequest(string? scheme = null, string? refusedToken = null) { }
        public bool IsRenewal { get; }
        public string? RefusedToken { get; }
        public string? Scheme { get; }
        public override string ToString() { }
    }
    public sealed class ApiBoxTransportException : ApiBox.ApiBoxException
    {
        public ApiBoxTransportException(string message, System.Exception? innerException = null) { }
    }
    public sealed class ApiBoxUnauthorizedException : ApiBox.ApiBoxApiException
    {
        public ApiBoxUnauthorizedException(int code, string? serviceMessage, System.Net.HttpStatusCode httpStatusCode, string? message = null) { }
    }
    public sealed class ApiBoxValidationException : ApiBox.ApiBoxException
    {
        public ApiBoxValidationException(System.Collections.Generic.IReadOnlyList<ApiBox.ValidationError> errors) { }
        public System.Collections.Generic.IReadOnlyList<ApiBox.ValidationError> Errors { get; }
    }
    public sealed class CallbackContext : System.IEquatable<ApiBox.CallbackContext>
    {
        public CallbackContext(string SubmissionId, string TaskId, string? Stage, int Attempt, System.DateTimeOffset ReceivedAt) { }
        public int Attempt { get; init; }
        public long DeliveryId { get; init; }
        public bool IsConfirmed { get; init; }
        public bool IsReplay { get; init; }
        public System.DateTimeOffset ReceivedAt { get; init; }
        public string? Stage { get; init; }
        public string SubmissionId { get; init; }
        public string TaskId { get; init; }
    }
    public sealed class CallbackDelivery : System.IEquatable<ApiBox.CallbackDelivery>
    {
        public CallbackDelivery(long Id, string SubmissionId, string Kind, string TaskId, string? Stage, System.DateTimeOffset ReceivedAt, System.ReadOnlyMemory<byte> Body) { }
        public int Attempt { get; }
        public System.ReadOnlyMemory<byte> Body { get; init; }
        public int Failures { get; init; }
        public long Id { get; init; }
        public bool IsConfirmed { get; init; }
        public bool IsReplay { get; init; }
        public bool IsTakenOver { get; init; }
        public string Kind { get; init; }
        public int Losses { get; init; }
        public System.DateTimeOffset ReceivedAt { get; init; }
        public string? Stage { get; init; }
        public string SubmissionId { get; init; }
        public int TakeCount { get; init; }
        public string TaskId { get; init; }
    }
    public sealed class CallbackDescription : System.IEquatable<ApiBox.CallbackDescription>
    {
        public CallbackDescription(string Kind, System.Collections.Generic.IReadOnlyList<string> Order, System.Collections.Generic.IReadOnlyList<string> Failed) { }
        public System.Collections.Generic.IReadOnlyList<string> Failed { get; init; }
        public string Kind { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Order { get; init; }
        public string Service { get; init; }
        public string StoredKind { get; }
    }
    public enum CallbackEffect
    {
        Advanced = 0,
        Duplicate = 1,
        TaskMismatch = 2,
        Candidate = 3,
        TooManyCandidates = 4,
    }
    public sealed class CallbackHandlerOptions
    {
        public const string SectionName = "ApiBox:Callbacks:Handlers";
        public CallbackHandlerOptions() { }
        public int MaxAttempts { get; set; }
        public int MaxHanging { get; set; }
        public int MaxRunning { get; set; }
        public System.TimeSpan Timeout { get; set; }
    }
    public sealed class CallbackReadError : System.IEquatable<ApiBox.CallbackReadError>
    {
        public CallbackReadError(string Path, string Message) { }
        public string Message { get; init; }
        public string Path { get; init; }
        public override string ToString() { }
    }
    public sealed class CallbackReadResult<TPayload>
        where TPayload :  class
    {
        public ApiBox.CallbackReadError? Error { get; }
        [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, "Error")]
        [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, "Payload")]
        [get: System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, "Error")]
        [get: System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, "Payload")]
        public bool IsSuccess { get; }
        public TPayload Payload { get; }
    }
    public static class CallbackReader
    {
        public static ApiBox.CallbackReadResult<TPayload> Read<TPayload>(System.ReadOnlySpan<byte> utf8Json)
            where TPayload :  class, ApiBox.ICallbackPayload<TPayload> { }
    }
    public sealed class CallbackReceipt : System.IEquatable<ApiBox.CallbackReceipt>
    {
        public CallbackReceipt(ApiBox.CallbackResult Result, string? Reason = null) { }
        public bool IsAccepted { get; }
        public string? Reason { get; init; }
        public ApiBox.CallbackResult Result { get; init; }
        public int StatusCode { get; }
    }
    public enum CallbackResult
    {
        Accepted = 0,
        Duplicate = 1,
        UnknownKind = 2,
        WrongToken = 3,
        Expired = 4,
        TooLarge = 5,
        Unreadable = 6,
        TaskMismatch = 7,
        WrongMediaType = 8,
        WrongSignature = 9,
        TooManyTasks = 10,
    }
    public sealed class CallbackUrl : System.IEquatable<ApiBox.CallbackUrl>
    {
        public CallbackUrl(System.Uri Uri, string SubmissionId) { }
        public string SubmissionId { get; init; }
        public System.Uri Uri { get; init; }
        public override string ToString() { }
    }
    public static class CallbackUrls
    {
        public static System.Uri Nowhere { get; }
    }
    public enum CandidateOutcome
    {
        Confirmed = 0,
        Refuted = 1,
        Open = 2,
    }
    public enum DownloadFailure
    {
        RefusedAddress = 0,
        Insecure = 1,
        TooLarge = 2,
        Expired = 3,
        HttpStatus = 4,
        TooManyRedirects = 5,
        Unreachable = 6,
        Cut = 7,
        TimedOut = 8,
        Changed = 9,
        BadResponse = 10,
        Absent = 11,
    }
    public sealed class DownloadOptions
    {
        public const string SectionName = "ApiBox:Downloads";
        public DownloadOptions() { }
        public System.Collections.Generic.IList<string> AbsentAddresses { get; }
        public System.Collections.Generic.IList<System.Uri> AllowedOrigins { get; }
        public System.TimeSpan IdleTimeout { get; set; }
        public long MaxBytes { get; set; }
        public int MaxRetries { get; set; }
        public System.TimeSpan MaxRetryDelay { get; set; }
        public System.TimeSpan RetryDelay { get; set; }
        public System.TimeSpan Timeout { get; set; }
    }
    public readonly struct DownloadProgress : System.IEquatable<ApiBox.DownloadProgress>
    {
        public DownloadProgress(long BytesReceived, long? TotalBytes) { }
        public long BytesReceived { get; init; }
        public long? TotalBytes { get; init; }
    }
    public sealed class DownloadResult : System.IEquatable<ApiBox.DownloadResult>
    {
        public DownloadResult(long Bytes, string? MediaType) { }
        public long Bytes { get; init; }
        public string? MediaType { get; init; }
    }
    public sealed class ExpiredSubmission : System.IEquatable<ApiBox.ExpiredSubmission>
    {
        public ExpiredSubmission(ApiBox.StoredSubmission Row, int Undelivered, string? Kind) { }
        public string? Kind { get; init; }
        public ApiBox.StoredSubmission Row { get; init; }
        public int Undelivered { get; init; }
    }
    public sealed class FieldDescription
    {
        public FieldDescription() { }
        public string? Default { get; init; }
        public string? Description { get; init; }
        public string? Example { get; init; }
        public ApiBox.FieldKind Item { get; init; }
        public ApiBox.FieldKind Kind { get; init; }
        public ApiBox.FieldLocation Location { get; init; }
        public required string Name { get; init; }
        public string? Origin { get; init; }
        public bool Required { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Rules { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Values { get; init; }
    }
    public enum FieldKind
    {
        Text = 0,
        Number = 1,
        Integer = 2,
        Boolean = 3,
        File = 4,
        List = 5,
        Json = 6,
    }
    public enum FieldLocation
    {
        Body = 0,
        Query = 1,
        Path = 2,
        Header = 3,
        Cookie = 4,
    }
    public interface IApiBoxDownloads
    {
        System.Threading.Tasks.Task<ApiBox.DownloadResult> DownloadAsync(System.Uri address, System.IO.Stream destination, System.IProgress<ApiBox.DownloadProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.DownloadResult> DownloadAsync(System.Uri address, string filePath, System.IProgress<ApiBox.DownloadProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface IApiBoxTasks
    {
        System.Collections.Generic.IAsyncEnumerable<ApiBox.ApiBoxTaskInfo> ListAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Collections.Generic.IAsyncEnumerable<ApiBox.ParkedCallback> ListParkedAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<bool> ReplayAsync(ApiBox.ParkedCallback callback, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<TDetails>?> ResolveAsync<TDetails>(string submissionId, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface ICallbackHandler<in TCallback>
    {
        System.Threading.Tasks.Task HandleAsync(TCallback callback, ApiBox.CallbackContext context, System.Threading.CancellationToken cancellationToken);
    }
    public interface ICallbackPayload<TSelf>
        where TSelf :  class, ApiBox.ICallbackPayload<TSelf>
    {
        bool IsOk { get; }
        string? Stage { get; }
        string? TaskId { get; }
        ApiBox.CallbackDescription Callback { get; }
        void WriteTo(System.Text.Json.Utf8JsonWriter writer);
        TSelf ReadFrom(ref System.Text.Json.Utf8JsonReader reader);
    }
    public interface ICallbackReceiver
    {
        ApiBox.CallbackReceipt? CheckAddress(string kind, string submissionId, string token);
        System.Threading.Tasks.Task<ApiBox.CallbackReceipt> ReceiveAsync(string kind, string submissionId, string token, System.ReadOnlyMemory<byte> body, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.CallbackReceipt> ReceiveAsync(string kind, string submissionId, string token, System.ReadOnlyMemory<byte> body, ApiBox.WebhookSignature? signature, System.Threading.CancellationToken cancellationToken = default);
        void Refused(string kind, string submissionId, ApiBox.CallbackReceipt receipt);
    }
    public interface ICallbackUrls
    {
        ApiBox.CallbackUrl Create<TCallback>()
            where TCallback :  class, ApiBox.ICallbackPayload<TCallback>;
    }
    public interface IOpenEnum<TSelf>
        where TSelf :  struct, ApiBox.IOpenEnum<TSelf>
    {
        bool IsKnown { get; }
        string Value { get; }
        System.Collections.Generic.IReadOnlyList<TSelf> Known { get; }
        TSelf Create(string value);
        TSelf Read(ref System.Text.Json.Utf8JsonReader reader);
    }
    public interface ITaskStore
    {
        bool IsShared { get; }
        System.Threading.Tasks.Task<bool> AddAsync(ApiBox.NewSubmission submission, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<ApiBox.CallbackEffect> AdvanceAsync(ApiBox.ReceivedCallback callback, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> CompleteDeliveryAsync(ApiBox.CallbackDelivery delivery, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<int> CountParkedAsync(string service, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task EndAsync(string service, string taskId, string stage, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<int> ExpireAsync(System.Collections.Generic.IReadOnlyCollection<string> submissionIds, int maxCount, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<ApiBox.StoredSubmission?> FindAsync(string submissionId, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<string>> ListCandidatesAsync(string submissionId, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<ApiBox.ExpiredSubmission>> ListExpiredAsync(string service, int maxCount, System.Threading.CancellationToken cancellationToken);
        System.Collections.Generic.IAsyncEnumerable<ApiBox.StoredSubmission> ListOpenAsync(string service, System.Threading.CancellationToken cancellationToken);
        System.Collections.Generic.IAsyncEnumerable<ApiBox.ParkedCallback> ListParkedAsync(string service, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> ParkDeliveryAsync(ApiBox.CallbackDelivery delivery, bool hasFailed, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task PingAsync(System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> PostponeDeliveryAsync(ApiBox.CallbackDelivery delivery, System.TimeSpan pause, bool hasFailed, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyCollection<long>> RenewDeliveriesAsync(System.Collections.Generic.IReadOnlyCollection<ApiBox.CallbackDelivery> deliveries, System.TimeSpan lease, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> ReplayDeliveryAsync(long deliveryId, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> SetCandidateOutcomeAsync(string submissionId, string taskId, ApiBox.CandidateOutcome outcome, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task SetOutcomeAsync(string submissionId, ApiBox.SubmissionOutcome outcome, string? taskId, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<ApiBox.CallbackDelivery>> TakeDeliveriesAsync(System.Collections.Generic.IReadOnlyCollection<string> kinds, int maxCount, System.TimeSpan lease, System.Threading.CancellationToken cancellationToken);
        System.Collections.Generic.IAsyncEnumerable<ApiBox.StoreSignal> WatchAsync(System.Threading.CancellationToken cancellationToken);
    }
    public sealed class InProcessTaskStore : ApiBox.ITaskStore
    {
        public InProcessTaskStore(System.TimeProvider? time = null) { }
        public bool IsShared { get; }
        public System.Threading.Tasks.Task<bool> AddAsync(ApiBox.NewSubmission submission, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<ApiBox.CallbackEffect> AdvanceAsync(ApiBox.ReceivedCallback callback, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> CompleteDeliveryAsync(ApiBox.CallbackDelivery delivery, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<int> CountParkedAsync(string service, System.Threading.CancellationToken cancellationToken) { }
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
    public sealed class NewSubmission : System.IEquatable<ApiBox.NewSubmission>
    {
        public NewSubmission(string SubmissionId, string Operation, string? CallbackKind, string Client, System.DateTimeOffset CreatedAt, System.DateTimeOffset ExpiresAt) { }
        public string? CallbackKind { get; init; }
        public string Client { get; init; }
        public System.DateTimeOffset CreatedAt { get; init; }
        public System.DateTimeOffset ExpiresAt { get; init; }
        public string Operation { get; init; }
        public string Service { get; init; }
        public string SubmissionId { get; init; }
    }
    public sealed class OperationDescription<TClient>
    {
        public OperationDescription() { }
        public string? BodyExample { get; init; }
        public required System.Func<TClient, ApiBox.OperationInput, System.Threading.CancellationToken, System.Threading.Tasks.Task<ApiBox.OperationResult>> CallAsync { get; init; }
        public string? CallbackField { get; init; }
        public bool Deprecated { get; init; }
        public string? Description { get; init; }
        public required System.Collections.Generic.IReadOnlyList<ApiBox.FieldDescription> Fields { get; init; }
        public required string Id { get; init; }
        public required string Method { get; init; }
        public string? Origin { get; init; }
        public bool Paid { get; init; }
        public required string Path { get; init; }
        public string? ReadsTask { get; init; }
        public bool Repeatable { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Rules { get; init; }
        public string? StartsTask { get; init; }
        public string? Summary { get; init; }
        public string? Tag { get; init; }
    }
    public sealed class OperationInput
    {
        public OperationInput() { }
        public System.Text.Json.JsonElement? Body { get; set; }
        public System.Collections.Generic.IDictionary<string, ApiBox.ApiBoxFile> Files { get; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> Parameters { get; }
        public ApiBox.ApiBoxFile? File(string name) { }
        public T ReadBody<T>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info) { }
        public T? ReadOptionalBody<T>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info) { }
        public T? ReadOptionalParameter<T>(string name, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info) { }
        public T ReadParameter<T>(string name, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info) { }
    }
    public sealed class OperationResult
    {
        public OperationResult() { }
        public ApiBox.ApiBoxContent? Content { get; }
        public System.Collections.Generic.IAsyncEnumerable<System.Text.Json.JsonElement>? Items { get; }
        public ApiBox.TaskHandle? Task { get; }
        public System.Text.Json.JsonElement? Value { get; }
        public static ApiBox.OperationResult Nothing { get; }
        public static ApiBox.OperationResult Of(ApiBox.ApiBoxContent content) { }
        public static ApiBox.OperationResult Of<TDetails>(ApiBox.ApiBoxTask<TDetails> task, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TDetails> info) { }
        public static ApiBox.OperationResult Of<T>(System.Collections.Generic.IAsyncEnumerable<T> items, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info) { }
        public static ApiBox.OperationResult Of<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info) { }
    }
    public sealed class ParkedCallback : System.IEquatable<ApiBox.ParkedCallback>
    {
        public ParkedCallback(long Id, string SubmissionId, string Kind, string TaskId, string? Stage, int Attempts, System.DateTimeOffset ReceivedAt, System.DateTimeOffset ParkedAt) { }
        public int Attempts { get; init; }
        public long Id { get; init; }
        public string Kind { get; init; }
        public System.DateTimeOffset ParkedAt { get; init; }
        public System.DateTimeOffset ReceivedAt { get; init; }
        public string? Stage { get; init; }
        public string SubmissionId { get; init; }
        public string TaskId { get; init; }
    }
    public sealed class ReceivedCallback : System.IEquatable<ApiBox.ReceivedCallback>
    {
        public ReceivedCallback(string SubmissionId, string Kind, string TaskId, string? Stage, int Rank, bool IsTerminal, System.DateTimeOffset ReceivedAt, System.DateTimeOffset ExpiresAt, System.ReadOnlyMemory<byte> Body, System.TimeSpan ConfirmWithin) { }
        public System.ReadOnlyMemory<byte> Body { get; init; }
        public string Client { get; init; }
        public System.TimeSpan ConfirmWithin { get; init; }
        public System.DateTimeOffset ExpiresAt { get; init; }
        public bool IsTerminal { get; init; }
        public string Kind { get; init; }
        public int Rank { get; init; }
        public System.DateTimeOffset ReceivedAt { get; init; }
        public string Service { get; init; }
        public string? Stage { get; init; }
        public string SubmissionId { get; init; }
        public string TaskId { get; init; }
    }
    public readonly struct StoreSignal : System.IEquatable<ApiBox.StoreSignal>
    {
        public StoreSignal(string? TaskId) { }
        public string? TaskId { get; init; }
        public static ApiBox.StoreSignal Everything { get; }
    }
    public sealed class StoredSubmission : System.IEquatable<ApiBox.StoredSubmission>
    {
        public StoredSubmission(ApiBox.NewSubmission Submission, ApiBox.SubmissionOutcome Outcome, string? TaskId, string? Stage, int Rank, bool IsTerminal) { }
        public bool IsTerminal { get; init; }
        public string? OnlyCandidate { get; init; }
        public ApiBox.SubmissionOutcome Outcome { get; init; }
        public int Rank { get; init; }
        public string? Stage { get; init; }
        public ApiBox.NewSubmission Submission { get; init; }
        public string? TaskId { get; init; }
    }
    public sealed class SubmissionLimit : System.IEquatable<ApiBox.SubmissionLimit>
    {
        public SubmissionLimit(int count, System.TimeSpan window) { }
        public int Count { get; }
        public System.TimeSpan Window { get; }
        public static ApiBox.SubmissionLimit Documented { get; }
    }
    public enum SubmissionOutcome
    {
        Pending = 0,
        Accepted = 1,
        Refused = 2,
        Unknown = 3,
    }
    public sealed class TaskDescription<TClient> : System.IEquatable<ApiBox.TaskDescription<TClient>>
    {
        public TaskDescription(string Name, System.Func<TClient, string, ApiBox.TaskHandle> Resume) { }
        public string Name { get; init; }
        public System.Func<TClient, string, ApiBox.TaskHandle> Resume { get; init; }
    }
    public sealed class TaskHandle
    {
        public System.DateTimeOffset? ResultsExpireAt { get; }
        public System.Collections.Generic.IReadOnlyList<string> Stages { get; }
        public string? Status { get; }
        public string? SubmissionId { get; }
        public string TaskId { get; }
        public System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetDetailsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Text.Json.JsonElement> WaitForCompletionAsync(System.IProgress<System.Text.Json.JsonElement>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static ApiBox.TaskHandle Of<TDetails>(ApiBox.ApiBoxTask<TDetails> task, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TDetails> info) { }
    }
    public sealed class ValidationError : System.IEquatable<ApiBox.ValidationError>
    {
        public ValidationError(string Path, string Keyword, string Message, string? Limit, string? Actual) { }
        public string? Actual { get; init; }
        public string Keyword { get; init; }
        public string? Limit { get; init; }
        public string Message { get; init; }
        public string Path { get; init; }
        public string? Source { get; init; }
        public override string ToString() { }
    }
    public enum ValidationMode
    {
        Strict = 0,
        Warn = 1,
        Off = 2,
    }
    public sealed class ValidationResult
    {
        public System.Collections.Generic.IReadOnlyList<ApiBox.ValidationError> Errors { get; }
        public bool IsValid { get; }
        public static ApiBox.ValidationResult Valid { get; }
        public void ThrowIfInvalid() { }
        public override string ToString() { }
    }
    public sealed class ValidationRules
    {
        public ValidationRules() { }
        public System.Collections.Generic.ICollection<string> Disabled { get; }
        public ApiBox.ValidationRules Disable(string rule) { }
        public bool IsDisabled(ApiBox.ValidationError error) { }
    }
    public sealed class WebhookSignature : System.IEquatable<ApiBox.WebhookSignature>
    {
        public const string SignatureHeader = "X-Webhook-Signature";
        public const string TimestampHeader = "X-Webhook-Timestamp";
        public WebhookSignature(string Timestamp, string Signature) { }
        public string Signature { get; init; }
        public string Timestamp { get; init; }
        public override string ToString() { }
    }
}
namespace ApiBox.Runtime
{
    public sealed class AbsentAddresses
    {
        public AbsentAddresses(params string[] patterns) { }
        public bool Contains(System.Uri? address) { }
        public bool Contains(string? address) { }
    }
    public sealed class AnyConverter : System.Text.Json.Serialization.JsonConverter<System.Text.Json.JsonElement?>
    {
        public AnyConverter() { }
        public override bool HandleNull { get; }
        public override System.Text.Json.JsonElement? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonElement? value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ApiBoxHealth { }
    public sealed class ApiBoxTaskFactory : System.IDisposable
    {
        public ApiBoxTaskFactory(ApiBox.Runtime.ApiBoxTransport transport) { }
        public ApiBox.ApiBoxTask<TDetails> CreateTask<TDetails>(ApiBox.Runtime.TaskProfile<TDetails> profile, string taskId, string? submissionId, System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.Task<TDetails>> fetch) { }
        public void Dispose() { }
        public ApiBox.ApiBoxTask<TDetails> ResumeTask<TDetails>(ApiBox.Runtime.TaskProfile<TDetails> profile, string taskId, System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.Task<TDetails>> fetch) { }
        public ApiBox.ApiBoxTask<TDetails> ResumeTask<TDetails>(ApiBox.Runtime.TaskProfile<TDetails> profile, string taskId, ApiBox.NewSubmission submission, System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.Task<TDetails>> fetch) { }
    }
    public sealed class ApiBoxTransport : System.IDisposable
    {
        public bool Validates { get; }
        public ApiBox.Runtime.Call<TResponse> BeginCall<TResponse>(ApiBox.Runtime.OperationInfo<TResponse> operation, System.Uri? callbackUrl = null) { }
        public void Dispose() { }
        public void Enforce(ApiBox.Runtime.OperationInfo operation, ApiBox.ValidationResult result) { }
        public System.Threading.Tasks.Task<TResponse> SendAsync<TResponse>(ApiBox.Runtime.Call<TResponse> call, System.Net.Http.HttpMethod method, string relativeUri, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<TResponse> SendAsync<TResponse>(ApiBox.Runtime.Call<TResponse> call, System.Net.Http.HttpMethod method, string relativeUri, ApiBox.Runtime.RequestBody? body, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<TResponse> SendAsync<TResponse, TBody>(ApiBox.Runtime.Call<TResponse> call, System.Net.Http.HttpMethod method, string relativeUri, TBody body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TBody> bodyType, System.Threading.CancellationToken cancellationToken) { }
        public System.Collections.Generic.IAsyncEnumerable<TItem> StreamAsync<TItem>(ApiBox.Runtime.Call<ApiBox.Runtime.OpenResponse> call, System.Func<System.Threading.CancellationToken, System.Threading.Tasks.Task<ApiBox.Runtime.OpenResponse>> send, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TItem> itemType, System.Threading.CancellationToken cancellationToken) { }
        public ApiBox.Runtime.ApiBoxTransport With(ApiBox.ApiBoxCallOptions options) { }
        public static ApiBox.Runtime.ApiBoxTransport Create(ApiBox.ApiBoxOptions options, ApiBox.Runtime.ClientDescription description, System.Net.Http.HttpMessageHandler? handler = null, System.TimeProvider? timeProvider = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) { }
    }
    public sealed class Base64Converter : System.Text.Json.Serialization.JsonConverter<byte[]>
    {
        public Base64Converter() { }
        public override byte[] Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, byte[] value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public readonly struct Call<TResponse> : System.IEquatable<ApiBox.Runtime.Call<TResponse>>
    {
        public Call(ApiBox.Runtime.OperationInfo<TResponse> Operation, string? SubmissionId) { }
        public ApiBox.Runtime.OperationInfo<TResponse> Operation { get; init; }
        public string? SubmissionId { get; init; }
        public ApiBox.Runtime.Call<TResponse> WithCookie<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.ParameterFormat form) { }
        public ApiBox.Runtime.Call<TResponse> WithHeader(string name, string? value) { }
        public ApiBox.Runtime.Call<TResponse> WithHeader<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.ParameterFormat form) { }
    }
    public sealed class CallbackConverter<TPayload> : System.Text.Json.Serialization.JsonConverter<TPayload>
        where TPayload :  class, ApiBox.ICallbackPayload<TPayload>
    {
        public CallbackConverter() { }
        public override TPayload Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, TPayload value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class CallbackEndpoints
    {
        public const int MaxBodyBytes = 1048576;
        public System.Collections.Generic.IReadOnlyList<string> GetPaths() { }
        public void StoreFailed(ApiBox.ApiBoxStoreException error) { }
    }
    public abstract class CallbackFallback
    {
        protected CallbackFallback() { }
        public abstract ApiBox.Runtime.CallbackHandling Create<TCallback>()
            where TCallback :  class, ApiBox.ICallbackPayload<TCallback>;
    }
    public abstract class CallbackHandling
    {
        protected CallbackHandling() { }
        public virtual bool IsForwarded { get; }
        public abstract string Kind { get; }
        public abstract System.Threading.Tasks.Task HandleAsync(System.IServiceProvider services, ApiBox.CallbackDelivery delivery, System.Threading.CancellationToken cancellationToken);
    }
    public static class CallbackJson
    {
        public static void Additional(ref System.Text.Json.Utf8JsonReader reader, ref ApiBox.AdditionalProperties? additional) { }
        public static System.Text.Json.JsonElement? Any(ref System.Text.Json.Utf8JsonReader reader) { }
        public static bool? Boolean(ref System.Text.Json.Utf8JsonReader reader) { }
        public static decimal? Decimal(ref System.Text.Json.Utf8JsonReader reader) { }
        public static double? Double(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.Exception Expected(ref System.Text.Json.Utf8JsonReader reader, string what) { }
        public static int? Int32(ref System.Text.Json.Utf8JsonReader reader) { }
        public static long? Int64(ref System.Text.Json.Utf8JsonReader reader) { }
        public static bool IsNull(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.Collections.Generic.IReadOnlyList<T> List<T>(ref System.Text.Json.Utf8JsonReader reader, ApiBox.Runtime.CallbackJson.ReadItem<T> readItem) { }
        public static System.ReadOnlySpan<byte> MemberName(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.Exception Missing(ref System.Text.Json.Utf8JsonReader reader, string member) { }
        public static bool NextMember(ref System.Text.Json.Utf8JsonReader reader) { }
        public static T OpenEnum<T>(ref System.Text.Json.Utf8JsonReader reader)
            where T :  struct, ApiBox.IOpenEnum<T> { }
        public static T Read<T>(ref System.Text.Json.Utf8JsonReader reader, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info)
            where T :  class { }
        public static float? Single(ref System.Text.Json.Utf8JsonReader reader) { }
        public static void StartObject(ref System.Text.Json.Utf8JsonReader reader) { }
        public static string? Text(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.DateTimeOffset? Time(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.DateTimeOffset? TolerantTime(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.Uri? Uri(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.Uri? Uri(ref System.Text.Json.Utf8JsonReader reader, ApiBox.Runtime.AbsentAddresses absent) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, System.DateTimeOffset value) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, System.Uri value) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, bool value) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, decimal value) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, double value) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, float value) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, int value) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, long value) { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, string value) { }
        public static void WriteAdditional(System.Text.Json.Utf8JsonWriter writer, ApiBox.AdditionalProperties? additional) { }
        public static void WriteTime(System.Text.Json.Utf8JsonWriter writer, System.DateTimeOffset value) { }
        public delegate T ReadItem<out T>(ref System.Text.Json.Utf8JsonReader reader);
    }
    public abstract class CallbackKind
    {
        public ApiBox.CallbackDescription Description { get; }
        public static ApiBox.Runtime.CallbackKind Of<TCallback>()
            where TCallback :  class, ApiBox.ICallbackPayload<TCallback> { }
    }
    public sealed class CallbackObjectConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  class
    {
        public CallbackObjectConverter(ApiBox.Runtime.CallbackJson.ReadItem<T> read, System.Action<System.Text.Json.Utf8JsonWriter, T> write) { }
        public override T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class Check
    {
        public static int CodePoints(string text) { }
        public static bool HasDecimals(decimal value, int decimals) { }
        public static bool HasMaxLength(string text, int length) { }
        public static bool HasMinLength(string text, int length) { }
        public static bool IsBase64(System.ReadOnlySpan<char> text) { }
        public static bool IsDate(System.ReadOnlySpan<char> text) { }
        public static bool IsDateTime(System.ReadOnlySpan<char> text) { }
        public static bool IsDuration(System.ReadOnlySpan<char> text) { }
        public static bool IsEmail(System.ReadOnlySpan<char> text) { }
        public static bool IsFormat(string format, string text) { }
        public static bool IsHostname(System.ReadOnlySpan<char> text) { }
        public static bool IsIdnEmail(System.ReadOnlySpan<char> text) { }
        public static bool IsIdnHostname(System.ReadOnlySpan<char> text) { }
        public static bool IsIpv4(System.ReadOnlySpan<char> text) { }
        public static bool IsIpv6(System.ReadOnlySpan<char> text) { }
        public static bool IsIri(System.ReadOnlySpan<char> text) { }
        public static bool IsIriReference(System.ReadOnlySpan<char> text) { }
        public static bool IsJsonPointer(System.ReadOnlySpan<char> text) { }
        public static bool IsMultipleOf(decimal value, decimal step) { }
        public static bool IsMultipleOf(double value, double step) { }
        public static bool IsMultipleOf(float value, float step) { }
        public static bool IsMultipleOf(long value, long step) { }
        public static bool IsMultipleOf(ulong value, ulong step) { }
        public static bool IsRegex(string text) { }
        public static bool IsRelativeJsonPointer(System.ReadOnlySpan<char> text) { }
        public static bool IsTime(System.ReadOnlySpan<char> text) { }
        public static bool IsUnicode(string text) { }
        public static bool IsUri(System.Uri value) { }
        public static bool IsUri(string value) { }
        public static bool IsUri(System.Uri value, out string text) { }
        public static bool IsUriReference(System.ReadOnlySpan<char> text) { }
        public static bool IsUriTemplate(System.ReadOnlySpan<char> text) { }
        public static bool IsUuid(System.ReadOnlySpan<char> text) { }
        public static bool Matches(System.Text.RegularExpressions.Regex pattern, string text) { }
        public static string Pointer(string member) { }
        public static string WireText(System.Uri value) { }
    }
    public sealed class ClientDescription
    {
        public ClientDescription() { }
        public ApiBox.Runtime.AbsentAddresses Absent { get; init; }
        public ApiBox.Runtime.CredentialNeed CredentialNeed { get; init; }
        public required string KeyVariable { get; init; }
        public required string Name { get; init; }
        public System.Collections.Generic.IReadOnlyList<ApiBox.Runtime.PaidRoute> PaidRoutes { get; init; }
        public System.TimeSpan? Retention { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? SecuritySchemes { get; init; }
        public System.Collections.Generic.IReadOnlyList<ApiBox.Runtime.ServerInfo> ServerChoices { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Servers { get; init; }
    }
    public static class ClientServices
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add<TInterface, TClient>(Microsoft.Extensions.DependencyInjection.IServiceCollection services, ApiBox.Runtime.ClientSetup<TClient> client, string? name, System.Action<ApiBox.ApiBoxOptions> configure)
            where TInterface :  class
            where TClient :  class, TInterface, ApiBox.Runtime.ITaskResumer { }
        public static void Configure(Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static System.Action<ApiBox.ApiBoxOptions> Read(Microsoft.Extensions.Configuration.IConfiguration section) { }
    }
    public sealed class ClientSetup<TClient>
    {
        public ClientSetup() { }
        public required System.Collections.Generic.IReadOnlyList<ApiBox.Runtime.CallbackKind> Callbacks { get; init; }
        public required System.Func<ApiBox.Runtime.ApiBoxTransport, TClient> Create { get; init; }
        public required ApiBox.Runtime.ClientDescription Description { get; init; }
        public string OptionsName { get; init; }
    }
    public sealed class CodeEntry : System.IEquatable<ApiBox.Runtime.CodeEntry>
    {
        public CodeEntry(int Code, string Name, ApiBox.Runtime.CodeKind Kind, bool Retry) { }
        public int Code { get; init; }
        public ApiBox.Runtime.CodeKind Kind { get; init; }
        public string Name { get; init; }
        public bool Retry { get; init; }
    }
    public enum CodeKind
    {
        Ok = 0,
        Invalid = 1,
        Unauthorized = 2,
        NotFound = 3,
        RateLimited = 4,
        NoCredits = 5,
        Maintenance = 6,
        ServerError = 7,
        Unknown = 8,
    }
    public sealed class CodeTable
    {
        public CodeTable(params ApiBox.Runtime.CodeEntry[] entries) { }
        public static ApiBox.Runtime.CodeTable Default { get; }
        public ApiBox.Runtime.CodeEntry? Find(int code) { }
        public bool IsOk(int? code) { }
    }
    public enum CredentialNeed
    {
        Always = 0,
        Sometimes = 1,
        Assumed = 2,
    }
    public sealed class DateConverter : System.Text.Json.Serialization.JsonConverter<System.DateOnly>
    {
        public DateConverter() { }
        public override System.DateOnly Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.DateOnly value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public readonly struct EmptyResponse : System.IEquatable<ApiBox.Runtime.EmptyResponse> { }
    public sealed class Envelope : System.IEquatable<ApiBox.Runtime.Envelope>
    {
        public Envelope(string Code, string? Message, string Data) { }
        public string Code { get; init; }
        public string Data { get; init; }
        public string? Message { get; init; }
    }
    public static class ExtraMembers
    {
        public static void Validate(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>> members, System.Func<string, bool> isDeclared, string? closedBy, ref ApiBox.Runtime.ValidationCollector errors) { }
        public static void Writing(ApiBox.AdditionalProperties? members, System.Func<string, bool> isDeclared) { }
    }
    public sealed class FileConverter : System.Text.Json.Serialization.JsonConverter<ApiBox.ApiBoxFile>
    {
        public FileConverter() { }
        public override ApiBox.ApiBoxFile Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, ApiBox.ApiBoxFile value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class FormBuilder
    {
        public FormBuilder() { }
        public ApiBox.Runtime.FormBuilder Add<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.PartEncoding form = default) { }
        public ApiBox.Runtime.FormBuilder AddFile(string name, ApiBox.ApiBoxFile? file, string mediaType = "application/octet-stream") { }
        public ApiBox.Runtime.FormBuilder AddFiles(string name, System.Collections.Generic.IEnumerable<ApiBox.ApiBoxFile>? files, string mediaType = "application/octet-stream") { }
        public ApiBox.Runtime.FormBuilder AddMembers(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>>? members) { }
        public ApiBox.Runtime.FormBuilder AddMembers<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) { }
        public ApiBox.Runtime.RequestBody ToMultipart(string mediaType) { }
        public ApiBox.Runtime.RequestBody ToUrlEncoded() { }
    }
    public static class GeneratedCodeContract
    {
        public const int Version = 3;
    }
    public interface ITaskResumer
    {
        System.Threading.Tasks.Task<string?> GetCallbackAddressAsync(string kind, string taskId, System.Threading.CancellationToken cancellationToken);
        ApiBox.ApiBoxTask<TDetails> Resume<TDetails>(string taskId, ApiBox.NewSubmission submission);
    }
    public sealed class IntegerConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  struct, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        public IntegerConverter() { }
        public override T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class JsonConversion
    {
        public static System.Text.Json.JsonElement Null { get; }
        public static bool TryOf<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info, out System.Text.Json.JsonElement element) { }
    }
    public abstract class JsonRule
    {
        public void Check(System.Text.Json.JsonElement value, string path, ref ApiBox.Runtime.ValidationCollector errors) { }
        public bool IsValid(System.Text.Json.JsonElement value) { }
        public static ApiBox.Runtime.JsonRule AdditionalProperties(string source, ApiBox.Runtime.JsonRule rule, string[] declared, params System.Func<System.Text.RegularExpressions.Regex>[] patterns) { }
        public static ApiBox.Runtime.JsonRule AllOf(string source, params ApiBox.Runtime.JsonRule[] rules) { }
        public static ApiBox.Runtime.JsonRule AnyOf(string source, params ApiBox.Runtime.JsonRule[] rules) { }
        public static ApiBox.Runtime.JsonRule Const(string source, [System.Diagnostics.CodeAnalysis.StringSyntax("Json")] string jsonText) { }
        public static ApiBox.Runtime.JsonRule Contains(string source, ApiBox.Runtime.JsonRule rule, int min = 1, int? max = default) { }
        public static ApiBox.Runtime.JsonRule DependentRequired(string source, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Required"})] params System.ValueTuple<string, string[]>[] dependencies) { }
        public static ApiBox.Runtime.JsonRule DependentSchemas(string source, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Rule"})] params System.ValueTuple<string, ApiBox.Runtime.JsonRule>[] dependencies) { }
        public static ApiBox.Runtime.JsonRule Difference(string source, string minuendPointer, string subtrahendPointer, string? minimum, string? maximum) { }
        public static ApiBox.Runtime.JsonRule Discriminator(string source, string propertyName, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Value",
                "Rule"})] params System.ValueTuple<string, ApiBox.Runtime.JsonRule>[] branches) { }
        public static ApiBox.Runtime.JsonRule Enum(string source, [System.Diagnostics.CodeAnalysis.StringSyntax("Json")] string jsonArrayText) { }
        public static ApiBox.Runtime.JsonRule ExclusiveMaximum(string source, string exactNumberText) { }
        public static ApiBox.Runtime.JsonRule ExclusiveMinimum(string source, string exactNumberText) { }
        public static ApiBox.Runtime.JsonRule Format(string source, string format) { }
        public static ApiBox.Runtime.JsonRule If(string source, ApiBox.Runtime.JsonRule condition, ApiBox.Runtime.JsonRule? then, ApiBox.Runtime.JsonRule? otherwise) { }
        public static ApiBox.Runtime.JsonRule Items(string source, ApiBox.Runtime.JsonRule rule, int from = 0) { }
        public static ApiBox.Runtime.JsonRule MaxItems(string source, int count) { }
        public static ApiBox.Runtime.JsonRule MaxLength(string source, int length) { }
        public static ApiBox.Runtime.JsonRule MaxProperties(string source, int count) { }
        public static ApiBox.Runtime.JsonRule Maximum(string source, string exactNumberText) { }
        public static ApiBox.Runtime.JsonRule MinItems(string source, int count) { }
        public static ApiBox.Runtime.JsonRule MinLength(string source, int length) { }
        public static ApiBox.Runtime.JsonRule MinProperties(string source, int count) { }
        public static ApiBox.Runtime.JsonRule Minimum(string source, string exactNumberText) { }
        public static ApiBox.Runtime.JsonRule MultipleOf(string source, string exactNumberText) { }
        public static ApiBox.Runtime.JsonRule Never(string source) { }
        public static ApiBox.Runtime.JsonRule Not(string source, ApiBox.Runtime.JsonRule rule) { }
        public static ApiBox.Runtime.JsonRule Nullable(ApiBox.Runtime.JsonRule rule) { }
        public static ApiBox.Runtime.JsonRule OneOf(string source, params ApiBox.Runtime.JsonRule[] rules) { }
        public static ApiBox.Runtime.JsonRule Pattern(string source, string pattern, System.Func<System.Text.RegularExpressions.Regex> regex) { }
        public static ApiBox.Runtime.JsonRule PatternProperties(string source, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Pattern",
                "Regex",
                "Rule"})] params System.ValueTuple<string, System.Func<System.Text.RegularExpressions.Regex>, ApiBox.Runtime.JsonRule>[] patterns) { }
        public static ApiBox.Runtime.JsonRule PrefixItems(string source, params ApiBox.Runtime.JsonRule[] rules) { }
        public static ApiBox.Runtime.JsonRule Properties(string source, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Rule"})] params System.ValueTuple<string, ApiBox.Runtime.JsonRule>[] properties) { }
        public static ApiBox.Runtime.JsonRule PropertyNames(string source, ApiBox.Runtime.JsonRule rule) { }
        public static ApiBox.Runtime.JsonRule Reference(System.Func<ApiBox.Runtime.JsonRule> rule) { }
        public static ApiBox.Runtime.JsonRule Required(string source, params string[] names) { }
        public static ApiBox.Runtime.JsonRule Schema(params ApiBox.Runtime.JsonRule[] rules) { }
        public static ApiBox.Runtime.JsonRule Tagged(string propertyName, ApiBox.Runtime.JsonRule whole, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Value",
                "Rule"})] params System.ValueTuple<string, ApiBox.Runtime.JsonRule>[] forms) { }
        public static ApiBox.Runtime.JsonRule Type(string source, ApiBox.Runtime.JsonTypes types) { }
        public static ApiBox.Runtime.JsonRule UnevaluatedItems(string source, ApiBox.Runtime.JsonRule rule) { }
        public static ApiBox.Runtime.JsonRule UnevaluatedProperties(string source, ApiBox.Runtime.JsonRule rule) { }
        public static ApiBox.Runtime.JsonRule UniqueItems(string source) { }
    }
    [System.Flags]
    public enum JsonTypes
    {
        None = 0,
        Null = 1,
        Boolean = 2,
        Object = 4,
        Array = 8,
        Integer = 16,
        Number = 48,
        String = 64,
        Any = 127,
    }
    public sealed class KeyPlacement
    {
        public static ApiBox.Runtime.KeyPlacement Basic { get; }
        public static ApiBox.Runtime.KeyPlacement Bearer { get; }
        public static ApiBox.Runtime.KeyPlacement None { get; }
        public ApiBox.Runtime.KeyPlacement For(string scheme) { }
        public static ApiBox.Runtime.KeyPlacement AnyOf(params ApiBox.Runtime.KeyPlacement[][] alternatives) { }
        public static ApiBox.Runtime.KeyPlacement Cookie(string name) { }
        public static ApiBox.Runtime.KeyPlacement Header(string name) { }
        public static ApiBox.Runtime.KeyPlacement Query(string name) { }
    }
    public sealed class ListConverter<T, TItemConverter> : System.Text.Json.Serialization.JsonConverter<System.Collections.Generic.IReadOnlyList<T>>
        where TItemConverter : System.Text.Json.Serialization.JsonConverter<T>, new ()
    {
        public ListConverter() { }
        public override System.Collections.Generic.IReadOnlyList<T> Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Collections.Generic.IReadOnlyList<T> value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class MapConverter<T, TItemConverter> : System.Text.Json.Serialization.JsonConverter<System.Collections.Generic.IReadOnlyDictionary<string, T>>
        where TItemConverter : System.Text.Json.Serialization.JsonConverter<T>, new ()
    {
        public MapConverter() { }
        public override System.Collections.Generic.IReadOnlyDictionary<string, T> Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Collections.Generic.IReadOnlyDictionary<string, T> value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class MemberPrinter
    {
        public static void Add(System.Text.StringBuilder builder, string label, System.Text.Json.JsonElement value) { }
        public static void Add(System.Text.StringBuilder builder, string label, System.Text.Json.JsonElement? value) { }
        public static void Add(System.Text.StringBuilder builder, string label, System.Uri? value) { }
        public static void Add(System.Text.StringBuilder builder, string label, string? value) { }
        public static void Add<T>(System.Text.StringBuilder builder, string label, T value) { }
    }
    public sealed class NullableConverter<T, TConverter> : System.Text.Json.Serialization.JsonConverter<T?>
        where T :  struct
        where TConverter : System.Text.Json.Serialization.JsonConverter<T>, new ()
    {
        public NullableConverter() { }
        public override bool HandleNull { get; }
        public override T? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T? value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class OpenEnumConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  struct, ApiBox.IOpenEnum<T>
    {
        public OpenEnumConverter() { }
        public override T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override T ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
        public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class OpenResponse : System.IDisposable
    {
        public void Dispose() { }
    }
    public abstract class OperationInfo
    {
        public string Accept { get; init; }
        public string? CallbackPointer { get; init; }
        public ApiBox.Runtime.CodeTable Codes { get; init; }
        public ApiBox.Runtime.Envelope? Envelope { get; init; }
        public System.Func<int, System.Text.Json.Serialization.Metadata.JsonTypeInfo?>? Errors { get; init; }
        public string? IdempotencyHeader { get; init; }
        public ApiBox.Runtime.KeyPlacement Key { get; init; }
        public required string Name { get; init; }
        public required bool Paid { get; init; }
        public bool Repeatable { get; init; }
        public ApiBox.Runtime.ResponseKind ResponseKind { get; init; }
        public string? Server { get; init; }
        public ApiBox.Runtime.StreamFormat? Stream { get; init; }
    }
    public sealed class OperationInfo<TResponse> : ApiBox.Runtime.OperationInfo
    {
        public OperationInfo() { }
        public System.Func<TResponse, bool> IsComplete { get; init; }
        public bool MayBeEmpty { get; init; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<TResponse>? Response { get; init; }
        public System.Func<TResponse, string?>? TaskId { get; init; }
    }
    public sealed class PaidRoute : System.IEquatable<ApiBox.Runtime.PaidRoute>
    {
        public PaidRoute(string Method, string Path) { }
        public string Method { get; init; }
        public string Path { get; init; }
    }
    public readonly struct ParameterFormat : System.IEquatable<ApiBox.Runtime.ParameterFormat>
    {
        public ParameterFormat(ApiBox.Runtime.ParameterStyle Style, bool Explode = false, bool AllowReserved = false) { }
        public bool AllowReserved { get; init; }
        public bool Explode { get; init; }
        public ApiBox.Runtime.ParameterStyle Style { get; init; }
    }
    public enum ParameterStyle
    {
        Simple = 0,
        Label = 1,
        Matrix = 2,
        Form = 3,
        SpaceDelimited = 4,
        PipeDelimited = 5,
        DeepObject = 6,
        Json = 7,
    }
    public readonly struct PartEncoding : System.IEquatable<ApiBox.Runtime.PartEncoding>
    {
        public PartEncoding(string? MediaType = null, ApiBox.Runtime.ParameterFormat? Style = default) { }
        public string? MediaType { get; init; }
        public ApiBox.Runtime.ParameterFormat? Style { get; init; }
    }
    public sealed class PlainConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
    {
        public PlainConverter() { }
        public override T? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class PresentConverter<T, TConverter> : System.Text.Json.Serialization.JsonConverter<T?>
        where T :  struct
        where TConverter : System.Text.Json.Serialization.JsonConverter<T>, new ()
    {
        public PresentConverter() { }
        public override bool HandleNull { get; }
        public override T? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T? value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class PresentReferenceConverter<T, TConverter> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  class
        where TConverter : System.Text.Json.Serialization.JsonConverter<T>, new ()
    {
        public PresentReferenceConverter() { }
        public override bool HandleNull { get; }
        public override T? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public readonly struct RelativeUri
    {
        public ApiBox.Runtime.RelativeUri Path(string name, System.DateOnly value) { }
        public ApiBox.Runtime.RelativeUri Path(string name, System.Guid value) { }
        public ApiBox.Runtime.RelativeUri Path(string name, System.Uri value) { }
        public ApiBox.Runtime.RelativeUri Path(string name, bool value) { }
        public ApiBox.Runtime.RelativeUri Path(string name, decimal value) { }
        public ApiBox.Runtime.RelativeUri Path(string name, long value) { }
        public ApiBox.Runtime.RelativeUri Path(string name, string value) { }
        public ApiBox.Runtime.RelativeUri Path<T>(string name, T value)
            where T :  struct, ApiBox.IOpenEnum<T> { }
        public ApiBox.Runtime.RelativeUri Path<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.ParameterFormat form) { }
        public ApiBox.Runtime.RelativeUri Query(string name, System.Collections.Generic.IEnumerable<string>? values) { }
        public ApiBox.Runtime.RelativeUri Query(string name, System.DateOnly? value) { }
        public ApiBox.Runtime.RelativeUri Query(string name, System.DateTimeOffset? value) { }
        public ApiBox.Runtime.RelativeUri Query(string name, System.Guid? value) { }
        public ApiBox.Runtime.RelativeUri Query(string name, System.Uri? value) { }
        public ApiBox.Runtime.RelativeUri Query(string name, bool? value) { }
        public ApiBox.Runtime.RelativeUri Query(string name, decimal? value) { }
        public ApiBox.Runtime.RelativeUri Query(string name, double? value) { }
        public ApiBox.Runtime.RelativeUri Query(string name, long? value) { }
        public ApiBox.Runtime.RelativeUri Query(string name, string? value) { }
        public ApiBox.Runtime.RelativeUri Query<T>(string name, T value)
            where T :  struct, ApiBox.IOpenEnum<T> { }
        public ApiBox.Runtime.RelativeUri Query<T>(string name, T? value)
            where T :  struct, ApiBox.IOpenEnum<T> { }
        public ApiBox.Runtime.RelativeUri Query<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.ParameterFormat form) { }
        public override string ToString() { }
        public static ApiBox.Runtime.RelativeUri Build(string path) { }
    }
    public abstract class RequestBody
    {
        public static ApiBox.Runtime.RequestBody File(ApiBox.ApiBoxFile file, string mediaType) { }
        public static ApiBox.Runtime.RequestBody Json<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, string mediaType = "application/json") { }
        public static ApiBox.Runtime.RequestBody Text(string text, string mediaType) { }
        public static ApiBox.Runtime.RequestBody Text<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, string mediaType) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple=true)]
    public sealed class RequestRulesAttribute : System.Attribute
    {
        public RequestRulesAttribute(System.Type type, params string[] rules) { }
        public System.Collections.Generic.IReadOnlyList<string> Rules { get; }
        public System.Type Type { get; }
    }
    public sealed class RequiredTimeConverter : System.Text.Json.Serialization.JsonConverter<System.DateTimeOffset>
    {
        public RequiredTimeConverter() { }
        public override System.DateTimeOffset Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.DateTimeOffset value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public enum ResponseKind
    {
        Json = 0,
        Nothing = 1,
        Text = 2,
        Content = 3,
        Stream = 4,
    }
    public sealed class ServerInfo : System.IEquatable<ApiBox.Runtime.ServerInfo>
    {
        public ServerInfo(string Url, string? Description, params ApiBox.Runtime.ServerVariable[] Variables) { }
        public string? Description { get; init; }
        public string Url { get; init; }
        public ApiBox.Runtime.ServerVariable[] Variables { get; init; }
    }
    public sealed class ServerVariable : System.IEquatable<ApiBox.Runtime.ServerVariable>
    {
        public ServerVariable(string Name, string Default, params string[] Values) { }
        public string Default { get; init; }
        public string Name { get; init; }
        public string[] Values { get; init; }
    }
    public sealed class SignalHub
    {
        public SignalHub() { }
        public void Publish(ApiBox.StoreSignal signal) { }
        public ApiBox.Runtime.SignalWatch Watch() { }
    }
    public sealed class SignalWatch : System.IDisposable
    {
        public void Dispose() { }
        public System.Collections.Generic.IAsyncEnumerable<ApiBox.StoreSignal> ReadAllAsync(System.Threading.CancellationToken cancellationToken) { }
    }
    public static class StorePages
    {
        public static System.Collections.Generic.IAsyncEnumerable<T> ReadAsync<T, TKey>(TKey begin, System.Func<TKey, System.Threading.CancellationToken, System.Threading.Tasks.Task<System.Collections.Generic.List<T>>> read, System.Func<T, TKey> key, int size, System.Threading.CancellationToken cancellationToken) { }
    }
    public static class StoredNames
    {
        public static string Client(ApiBox.NewSubmission submission) { }
        public static string Client(ApiBox.ReceivedCallback callback) { }
        [return: System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Service",
                "Client"})]
        public static System.ValueTuple<string, string> ClientOf(string storedClient) { }
        public static bool IsOf(string service, string storedName) { }
        public static string Kind(string service, string kind) { }
        public static string KindOf(string storedKind) { }
        public static string Prefix(string service) { }
    }
    public sealed class StreamFormat : System.IEquatable<ApiBox.Runtime.StreamFormat>
    {
        public StreamFormat(ApiBox.Runtime.StreamFraming Framing) { }
        public string? EndMarker { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> EventMembers { get; init; }
        public ApiBox.Runtime.StreamFraming Framing { get; init; }
        public bool HoldsNull { get; init; }
        public bool IsText { get; init; }
        public bool NeedsEndMarker { get; init; }
    }
    public enum StreamFraming
    {
        Events = 0,
        Lines = 1,
        Records = 2,
    }
    public sealed class StrictUriConverter : System.Text.Json.Serialization.JsonConverter<System.Uri>
    {
        public StrictUriConverter() { }
        public override System.Uri Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Uri value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class TaskProfile<TDetails>
    {
        public TaskProfile() { }
        public System.Func<TDetails, System.DateTimeOffset?>? Created { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Doubtful { get; init; }
        public System.Func<TDetails, string?>? Error { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Failed { get; init; }
        public System.Func<TDetails, bool>? HasResults { get; init; }
        public required System.Text.Json.Serialization.Metadata.JsonTypeInfo<TDetails> Json { get; init; }
        public required string Name { get; init; }
        public System.TimeSpan? Retention { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Running { get; init; }
        public required System.Func<TDetails, string?> Status { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Succeeded { get; init; }
        public System.Func<TDetails, string?>? TaskId { get; init; }
        public System.Threading.Tasks.Task<string?> GetCallbackAddressAsync(string taskId, string addressName, System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.Task<TDetails>> fetch, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class TimeConverter : System.Text.Json.Serialization.JsonConverter<System.DateTimeOffset?>
    {
        public TimeConverter() { }
        public override bool HandleNull { get; }
        public override System.DateTimeOffset? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.DateTimeOffset? value, System.Text.Json.JsonSerializerOptions options) { }
        public static bool TryRead(ref System.Text.Json.Utf8JsonReader reader, out System.DateTimeOffset? value) { }
    }
    public sealed class TimestampConverter : System.Text.Json.Serialization.JsonConverter<System.DateTimeOffset>
    {
        public TimestampConverter() { }
        public override System.DateTimeOffset Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.DateTimeOffset value, System.Text.Json.JsonSerializerOptions options) { }
        public static bool TryParse(string text, out System.DateTimeOffset value) { }
    }
    public abstract class UnionConverter<TUnion> : System.Text.Json.Serialization.JsonConverter<TUnion>
        where TUnion :  class
    {
        protected UnionConverter() { }
        protected abstract TUnion Read(System.Text.Json.JsonElement value);
        public override sealed TUnion? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        protected static int Find(System.Text.Json.JsonElement value, System.Collections.Generic.IReadOnlyList<ApiBox.Runtime.JsonRule> forms) { }
        protected static string? Tag(System.Text.Json.JsonElement value, string member) { }
        protected static bool TryRead<T>(System.Text.Json.JsonElement value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T form) { }
    }
    public class UriConverter : System.Text.Json.Serialization.JsonConverter<System.Uri?>
    {
        public UriConverter() { }
        protected UriConverter(ApiBox.Runtime.AbsentAddresses absent) { }
        public override bool HandleNull { get; }
        public override System.Uri? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Uri? value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class UuidConverter : System.Text.Json.Serialization.JsonConverter<System.Guid>
    {
        public UuidConverter() { }
        public override System.Guid Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Guid value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public struct ValidationCollector
    {
        public int Count { get; }
        public void Add(ApiBox.ValidationError error) { }
        public void AdditionalProperties(string path, string source) { }
        public void AnyOf(string path, string source, int count) { }
        public void Const(string path, string source, string limit, string actual) { }
        public void Contains(string path, string keyword, string source, string limit, int actual) { }
        public void DependentRequired(string path, string source, string name) { }
        public void Difference(string path, string source, string other, string? minimum, string? maximum, string minuend, string subtrahend) { }
        public void Discriminator(string path, string source, string limit, string actual) { }
        public void Duplicate(string path) { }
        public void Enum(string path, string source, string limit, string? actual) { }
        public void ExclusiveMaximum<T>(string path, string source, string limit, T actual)
            where T : System.IFormattable { }
        public void ExclusiveMinimum<T>(string path, string source, string limit, T actual)
            where T : System.IFormattable { }
        public void Format(string path, string source, string format, System.Uri actual) { }
        public void Format(string path, string source, string format, string actual) { }
        public void MaxItems(string path, string source, string limit, int actual) { }
        public void MaxLength(string path, string source, string limit, string actual) { }
        public void MaxProperties(string path, string source, string limit, int actual) { }
        public void Maximum<T>(string path, string source, string limit, T actual)
            where T : System.IFormattable { }
        public void MinItems(string path, string source, string limit, int actual) { }
        public void MinLength(string path, string source, string limit, string actual) { }
        public void MinProperties(string path, string source, string limit, int actual) { }
        public void Minimum<T>(string path, string source, string limit, T actual)
            where T : System.IFormattable { }
        public void MultipleOf<T>(string path, string source, string limit, T actual)
            where T : System.IFormattable { }
        public void Never(string path, string source) { }
        public void Not(string path, string source) { }
        public void NotSerializable(string path) { }
        public void OneOf(string path, string source, int count, int matches) { }
        public void Pattern(string path, string source, string limit, System.Uri actual) { }
        public void Pattern(string path, string source, string limit, string actual) { }
        public void Prefix(int from, string prefix) { }
        public void Prefix(int from, string prefix, int index) { }
        public void Prefix(int from, string prefix, string member) { }
        public void Required(string path, string source) { }
        public ApiBox.ValidationResult ToResult() { }
        public void Type(string path, string source, string limit, string actual) { }
        public void Unicode(string path, string actual) { }
        public void UniqueItems(string path, string source) { }
    }
    public static class WireMetadata
    {
        public static System.Text.Json.Serialization.Metadata.JsonPropertyInfo Additional<T>(System.Text.Json.JsonSerializerOptions options, System.Func<object, ApiBox.AdditionalProperties?> get, System.Action<object, ApiBox.AdditionalProperties?> set, string? jsonName = null) { }
        public static System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<T>> List<T>(System.Text.Json.JsonSerializerOptions options) { }
        public static System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyDictionary<string, T>> Map<T>(System.Text.Json.JsonSerializerOptions options) { }
        public static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Object<T>(System.Text.Json.JsonSerializerOptions options, System.Func<T> create, System.Func<System.Text.Json.JsonSerializerOptions, System.Text.Json.Serialization.Metadata.JsonPropertyInfo[]> members, bool lenient = false)
            where T :  class { }
        public static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> OpenEnum<T>(System.Text.Json.JsonSerializerOptions options)
            where T :  struct, ApiBox.IOpenEnum<T> { }
        public static System.Text.Json.Serialization.Metadata.JsonPropertyInfo Optional<T, TValue>(System.Text.Json.JsonSerializerOptions options, string jsonName, string name, System.Func<object, TValue?> get, System.Action<T, TValue> set, System.Text.Json.Serialization.JsonConverter<TValue>? converter = null)
            where T :  class { }
        public static System.Text.Json.JsonSerializerOptions Options(System.Func<System.Type, System.Text.Json.JsonSerializerOptions, System.Text.Json.Serialization.Metadata.JsonTypeInfo?> types) { }
        public static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T?> OrNull<T>(System.Text.Json.JsonSerializerOptions options)
            where T :  struct { }
        public static System.Text.Json.Serialization.JsonConverter<T?> OrNull<T>(System.Text.Json.JsonSerializerOptions options, System.Text.Json.Serialization.JsonConverter<T> converter)
            where T :  struct { }
        public static System.Text.Json.Serialization.JsonConverter<T?> OrNull<T>(System.Text.Json.JsonSerializerOptions options, System.Text.Json.Serialization.JsonConverter<T?> converter)
            where T :  struct { }
        public static System.Text.Json.Serialization.Metadata.JsonPropertyInfo Required<T, TValue>(System.Text.Json.JsonSerializerOptions options, string jsonName, string name, System.Func<object, TValue?> get, System.Action<T, TValue> set, System.Text.Json.Serialization.JsonConverter<TValue>? converter = null)
            where T :  class { }
        public static System.Text.Json.Serialization.Metadata.JsonPropertyInfo RequiredOrNull<T, TValue>(System.Text.Json.JsonSerializerOptions options, string jsonName, string name, System.Func<object, TValue?> get, System.Action<T, TValue> set, System.Text.Json.Serialization.JsonConverter<TValue>? converter = null)
            where T :  class { }
        public static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Value<T>(System.Text.Json.JsonSerializerOptions options, System.Text.Json.Serialization.JsonConverter<T> converter) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiBoxCallbackHandlerServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddApiBoxCallbackHandler<TCallback, [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)]  THandler>(this Microsoft.Extensions.DependencyInjection.IServiceCollection services)
            where TCallback :  class, ApiBox.ICallbackPayload<TCallback>
            where THandler :  class, ApiBox.ICallbackHandler<TCallback> { }
    }
    public static class ApiBoxDownloadsServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBoxDownloads(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<ApiBox.DownloadOptions>? configure = null) { }
    }
}
