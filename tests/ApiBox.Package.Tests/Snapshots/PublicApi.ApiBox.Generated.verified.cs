namespace ApiBox
{
    public sealed class AddInstrumentalRequest : System.IEquatable<ApiBox.AddInstrumentalRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public AddInstrumentalRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class AddVocalsRequest : System.IEquatable<ApiBox.AddVocalsRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public AddVocalsRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class ApiBoxClient : ApiBox.IApiBoxClient, ApiBox.Runtime.ITaskResumer, System.IDisposable
    {
        public const string ApiKeyVariable = "APIBOX_API_KEY";
        public const string SectionName = "ApiBox";
        public ApiBoxClient(ApiBox.Runtime.ApiBoxTransport transport) { }
        public static ApiBox.Runtime.ClientDescription Description { get; }
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
        public ApiBox.IApiBoxClient With(ApiBox.ApiBoxCallOptions options) { }
        public static ApiBox.ApiBoxClient Create(ApiBox.ApiBoxOptions options) { }
        public static ApiBox.ApiBoxClient Create(ApiBox.ApiBoxOptions options, System.Net.Http.HttpMessageHandler handler, System.TimeProvider? timeProvider = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) { }
    }
    public static class ApiBoxOperations
    {
        public static System.Collections.Generic.IReadOnlyList<ApiBox.OperationDescription<ApiBox.IApiBoxClient>> All { get; }
        public static System.Collections.Generic.IReadOnlyList<ApiBox.TaskDescription<ApiBox.IApiBoxClient>> Tasks { get; }
    }
    public sealed class ApiBoxUriConverter : ApiBox.Runtime.UriConverter
    {
        public ApiBoxUriConverter() { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.AudioRecoveryCallback>))]
    public sealed class AudioRecoveryCallback : ApiBox.ICallbackPayload<ApiBox.AudioRecoveryCallback>, System.IEquatable<ApiBox.AudioRecoveryCallback>
    {
        public AudioRecoveryCallback() { }
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class BoostMusicStyleRequest : System.IEquatable<ApiBox.BoostMusicStyleRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public BoostMusicStyleRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("content")]
        public required string Content { get; init; }
    }
    public static class BoostMusicStyleRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.BoostMusicStyleRequest value) { }
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
    public sealed class ConvertToWavRequest : System.IEquatable<ApiBox.ConvertToWavRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public ConvertToWavRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class CoverGenerationResult : System.IEquatable<ApiBox.CoverGenerationResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public CoverGenerationResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("images")]
        public System.Collections.Generic.IReadOnlyList<System.Uri>? Images { get; init; }
    }
    public sealed class CreateMusicVideoRequest : System.IEquatable<ApiBox.CreateMusicVideoRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public CreateMusicVideoRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public abstract class DelegatingApiBoxClient : ApiBox.IApiBoxClient
    {
        protected DelegatingApiBoxClient(ApiBox.IApiBoxClient inner) { }
        protected ApiBox.IApiBoxClient Inner { get; }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> AddInstrumentalAsync(ApiBox.AddInstrumentalRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> AddVocalsAsync(ApiBox.AddVocalsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.MusicStyle> BoostMusicStyleAsync(ApiBox.BoostMusicStyleRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.WavConversionDetails>> ConvertToWavAsync(ApiBox.ConvertToWavRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicVideoDetails>> CreateMusicVideoAsync(ApiBox.CreateMusicVideoRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> ExtendMusicAsync(ApiBox.ExtendMusicRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.CoverGenerationDetails>> GenerateCoverAsync(ApiBox.GenerateCoverRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.LyricsGenerationDetails>> GenerateLyricsAsync(ApiBox.GenerateLyricsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateMashupAsync(ApiBox.GenerateMashupRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MidiGenerationDetails>> GenerateMidiAsync(ApiBox.GenerateMidiRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateMusicAsync(ApiBox.GenerateMusicRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.Persona> GeneratePersonaAsync(ApiBox.GeneratePersonaRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> GenerateSoundsAsync(ApiBox.GenerateSoundsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.AudioRecoveryDetails> GetAudioRecoveryDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.CoverGenerationDetails> GetCoverGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Uri> GetDownloadUrlAsync(ApiBox.DownloadUrlRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.LyricsGenerationDetails> GetLyricsGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.MidiGenerationDetails> GetMidiGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.MusicGenerationDetails> GetMusicGenerationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.MusicVideoDetails> GetMusicVideoDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<decimal> GetRemainingCreditsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.TimestampedLyrics> GetTimestampedLyricsAsync(ApiBox.TimestampedLyricsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.VocalSeparationDetails> GetVocalSeparationDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.WavConversionDetails> GetWavConversionDetailsAsync(string taskId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.AudioRecoveryDetails>> RecoverAudioAsync(ApiBox.RecoverAudioRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> ReplaceSectionAsync(ApiBox.ReplaceSectionRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual ApiBox.ApiBoxTask<ApiBox.AudioRecoveryDetails> ResumeAudioRecovery(string taskId) { }
        public virtual ApiBox.ApiBoxTask<ApiBox.CoverGenerationDetails> ResumeCoverGeneration(string taskId) { }
        public virtual ApiBox.ApiBoxTask<ApiBox.LyricsGenerationDetails> ResumeLyricsGeneration(string taskId) { }
        public virtual ApiBox.ApiBoxTask<ApiBox.MidiGenerationDetails> ResumeMidiGeneration(string taskId) { }
        public virtual ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails> ResumeMusicGeneration(string taskId) { }
        public virtual ApiBox.ApiBoxTask<ApiBox.MusicVideoDetails> ResumeMusicVideo(string taskId) { }
        public virtual ApiBox.ApiBoxTask<ApiBox.VocalSeparationDetails> ResumeVocalSeparation(string taskId) { }
        public virtual ApiBox.ApiBoxTask<ApiBox.WavConversionDetails> ResumeWavConversion(string taskId) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.VocalSeparationDetails>> SeparateVocalsAsync(ApiBox.SeparateVocalsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> UploadAndCoverAudioAsync(ApiBox.UploadAndCoverAudioRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.ApiBoxTask<ApiBox.MusicGenerationDetails>> UploadAndExtendAudioAsync(ApiBox.UploadAndExtendAudioRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileBase64Async(ApiBox.UploadFileBase64Request request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileFromUrlAsync(ApiBox.UploadFileFromUrlRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<ApiBox.UploadedFile> UploadFileStreamAsync(ApiBox.UploadFileStreamRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual ApiBox.IApiBoxClient With(ApiBox.ApiBoxCallOptions options) { }
    }
    public sealed class DownloadUrlRequest : System.IEquatable<ApiBox.DownloadUrlRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public DownloadUrlRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.StrictUriConverter))]
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public required System.Uri Url { get; init; }
    }
    public static class DownloadUrlRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.DownloadUrlRequest value) { }
    }
    public sealed class ExtendMusicRequest : System.IEquatable<ApiBox.ExtendMusicRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public ExtendMusicRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class GenerateCoverRequest : System.IEquatable<ApiBox.GenerateCoverRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GenerateCoverRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class GenerateSoundsRequest : System.IEquatable<ApiBox.GenerateSoundsRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public GenerateSoundsRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentReferenceConverter<System.Uri?, ApiBox.Runtime.StrictUriConverter?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]
        public System.Uri? CallBackUrl { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("grabLyrics")]
        public bool? GrabLyrics { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.SoundModel, ApiBox.Runtime.OpenEnumConverter<ApiBox.SoundModel>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("model")]
        public ApiBox.SoundModel? Model { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("prompt")]
        public required string Prompt { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<ApiBox.SoundKey, ApiBox.Runtime.OpenEnumConverter<ApiBox.SoundKey>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("soundKey")]
        public ApiBox.SoundKey? SoundKey { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<bool, ApiBox.Runtime.PlainConverter<bool>?>?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("soundLoop")]
        public bool? SoundLoop { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.PresentConverter<int, ApiBox.Runtime.IntegerConverter<int>?>?))]
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
        ApiBox.IApiBoxClient With(ApiBox.ApiBoxCallOptions options);
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.LyricsGenerationCallback?>?))]
    public sealed class LyricsGenerationCallback : ApiBox.ICallbackPayload<ApiBox.LyricsGenerationCallback>, System.IEquatable<ApiBox.LyricsGenerationCallback>
    {
        public LyricsGenerationCallback() { }
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class LyricsGenerationResult : System.IEquatable<ApiBox.LyricsGenerationResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public LyricsGenerationResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("data")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.LyricsText>? Data { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MidiData : System.IEquatable<ApiBox.MidiData>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiData() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("instruments")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MidiInstrument>? Instruments { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("state")]
        public string? State { get; init; }
    }
    public sealed class MidiGenerationCallback : ApiBox.ICallbackPayload<ApiBox.MidiGenerationCallback>, System.IEquatable<ApiBox.MidiGenerationCallback>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiGenerationCallback() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class MidiInstrument : System.IEquatable<ApiBox.MidiInstrument>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiInstrument() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public string? Name { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("notes")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MidiNote>? Notes { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MidiNote : System.IEquatable<ApiBox.MidiNote>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MidiNote() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.MusicGenerationCallback?>?))]
    public sealed class MusicGenerationCallback : ApiBox.ICallbackPayload<ApiBox.MusicGenerationCallback>, System.IEquatable<ApiBox.MusicGenerationCallback>
    {
        public MusicGenerationCallback() { }
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class MusicGenerationResult : System.IEquatable<ApiBox.MusicGenerationResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicGenerationResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("sunoData")]
        public System.Collections.Generic.IReadOnlyList<ApiBox.MusicTrack>? SunoData { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public string? TaskId { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class MusicTrack : System.IEquatable<ApiBox.MusicTrack>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicTrack() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.Runtime.CallbackConverter<ApiBox.MusicVideoCallback?>?))]
    public sealed class MusicVideoCallback : ApiBox.ICallbackPayload<ApiBox.MusicVideoCallback>, System.IEquatable<ApiBox.MusicVideoCallback>
    {
        public MusicVideoCallback() { }
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class MusicVideoResult : System.IEquatable<ApiBox.MusicVideoResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public MusicVideoResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("videoUrl")]
        public System.Uri? VideoUrl { get; init; }
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
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class Persona : System.IEquatable<ApiBox.Persona>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public Persona() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class RecoverAudioRequest : System.IEquatable<ApiBox.RecoverAudioRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public RecoverAudioRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class RecoveredTrack : System.IEquatable<ApiBox.RecoveredTrack>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public RecoveredTrack() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class ReplaceSectionRequest : System.IEquatable<ApiBox.ReplaceSectionRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public ReplaceSectionRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
    public sealed class TimestampedLyrics : System.IEquatable<ApiBox.TimestampedLyrics>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public TimestampedLyrics() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("audioId")]
        public required string AudioId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("taskId")]
        public required string TaskId { get; init; }
    }
    public static class TimestampedLyricsRequestValidator
    {
        public static ApiBox.ValidationResult Validate(this ApiBox.TimestampedLyricsRequest value) { }
    }
    public sealed class UploadAndCoverAudioRequest : System.IEquatable<ApiBox.UploadAndCoverAudioRequest>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadAndCoverAudioRequest() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class UploadedFile : System.IEquatable<ApiBox.UploadedFile>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public UploadedFile() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class VocalSeparationResult : System.IEquatable<ApiBox.VocalSeparationResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public VocalSeparationResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; init; }
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
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
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
    public sealed class WavConversionResult : System.IEquatable<ApiBox.WavConversionResult>, System.Text.Json.Serialization.IJsonOnSerializing
    {
        public WavConversionResult() { }
        [System.Text.Json.Serialization.JsonExtensionData]
        public ApiBox.AdditionalProperties? AdditionalProperties { get; set; }
        [System.Text.Json.Serialization.JsonConverter(typeof(ApiBox.ApiBoxUriConverter?))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("audioWavUrl")]
        public System.Uri? AudioWavUrl { get; init; }
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
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiBoxServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<ApiBox.ApiBoxOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Microsoft.Extensions.Configuration.IConfiguration configuration) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, System.Action<ApiBox.ApiBoxOptions> configure) { }
    }
}
