// ==== ApiBoxCallbackJsonContext.g.cs
namespace Fixture;

/// <summary>The JSON metadata of the callback payloads and of the types that they contain.</summary>
public sealed class ApiBoxCallbackJsonContext : global::System.Text.Json.Serialization.JsonSerializerContext, global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
{
    /// <summary>Initializes a new instance with default options.</summary>
    public ApiBoxCallbackJsonContext() : base(null)
    {
    }

    /// <summary>Initializes a new instance with the specified options.</summary>
    public ApiBoxCallbackJsonContext(global::System.Text.Json.JsonSerializerOptions options) : base(options)
    {
    }

    /// <summary>The instance with default options.</summary>
    public static ApiBoxCallbackJsonContext Default { get; } = new(new global::System.Text.Json.JsonSerializerOptions());

    /// <inheritdoc/>
    protected override global::System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <summary>The metadata of <see cref="global::Fixture.JobReportCallback"/>.</summary>
    public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<global::Fixture.JobReportCallback> JobReportCallback =>
        (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<global::Fixture.JobReportCallback>)Options.GetTypeInfo(typeof(global::Fixture.JobReportCallback));

    /// <inheritdoc/>
    public override global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type) =>
        Options.TryGetTypeInfo(type, out var info) ? info : null;

    global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver.GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
    {
        if (type == typeof(global::Fixture.JobReportCallback))
            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<global::Fixture.JobReportCallback>(options, new global::ApiBox.Runtime.CallbackConverter<global::Fixture.JobReportCallback>());
        if (type == typeof(global::Fixture.JobReportCallbackFile))
            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<global::Fixture.JobReportCallbackFile>(options, new global::ApiBox.Runtime.CallbackObjectConverter<global::Fixture.JobReportCallbackFile>(global::Fixture.JobReportCallbackFile.Read, static (writer, value) => value.Write(writer)));
        if (type == typeof(global::Fixture.JobReportCallbackStage))
            return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<global::Fixture.JobReportCallbackStage>(options, new global::ApiBox.Runtime.OpenEnumConverter<global::Fixture.JobReportCallbackStage>());
        return null;
    }
}

// ==== ApiBoxCallbacks.g.cs
namespace Fixture;

/// <summary>The callbacks of the description.</summary>
internal static class ApiBoxCallbacks
{
    internal static global::System.Collections.Generic.IReadOnlyList<global::ApiBox.Runtime.CallbackKind> All { get; } = [global::ApiBox.Runtime.CallbackKind.Of<JobReportCallback>()];
}

// ==== ApiBoxClient.Order.g.cs
namespace Fixture;

public partial interface IApiBoxClient
{
    /// <summary>Does order.</summary>
    /// <param name="request">The request. It is validated before it is sent.</param>
    /// <param name="cancellationToken">The token to cancel the call. The call throws <see cref="global::System.OperationCanceledException"/> if the request was not sent, or <see cref="global::ApiBox.ApiBoxOutcomeUnknownException"/> if the service may have accepted it.</param>
    /// <exception cref="global::ApiBox.ApiBoxValidationException">The request is invalid. It was not sent.</exception>
    /// <exception cref="global::ApiBox.ApiBoxApiException">The service rejected the request.</exception>
    /// <exception cref="global::ApiBox.ApiBoxTransportException">The service could not be reached, and the request was not accepted.</exception>
    /// <exception cref="global::ApiBox.ApiBoxOutcomeUnknownException">The request may have been accepted. It was not sent again.</exception>
    global::System.Threading.Tasks.Task<Receipt> OrderAsync(Order request, global::System.Threading.CancellationToken cancellationToken = default) =>
        throw new global::System.NotSupportedException("This implementation of IApiBoxClient has no OrderAsync. Derive decorators from DelegatingApiBoxClient.");
}

public abstract partial class DelegatingApiBoxClient
{
    /// <inheritdoc/>
    public virtual global::System.Threading.Tasks.Task<Receipt> OrderAsync(Order request, global::System.Threading.CancellationToken cancellationToken = default) =>
        Inner.OrderAsync(request, cancellationToken);
}

public sealed partial class ApiBoxClient
{
    private static readonly global::ApiBox.Runtime.OperationInfo<Receipt> OrderOperation = new()
    {
        Name = "order",
        Paid = false,
        Repeatable = false,
        Response = ApiBoxWireClientJson.TypeInfo<Receipt>(),
        CallbackPointer = "/report",
    };

