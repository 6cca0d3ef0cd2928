namespace ApiBox.Emulator
{
    public sealed class ApiBoxEmulator : System.IAsyncDisposable
    {
        public int AcceptedRequests { get; }
        public System.Collections.Generic.IReadOnlyList<ApiBox.Emulator.EmulatorAccount> Accounts { get; }
        public string ApiKey { get; }
        public System.Uri BaseAddress { get; }
        public System.Collections.Generic.IReadOnlyList<ApiBox.Emulator.EmulatorCallback> Callbacks { get; }
        public decimal Credits { get; set; }
        public decimal CreditsCharged { get; }
        public ApiBox.Emulator.ApiBoxEmulatorFaults Faults { get; }
        public System.Collections.Generic.IReadOnlyList<ApiBox.Emulator.EmulatorRequest> Requests { get; }
        public System.Uri SampleVocal { get; }
        public System.Collections.Generic.IReadOnlyList<ApiBox.Emulator.EmulatorTask> Tasks { get; }
        public ApiBox.Emulator.EmulatorAccount AddAccount(string apiKey, decimal credits) { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public System.Threading.Tasks.Task<ApiBox.Emulator.EmulatorCallback> WaitForCallbackAsync(System.Func<ApiBox.Emulator.EmulatorCallback, bool> match, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.Emulator.EmulatorRequest> WaitForRequestAsync(System.Func<ApiBox.Emulator.EmulatorRequest, bool> match, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<ApiBox.Emulator.ApiBoxEmulator> StartAsync(System.Action<ApiBox.Emulator.ApiBoxEmulatorOptions>? configure = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class ApiBoxEmulatorFaults
    {
        public void Clear() { }
        public void Next(string operationId, ApiBox.Emulator.Fault fault, int count = 1) { }
        public void NextSubmission(ApiBox.Emulator.Fault fault, int count = 1) { }
        public void NextTask(ApiBox.Emulator.TaskScenario scenario, int count = 1) { }
        public void NextTask(string operationId, ApiBox.Emulator.TaskScenario scenario, int count = 1) { }
        public void Random(int seed, double probability, params ApiBox.Emulator.Fault[] faults) { }
    }
    public sealed class ApiBoxEmulatorOptions
    {
        public ApiBoxEmulatorOptions() { }
        public bool AllowRemoteCallbacks { get; set; }
        public string ApiKey { get; set; }
        public int CallbackRetries { get; set; }
        public System.TimeSpan CallbackTimeout { get; set; }
        public decimal Credits { get; set; }
        public decimal CreditsPerTask { get; set; }
        public string? Description { get; set; }
        public bool FollowUpload { get; set; }
        public System.Action<string>? Log { get; set; }
        public int MaxRequestBytes { get; set; }
        public int MaxUploadBytes { get; set; }
        public int Port { get; set; }
        public string? StateFile { get; set; }
        public System.TimeSpan TaskDuration { get; set; }
        public System.TimeProvider TimeProvider { get; set; }
        public System.TimeSpan TrackLength { get; set; }
        public System.Collections.Generic.IReadOnlyList<string> Urls { get; set; }
    }
    public enum CallbackOutcome
    {
        Delivered = 0,
        Refused = 1,
        Failed = 2,
        Skipped = 3,
        Lost = 4,
    }
    public sealed class EmulatorAccount
    {
        public int AcceptedRequests { get; }
        [System.Text.Json.Serialization.JsonIgnore]
        public string ApiKey { get; }
        public decimal Credits { get; set; }
        public decimal CreditsCharged { get; }
        [System.Text.Json.Serialization.JsonPropertyName("account")]
        public int Number { get; }
        public override string ToString() { }
    }
    public sealed class EmulatorCallback : System.IEquatable<ApiBox.Emulator.EmulatorCallback>
    {
        public EmulatorCallback() { }
        public required int Attempt { get; init; }
        public required string Body { get; init; }
        public string? Error { get; init; }
        public required bool Forged { get; init; }
        public int? HttpStatus { get; init; }
        public required string Name { get; init; }
        public required ApiBox.Emulator.CallbackOutcome Outcome { get; init; }
        public required System.DateTimeOffset SentAt { get; init; }
        public required string Stage { get; init; }
        public required string TaskId { get; init; }
        public required string Url { get; init; }
    }
    [System.Flags]
    public enum EmulatorCallbackDelivery
    {
        Normal = 0,
        Lost = 1,
        Duplicated = 2,
        Reordered = 4,
        Late = 8,
        BeforeResponse = 16,
        Forged = 32,
    }
    public sealed class EmulatorRequest : System.IEquatable<ApiBox.Emulator.EmulatorRequest>
    {
        public EmulatorRequest() { }
        public bool Accepted { get; init; }
        public int? Account { get; init; }
        public required string Body { get; init; }
        public int? Code { get; init; }
        public ApiBox.Emulator.Fault? Fault { get; init; }
        public required System.Collections.Generic.IReadOnlyDictionary<string, string> Headers { get; init; }
        public string? Message { get; init; }
        public required string Method { get; init; }
        public string? OperationId { get; init; }
        public required string Path { get; init; }
        public required string Query { get; init; }
        public required System.DateTimeOffset ReceivedAt { get; init; }
        public string? TaskId { get; init; }
    }
    public sealed class EmulatorTask : System.IEquatable<ApiBox.Emulator.EmulatorTask>
    {
        public EmulatorTask() { }
        public required int Account { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public required bool HasEnded { get; init; }
        public required string OperationId { get; init; }
        public required int Queries { get; init; }
        public required string Request { get; init; }
        public required string Status { get; init; }
        public required string TaskId { get; init; }
    }
    public sealed class Fault : System.IEquatable<ApiBox.Emulator.Fault>
    {
        public Fault() { }
        public bool AfterAccepting { get; init; }
        public System.TimeSpan Duration { get; init; }
        public int? HttpStatus { get; init; }
        public required ApiBox.Emulator.FaultKind Kind { get; init; }
        public string? Location { get; init; }
        public string? Message { get; init; }
        public int ResponseCode { get; init; }
        public int Size { get; init; }
        public static ApiBox.Emulator.Fault AnotherTask { get; }
        public static ApiBox.Emulator.Fault DropResponseAfterAccepting { get; }
        public static ApiBox.Emulator.Fault EmptyResponse { get; }
        public static ApiBox.Emulator.Fault HalfResponse { get; }
        public static ApiBox.Emulator.Fault ResetBeforeAccepting { get; }
        public static ApiBox.Emulator.Fault ServerErrorAfterAccepting { get; }
        public static ApiBox.Emulator.Fault WithoutData { get; }
        public static ApiBox.Emulator.Fault Code(int code, string? message = null) { }
        public static ApiBox.Emulator.Fault NotJson(int status = 502) { }
        public static ApiBox.Emulator.Fault OversizedResponse(int bytes = 16777216) { }
        public static ApiBox.Emulator.Fault Redirect(string? location = null) { }
        public static ApiBox.Emulator.Fault SlowResponse(System.TimeSpan duration) { }
        public static ApiBox.Emulator.Fault Status(int status, string? message = null) { }
    }
    public enum FaultKind
    {
        Response = 0,
        Abort = 1,
        HalfResponse = 2,
        SlowResponse = 3,
        Redirect = 4,
        NotJson = 5,
        EmptyResponse = 6,
        OversizedResponse = 7,
        WithoutData = 8,
        AnotherTask = 9,
    }
    public sealed class ServerCommand
    {
        public const int BadDescription = 3;
        public const string Summary = "Runs an offline emulator of the api.box music API, which validates requests, runs" +
            " tasks, sends callbacks and serves audio.";
        public static void AddTo(System.CommandLine.Command command, int badDescription = 3) { }
    }
    public sealed class TaskScenario : System.IEquatable<ApiBox.Emulator.TaskScenario>
    {
        public TaskScenario() { }
        public string? AudioAddress { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> CallbackStages { get; init; }
        public ApiBox.Emulator.EmulatorCallbackDelivery Callbacks { get; init; }
        public System.TimeSpan? Duration { get; init; }
        public int ErrorCode { get; init; }
        public string? ErrorMessage { get; init; }
        public string? FailedStatus { get; init; }
        public bool Fails { get; init; }
        public double FailsAt { get; init; }
        public string? FailureStage { get; init; }
        public bool KeepsResults { get; init; }
        public int QueriesAnsweredNotFound { get; init; }
        public int QueriesAnsweredWithoutData { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> SkippedStages { get; init; }
        public bool StaysRunning { get; init; }
        public static ApiBox.Emulator.TaskScenario Normal { get; }
        public static ApiBox.Emulator.TaskScenario CallbackException() { }
        public static ApiBox.Emulator.TaskScenario Deliver(ApiBox.Emulator.EmulatorCallbackDelivery delivery, params string[] stages) { }
        public static ApiBox.Emulator.TaskScenario Fail(int code = 500, string? message = null) { }
        public static ApiBox.Emulator.TaskScenario Fail(string status, string message, int code = 500) { }
        public static ApiBox.Emulator.TaskScenario Skip(params string[] stages) { }
        public static ApiBox.Emulator.TaskScenario StayRunning() { }
    }
}
