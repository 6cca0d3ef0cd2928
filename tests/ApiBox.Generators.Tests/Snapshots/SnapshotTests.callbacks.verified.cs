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
    public global::ApiBox.AdditionalProperties? AdditionalProperties { get; init; }

    /// <summary>The metadata of this callback.</summary>
    public static global::ApiBox.CallbackDescription Callback { get; } = new("job-report", ["half", "done"], ["broken"]) { Service = global::Fixture.ApiBoxDescription.Client.Name };

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
        global::ApiBox.AdditionalProperties? additional = null;
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