    /// <inheritdoc/>
    public async global::System.Threading.Tasks.Task<Receipt> OrderAsync(Order request, global::System.Threading.CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        if (_transport.Validates)
        {
            _transport.Enforce(OrderOperation, request.Validate());
        }
        var call = _transport.BeginCall(OrderOperation, request.Report);
        var response = await _wire.OrderAsync(call: call, request: request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response;
    }
}

// ==== ApiBoxClient.Tasks.g.cs
namespace Fixture;

public sealed partial class ApiBoxClient : global::ApiBox.Runtime.ITaskResumer
{
    global::ApiBox.ApiBoxTask<TDetails> global::ApiBox.Runtime.ITaskResumer.Resume<TDetails>(string taskId, global::ApiBox.NewSubmission submission)
    {
        throw new global::System.ArgumentException($"No operation has details of the type {typeof(TDetails)}.");
    }

    global::System.Threading.Tasks.Task<string?> global::ApiBox.Runtime.ITaskResumer.GetCallbackAddressAsync(string kind, string taskId, global::System.Threading.CancellationToken cancellationToken)
    {
        return global::System.Threading.Tasks.Task.FromResult<string?>(null);
    }
}

// ==== JobReportCallback.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="JobReportCallback"/> by the rules of the description.</summary>
public static class JobReportCallbackValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this JobReportCallback value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(JobReportCallback value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Job is { } jobValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(jobValue))
                errors.Unicode("/job", jobValue);
        }
        else
            errors.Required("/job", "#/paths/~1orders/post/callbacks/job-report/{$request.body#~1report}/post/requestBody/content/application~1json/schema/required");
        if (value.Stage is { } stageValue)
        {
            if (!stageValue.IsKnown)
                errors.Enum("/stage", "#/paths/~1orders/post/callbacks/job-report/{$request.body#~1report}/post/requestBody/content/application~1json/schema/properties/stage/enum", "half, done, broken", stageValue.Value);
        }
        if (value.Progress is { } progressValue)
        {
            if (!(progressValue >= 0M))
                errors.Minimum("/progress", "#/paths/~1orders/post/callbacks/job-report/{$request.body#~1report}/post/requestBody/content/application~1json/schema/properties/progress/minimum", "0", progressValue);
            if (!(progressValue <= 100M))
                errors.Maximum("/progress", "#/paths/~1orders/post/callbacks/job-report/{$request.body#~1report}/post/requestBody/content/application~1json/schema/properties/progress/maximum", "100", progressValue);
        }
        if (value.Files is { } filesValue)
        {
            for (var i1 = 0; i1 < filesValue.Count; i1++)
            {
                var mark1 = errors.Count;
                if (filesValue[i1] is { } item1)
                {
                    var mark2 = errors.Count;
                    JobReportCallbackFileValidator.Check(item1, ref errors);
                }
                else
                    errors.Type("", "#/paths/~1orders/post/callbacks/job-report/{$request.body#~1report}/post/requestBody/content/application~1json/schema/properties/files/items/type", "object", "null");
                if (errors.Count > mark1)
                    errors.Prefix(mark1, "/files", i1);
            }
        }
        if (value.Words is { } wordsValue)
        {
            for (var i3 = 0; i3 < wordsValue.Count; i3++)
            {
                var mark3 = errors.Count;
                if (wordsValue[i3] is { } item3)
                {
                    if (!global::ApiBox.Runtime.Check.IsUnicode(item3))
                        errors.Unicode("", item3);
                }
                else
                    errors.Type("", "#/paths/~1orders/post/callbacks/job-report/{$request.body#~1report}/post/requestBody/content/application~1json/schema/properties/words/items/type", "string", "null");
                if (errors.Count > mark3)
                    errors.Prefix(mark3, "/words", i3);
            }
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "job" or "stage" or "progress" or "count" or "seen" or "at" or "late" or "files" or "words";
}

// ==== JobReportCallback.g.cs
namespace Fixture;

