namespace ApiBox
{
    public sealed class AddInstrumentalRequest : System.IEquatable<ApiBox.AddInstrumentalRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public AddInstrumentalRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal, ApiBox.Runtime.PlainConverter<decimal>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWeight")]
        public decimal? AudioWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string, ApiBox.Runtime.PlainConverter<string>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("lyrics")]
        public string? Lyrics { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.MusicModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.MusicModel>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public ApiBox.MusicModel? Model { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("negativeTags")]
        public required string NegativeTags { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal, ApiBox.Runtime.PlainConverter<decimal>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("styleWeight")]
        public decimal? StyleWeight { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tags")]
        public required string Tags { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public required string Title { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("uploadUrl")]
        public required System.Uri UploadUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("variety")]
        public int? Variety { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.VocalGender, ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalGender")]
        public ApiBox.VocalGender? VocalGender { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal, ApiBox.Runtime.PlainConverter<decimal>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]
        public decimal? WeirdnessConstraint { get; init; }
    }
    public static class AddInstrumentalRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.AddInstrumentalRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class AddInstrumentalResponse : System.IEquatable<ApiBox.AddInstrumentalResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public AddInstrumentalResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.TaskSubmission? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class AddInstrumentalResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.AddInstrumentalResponse value) { }
    }
    public sealed class AddVocalsRequest : System.IEquatable<ApiBox.AddVocalsRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public AddVocalsRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal, ApiBox.Runtime.PlainConverter<decimal>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWeight")]
        public decimal? AudioWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.MusicModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.MusicModel>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public ApiBox.MusicModel? Model { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("negativeTags")]
        public required string NegativeTags { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public required string Prompt { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("style")]
        public required string Style { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal, ApiBox.Runtime.PlainConverter<decimal>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("styleWeight")]
        public decimal? StyleWeight { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public required string Title { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("uploadUrl")]
        public required System.Uri UploadUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.VocalGender, ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalGender")]
        public ApiBox.VocalGender? VocalGender { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal, ApiBox.Runtime.PlainConverter<decimal>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]
        public decimal? WeirdnessConstraint { get; init; }
    }
    public static class AddVocalsRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.AddVocalsRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class AlignedWord : System.IEquatable<ApiBox.AlignedWord>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public AlignedWord() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("endS")]
        public double? EndS { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("palign")]
        public double? Palign { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("startS")]
        public double? StartS { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("success")]
        public bool? Success { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("word")]
        public string? Word { get; init; }
    }
    public static class AlignedWordValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.AlignedWord value) { }
    }
    public class ApiBoxApiException : ApiBox.ApiBoxException
    {
        public ApiBoxApiException(int code, string? serviceMessage, System.Net.HttpStatusCode httpStatusCode, string? message = null) { }
        public int Code { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; init; }
        public System.Net.HttpStatusCode HttpStatusCode { get; }
        public string? RequestId { get; init; }
        public System.TimeSpan? RetryAfter { get; init; }
        public string? ServiceMessage { get; }
    }
    public sealed class ApiBoxCallbackJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public ApiBoxCallbackJsonContext() { }
        public ApiBoxCallbackJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<ApiBox.AudioRecoveryCallback> AudioRecoveryCallback { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<ApiBox.CoverGenerationCallback> CoverGenerationCallback { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<ApiBox.LyricsGenerationCallback> LyricsGenerationCallback { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<ApiBox.MusicGenerationCallback> MusicGenerationCallback { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<ApiBox.MusicVideoCallback> MusicVideoCallback { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<ApiBox.VocalSeparationCallback> VocalSeparationCallback { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<ApiBox.WavConversionCallback> WavConversionCallback { get; }
        public static ApiBox.ApiBoxCallbackJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
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
    public sealed class ApiBoxClient : ApiBox.IApiBoxClient, ApiBox.Runtime.ITaskResumer, System.IDisposable
    {
        public ApiBoxClient(ApiBox.Runtime.ApiBoxTransport transport) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> AddInstrumentalAsync(ApiBox.AddInstrumentalRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> AddVocalsAsync(ApiBox.AddVocalsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.MusicStyle> BoostMusicStyleAsync(ApiBox.BoostMusicStyleRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.WavConversionDetails>> ConvertToWavAsync(ApiBox.ConvertToWavRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicVideoDetails>> CreateMusicVideoAsync(ApiBox.CreateMusicVideoRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public void Dispose() { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> ExtendMusicAsync(ApiBox.ExtendMusicRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.CoverGenerationDetails>> GenerateCoverAsync(ApiBox.GenerateCoverRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.LyricsGenerationDetails>> GenerateLyricsAsync(ApiBox.GenerateLyricsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateMashupAsync(ApiBox.GenerateMashupRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MidiGenerationDetails>> GenerateMidiAsync(ApiBox.GenerateMidiRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateMusicAsync(ApiBox.GenerateMusicRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.Persona> GeneratePersonaAsync(ApiBox.GeneratePersonaRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateSoundsAsync(ApiBox.GenerateSoundsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.AudioRecoveryDetails> GetAudioRecoveryDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.CoverGenerationDetails> GetCoverGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Uri> GetDownloadUrlAsync(ApiBox.DownloadUrlRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.LyricsGenerationDetails> GetLyricsGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.MidiGenerationDetails> GetMidiGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.MusicGenerationDetails> GetMusicGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.MusicVideoDetails> GetMusicVideoDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<decimal> GetRemainingCreditsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.TimestampedLyrics> GetTimestampedLyricsAsync(ApiBox.TimestampedLyricsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.VocalSeparationDetails> GetVocalSeparationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.WavConversionDetails> GetWavConversionDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.AudioRecoveryDetails>> RecoverAudioAsync(ApiBox.RecoverAudioRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> ReplaceSectionAsync(ApiBox.ReplaceSectionRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public ApiBox.ApiBoxTask<ApiBox.AudioRecoveryDetails> ResumeAudioRecovery(string taskId) { }
        public ApiBox.ApiBoxTask<ApiBox.CoverGenerationDetails> ResumeCoverGeneration(string taskId) { }
        public ApiBox.ApiBoxTask<ApiBox.LyricsGenerationDetails> ResumeLyricsGeneration(string taskId) { }
        public ApiBox.ApiBoxTask<ApiBox.MidiGenerationDetails> ResumeMidiGeneration(string taskId) { }
        public ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails> ResumeMusicGeneration(string taskId) { }
        public ApiBox.ApiBoxTask<ApiBox.MusicVideoDetails> ResumeMusicVideo(string taskId) { }
        public ApiBox.ApiBoxTask<ApiBox.VocalSeparationDetails> ResumeVocalSeparation(string taskId) { }
        public ApiBox.ApiBoxTask<ApiBox.WavConversionDetails> ResumeWavConversion(string taskId) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.VocalSeparationDetails>> SeparateVocalsAsync(ApiBox.SeparateVocalsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> UploadAndCoverAudioAsync(ApiBox.UploadAndCoverAudioRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> UploadAndExtendAudioAsync(ApiBox.UploadAndExtendAudioRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileBase64Async(ApiBox.UploadFileBase64Request request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileFromUrlAsync(ApiBox.UploadFileFromUrlRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileStreamAsync(ApiBox.UploadFileStreamRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public static ApiBox.ApiBoxClient Create(ApiBox.ApiBoxOptions options) { }
        public static ApiBox.ApiBoxClient Create(ApiBox.ApiBoxOptions options, System.Net.Http.HttpMessageHandler handler, System.TimeProvider? timeProvider = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) { }
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
        public ApiBoxHealthCheck(System.IServiceProvider services) { }
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
    public static class ApiBoxOperations
    {
        public static System.Collections.Generic.IReadOnlyList<ApiBox.OperationDescription<ApiBox.IApiBoxClient>> All { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.TaskDescription<ApiBox.IApiBoxClient>> Tasks { get; }
    }
    public sealed class ApiBoxOptions
    {
        public const string ApiKeyVariable = "APIBOX_API_KEY";
        public const string SectionName = "ApiBox";
        public ApiBoxOptions() { }
        [System.Text.Json.Serialization.JsonIgnore]
        public string? ApiKey { get; set; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>>? ApiKeyProvider { get; set; }
        public System.Uri BaseAddress { get; set; }
        public ApiBox.ApiBoxCallbackOptions Callbacks { get; }
        public int MaxResponseBytes { get; set; }
        public int MaxRetries { get; set; }
        public System.TimeSpan MaxRetryDelay { get; set; }
        public System.TimeSpan PollInterval { get; set; }
        public bool PoolPaidConnections { get; set; }
        public System.TimeSpan RetryDelay { get; set; }
        public ApiBox.SubmissionLimit? SubmissionLimit { get; set; }
        public System.TimeSpan Timeout { get; set; }
        public bool UseExpectContinue { get; set; }
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
    public sealed class ApiBoxTransportException : ApiBox.ApiBoxException
    {
        public ApiBoxTransportException(string message, System.Exception? innerException = null) { }
    }
    public sealed class ApiBoxUnauthorizedException : ApiBox.ApiBoxApiException
    {
        public ApiBoxUnauthorizedException(int code, string? serviceMessage, System.Net.HttpStatusCode httpStatusCode, string? message = null) { }
    }
    public sealed class ApiBoxUriConverter : ApiBox.Runtime.UriConverter
    {
        public ApiBoxUriConverter() { }
    }
    public sealed class ApiBoxValidationException : ApiBox.ApiBoxException
    {
        public ApiBoxValidationException(System.Collections.Generic.IReadOnlyList<ApiBox.ValidationError> errors) { }
        public System.Collections.Generic.IReadOnlyList<ApiBox.ValidationError> Errors { get; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.AudioRecoveryCallback>))]
    public sealed class AudioRecoveryCallback : ApiBox.ICallbackPayload<ApiBox.AudioRecoveryCallback>, System.IEquatable<ApiBox.AudioRecoveryCallback>
    {
        public AudioRecoveryCallback() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.AudioRecoveryCallbackTrack>? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("task_id")]
        public required string TaskId { get; init; }
        public static ApiBox.CallbackDescription Callback { get; }
    }
    public sealed class AudioRecoveryCallbackTrack : System.IEquatable<ApiBox.AudioRecoveryCallbackTrack>
    {
        public AudioRecoveryCallbackTrack() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("audio_url")]
        public System.Uri? AudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("error")]
        public string? Error { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public required string Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public string? Status { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
    }
    public static class AudioRecoveryCallbackTrackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.AudioRecoveryCallbackTrack value) { }
    }
    public static class AudioRecoveryCallbackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.AudioRecoveryCallback value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class AudioRecoveryDetails : System.IEquatable<ApiBox.AudioRecoveryDetails>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public AudioRecoveryDetails() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.RecoveredTrack>? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("task_id")]
        public string? TaskId { get; init; }
    }
    public static class AudioRecoveryDetailsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.AudioRecoveryDetails value) { }
    }
    public sealed class BoostMusicStyleRequest : System.IEquatable<ApiBox.BoostMusicStyleRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public BoostMusicStyleRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("content")]
        public required string Content { get; init; }
    }
    public static class BoostMusicStyleRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.BoostMusicStyleRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class BoostMusicStyleResponse : System.IEquatable<ApiBox.BoostMusicStyleResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public BoostMusicStyleResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.MusicStyle? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class BoostMusicStyleResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.BoostMusicStyleResponse value) { }
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
        public int Taken { get; init; }
        public string TaskId { get; init; }
    }
    public sealed class CallbackDescription : System.IEquatable<ApiBox.CallbackDescription>
    {
        public CallbackDescription(string Kind, System.Collections.Generic.IReadOnlyList<string> Order, System.Collections.Generic.IReadOnlyList<string> Failed) { }
        public System.Collections.Generic.IReadOnlyList<string> Failed { get; init; }
        public string Kind { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Order { get; init; }
    }
    public enum CallbackEffect
    {
        Advanced = 0,
        NotNew = 1,
        OtherTask = 2,
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
        public bool IsRead { get; }
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
        public bool IsTaken { get; }
        public string? Reason { get; init; }
        public ApiBox.CallbackResult Result { get; init; }
        public int StatusCode { get; }
    }
    public enum CallbackResult
    {
        Taken = 0,
        NotNew = 1,
        UnknownKind = 2,
        WrongToken = 3,
        Expired = 4,
        TooLarge = 5,
        Unreadable = 6,
        OtherTask = 7,
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
    public enum CandidateVerdict
    {
        Confirmed = 0,
        Refuted = 1,
        Open = 2,
    }
    public static class ConversionCode
    {
        public const int Exists = 409;
        public const int InsufficientCredits = 429;
        public const int InvalidParameters = 400;
        public const int Maintenance = 455;
        public const int NotFound = 404;
        public const int Ok = 200;
        public const int RateLimited = 405;
        public const int ServerError = 500;
        public const int TextTooLong = 413;
        public const int TooFrequent = 430;
        public const int Unauthorized = 401;
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class ConversionSubmissionResponse : System.IEquatable<ApiBox.ConversionSubmissionResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public ConversionSubmissionResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.TaskSubmission? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class ConversionSubmissionResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.ConversionSubmissionResponse value) { }
    }
    public sealed class ConvertToWavRequest : System.IEquatable<ApiBox.ConvertToWavRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public ConvertToWavRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public required string AudioId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    public static class ConvertToWavRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.ConvertToWavRequest value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.CoverGenerationCallback?>?))]
    public sealed class CoverGenerationCallback : ApiBox.ICallbackPayload<ApiBox.CoverGenerationCallback>, System.IEquatable<ApiBox.CoverGenerationCallback>
    {
        public CoverGenerationCallback() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.CoverGenerationCallbackData? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        public static ApiBox.CallbackDescription Callback { get; }
    }
    public sealed class CoverGenerationCallbackData : System.IEquatable<ApiBox.CoverGenerationCallbackData>
    {
        public CoverGenerationCallbackData() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("images")]
        public System.Collections.Generic.IReadOnlyList<System.Uri>? Images { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    public static class CoverGenerationCallbackDataValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.CoverGenerationCallbackData value) { }
    }
    public static class CoverGenerationCallbackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.CoverGenerationCallback value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class CoverGenerationDetails : System.IEquatable<ApiBox.CoverGenerationDetails>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public CoverGenerationDetails() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("callbackUrl")]
        public System.Uri? CallbackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("completeTime")]
        public System.DateTimeOffset? CompleteTime { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorCode")]
        public int? ErrorCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("parentTaskId")]
        public string? ParentTaskId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("response")]
        public ApiBox.CoverGenerationResult? Response { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("successFlag")]
        public int? SuccessFlag { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class CoverGenerationDetailsResponse : System.IEquatable<ApiBox.CoverGenerationDetailsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public CoverGenerationDetailsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.CoverGenerationDetails? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class CoverGenerationDetailsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.CoverGenerationDetailsResponse value) { }
    }
    public static class CoverGenerationDetailsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.CoverGenerationDetails value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class CoverGenerationResult : System.IEquatable<ApiBox.CoverGenerationResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public CoverGenerationResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("images")]
        public System.Collections.Generic.IReadOnlyList<System.Uri>? Images { get; init; }
    }
    public static class CoverGenerationResultValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.CoverGenerationResult value) { }
    }
    public sealed class CreateMusicVideoRequest : System.IEquatable<ApiBox.CreateMusicVideoRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public CreateMusicVideoRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public required string AudioId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string, ApiBox.Runtime.PlainConverter<string>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("author")]
        public string? Author { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string, ApiBox.Runtime.PlainConverter<string>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("domainName")]
        public string? DomainName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    public static class CreateMusicVideoRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.CreateMusicVideoRequest value) { }
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
        BadAnswer = 10,
        Absent = 11,
    }
    public sealed class DownloadOptions
    {
        public const string SectionName = "ApiBox:Downloads";
        public DownloadOptions() { }
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
    public sealed class DownloadUrlRequest : System.IEquatable<ApiBox.DownloadUrlRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public DownloadUrlRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public required System.Uri Url { get; init; }
    }
    public static class DownloadUrlRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.DownloadUrlRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class DownloadUrlResponse : System.IEquatable<ApiBox.DownloadUrlResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public DownloadUrlResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public System.Uri? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class DownloadUrlResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.DownloadUrlResponse value) { }
    }
    public sealed class ExpiredSubmission : System.IEquatable<ApiBox.ExpiredSubmission>
    {
        public ExpiredSubmission(ApiBox.StoredSubmission Row, int Undelivered, string? Kind) { }
        public string? Kind { get; init; }
        public ApiBox.StoredSubmission Row { get; init; }
        public int Undelivered { get; init; }
    }
    public sealed class ExtendMusicRequest : System.IEquatable<ApiBox.ExtendMusicRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public ExtendMusicRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public required string AudioId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWeight")]
        public decimal? AudioWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter?))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<double, ApiBox.Runtime.PlainConverter<double>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("continueAt")]
        public double? ContinueAt { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("defaultParamFlag")]
        public required bool DefaultParamFlag { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public required ApiBox.MusicModel Model { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("negativeTags")]
        public string? NegativeTags { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaId")]
        public string? PersonaId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.PersonaModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.PersonaModel>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaModel")]
        public ApiBox.PersonaModel? PersonaModel { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public string? Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("style")]
        public string? Style { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("styleWeight")]
        public decimal? StyleWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.VocalGender, ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalGender")]
        public ApiBox.VocalGender? VocalGender { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]
        public decimal? WeirdnessConstraint { get; init; }
    }
    public static class ExtendMusicRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.ExtendMusicRequest value) { }
    }
    public sealed class FieldDescription
    {
        public FieldDescription() { }
        public string? Default { get; init; }
        public string? Description { get; init; }
        public string? Example { get; init; }
        public ApiBox.FieldKind Item { get; init; }
        public ApiBox.FieldKind Kind { get; init; }
        public required string Name { get; init; }
        public string? Origin { get; init; }
        public ApiBox.FieldPlace Place { get; init; }
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
    public enum FieldPlace
    {
        Body = 0,
        Query = 1,
        Path = 2,
        Header = 3,
        Cookie = 4,
    }
    public sealed class GenerateCoverRequest : System.IEquatable<ApiBox.GenerateCoverRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GenerateCoverRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    public static class GenerateCoverRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.GenerateCoverRequest value) { }
    }
    public sealed class GenerateLyricsRequest : System.IEquatable<ApiBox.GenerateLyricsRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GenerateLyricsRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public required string Prompt { get; init; }
    }
    public static class GenerateLyricsRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.GenerateLyricsRequest value) { }
    }
    public sealed class GenerateMashupRequest : System.IEquatable<ApiBox.GenerateMashupRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GenerateMashupRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWeight")]
        public decimal? AudioWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter?))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("customMode")]
        public bool? CustomMode { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("duration")]
        public int? Duration { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("instrumental")]
        public bool? Instrumental { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("lyrics")]
        public string? Lyrics { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public required ApiBox.MusicModel Model { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaId")]
        public string? PersonaId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.PersonaModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.PersonaModel>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaModel")]
        public ApiBox.PersonaModel? PersonaModel { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public string? Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("style")]
        public string? Style { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("styleWeight")]
        public decimal? StyleWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.ListConverter<System.Uri?, ApiBox.Runtime.StrictUriConverter?>?))]
        [System.Text.Json.Serialization.JsonPropertyName("uploadUrlList")]
        public required System.Collections.Generic.IReadOnlyList<System.Uri> UploadUrlList { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("variety")]
        public int? Variety { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.VocalGender, ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalGender")]
        public ApiBox.VocalGender? VocalGender { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]
        public decimal? WeirdnessConstraint { get; init; }
    }
    public static class GenerateMashupRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.GenerateMashupRequest value) { }
    }
    public sealed class GenerateMidiRequest : System.IEquatable<ApiBox.GenerateMidiRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GenerateMidiRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string, ApiBox.Runtime.PlainConverter<string>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public string? AudioId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    public static class GenerateMidiRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.GenerateMidiRequest value) { }
    }
    public sealed class GenerateMusicRequest : System.IEquatable<ApiBox.GenerateMusicRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GenerateMusicRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.ListConverter<System.Uri?, ApiBox.Runtime.StrictUriConverter?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioUrls")]
        public System.Collections.Generic.IReadOnlyList<System.Uri>? AudioUrls { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWeight")]
        public decimal? AudioWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter?))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("customMode")]
        public required bool CustomMode { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("duration")]
        public int? Duration { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.ListConverter<System.Uri?, ApiBox.Runtime.StrictUriConverter?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("imageUrls")]
        public System.Collections.Generic.IReadOnlyList<System.Uri>? ImageUrls { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("instrumental")]
        public required bool Instrumental { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("lyrics")]
        public string? Lyrics { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public required ApiBox.MusicModel Model { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("negativeTags")]
        public string? NegativeTags { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaId")]
        public string? PersonaId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.PersonaModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.PersonaModel>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaModel")]
        public ApiBox.PersonaModel? PersonaModel { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public string? Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("style")]
        public string? Style { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("styleWeight")]
        public decimal? StyleWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("variety")]
        public int? Variety { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.ListConverter<System.Uri?, ApiBox.Runtime.StrictUriConverter?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("videoUrls")]
        public System.Collections.Generic.IReadOnlyList<System.Uri>? VideoUrls { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.VocalGender, ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalGender")]
        public ApiBox.VocalGender? VocalGender { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]
        public decimal? WeirdnessConstraint { get; init; }
    }
    public static class GenerateMusicRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.GenerateMusicRequest value) { }
    }
    public sealed class GeneratePersonaRequest : System.IEquatable<ApiBox.GeneratePersonaRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GeneratePersonaRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public required string AudioId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("description")]
        public required string Description { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public required string Name { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string, ApiBox.Runtime.PlainConverter<string>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("style")]
        public string? Style { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<double, ApiBox.Runtime.PlainConverter<double>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalEnd")]
        public double? VocalEnd { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<double, ApiBox.Runtime.PlainConverter<double>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalStart")]
        public double? VocalStart { get; init; }
    }
    public static class GeneratePersonaRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.GeneratePersonaRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class GeneratePersonaResponse : System.IEquatable<ApiBox.GeneratePersonaResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GeneratePersonaResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.Persona? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class GeneratePersonaResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.GeneratePersonaResponse value) { }
    }
    public sealed class GenerateSoundsRequest : System.IEquatable<ApiBox.GenerateSoundsRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GenerateSoundsRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<System.Uri, ApiBox.Runtime.StrictUriConverter>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public System.Uri? CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("grabLyrics")]
        public bool? GrabLyrics { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.SoundModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.SoundModel>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public ApiBox.SoundModel? Model { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public required string Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.SoundKey, ApiBox.Runtime.OpenEnumConverter<ApiBox.SoundKey>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("soundKey")]
        public ApiBox.SoundKey? SoundKey { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("soundLoop")]
        public bool? SoundLoop { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("soundTempo")]
        public int? SoundTempo { get; init; }
    }
    public static class GenerateSoundsRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.GenerateSoundsRequest value) { }
    }
    public interface IApiBoxClient
    {
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> AddInstrumentalAsync(ApiBox.AddInstrumentalRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> AddVocalsAsync(ApiBox.AddVocalsRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.MusicStyle> BoostMusicStyleAsync(ApiBox.BoostMusicStyleRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.WavConversionDetails>> ConvertToWavAsync(ApiBox.ConvertToWavRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicVideoDetails>> CreateMusicVideoAsync(ApiBox.CreateMusicVideoRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> ExtendMusicAsync(ApiBox.ExtendMusicRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.CoverGenerationDetails>> GenerateCoverAsync(ApiBox.GenerateCoverRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.LyricsGenerationDetails>> GenerateLyricsAsync(ApiBox.GenerateLyricsRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateMashupAsync(ApiBox.GenerateMashupRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MidiGenerationDetails>> GenerateMidiAsync(ApiBox.GenerateMidiRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateMusicAsync(ApiBox.GenerateMusicRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.Persona> GeneratePersonaAsync(ApiBox.GeneratePersonaRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateSoundsAsync(ApiBox.GenerateSoundsRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.AudioRecoveryDetails> GetAudioRecoveryDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.CoverGenerationDetails> GetCoverGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<System.Uri> GetDownloadUrlAsync(ApiBox.DownloadUrlRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.LyricsGenerationDetails> GetLyricsGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.MidiGenerationDetails> GetMidiGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.MusicGenerationDetails> GetMusicGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.MusicVideoDetails> GetMusicVideoDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<decimal> GetRemainingCreditsAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.TimestampedLyrics> GetTimestampedLyricsAsync(ApiBox.TimestampedLyricsRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.VocalSeparationDetails> GetVocalSeparationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.WavConversionDetails> GetWavConversionDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.AudioRecoveryDetails>> RecoverAudioAsync(ApiBox.RecoverAudioRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> ReplaceSectionAsync(ApiBox.ReplaceSectionRequest request, System.Threading.CancellationToken cancellationToken = default);
        ApiBox.ApiBoxTask<ApiBox.AudioRecoveryDetails> ResumeAudioRecovery(string taskId);
        ApiBox.ApiBoxTask<ApiBox.CoverGenerationDetails> ResumeCoverGeneration(string taskId);
        ApiBox.ApiBoxTask<ApiBox.LyricsGenerationDetails> ResumeLyricsGeneration(string taskId);
        ApiBox.ApiBoxTask<ApiBox.MidiGenerationDetails> ResumeMidiGeneration(string taskId);
        ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails> ResumeMusicGeneration(string taskId);
        ApiBox.ApiBoxTask<ApiBox.MusicVideoDetails> ResumeMusicVideo(string taskId);
        ApiBox.ApiBoxTask<ApiBox.VocalSeparationDetails> ResumeVocalSeparation(string taskId);
        ApiBox.ApiBoxTask<ApiBox.WavConversionDetails> ResumeWavConversion(string taskId);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.VocalSeparationDetails>> SeparateVocalsAsync(ApiBox.SeparateVocalsRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> UploadAndCoverAudioAsync(ApiBox.UploadAndCoverAudioRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> UploadAndExtendAudioAsync(ApiBox.UploadAndExtendAudioRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileBase64Async(ApiBox.UploadFileBase64Request request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileFromUrlAsync(ApiBox.UploadFileFromUrlRequest request, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileStreamAsync(ApiBox.UploadFileStreamRequest request, System.Threading.CancellationToken cancellationToken = default);
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
        System.Threading.Tasks.Task<ApiBox.CallbackReceipt> ReceiveAsync(string kind, string submissionId, string token, System.ReadOnlyMemory<byte> body, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<ApiBox.CallbackReceipt> ReceiveAsync(string kind, string submissionId, string token, System.ReadOnlyMemory<byte> body, ApiBox.WebhookSignature? signature, System.Threading.CancellationToken cancellationToken = default);
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
        System.Threading.Tasks.Task<bool> AddAsync(ApiBox.NewSubmission submission, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<ApiBox.CallbackEffect> AdvanceAsync(ApiBox.ReceivedCallback callback, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> CompleteDeliveryAsync(ApiBox.CallbackDelivery delivery, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<int> CountParkedAsync(System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task EndAsync(string taskId, string stage, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<int> ExpireAsync(System.Collections.Generic.IReadOnlyCollection<string> submissionIds, int most, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<ApiBox.StoredSubmission?> FindAsync(string submissionId, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> JudgeCandidateAsync(string submissionId, string taskId, ApiBox.CandidateVerdict verdict, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<string>> ListCandidatesAsync(string submissionId, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<ApiBox.ExpiredSubmission>> ListExpiredAsync(int most, System.Threading.CancellationToken cancellationToken);
        System.Collections.Generic.IAsyncEnumerable<ApiBox.StoredSubmission> ListOpenAsync(System.Threading.CancellationToken cancellationToken);
        System.Collections.Generic.IAsyncEnumerable<ApiBox.ParkedCallback> ListParkedAsync(System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> ParkDeliveryAsync(ApiBox.CallbackDelivery delivery, bool hasFailed, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task PingAsync(System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> PostponeDeliveryAsync(ApiBox.CallbackDelivery delivery, System.TimeSpan pause, bool hasFailed, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyCollection<long>> RenewDeliveriesAsync(System.Collections.Generic.IReadOnlyCollection<ApiBox.CallbackDelivery> deliveries, System.TimeSpan lease, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<bool> ReplayDeliveryAsync(long deliveryId, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task SetOutcomeAsync(string submissionId, ApiBox.SubmissionOutcome outcome, string? taskId, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<ApiBox.CallbackDelivery>> TakeDeliveriesAsync(System.Collections.Generic.IReadOnlyCollection<string> kinds, int most, System.TimeSpan lease, System.Threading.CancellationToken cancellationToken);
        System.Collections.Generic.IAsyncEnumerable<ApiBox.StoreSignal> WatchAsync(System.Threading.CancellationToken cancellationToken);
    }
    public sealed class InProcessTaskStore : ApiBox.ITaskStore
    {
        public InProcessTaskStore(System.TimeProvider? time = null) { }
        public System.Threading.Tasks.Task<bool> AddAsync(ApiBox.NewSubmission submission, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<ApiBox.CallbackEffect> AdvanceAsync(ApiBox.ReceivedCallback callback, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> CompleteDeliveryAsync(ApiBox.CallbackDelivery delivery, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<int> CountParkedAsync(System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task EndAsync(string taskId, string stage, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<int> ExpireAsync(System.Collections.Generic.IReadOnlyCollection<string> submissionIds, int most, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<ApiBox.StoredSubmission?> FindAsync(string submissionId, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> JudgeCandidateAsync(string submissionId, string taskId, ApiBox.CandidateVerdict verdict, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<string>> ListCandidatesAsync(string submissionId, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<ApiBox.ExpiredSubmission>> ListExpiredAsync(int most, System.Threading.CancellationToken cancellationToken) { }
        public System.Collections.Generic.IAsyncEnumerable<ApiBox.StoredSubmission> ListOpenAsync(System.Threading.CancellationToken cancellationToken) { }
        public System.Collections.Generic.IAsyncEnumerable<ApiBox.ParkedCallback> ListParkedAsync(System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> ParkDeliveryAsync(ApiBox.CallbackDelivery delivery, bool hasFailed, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task PingAsync(System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> PostponeDeliveryAsync(ApiBox.CallbackDelivery delivery, System.TimeSpan pause, bool hasFailed, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyCollection<long>> RenewDeliveriesAsync(System.Collections.Generic.IReadOnlyCollection<ApiBox.CallbackDelivery> deliveries, System.TimeSpan lease, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<bool> ReplayDeliveryAsync(long deliveryId, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task SetOutcomeAsync(string submissionId, ApiBox.SubmissionOutcome outcome, string? taskId, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<ApiBox.CallbackDelivery>> TakeDeliveriesAsync(System.Collections.Generic.IReadOnlyCollection<string> kinds, int most, System.TimeSpan lease, System.Threading.CancellationToken cancellationToken) { }
        public System.Collections.Generic.IAsyncEnumerable<ApiBox.StoreSignal> WatchAsync(System.Threading.CancellationToken cancellationToken) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.LyricsGenerationCallback?>?))]
    public sealed class LyricsGenerationCallback : ApiBox.ICallbackPayload<ApiBox.LyricsGenerationCallback>, System.IEquatable<ApiBox.LyricsGenerationCallback>
    {
        public LyricsGenerationCallback() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.LyricsGenerationCallbackData? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        public static ApiBox.CallbackDescription Callback { get; }
    }
    public sealed class LyricsGenerationCallbackData : System.IEquatable<ApiBox.LyricsGenerationCallbackData>
    {
        public LyricsGenerationCallbackData() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("callbackType")]
        public ApiBox.LyricsGenerationCallbackStage? CallbackType { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.LyricsGenerationCallbackText>? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    public static class LyricsGenerationCallbackDataValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.LyricsGenerationCallbackData value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.LyricsGenerationCallbackStage>))]
    public readonly struct LyricsGenerationCallbackStage : ApiBox.IOpenEnum<ApiBox.LyricsGenerationCallbackStage>, System.IEquatable<ApiBox.LyricsGenerationCallbackStage>
    {
        public LyricsGenerationCallbackStage(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.LyricsGenerationCallbackStage Complete { get; }
        public static ApiBox.LyricsGenerationCallbackStage Error { get; }
        public static ApiBox.LyricsGenerationCallbackStage Failed { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.LyricsGenerationCallbackStage> Known { get; }
        public bool Equals(ApiBox.LyricsGenerationCallbackStage other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string Complete = "complete";
            public const string Error = "error";
            public const string Failed = "failed";
        }
    }
    public sealed class LyricsGenerationCallbackText : System.IEquatable<ApiBox.LyricsGenerationCallbackText>
    {
        public LyricsGenerationCallbackText() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public string? Status { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public string? Text { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
    }
    public static class LyricsGenerationCallbackTextValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.LyricsGenerationCallbackText value) { }
    }
    public static class LyricsGenerationCallbackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.LyricsGenerationCallback value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class LyricsGenerationDetails : System.IEquatable<ApiBox.LyricsGenerationDetails>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public LyricsGenerationDetails() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorCode")]
        public int? ErrorCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("param")]
        public string? Param { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("response")]
        public ApiBox.LyricsGenerationResult? Response { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public ApiBox.LyricsGenerationStatus? Status { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("type")]
        public string? Type { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class LyricsGenerationDetailsResponse : System.IEquatable<ApiBox.LyricsGenerationDetailsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public LyricsGenerationDetailsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.LyricsGenerationDetails? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class LyricsGenerationDetailsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.LyricsGenerationDetailsResponse value) { }
    }
    public static class LyricsGenerationDetailsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.LyricsGenerationDetails value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class LyricsGenerationResult : System.IEquatable<ApiBox.LyricsGenerationResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public LyricsGenerationResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.LyricsText>? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    public static class LyricsGenerationResultValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.LyricsGenerationResult value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.LyricsGenerationStatus>))]
    public readonly struct LyricsGenerationStatus : ApiBox.IOpenEnum<ApiBox.LyricsGenerationStatus>, System.IEquatable<ApiBox.LyricsGenerationStatus>
    {
        public LyricsGenerationStatus(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.LyricsGenerationStatus CallbackException { get; }
        public static ApiBox.LyricsGenerationStatus CreateTaskFailed { get; }
        public static ApiBox.LyricsGenerationStatus GenerateLyricsFailed { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.LyricsGenerationStatus> Known { get; }
        public static ApiBox.LyricsGenerationStatus Pending { get; }
        public static ApiBox.LyricsGenerationStatus SensitiveWordError { get; }
        public static ApiBox.LyricsGenerationStatus Success { get; }
        public bool Equals(ApiBox.LyricsGenerationStatus other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string CallbackException = "CALLBACK_EXCEPTION";
            public const string CreateTaskFailed = "CREATE_TASK_FAILED";
            public const string GenerateLyricsFailed = "GENERATE_LYRICS_FAILED";
            public const string Pending = "PENDING";
            public const string SensitiveWordError = "SENSITIVE_WORD_ERROR";
            public const string Success = "SUCCESS";
        }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class LyricsText : System.IEquatable<ApiBox.LyricsText>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public LyricsText() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public string? Status { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public string? Text { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
    }
    public static class LyricsTextValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.LyricsText value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MidiData : System.IEquatable<ApiBox.MidiData>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiData() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("instruments")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MidiInstrument>? Instruments { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("state")]
        public string? State { get; init; }
    }
    public static class MidiDataValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiData value) { }
    }
    public sealed class MidiGenerationCallback : ApiBox.ICallbackPayload<ApiBox.MidiGenerationCallback>, System.IEquatable<ApiBox.MidiGenerationCallback>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiGenerationCallback() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.IntegerConverter<int>?))]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.MidiGenerationCallbackData? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        public static ApiBox.CallbackDescription Callback { get; }
    }
    public sealed class MidiGenerationCallbackData : System.IEquatable<ApiBox.MidiGenerationCallbackData>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiGenerationCallbackData() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("instruments")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MidiGenerationCallbackInstrument>? Instruments { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("state")]
        public string? State { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    public static class MidiGenerationCallbackDataValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiGenerationCallbackData value) { }
    }
    public sealed class MidiGenerationCallbackInstrument : System.IEquatable<ApiBox.MidiGenerationCallbackInstrument>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiGenerationCallbackInstrument() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public string? Name { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("notes")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MidiGenerationCallbackNote>? Notes { get; init; }
    }
    public static class MidiGenerationCallbackInstrumentValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiGenerationCallbackInstrument value) { }
    }
    public sealed class MidiGenerationCallbackNote : System.IEquatable<ApiBox.MidiGenerationCallbackNote>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiGenerationCallbackNote() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("end")]
        public ApiBox.MidiGenerationCallbackNoteEnd? End { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.IntegerConverter<int>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("pitch")]
        public int? Pitch { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("start")]
        public ApiBox.MidiGenerationCallbackNoteStart? Start { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("velocity")]
        public double? Velocity { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.MidiGenerationCallbackNoteEndJsonConverter))]
    public abstract class MidiGenerationCallbackNoteEnd : System.IEquatable<ApiBox.MidiGenerationCallbackNoteEnd>
    {
        public static ApiBox.MidiGenerationCallbackNoteEnd op_Implicit(double value) { }
        public static ApiBox.MidiGenerationCallbackNoteEnd op_Implicit(string value) { }
        public sealed class OfNumber : ApiBox.MidiGenerationCallbackNoteEnd, System.IEquatable<ApiBox.MidiGenerationCallbackNoteEnd.OfNumber>
        {
            public OfNumber(double Value) { }
            public double Value { get; init; }
        }
        public sealed class OfText : ApiBox.MidiGenerationCallbackNoteEnd, System.IEquatable<ApiBox.MidiGenerationCallbackNoteEnd.OfText>
        {
            public OfText(string Value) { }
            public string Value { get; init; }
            protected override bool PrintMembers(System.Text.StringBuilder builder) { }
        }
        public sealed class Unknown : ApiBox.MidiGenerationCallbackNoteEnd, System.IEquatable<ApiBox.MidiGenerationCallbackNoteEnd.Unknown>
        {
            public Unknown(System.Text.Json.JsonElement Value) { }
            public System.Text.Json.JsonElement Value { get; init; }
            protected override bool PrintMembers(System.Text.StringBuilder builder) { }
        }
    }
    public sealed class MidiGenerationCallbackNoteEndJsonConverter : ApiBox.Runtime.UnionConverter<ApiBox.MidiGenerationCallbackNoteEnd>
    {
        public MidiGenerationCallbackNoteEndJsonConverter() { }
        protected override ApiBox.MidiGenerationCallbackNoteEnd Read(System.Text.Json.JsonElement value) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, ApiBox.MidiGenerationCallbackNoteEnd value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class MidiGenerationCallbackNoteEndValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiGenerationCallbackNoteEnd value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.MidiGenerationCallbackNoteStartJsonConverter))]
    public abstract class MidiGenerationCallbackNoteStart : System.IEquatable<ApiBox.MidiGenerationCallbackNoteStart>
    {
        public static ApiBox.MidiGenerationCallbackNoteStart op_Implicit(double value) { }
        public static ApiBox.MidiGenerationCallbackNoteStart op_Implicit(string value) { }
        public sealed class OfNumber : ApiBox.MidiGenerationCallbackNoteStart, System.IEquatable<ApiBox.MidiGenerationCallbackNoteStart.OfNumber>
        {
            public OfNumber(double Value) { }
            public double Value { get; init; }
        }
        public sealed class OfText : ApiBox.MidiGenerationCallbackNoteStart, System.IEquatable<ApiBox.MidiGenerationCallbackNoteStart.OfText>
        {
            public OfText(string Value) { }
            public string Value { get; init; }
            protected override bool PrintMembers(System.Text.StringBuilder builder) { }
        }
        public sealed class Unknown : ApiBox.MidiGenerationCallbackNoteStart, System.IEquatable<ApiBox.MidiGenerationCallbackNoteStart.Unknown>
        {
            public Unknown(System.Text.Json.JsonElement Value) { }
            public System.Text.Json.JsonElement Value { get; init; }
            protected override bool PrintMembers(System.Text.StringBuilder builder) { }
        }
    }
    public sealed class MidiGenerationCallbackNoteStartJsonConverter : ApiBox.Runtime.UnionConverter<ApiBox.MidiGenerationCallbackNoteStart>
    {
        public MidiGenerationCallbackNoteStartJsonConverter() { }
        protected override ApiBox.MidiGenerationCallbackNoteStart Read(System.Text.Json.JsonElement value) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, ApiBox.MidiGenerationCallbackNoteStart value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class MidiGenerationCallbackNoteStartValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiGenerationCallbackNoteStart value) { }
    }
    public static class MidiGenerationCallbackNoteValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiGenerationCallbackNote value) { }
    }
    public static class MidiGenerationCallbackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiGenerationCallback value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MidiGenerationDetails : System.IEquatable<ApiBox.MidiGenerationDetails>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiGenerationDetails() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public string? AudioId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("callbackUrl")]
        public System.Uri? CallbackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("completeTime")]
        public System.DateTimeOffset? CompleteTime { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorCode")]
        public string? ErrorCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("midiData")]
        public ApiBox.MidiData? MidiData { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("recordTaskId")]
        public long? RecordTaskId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("successFlag")]
        public int? SuccessFlag { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MidiGenerationDetailsResponse : System.IEquatable<ApiBox.MidiGenerationDetailsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiGenerationDetailsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.MidiGenerationDetails? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class MidiGenerationDetailsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiGenerationDetailsResponse value) { }
    }
    public static class MidiGenerationDetailsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiGenerationDetails value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MidiInstrument : System.IEquatable<ApiBox.MidiInstrument>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiInstrument() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public string? Name { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("notes")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MidiNote>? Notes { get; init; }
    }
    public static class MidiInstrumentValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiInstrument value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MidiNote : System.IEquatable<ApiBox.MidiNote>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiNote() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("end")]
        public ApiBox.MidiTime? End { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("pitch")]
        public int? Pitch { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("start")]
        public ApiBox.MidiTime? Start { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("velocity")]
        public double? Velocity { get; init; }
    }
    public static class MidiNoteValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiNote value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.MidiTimeJsonConverter))]
    public abstract class MidiTime : System.IEquatable<ApiBox.MidiTime>
    {
        public static ApiBox.MidiTime op_Implicit(double value) { }
        public static ApiBox.MidiTime op_Implicit(string value) { }
        public sealed class OfNumber : ApiBox.MidiTime, System.IEquatable<ApiBox.MidiTime.OfNumber>
        {
            public OfNumber(double Value) { }
            public double Value { get; init; }
        }
        public sealed class OfText : ApiBox.MidiTime, System.IEquatable<ApiBox.MidiTime.OfText>
        {
            public OfText(string Value) { }
            public string Value { get; init; }
            protected override bool PrintMembers(System.Text.StringBuilder builder) { }
        }
        public sealed class Unknown : ApiBox.MidiTime, System.IEquatable<ApiBox.MidiTime.Unknown>
        {
            public Unknown(System.Text.Json.JsonElement Value) { }
            public System.Text.Json.JsonElement Value { get; init; }
            protected override bool PrintMembers(System.Text.StringBuilder builder) { }
        }
    }
    public sealed class MidiTimeJsonConverter : ApiBox.Runtime.UnionConverter<ApiBox.MidiTime>
    {
        public MidiTimeJsonConverter() { }
        protected override ApiBox.MidiTime Read(System.Text.Json.JsonElement value) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, ApiBox.MidiTime value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class MidiTimeValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MidiTime value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.MusicGenerationCallback?>?))]
    public sealed class MusicGenerationCallback : ApiBox.ICallbackPayload<ApiBox.MusicGenerationCallback>, System.IEquatable<ApiBox.MusicGenerationCallback>
    {
        public MusicGenerationCallback() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.MusicGenerationCallbackData? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        public static ApiBox.CallbackDescription Callback { get; }
    }
    public sealed class MusicGenerationCallbackData : System.IEquatable<ApiBox.MusicGenerationCallbackData>
    {
        public MusicGenerationCallbackData() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("callbackType")]
        public required ApiBox.MusicGenerationCallbackStage CallbackType { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MusicGenerationCallbackTrack>? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("task_id")]
        public required string TaskId { get; init; }
    }
    public static class MusicGenerationCallbackDataValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicGenerationCallbackData value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.MusicGenerationCallbackStage>))]
    public readonly struct MusicGenerationCallbackStage : ApiBox.IOpenEnum<ApiBox.MusicGenerationCallbackStage>, System.IEquatable<ApiBox.MusicGenerationCallbackStage>
    {
        public MusicGenerationCallbackStage(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.MusicGenerationCallbackStage Complete { get; }
        public static ApiBox.MusicGenerationCallbackStage Error { get; }
        public static ApiBox.MusicGenerationCallbackStage Failed { get; }
        public static ApiBox.MusicGenerationCallbackStage First { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.MusicGenerationCallbackStage> Known { get; }
        public static ApiBox.MusicGenerationCallbackStage Text { get; }
        public bool Equals(ApiBox.MusicGenerationCallbackStage other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string Complete = "complete";
            public const string Error = "error";
            public const string Failed = "failed";
            public const string First = "first";
            public const string Text = "text";
        }
    }
    public sealed class MusicGenerationCallbackTrack : System.IEquatable<ApiBox.MusicGenerationCallbackTrack>
    {
        public MusicGenerationCallbackTrack() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("audio_url")]
        public System.Uri? AudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("duration")]
        public double? Duration { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public required string Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("image_url")]
        public System.Uri? ImageUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("model_name")]
        public string? ModelName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public string? Prompt { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source_audio_url")]
        public System.Uri? SourceAudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source_image_url")]
        public System.Uri? SourceImageUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source_stream_audio_url")]
        public System.Uri? SourceStreamAudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stream_audio_url")]
        public System.Uri? StreamAudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tags")]
        public string? Tags { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
    }
    public static class MusicGenerationCallbackTrackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicGenerationCallbackTrack value) { }
    }
    public static class MusicGenerationCallbackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicGenerationCallback value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicGenerationDetails : System.IEquatable<ApiBox.MusicGenerationDetails>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicGenerationDetails() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorCode")]
        public int? ErrorCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("operationType")]
        public string? OperationType { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("param")]
        public string? Param { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("parentMusicId")]
        public string? ParentMusicId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("response")]
        public ApiBox.MusicGenerationResult? Response { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public ApiBox.MusicGenerationStatus? Status { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("type")]
        public string? Type { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicGenerationDetailsResponse : System.IEquatable<ApiBox.MusicGenerationDetailsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicGenerationDetailsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.MusicGenerationDetails? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class MusicGenerationDetailsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicGenerationDetailsResponse value) { }
    }
    public static class MusicGenerationDetailsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicGenerationDetails value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicGenerationResult : System.IEquatable<ApiBox.MusicGenerationResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicGenerationResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("sunoData")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MusicTrack>? SunoData { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    public static class MusicGenerationResultValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicGenerationResult value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.MusicGenerationStatus>))]
    public readonly struct MusicGenerationStatus : ApiBox.IOpenEnum<ApiBox.MusicGenerationStatus>, System.IEquatable<ApiBox.MusicGenerationStatus>
    {
        public MusicGenerationStatus(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.MusicGenerationStatus CallbackException { get; }
        public static ApiBox.MusicGenerationStatus CreateTaskFailed { get; }
        public static ApiBox.MusicGenerationStatus FirstSuccess { get; }
        public static ApiBox.MusicGenerationStatus GenerateAudioFailed { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.MusicGenerationStatus> Known { get; }
        public static ApiBox.MusicGenerationStatus Pending { get; }
        public static ApiBox.MusicGenerationStatus SensitiveWordError { get; }
        public static ApiBox.MusicGenerationStatus Success { get; }
        public static ApiBox.MusicGenerationStatus TextSuccess { get; }
        public bool Equals(ApiBox.MusicGenerationStatus other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string CallbackException = "CALLBACK_EXCEPTION";
            public const string CreateTaskFailed = "CREATE_TASK_FAILED";
            public const string FirstSuccess = "FIRST_SUCCESS";
            public const string GenerateAudioFailed = "GENERATE_AUDIO_FAILED";
            public const string Pending = "PENDING";
            public const string SensitiveWordError = "SENSITIVE_WORD_ERROR";
            public const string Success = "SUCCESS";
            public const string TextSuccess = "TEXT_SUCCESS";
        }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.MusicModel>))]
    public readonly struct MusicModel : ApiBox.IOpenEnum<ApiBox.MusicModel>, System.IEquatable<ApiBox.MusicModel>
    {
        public MusicModel(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.MusicModel> Known { get; }
        public static ApiBox.MusicModel V4 { get; }
        public static ApiBox.MusicModel V4_5 { get; }
        public static ApiBox.MusicModel V4_5ALL { get; }
        public static ApiBox.MusicModel V4_5PLUS { get; }
        public static ApiBox.MusicModel V5 { get; }
        public static ApiBox.MusicModel V5_5 { get; }
        public static ApiBox.MusicModel V6 { get; }
        public static ApiBox.MusicModel V6_MINI { get; }
        public static ApiBox.MusicModel V6_WILD { get; }
        public bool Equals(ApiBox.MusicModel other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string V4 = "V4";
            public const string V4_5 = "V4_5";
            public const string V4_5ALL = "V4_5ALL";
            public const string V4_5PLUS = "V4_5PLUS";
            public const string V5 = "V5";
            public const string V5_5 = "V5_5";
            public const string V6 = "V6";
            public const string V6_MINI = "V6_MINI";
            public const string V6_WILD = "V6_WILD";
        }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicStyle : System.IEquatable<ApiBox.MusicStyle>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicStyle() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("creditsConsumed")]
        public decimal? CreditsConsumed { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("creditsRemaining")]
        public decimal? CreditsRemaining { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorCode")]
        public int? ErrorCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("param")]
        public string? Param { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("result")]
        public string? Result { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("successFlag")]
        public string? SuccessFlag { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    public static class MusicStyleValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicStyle value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicTrack : System.IEquatable<ApiBox.MusicTrack>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicTrack() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioUrl")]
        public System.Uri? AudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("duration")]
        public double? Duration { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public required string Id { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("imageUrl")]
        public System.Uri? ImageUrl { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("modelName")]
        public string? ModelName { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public string? Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("sourceAudioUrl")]
        public System.Uri? SourceAudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("sourceImageUrl")]
        public System.Uri? SourceImageUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("sourceStreamAudioUrl")]
        public System.Uri? SourceStreamAudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("streamAudioUrl")]
        public System.Uri? StreamAudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("tags")]
        public string? Tags { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
    }
    public static class MusicTrackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicTrack value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.MusicVideoCallback?>?))]
    public sealed class MusicVideoCallback : ApiBox.ICallbackPayload<ApiBox.MusicVideoCallback>, System.IEquatable<ApiBox.MusicVideoCallback>
    {
        public MusicVideoCallback() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.MusicVideoCallbackData? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        public static ApiBox.CallbackDescription Callback { get; }
    }
    public sealed class MusicVideoCallbackData : System.IEquatable<ApiBox.MusicVideoCallbackData>
    {
        public MusicVideoCallbackData() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("task_id")]
        public required string TaskId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("video_url")]
        public System.Uri? VideoUrl { get; init; }
    }
    public static class MusicVideoCallbackDataValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicVideoCallbackData value) { }
    }
    public static class MusicVideoCallbackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicVideoCallback value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicVideoDetails : System.IEquatable<ApiBox.MusicVideoDetails>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicVideoDetails() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("callbackUrl")]
        public System.Uri? CallbackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("completeTime")]
        public System.DateTimeOffset? CompleteTime { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorCode")]
        public int? ErrorCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("musicId")]
        public string? MusicId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("musicIndex")]
        public int? MusicIndex { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("response")]
        public ApiBox.MusicVideoResult? Response { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("successFlag")]
        public ApiBox.MusicVideoStatus? SuccessFlag { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicVideoDetailsResponse : System.IEquatable<ApiBox.MusicVideoDetailsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicVideoDetailsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.MusicVideoDetails? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class MusicVideoDetailsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicVideoDetailsResponse value) { }
    }
    public static class MusicVideoDetailsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicVideoDetails value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicVideoResult : System.IEquatable<ApiBox.MusicVideoResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicVideoResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("videoUrl")]
        public System.Uri? VideoUrl { get; init; }
    }
    public static class MusicVideoResultValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.MusicVideoResult value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.MusicVideoStatus>))]
    public readonly struct MusicVideoStatus : ApiBox.IOpenEnum<ApiBox.MusicVideoStatus>, System.IEquatable<ApiBox.MusicVideoStatus>
    {
        public MusicVideoStatus(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.MusicVideoStatus CreateTaskFailed { get; }
        public static ApiBox.MusicVideoStatus GenerateMp4Failed { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.MusicVideoStatus> Known { get; }
        public static ApiBox.MusicVideoStatus Pending { get; }
        public static ApiBox.MusicVideoStatus Success { get; }
        public bool Equals(ApiBox.MusicVideoStatus other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string CreateTaskFailed = "CREATE_TASK_FAILED";
            public const string GenerateMp4Failed = "GENERATE_MP4_FAILED";
            public const string Pending = "PENDING";
            public const string Success = "SUCCESS";
        }
    }
    public sealed class NewSubmission : System.IEquatable<ApiBox.NewSubmission>
    {
        public NewSubmission(string SubmissionId, string Operation, string? CallbackKind, string Client, System.DateTimeOffset CreatedAt, System.DateTimeOffset ExpiresAt) { }
        public string? CallbackKind { get; init; }
        public string Client { get; init; }
        public System.DateTimeOffset CreatedAt { get; init; }
        public System.DateTimeOffset ExpiresAt { get; init; }
        public string Operation { get; init; }
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
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class Persona : System.IEquatable<ApiBox.Persona>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public Persona() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("description")]
        public string? Description { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public string? Name { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("personaId")]
        public required string PersonaId { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.PersonaModel>))]
    public readonly struct PersonaModel : ApiBox.IOpenEnum<ApiBox.PersonaModel>, System.IEquatable<ApiBox.PersonaModel>
    {
        public PersonaModel(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.PersonaModel> Known { get; }
        public static ApiBox.PersonaModel Style { get; }
        public static ApiBox.PersonaModel Voice { get; }
        public bool Equals(ApiBox.PersonaModel other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string Style = "style_persona";
            public const string Voice = "voice_persona";
        }
    }
    public static class PersonaValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.Persona value) { }
    }
    public sealed class ReceivedCallback : System.IEquatable<ApiBox.ReceivedCallback>
    {
        public ReceivedCallback(string SubmissionId, string Kind, string TaskId, string? Stage, int Rank, bool IsOver, System.DateTimeOffset ReceivedAt, System.DateTimeOffset ExpiresAt, System.ReadOnlyMemory<byte> Body, System.TimeSpan ConfirmWithin) { }
        public System.ReadOnlyMemory<byte> Body { get; init; }
        public System.TimeSpan ConfirmWithin { get; init; }
        public System.DateTimeOffset ExpiresAt { get; init; }
        public bool IsOver { get; init; }
        public string Kind { get; init; }
        public int Rank { get; init; }
        public System.DateTimeOffset ReceivedAt { get; init; }
        public string? Stage { get; init; }
        public string SubmissionId { get; init; }
        public string TaskId { get; init; }
    }
    public sealed class RecoverAudioRequest : System.IEquatable<ApiBox.RecoverAudioRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public RecoverAudioRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("sunoTaskId")]
        public required string SunoTaskId { get; init; }
    }
    public static class RecoverAudioRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.RecoverAudioRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class RecoverAudioResponse : System.IEquatable<ApiBox.RecoverAudioResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public RecoverAudioResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.RecoverySubmission? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class RecoverAudioResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.RecoverAudioResponse value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class RecoveredTrack : System.IEquatable<ApiBox.RecoveredTrack>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public RecoveredTrack() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audio_url")]
        public System.Uri? AudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("error")]
        public string? Error { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public required string Id { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public string? Status { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
    }
    public static class RecoveredTrackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.RecoveredTrack value) { }
    }
    public static class RecoveryCode
    {
        public const int Failed = 500;
        public const int InsufficientCredits = 429;
        public const int InvalidParameters = 400;
        public const int Maintenance = 455;
        public const int NotFound = 404;
        public const int Ok = 200;
        public const int RateLimited = 405;
        public const int Running = 201;
        public const int TooFrequent = 430;
        public const int Unauthorized = 401;
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class RecoverySubmission : System.IEquatable<ApiBox.RecoverySubmission>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public RecoverySubmission() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("task_id")]
        public required string TaskId { get; init; }
    }
    public static class RecoverySubmissionValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.RecoverySubmission value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class RemainingCreditsResponse : System.IEquatable<ApiBox.RemainingCreditsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public RemainingCreditsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public decimal? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class RemainingCreditsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.RemainingCreditsResponse value) { }
    }
    public sealed class ReplaceSectionRequest : System.IEquatable<ApiBox.ReplaceSectionRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public ReplaceSectionRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public string? AudioId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWeight")]
        public decimal? AudioWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<System.Uri?, ApiBox.Runtime.StrictUriConverter?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public System.Uri? CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("fullLyrics")]
        public string? FullLyrics { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("infillEndS")]
        public required decimal InfillEndS { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("infillStartS")]
        public required decimal InfillStartS { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("lyrics")]
        public string? Lyrics { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.MusicModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.MusicModel>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public ApiBox.MusicModel? Model { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("negativeTags")]
        public string? NegativeTags { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaId")]
        public string? PersonaId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.PersonaModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.PersonaModel>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaModel")]
        public ApiBox.PersonaModel? PersonaModel { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public required string Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("styleWeight")]
        public decimal? StyleWeight { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tags")]
        public required string Tags { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public required string Title { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<System.Uri?, ApiBox.Runtime.StrictUriConverter?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("uploadUrl")]
        public System.Uri? UploadUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("variety")]
        public int? Variety { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.VocalGender, ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalGender")]
        public ApiBox.VocalGender? VocalGender { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]
        public decimal? WeirdnessConstraint { get; init; }
    }
    public static class ReplaceSectionRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.ReplaceSectionRequest value) { }
    }
    public static class ResponseCode
    {
        public const int InsufficientCredits = 429;
        public const int InvalidParameters = 400;
        public const int Maintenance = 455;
        public const int NotFound = 404;
        public const int Ok = 200;
        public const int RateLimited = 405;
        public const int ServerError = 500;
        public const int TextTooLong = 413;
        public const int TooFrequent = 430;
        public const int Unauthorized = 401;
    }
    public sealed class SeparateVocalsRequest : System.IEquatable<ApiBox.SeparateVocalsRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public SeparateVocalsRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public required string AudioId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.SeparationType, ApiBox.Runtime.OpenEnumConverter<ApiBox.SeparationType>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("type")]
        public ApiBox.SeparationType? Type { get; init; }
    }
    public static class SeparateVocalsRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.SeparateVocalsRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class SeparatedStem : System.IEquatable<ApiBox.SeparatedStem>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public SeparatedStem() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audio_url")]
        public System.Uri? AudioUrl { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("duration")]
        public double? Duration { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public string? Id { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("stem_type_group_name")]
        public string? StemTypeGroupName { get; init; }
    }
    public static class SeparatedStemValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.SeparatedStem value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.SeparationType>))]
    public readonly struct SeparationType : ApiBox.IOpenEnum<ApiBox.SeparationType>, System.IEquatable<ApiBox.SeparationType>
    {
        public SeparationType(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.SeparationType> Known { get; }
        public static ApiBox.SeparationType SeparateVocal { get; }
        public static ApiBox.SeparationType SplitStem { get; }
        public bool Equals(ApiBox.SeparationType other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string SeparateVocal = "separate_vocal";
            public const string SplitStem = "split_stem";
        }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.SoundKey>))]
    public readonly struct SoundKey : ApiBox.IOpenEnum<ApiBox.SoundKey>, System.IEquatable<ApiBox.SoundKey>
    {
        public SoundKey(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.SoundKey AMajor { get; }
        public static ApiBox.SoundKey AMinor { get; }
        public static ApiBox.SoundKey ASharpMajor { get; }
        public static ApiBox.SoundKey ASharpMinor { get; }
        public static ApiBox.SoundKey Any { get; }
        public static ApiBox.SoundKey BMajor { get; }
        public static ApiBox.SoundKey BMinor { get; }
        public static ApiBox.SoundKey CMajor { get; }
        public static ApiBox.SoundKey CMinor { get; }
        public static ApiBox.SoundKey CSharpMajor { get; }
        public static ApiBox.SoundKey CSharpMinor { get; }
        public static ApiBox.SoundKey DMajor { get; }
        public static ApiBox.SoundKey DMinor { get; }
        public static ApiBox.SoundKey DSharpMajor { get; }
        public static ApiBox.SoundKey DSharpMinor { get; }
        public static ApiBox.SoundKey EMajor { get; }
        public static ApiBox.SoundKey EMinor { get; }
        public static ApiBox.SoundKey FMajor { get; }
        public static ApiBox.SoundKey FMinor { get; }
        public static ApiBox.SoundKey FSharpMajor { get; }
        public static ApiBox.SoundKey FSharpMinor { get; }
        public static ApiBox.SoundKey GMajor { get; }
        public static ApiBox.SoundKey GMinor { get; }
        public static ApiBox.SoundKey GSharpMajor { get; }
        public static ApiBox.SoundKey GSharpMinor { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.SoundKey> Known { get; }
        public bool Equals(ApiBox.SoundKey other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string AMajor = "A";
            public const string AMinor = "Am";
            public const string ASharpMajor = "A#";
            public const string ASharpMinor = "A#m";
            public const string Any = "Any";
            public const string BMajor = "B";
            public const string BMinor = "Bm";
            public const string CMajor = "C";
            public const string CMinor = "Cm";
            public const string CSharpMajor = "C#";
            public const string CSharpMinor = "C#m";
            public const string DMajor = "D";
            public const string DMinor = "Dm";
            public const string DSharpMajor = "D#";
            public const string DSharpMinor = "D#m";
            public const string EMajor = "E";
            public const string EMinor = "Em";
            public const string FMajor = "F";
            public const string FMinor = "Fm";
            public const string FSharpMajor = "F#";
            public const string FSharpMinor = "F#m";
            public const string GMajor = "G";
            public const string GMinor = "Gm";
            public const string GSharpMajor = "G#";
            public const string GSharpMinor = "G#m";
        }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.SoundModel>))]
    public readonly struct SoundModel : ApiBox.IOpenEnum<ApiBox.SoundModel>, System.IEquatable<ApiBox.SoundModel>
    {
        public SoundModel(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.SoundModel> Known { get; }
        public static ApiBox.SoundModel V5 { get; }
        public static ApiBox.SoundModel V5_5 { get; }
        public bool Equals(ApiBox.SoundModel other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string V5 = "V5";
            public const string V5_5 = "V5_5";
        }
    }
    public readonly struct StoreSignal : System.IEquatable<ApiBox.StoreSignal>
    {
        public StoreSignal(string? TaskId) { }
        public string? TaskId { get; init; }
        public static ApiBox.StoreSignal Everything { get; }
    }
    public sealed class StoredSubmission : System.IEquatable<ApiBox.StoredSubmission>
    {
        public StoredSubmission(ApiBox.NewSubmission Submission, ApiBox.SubmissionOutcome Outcome, string? TaskId, string? Stage, int Rank, bool IsOver) { }
        public bool IsOver { get; init; }
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
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class TaskSubmission : System.IEquatable<ApiBox.TaskSubmission>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public TaskSubmission() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class TaskSubmissionResponse : System.IEquatable<ApiBox.TaskSubmissionResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public TaskSubmissionResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.TaskSubmission? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class TaskSubmissionResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.TaskSubmissionResponse value) { }
    }
    public static class TaskSubmissionValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.TaskSubmission value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class TimestampedLyrics : System.IEquatable<ApiBox.TimestampedLyrics>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public TimestampedLyrics() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("alignedWords")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.AlignedWord>? AlignedWords { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("hootCer")]
        public double? HootCer { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("isStreamed")]
        public bool? IsStreamed { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("waveformData")]
        public System.Collections.Generic.IReadOnlyList<double>? WaveformData { get; init; }
    }
    public sealed class TimestampedLyricsRequest : System.IEquatable<ApiBox.TimestampedLyricsRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public TimestampedLyricsRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public required string AudioId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    public static class TimestampedLyricsRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.TimestampedLyricsRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class TimestampedLyricsResponse : System.IEquatable<ApiBox.TimestampedLyricsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public TimestampedLyricsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.TimestampedLyrics? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class TimestampedLyricsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.TimestampedLyricsResponse value) { }
    }
    public static class TimestampedLyricsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.TimestampedLyrics value) { }
    }
    public sealed class UploadAndCoverAudioRequest : System.IEquatable<ApiBox.UploadAndCoverAudioRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadAndCoverAudioRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWeight")]
        public decimal? AudioWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter?))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("customMode")]
        public bool? CustomMode { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("duration")]
        public int? Duration { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("instrumental")]
        public bool? Instrumental { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("lyrics")]
        public string? Lyrics { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public required ApiBox.MusicModel Model { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("negativeTags")]
        public string? NegativeTags { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaId")]
        public string? PersonaId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.PersonaModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.PersonaModel>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaModel")]
        public ApiBox.PersonaModel? PersonaModel { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public string? Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("style")]
        public string? Style { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("styleWeight")]
        public decimal? StyleWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter?))]
        [System.Text.Json.Serialization.JsonPropertyName("uploadUrl")]
        public required System.Uri UploadUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("variety")]
        public int? Variety { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.VocalGender, ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalGender")]
        public ApiBox.VocalGender? VocalGender { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]
        public decimal? WeirdnessConstraint { get; init; }
    }
    public static class UploadAndCoverAudioRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.UploadAndCoverAudioRequest value) { }
    }
    public sealed class UploadAndExtendAudioRequest : System.IEquatable<ApiBox.UploadAndExtendAudioRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadAndExtendAudioRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWeight")]
        public decimal? AudioWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter?))]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public required System.Uri CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<double, ApiBox.Runtime.PlainConverter<double>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("continueAt")]
        public double? ContinueAt { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("defaultParamFlag")]
        public required bool DefaultParamFlag { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("instrumental")]
        public bool? Instrumental { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public required ApiBox.MusicModel Model { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("negativeTags")]
        public string? NegativeTags { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaId")]
        public string? PersonaId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.PersonaModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.PersonaModel>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("personaModel")]
        public ApiBox.PersonaModel? PersonaModel { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public string? Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("style")]
        public string? Style { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("styleWeight")]
        public decimal? StyleWeight { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string?, ApiBox.Runtime.PlainConverter<string?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public string? Title { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter?))]
        [System.Text.Json.Serialization.JsonPropertyName("uploadUrl")]
        public required System.Uri UploadUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.VocalGender, ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalGender")]
        public ApiBox.VocalGender? VocalGender { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<decimal?, ApiBox.Runtime.PlainConverter<decimal?>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]
        public decimal? WeirdnessConstraint { get; init; }
    }
    public static class UploadAndExtendAudioRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.UploadAndExtendAudioRequest value) { }
    }
    public static class UploadCode
    {
        public const int InvalidParameters = 400;
        public const int MethodNotAllowed = 405;
        public const int Ok = 200;
        public const int ServerError = 500;
        public const int Unauthorized = 401;
    }
    public sealed class UploadFileBase64Request : System.IEquatable<ApiBox.UploadFileBase64Request>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadFileBase64Request() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.Base64Converter))]
        [System.Text.Json.Serialization.JsonPropertyName("base64Data")]
        public required byte[] Base64Data { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string, ApiBox.Runtime.PlainConverter<string>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("fileName")]
        public string? FileName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("uploadPath")]
        public required string UploadPath { get; init; }
    }
    public static class UploadFileBase64RequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.UploadFileBase64Request value) { }
    }
    public sealed class UploadFileFromUrlRequest : System.IEquatable<ApiBox.UploadFileFromUrlRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadFileFromUrlRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string, ApiBox.Runtime.PlainConverter<string>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("fileName")]
        public string? FileName { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("fileUrl")]
        public required System.Uri FileUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("uploadPath")]
        public required string UploadPath { get; init; }
    }
    public static class UploadFileFromUrlRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.UploadFileFromUrlRequest value) { }
    }
    public sealed class UploadFileStreamRequest : System.IEquatable<ApiBox.UploadFileStreamRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadFileStreamRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("file")]
        public required ApiBox.ApiBoxFile File { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<string, ApiBox.Runtime.PlainConverter<string>>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("fileName")]
        public string? FileName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("uploadPath")]
        public required string UploadPath { get; init; }
    }
    public static class UploadFileStreamRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.UploadFileStreamRequest value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class UploadResponse : System.IEquatable<ApiBox.UploadResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.UploadedFile? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("success")]
        public bool? Success { get; init; }
    }
    public static class UploadResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.UploadResponse value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class UploadedFile : System.IEquatable<ApiBox.UploadedFile>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadedFile() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("downloadUrl")]
        public System.Uri? DownloadUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("expiresAt")]
        public System.DateTimeOffset? ExpiresAt { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("fileName")]
        public string? FileName { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("filePath")]
        public string? FilePath { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("fileSize")]
        public long? FileSize { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("fileUrl")]
        public System.Uri? FileUrl { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("mimeType")]
        public string? MimeType { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("uploadedAt")]
        public System.DateTimeOffset? UploadedAt { get; init; }
    }
    public static class UploadedFileValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.UploadedFile value) { }
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
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalGender>))]
    public readonly struct VocalGender : ApiBox.IOpenEnum<ApiBox.VocalGender>, System.IEquatable<ApiBox.VocalGender>
    {
        public VocalGender(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.VocalGender Female { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.VocalGender> Known { get; }
        public static ApiBox.VocalGender Male { get; }
        public bool Equals(ApiBox.VocalGender other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string Female = "f";
            public const string Male = "m";
        }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.VocalSeparationCallback?>?))]
    public sealed class VocalSeparationCallback : ApiBox.ICallbackPayload<ApiBox.VocalSeparationCallback>, System.IEquatable<ApiBox.VocalSeparationCallback>
    {
        public VocalSeparationCallback() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.VocalSeparationCallbackData? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        public static ApiBox.CallbackDescription Callback { get; }
    }
    public sealed class VocalSeparationCallbackData : System.IEquatable<ApiBox.VocalSeparationCallbackData>
    {
        public VocalSeparationCallbackData() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("task_id")]
        public required string TaskId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("vocal_removal_info")]
        public ApiBox.VocalSeparationCallbackStems? VocalRemovalInfo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("vocal_separation_info")]
        public ApiBox.VocalSeparationCallbackSisterStems? VocalSeparationInfo { get; init; }
    }
    public static class VocalSeparationCallbackDataValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.VocalSeparationCallbackData value) { }
    }
    public sealed class VocalSeparationCallbackSisterStems : System.IEquatable<ApiBox.VocalSeparationCallbackSisterStems>
    {
        public VocalSeparationCallbackSisterStems() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("backing_vocals_url")]
        public System.Uri? BackingVocalsUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("bass_url")]
        public System.Uri? BassUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("brass_url")]
        public System.Uri? BrassUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("drums_url")]
        public System.Uri? DrumsUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fx_url")]
        public System.Uri? FxUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("guitar_url")]
        public System.Uri? GuitarUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("instrumental_url")]
        public System.Uri? InstrumentalUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("keyboard_url")]
        public System.Uri? KeyboardUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("origin_url")]
        public System.Uri? OriginUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("percussion_url")]
        public System.Uri? PercussionUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("strings_url")]
        public System.Uri? StringsUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("synth_url")]
        public System.Uri? SynthUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("vocal_url")]
        public System.Uri? VocalUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("woodwinds_url")]
        public System.Uri? WoodwindsUrl { get; init; }
    }
    public static class VocalSeparationCallbackSisterStemsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.VocalSeparationCallbackSisterStems value) { }
    }
    public sealed class VocalSeparationCallbackStems : System.IEquatable<ApiBox.VocalSeparationCallbackStems>
    {
        public VocalSeparationCallbackStems() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("backing_vocals_url")]
        public System.Uri? BackingVocalsUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("bass_url")]
        public System.Uri? BassUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("brass_url")]
        public System.Uri? BrassUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("drums_url")]
        public System.Uri? DrumsUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fx_url")]
        public System.Uri? FxUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("guitar_url")]
        public System.Uri? GuitarUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("instrumental_url")]
        public System.Uri? InstrumentalUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("keyboard_url")]
        public System.Uri? KeyboardUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("origin_url")]
        public System.Uri? OriginUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("percussion_url")]
        public System.Uri? PercussionUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("strings_url")]
        public System.Uri? StringsUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("synth_url")]
        public System.Uri? SynthUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("vocal_url")]
        public System.Uri? VocalUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("woodwinds_url")]
        public System.Uri? WoodwindsUrl { get; init; }
    }
    public static class VocalSeparationCallbackStemsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.VocalSeparationCallbackStems value) { }
    }
    public static class VocalSeparationCallbackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.VocalSeparationCallback value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class VocalSeparationDetails : System.IEquatable<ApiBox.VocalSeparationDetails>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public VocalSeparationDetails() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("callbackUrl")]
        public System.Uri? CallbackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("completeTime")]
        public System.DateTimeOffset? CompleteTime { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorCode")]
        public int? ErrorCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("musicId")]
        public string? MusicId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("musicIndex")]
        public int? MusicIndex { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("response")]
        public ApiBox.VocalSeparationResult? Response { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("successFlag")]
        public ApiBox.VocalSeparationStatus? SuccessFlag { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class VocalSeparationDetailsResponse : System.IEquatable<ApiBox.VocalSeparationDetailsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public VocalSeparationDetailsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.VocalSeparationDetails? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class VocalSeparationDetailsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.VocalSeparationDetailsResponse value) { }
    }
    public static class VocalSeparationDetailsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.VocalSeparationDetails value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class VocalSeparationResult : System.IEquatable<ApiBox.VocalSeparationResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public VocalSeparationResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("backingVocalsUrl")]
        public System.Uri? BackingVocalsUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("bassUrl")]
        public System.Uri? BassUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("brassUrl")]
        public System.Uri? BrassUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("drumsUrl")]
        public System.Uri? DrumsUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("fxUrl")]
        public System.Uri? FxUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("guitarUrl")]
        public System.Uri? GuitarUrl { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public string? Id { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("instrumentalUrl")]
        public System.Uri? InstrumentalUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("keyboardUrl")]
        public System.Uri? KeyboardUrl { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("originData")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.SeparatedStem>? OriginData { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("originUrl")]
        public System.Uri? OriginUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("percussionUrl")]
        public System.Uri? PercussionUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("stringsUrl")]
        public System.Uri? StringsUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("synthUrl")]
        public System.Uri? SynthUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vocalUrl")]
        public System.Uri? VocalUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("woodwindsUrl")]
        public System.Uri? WoodwindsUrl { get; init; }
    }
    public static class VocalSeparationResultValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.VocalSeparationResult value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.VocalSeparationStatus>))]
    public readonly struct VocalSeparationStatus : ApiBox.IOpenEnum<ApiBox.VocalSeparationStatus>, System.IEquatable<ApiBox.VocalSeparationStatus>
    {
        public VocalSeparationStatus(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.VocalSeparationStatus CallbackException { get; }
        public static ApiBox.VocalSeparationStatus CreateTaskFailed { get; }
        public static ApiBox.VocalSeparationStatus GenerateAudioFailed { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.VocalSeparationStatus> Known { get; }
        public static ApiBox.VocalSeparationStatus Pending { get; }
        public static ApiBox.VocalSeparationStatus Success { get; }
        public bool Equals(ApiBox.VocalSeparationStatus other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string CallbackException = "CALLBACK_EXCEPTION";
            public const string CreateTaskFailed = "CREATE_TASK_FAILED";
            public const string GenerateAudioFailed = "GENERATE_AUDIO_FAILED";
            public const string Pending = "PENDING";
            public const string Success = "SUCCESS";
        }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.WavConversionCallback?>?))]
    public sealed class WavConversionCallback : ApiBox.ICallbackPayload<ApiBox.WavConversionCallback>, System.IEquatable<ApiBox.WavConversionCallback>
    {
        public WavConversionCallback() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.WavConversionCallbackData? Data { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
        public static ApiBox.CallbackDescription Callback { get; }
    }
    public sealed class WavConversionCallbackData : System.IEquatable<ApiBox.WavConversionCallbackData>
    {
        public WavConversionCallbackData() { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("audioWavUrl")]
        public System.Uri? AudioWavUrl { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("task_id")]
        public required string TaskId { get; init; }
    }
    public static class WavConversionCallbackDataValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.WavConversionCallbackData value) { }
    }
    public static class WavConversionCallbackValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.WavConversionCallback value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class WavConversionDetails : System.IEquatable<ApiBox.WavConversionDetails>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public WavConversionDetails() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("callbackUrl")]
        public System.Uri? CallbackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("completeTime")]
        public System.DateTimeOffset? CompleteTime { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.TimeConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("createTime")]
        public System.DateTimeOffset? CreateTime { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorCode")]
        public int? ErrorCode { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("errorMessage")]
        public string? ErrorMessage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("musicId")]
        public string? MusicId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("musicIndex")]
        public int? MusicIndex { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("response")]
        public ApiBox.WavConversionResult? Response { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("successFlag")]
        public ApiBox.WavConversionStatus? SuccessFlag { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class WavConversionDetailsResponse : System.IEquatable<ApiBox.WavConversionDetailsResponse>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public WavConversionDetailsResponse() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required int Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public ApiBox.WavConversionDetails? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("msg")]
        public string? Msg { get; init; }
    }
    public static class WavConversionDetailsResponseValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.WavConversionDetailsResponse value) { }
    }
    public static class WavConversionDetailsValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.WavConversionDetails value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class WavConversionResult : System.IEquatable<ApiBox.WavConversionResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public WavConversionResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWavUrl")]
        public System.Uri? AudioWavUrl { get; init; }
    }
    public static class WavConversionResultValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.WavConversionResult value) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.OpenEnumConverter<ApiBox.WavConversionStatus>))]
    public readonly struct WavConversionStatus : ApiBox.IOpenEnum<ApiBox.WavConversionStatus>, System.IEquatable<ApiBox.WavConversionStatus>
    {
        public WavConversionStatus(string value) { }
        public bool IsKnown { get; }
        public string Value { get; }
        public static ApiBox.WavConversionStatus CallbackException { get; }
        public static ApiBox.WavConversionStatus CreateTaskFailed { get; }
        public static ApiBox.WavConversionStatus GenerateWavFailed { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.WavConversionStatus> Known { get; }
        public static ApiBox.WavConversionStatus Pending { get; }
        public static ApiBox.WavConversionStatus Success { get; }
        public bool Equals(ApiBox.WavConversionStatus other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static class Values
        {
            public const string CallbackException = "CALLBACK_EXCEPTION";
            public const string CreateTaskFailed = "CREATE_TASK_FAILED";
            public const string GenerateWavFailed = "GENERATE_WAV_FAILED";
            public const string Pending = "PENDING";
            public const string Success = "SUCCESS";
        }
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
    public enum AnswerForm
    {
        Json = 0,
        Nothing = 1,
        Text = 2,
        Content = 3,
        Stream = 4,
    }
    public sealed class AnyConverter : System.Text.Json.Serialization.JsonConverter<System.Text.Json.JsonElement?>
    {
        public AnyConverter() { }
        public override bool HandleNull { get; }
        public override System.Text.Json.JsonElement? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonElement? value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ApiBoxTransport : System.IDisposable
    {
        public bool Validates { get; }
        public ApiBox.Runtime.Call<TAnswer> BeginCall<TAnswer>(ApiBox.Runtime.OperationInfo<TAnswer> operation, System.Uri? callbackUrl = null) { }
        public ApiBox.ApiBoxTask<TDetails> CreateTask<TDetails>(ApiBox.Runtime.TaskProfile<TDetails> profile, string taskId, string? submissionId, System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.Task<TDetails>> fetch) { }
        public void Dispose() { }
        public void Enforce(ApiBox.Runtime.OperationInfo operation, ApiBox.ValidationResult result) { }
        public ApiBox.ApiBoxTask<TDetails> ResumeTask<TDetails>(ApiBox.Runtime.TaskProfile<TDetails> profile, string taskId, System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.Task<TDetails>> fetch) { }
        public ApiBox.ApiBoxTask<TDetails> ResumeTask<TDetails>(ApiBox.Runtime.TaskProfile<TDetails> profile, string taskId, ApiBox.NewSubmission submission, System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.Task<TDetails>> fetch) { }
        public System.Threading.Tasks.Task<TAnswer> SendAsync<TAnswer>(ApiBox.Runtime.Call<TAnswer> call, System.Net.Http.HttpMethod method, string relativeUri, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<TAnswer> SendAsync<TAnswer>(ApiBox.Runtime.Call<TAnswer> call, System.Net.Http.HttpMethod method, string relativeUri, ApiBox.Runtime.RequestBody? body, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<TAnswer> SendAsync<TAnswer, TBody>(ApiBox.Runtime.Call<TAnswer> call, System.Net.Http.HttpMethod method, string relativeUri, TBody body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TBody> bodyType, System.Threading.CancellationToken cancellationToken) { }
        public System.Collections.Generic.IAsyncEnumerable<TItem> StreamAsync<TItem>(ApiBox.Runtime.Call<ApiBox.Runtime.OpenAnswer> call, System.Func<System.Threading.CancellationToken, System.Threading.Tasks.Task<ApiBox.Runtime.OpenAnswer>> send, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TItem> itemType, System.Threading.CancellationToken cancellationToken) { }
        public static ApiBox.Runtime.ApiBoxTransport Create(ApiBox.ApiBoxOptions options, System.Collections.Generic.IReadOnlyList<string> servers, System.Net.Http.HttpMessageHandler? handler = null, System.TimeProvider? timeProvider = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, System.Collections.Generic.IReadOnlyList<ApiBox.Runtime.PaidRoute>? paidRoutes = null) { }
    }
    public sealed class Base64Converter : System.Text.Json.Serialization.JsonConverter<byte[]>
    {
        public Base64Converter() { }
        public override byte[] Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, byte[] value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public readonly struct Call<TAnswer> : System.IEquatable<ApiBox.Runtime.Call<TAnswer>>
    {
        public Call(ApiBox.Runtime.OperationInfo<TAnswer> Operation, string? SubmissionId) { }
        public ApiBox.Runtime.OperationInfo<TAnswer> Operation { get; init; }
        public string? SubmissionId { get; init; }
        public ApiBox.Runtime.Call<TAnswer> WithCookie<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.ParameterForm form) { }
        public ApiBox.Runtime.Call<TAnswer> WithHeader(string name, string? value) { }
        public ApiBox.Runtime.Call<TAnswer> WithHeader<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.ParameterForm form) { }
    }
    public sealed class CallbackConverter<TPayload> : System.Text.Json.Serialization.JsonConverter<TPayload>
        where TPayload :  class, ApiBox.ICallbackPayload<TPayload>
    {
        public CallbackConverter() { }
        public override TPayload Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, TPayload value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class CallbackJson
    {
        public static void Additional(ref System.Text.Json.Utf8JsonReader reader, ref System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>? additional) { }
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
        public static void WriteAdditional(System.Text.Json.Utf8JsonWriter writer, System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>? additional) { }
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
    public sealed class DateConverter : System.Text.Json.Serialization.JsonConverter<System.DateOnly>
    {
        public DateConverter() { }
        public override System.DateOnly Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.DateOnly value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class Envelope : System.IEquatable<ApiBox.Runtime.Envelope>
    {
        public Envelope(string Code, string? Message, string Data) { }
        public string Code { get; init; }
        public string Data { get; init; }
        public string? Message { get; init; }
    }
    public static class ExtraMembers
    {
        public static void Judge(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>> members, System.Func<string, bool> isDeclared, string? closedBy, ref ApiBox.Runtime.ValidationCollector errors) { }
        public static void Writing(System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? members, System.Func<string, bool> isDeclared) { }
    }
    public sealed class FileConverter : System.Text.Json.Serialization.JsonConverter<ApiBox.ApiBoxFile>
    {
        public FileConverter() { }
        public override ApiBox.ApiBoxFile Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, ApiBox.ApiBoxFile value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public interface ITaskResumer
    {
        ApiBox.ApiBoxTask<TDetails> Resume<TDetails>(string taskId, ApiBox.NewSubmission submission);
        System.Threading.Tasks.Task<string?> ToldAddressAsync(string kind, string taskId, System.Threading.CancellationToken cancellationToken);
    }
    public sealed class IntegerConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  struct, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        public IntegerConverter() { }
        public override T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class JsonForm
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
        Number = 16,
        Integer = 32,
        String = 64,
    }
    public sealed class KeyPlacement
    {
        public static ApiBox.Runtime.KeyPlacement Basic { get; }
        public static ApiBox.Runtime.KeyPlacement Bearer { get; }
        public static ApiBox.Runtime.KeyPlacement None { get; }
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
    public readonly struct NoAnswer : System.IEquatable<ApiBox.Runtime.NoAnswer> { }
    public sealed class NullableConverter<T, TConverter> : System.Text.Json.Serialization.JsonConverter<T?>
        where T :  struct
        where TConverter : System.Text.Json.Serialization.JsonConverter<T>, new ()
    {
        public NullableConverter() { }
        public override bool HandleNull { get; }
        public override T? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T? value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class OpenAnswer : System.IDisposable
    {
        public void Dispose() { }
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
    public abstract class OperationInfo
    {
        public string Accept { get; init; }
        public string? CallbackPointer { get; init; }
        public ApiBox.Runtime.CodeTable Codes { get; init; }
        public ApiBox.Runtime.Envelope? Envelope { get; init; }
        public ApiBox.Runtime.AnswerForm Form { get; init; }
        public string? IdempotencyHeader { get; init; }
        public ApiBox.Runtime.KeyPlacement Key { get; init; }
        public required string Name { get; init; }
        public required bool Paid { get; init; }
        public bool Repeatable { get; init; }
        public string? Server { get; init; }
        public ApiBox.Runtime.StreamForm? Stream { get; init; }
    }
    public sealed class OperationInfo<TAnswer> : ApiBox.Runtime.OperationInfo
    {
        public OperationInfo() { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<TAnswer>? Answer { get; init; }
        public System.Func<TAnswer, bool> IsComplete { get; init; }
        public bool MayBeEmpty { get; init; }
        public System.Func<TAnswer, string?>? TaskId { get; init; }
    }
    public sealed class PaidRoute : System.IEquatable<ApiBox.Runtime.PaidRoute>
    {
        public PaidRoute(string Method, string Path) { }
        public string Method { get; init; }
        public string Path { get; init; }
    }
    public readonly struct ParameterForm : System.IEquatable<ApiBox.Runtime.ParameterForm>
    {
        public ParameterForm(ApiBox.Runtime.ParameterStyle Style, bool Explode = false, bool AllowReserved = false) { }
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
    public readonly struct PartForm : System.IEquatable<ApiBox.Runtime.PartForm>
    {
        public PartForm(string? MediaType = null, ApiBox.Runtime.ParameterForm? Style = default) { }
        public string? MediaType { get; init; }
        public ApiBox.Runtime.ParameterForm? Style { get; init; }
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
        public ApiBox.Runtime.RelativeUri Path<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.ParameterForm form) { }
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
        public ApiBox.Runtime.RelativeUri Query<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.ParameterForm form) { }
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
    public sealed class RequestForm
    {
        public RequestForm() { }
        public ApiBox.Runtime.RequestForm Add<T>(string name, T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, ApiBox.Runtime.PartForm form = default) { }
        public ApiBox.Runtime.RequestForm AddFile(string name, ApiBox.ApiBoxFile? file, string mediaType = "application/octet-stream") { }
        public ApiBox.Runtime.RequestForm AddFiles(string name, System.Collections.Generic.IEnumerable<ApiBox.ApiBoxFile>? files, string mediaType = "application/octet-stream") { }
        public ApiBox.Runtime.RequestForm AddMembers(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, System.Text.Json.JsonElement>>? members) { }
        public ApiBox.Runtime.RequestForm AddMembers<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) { }
        public ApiBox.Runtime.RequestBody ToMultipart(string mediaType) { }
        public ApiBox.Runtime.RequestBody ToUrlEncoded() { }
    }
    public sealed class RequiredTimeConverter : System.Text.Json.Serialization.JsonConverter<System.DateTimeOffset>
    {
        public RequiredTimeConverter() { }
        public override System.DateTimeOffset Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.DateTimeOffset value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public static class Shown
    {
        public static void Add(System.Text.StringBuilder builder, string label, System.Text.Json.JsonElement value) { }
        public static void Add(System.Text.StringBuilder builder, string label, System.Text.Json.JsonElement? value) { }
        public static void Add(System.Text.StringBuilder builder, string label, System.Uri? value) { }
        public static void Add(System.Text.StringBuilder builder, string label, string? value) { }
        public static void Add<T>(System.Text.StringBuilder builder, string label, T value) { }
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
        public static System.Collections.Generic.IAsyncEnumerable<T> ReadAsync<T, TPlace>(TPlace begin, System.Func<TPlace, System.Threading.CancellationToken, System.Threading.Tasks.Task<System.Collections.Generic.List<T>>> read, System.Func<T, TPlace> place, int size, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class StreamForm : System.IEquatable<ApiBox.Runtime.StreamForm>
    {
        public StreamForm(ApiBox.Runtime.StreamFraming Framing) { }
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
        public System.Threading.Tasks.Task<string?> ToldAddressAsync(string taskId, string addressName, System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.Task<TDetails>> fetch, System.Threading.CancellationToken cancellationToken) { }
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
        public void NoJson(string path) { }
        public void Not(string path, string source) { }
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
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiBoxDownloadsServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBoxDownloads(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<ApiBox.DownloadOptions>? configure = null) { }
    }
    public static class ApiBoxServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<ApiBox.ApiBoxOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, System.Action<ApiBox.ApiBoxOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddApiBoxCallbackHandler<TCallback, [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)]  THandler>(this Microsoft.Extensions.DependencyInjection.IServiceCollection services)
            where TCallback :  class, ApiBox.ICallbackPayload<TCallback>
            where THandler :  class, ApiBox.ICallbackHandler<TCallback> { }
    }
}