/// <summary>A report.</summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.CallbackConverter<JobReportCallback>))]
public sealed record JobReportCallback : global::ApiBox.ICallbackPayload<JobReportCallback>
{
    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("job")]
    public required string Job { get; init; }

    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("stage")]
    public required JobReportCallbackStage Stage { get; init; }

    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("progress")]
    public decimal? Progress { get; init; }

    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("count")]
    public int? Count { get; init; }

    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("seen")]
    public bool? Seen { get; init; }

    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("at")]
    public global::System.DateTimeOffset? At { get; init; }

    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("late")]
    public global::System.DateTimeOffset? Late { get; init; }

    /// <summary>Files.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("files")]
    public global::System.Collections.Generic.IReadOnlyList<JobReportCallbackFile>? Files { get; init; }

    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("words")]
    public global::System.Collections.Generic.IReadOnlyList<string>? Words { get; init; }

    /// <summary>The members that the description does not define; null if there are none.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? AdditionalProperties { get; init; }

    /// <summary>The metadata of this callback.</summary>
    public static global::ApiBox.CallbackDescription Callback { get; } = new("job-report", ["half", "done"], ["broken"]) { Service = "Fixture" };

    string? global::ApiBox.ICallbackPayload<JobReportCallback>.TaskId => this.Job;

    string? global::ApiBox.ICallbackPayload<JobReportCallback>.Stage => this.Stage.Value;

    bool global::ApiBox.ICallbackPayload<JobReportCallback>.IsOk => global::ApiBox.Runtime.CodeTable.Default.IsOk(this.Count);

    static JobReportCallback global::ApiBox.ICallbackPayload<JobReportCallback>.ReadFrom(ref global::System.Text.Json.Utf8JsonReader reader) => Read(ref reader);

    void global::ApiBox.ICallbackPayload<JobReportCallback>.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => Write(writer);

    private bool PrintMembers(global::System.Text.StringBuilder builder)
    {
        global::ApiBox.Runtime.MemberPrinter.Add(builder, "Job = ", Job);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Stage = ", Stage);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Progress = ", Progress);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Count = ", Count);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Seen = ", Seen);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", At = ", At);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Late = ", Late);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Files = ", Files);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Words = ", Words);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", AdditionalProperties = ", AdditionalProperties);
        return true;
    }

    internal static JobReportCallback Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        global::ApiBox.Runtime.CallbackJson.StartObject(ref reader);
        string? member0 = null;
        JobReportCallbackStage? member1 = null;
        decimal? member2 = null;
        int? member3 = null;
        bool? member4 = null;
        global::System.DateTimeOffset? member5 = null;
        global::System.DateTimeOffset? member6 = null;
        global::System.Collections.Generic.IReadOnlyList<JobReportCallbackFile>? member7 = null;
        global::System.Collections.Generic.IReadOnlyList<string>? member8 = null;
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? additional = null;
        while (global::ApiBox.Runtime.CallbackJson.NextMember(ref reader))
        {
            switch (Find(ref reader))
            {
                case 0:
                    reader.Read();
                    member0 = global::ApiBox.Runtime.CallbackJson.Text(ref reader);
                    break;
                case 1:
                    reader.Read();
                    member1 = global::ApiBox.Runtime.CallbackJson.IsNull(ref reader) ? null : global::ApiBox.Runtime.CallbackJson.OpenEnum<JobReportCallbackStage>(ref reader);
                    break;
                case 2:
                    reader.Read();
                    member2 = global::ApiBox.Runtime.CallbackJson.Decimal(ref reader);
                    break;
                case 3:
                    reader.Read();
                    member3 = global::ApiBox.Runtime.CallbackJson.Int32(ref reader);
                    break;
                case 4:
                    reader.Read();
                    member4 = global::ApiBox.Runtime.CallbackJson.Boolean(ref reader);
                    break;
                case 5:
                    reader.Read();
                    member5 = global::ApiBox.Runtime.CallbackJson.Time(ref reader);
                    break;
                case 6:
                    reader.Read();
                    member6 = global::ApiBox.Runtime.CallbackJson.TolerantTime(ref reader);
                    break;
                case 7:
                    reader.Read();
                    member7 = global::ApiBox.Runtime.CallbackJson.IsNull(ref reader) ? null : global::ApiBox.Runtime.CallbackJson.List(ref reader, static (ref global::System.Text.Json.Utf8JsonReader reader) => global::Fixture.JobReportCallbackFile.Read(ref reader));
                    break;
                case 8:
                    reader.Read();
                    member8 = global::ApiBox.Runtime.CallbackJson.IsNull(ref reader) ? null : global::ApiBox.Runtime.CallbackJson.List(ref reader, static (ref global::System.Text.Json.Utf8JsonReader reader) => global::ApiBox.Runtime.CallbackJson.Text(ref reader) ?? throw global::ApiBox.Runtime.CallbackJson.Expected(ref reader, "a value"));
                    break;
                default:
                    global::ApiBox.Runtime.CallbackJson.Additional(ref reader, ref additional);
                    break;
            }
        }
        return new JobReportCallback
        {
            Job = member0 ?? throw global::ApiBox.Runtime.CallbackJson.Missing(ref reader, "job"),
            Stage = member1 ?? throw global::ApiBox.Runtime.CallbackJson.Missing(ref reader, "stage"),
            Progress = member2,
            Count = member3,
            Seen = member4,
            At = member5,
            Late = member6,
            Files = member7,
            Words = member8,
            AdditionalProperties = additional,
        };
    }

    private static int Find(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var name = global::ApiBox.Runtime.CallbackJson.MemberName(ref reader);
        switch (name.Length)
        {
            case 2:
                if (global::System.MemoryExtensions.SequenceEqual(name, "at"u8))
                    return 5;
                break;
            case 3:
                if (global::System.MemoryExtensions.SequenceEqual(name, "job"u8))
                    return 0;
                break;
            case 4:
                if (global::System.MemoryExtensions.SequenceEqual(name, "seen"u8))
                    return 4;
                if (global::System.MemoryExtensions.SequenceEqual(name, "late"u8))
                    return 6;
                break;
            case 5:
                if (global::System.MemoryExtensions.SequenceEqual(name, "stage"u8))
                    return 1;
                if (global::System.MemoryExtensions.SequenceEqual(name, "count"u8))
                    return 3;
                if (global::System.MemoryExtensions.SequenceEqual(name, "files"u8))
                    return 7;
                if (global::System.MemoryExtensions.SequenceEqual(name, "words"u8))
                    return 8;
                break;
            case 8:
                if (global::System.MemoryExtensions.SequenceEqual(name, "progress"u8))
                    return 2;
                break;
        }
        return -1;
    }

    internal void Write(global::System.Text.Json.Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Job is { } valueJob)
        {
            writer.WritePropertyName("job"u8);
            global::ApiBox.Runtime.CallbackJson.Write(writer, valueJob);
        }
        if (Stage is { } valueStage)
        {
            writer.WritePropertyName("stage"u8);
            writer.WriteStringValue(valueStage.Value);
        }
        if (Progress is { } valueProgress)
        {
            writer.WritePropertyName("progress"u8);
            global::ApiBox.Runtime.CallbackJson.Write(writer, valueProgress);
        }
        if (Count is { } valueCount)
        {
            writer.WritePropertyName("count"u8);
            global::ApiBox.Runtime.CallbackJson.Write(writer, valueCount);
        }
        if (Seen is { } valueSeen)
        {
            writer.WritePropertyName("seen"u8);
            global::ApiBox.Runtime.CallbackJson.Write(writer, valueSeen);
        }
        if (At is { } valueAt)
        {
            writer.WritePropertyName("at"u8);
            global::ApiBox.Runtime.CallbackJson.WriteTime(writer, valueAt);
        }
        if (Late is { } valueLate)
        {
            writer.WritePropertyName("late"u8);
            global::ApiBox.Runtime.CallbackJson.Write(writer, valueLate);
        }
        if (Files is { } valueFiles)
        {
            writer.WritePropertyName("files"u8);
            writer.WriteStartArray();
            foreach (var item in valueFiles)
            {
                item.Write(writer);
            }
            writer.WriteEndArray();
        }
        if (Words is { } valueWords)
        {
            writer.WritePropertyName("words"u8);
            writer.WriteStartArray();
            foreach (var item_2 in valueWords)
            {
                global::ApiBox.Runtime.CallbackJson.Write(writer, item_2);
            }
            writer.WriteEndArray();
        }
        global::ApiBox.Runtime.CallbackJson.WriteAdditional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }
}

// ==== JobReportCallbackFile.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="JobReportCallbackFile"/> by the rules of the description.</summary>
public static class JobReportCallbackFileValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this JobReportCallbackFile value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(JobReportCallbackFile value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Link is { } linkValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(linkValue))
                errors.Format("/link", "#/paths/~1orders/post/callbacks/job-report/{$request.body#~1report}/post/requestBody/content/application~1json/schema/properties/files/items/properties/link/format", "uri", linkValue);
        }
        else
            errors.Required("/link", "#/paths/~1orders/post/callbacks/job-report/{$request.body#~1report}/post/requestBody/content/application~1json/schema/properties/files/items/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "link";
}

// ==== JobReportCallbackFile.g.cs
namespace Fixture;

/// <summary>A file.</summary>
public sealed record JobReportCallbackFile
{
    /// <summary>A value.</summary>
    [global::System.Text.Json.Serialization.JsonPropertyName("link")]
    public required global::System.Uri Link { get; init; }

    /// <summary>The members that the description does not define; null if there are none.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? AdditionalProperties { get; init; }

    private bool PrintMembers(global::System.Text.StringBuilder builder)
    {
        global::ApiBox.Runtime.MemberPrinter.Add(builder, "Link = ", Link);
        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", AdditionalProperties = ", AdditionalProperties);
        return true;
    }

    internal static JobReportCallbackFile Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        global::ApiBox.Runtime.CallbackJson.StartObject(ref reader);
        global::System.Uri? member0 = null;
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? additional = null;
        while (global::ApiBox.Runtime.CallbackJson.NextMember(ref reader))
        {
            switch (Find(ref reader))
            {
                case 0:
                    reader.Read();
                    member0 = global::ApiBox.Runtime.CallbackJson.Uri(ref reader);
                    break;
                default:
                    global::ApiBox.Runtime.CallbackJson.Additional(ref reader, ref additional);
                    break;
            }
        }
        return new JobReportCallbackFile
        {
            Link = member0 ?? throw global::ApiBox.Runtime.CallbackJson.Missing(ref reader, "link"),
            AdditionalProperties = additional,
        };
    }

    private static int Find(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var name = global::ApiBox.Runtime.CallbackJson.MemberName(ref reader);
        switch (name.Length)
        {
            case 4:
                if (global::System.MemoryExtensions.SequenceEqual(name, "link"u8))
                    return 0;
                break;
        }
        return -1;
    }

    internal void Write(global::System.Text.Json.Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Link is { } valueLink)
        {
            writer.WritePropertyName("link"u8);
            global::ApiBox.Runtime.CallbackJson.Write(writer, valueLink);
        }
        global::ApiBox.Runtime.CallbackJson.WriteAdditional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }
}

// ==== JobReportCallbackStage.g.cs
namespace Fixture;

/// <summary>A value.</summary>
/// <remarks>Values that the description does not list are preserved. To create one, use the constructor.</remarks>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.OpenEnumConverter<JobReportCallbackStage>))]
public readonly record struct JobReportCallbackStage : global::ApiBox.IOpenEnum<JobReportCallbackStage>
{
    private readonly string? _value;

    /// <summary>Initializes a new value from its text in JSON.</summary>
    /// <exception cref="global::System.ArgumentNullException">The text is null.</exception>
    public JobReportCallbackStage(string value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value <c>half</c>.</summary>
    public static JobReportCallbackStage Half => new(Values.Half);

    /// <summary>The value <c>done</c>.</summary>
    public static JobReportCallbackStage Done => new(Values.Done);

    /// <summary>The value <c>broken</c>.</summary>
    public static JobReportCallbackStage Broken => new(Values.Broken);

    /// <summary>The values that the description lists, in the same order.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<JobReportCallbackStage> Known { get; } = [Half, Done, Broken];

    /// <summary>The text in JSON; empty for <see langword="default"/>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Indicates whether the description lists the value.</summary>
    public bool IsKnown => _value is Values.Half or Values.Done or Values.Broken;

    static JobReportCallbackStage global::ApiBox.IOpenEnum<JobReportCallbackStage>.Create(string value) => new(value);

    static JobReportCallbackStage global::ApiBox.IOpenEnum<JobReportCallbackStage>.Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("half"u8))
            return Half;
        if (reader.ValueTextEquals("done"u8))
            return Done;
        if (reader.ValueTextEquals("broken"u8))
            return Broken;
        var text = reader.GetString()!;
        foreach (var known in Known)
        {
            if (string.Equals(known.Value, text, global::System.StringComparison.OrdinalIgnoreCase))
                return known;
        }
        return new(text);
    }

    /// <summary>Indicates whether both values have the same text.</summary>
    public bool Equals(JobReportCallbackStage other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <summary>Returns the text in JSON.</summary>
    public override string ToString() => Value;

    /// <summary>The texts of the listed values as constants, for switch statements.</summary>
    public static class Values
    {
        /// <summary>The text of <see cref="JobReportCallbackStage.Half"/>.</summary>
        public const string Half = "half";

        /// <summary>The text of <see cref="JobReportCallbackStage.Done"/>.</summary>
        public const string Done = "done";

        /// <summary>The text of <see cref="JobReportCallbackStage.Broken"/>.</summary>
        public const string Broken = "broken";

    }
}

// ==== Order.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Order"/> by the rules of the description.</summary>
public static class OrderValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Order value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Order value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Report is { } reportValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(reportValue))
                errors.Format("/report", "#/components/schemas/Order/properties/report/format", "uri", reportValue);
        }
        else
            errors.Required("/report", "#/components/schemas/Order/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "report";
}

// ==== Receipt.Validation.g.cs
namespace Fixture;

/// <summary>Validates <see cref="Receipt"/> by the rules of the description.</summary>
public static class ReceiptValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this Receipt value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(Receipt value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.Id is { } idValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(idValue))
                errors.Unicode("/id", idValue);
        }
        else
            errors.Required("/id", "#/components/schemas/Receipt/required");
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "id";
}
