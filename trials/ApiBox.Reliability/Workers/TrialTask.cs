using System.Text;
using ApiBox.Reliability.Support;
using ApiBox.Runtime;
using ApiBox.Testing;

namespace ApiBox.Reliability.Workers;

/// <summary>A task of the service, and the callbacks that it sends.</summary>
/// <param name="Kind">The callback's name in the description.</param>
/// <param name="SubmissionId">The submission.</param>
/// <param name="TaskId">The task; it says what handlers do: <see cref="Conduct"/>.</param>
internal sealed record TrialTask(string Kind, string SubmissionId, string TaskId)
{
    public const string Music = "musicGeneration";
    public const string Lyrics = "lyricsGeneration";
    public const string Last = "complete";

    /// <summary>The stages of a music task.</summary>
    public static readonly string[] Stages = ["text", "first", Last];

    /// <summary>For how long the service keeps results.</summary>
    public static readonly TimeSpan Retention = ApiBoxClient.Description.Retention!.Value;

    private static readonly CallbackTokens Tokens = new([CallbackApp.SigningKey], ApiBoxClient.SectionName);

    /// <summary>The path of its callback address.</summary>
    public string Path => $"/apibox/callbacks/{Kind}/{SubmissionId}/{Tokens.Create(Kind, SubmissionId)}";

    /// <summary>A task whose submission the store has not heard of.</summary>
    /// <param name="conduct">What its handlers do.</param>
    /// <param name="kind">The callback's name in the description.</param>
    public static TrialTask New(string conduct = Conduct.Plain, string kind = Music) =>
        new(kind, SubmissionIds.Create(DateTimeOffset.UtcNow), $"{conduct}-{Guid.NewGuid():n}");

    /// <summary>A task that the answer to its submission has told.</summary>
    /// <param name="store">The store that knows the submission.</param>
    /// <param name="conduct">What its handlers do.</param>
    /// <param name="kind">The callback's name in the description.</param>
    public static async Task<TrialTask> SubmitAsync(ITaskStore store, string conduct = Conduct.Plain, string kind = Music)
    {
        var task = New(conduct, kind);
        await task.SubmitAsync(store, DateTimeOffset.UtcNow);
        return task;
    }

    /// <summary>Many such tasks.</summary>
    public static async Task<IReadOnlyList<TrialTask>> SubmitAsync(ITaskStore store, IEnumerable<string> conducts, string kind = Music) =>
        await Task.WhenAll(conducts.Select(conduct => SubmitAsync(store, conduct, kind)));

    /// <summary>The key of a callback in the book.</summary>
    public string Key(string stage = Last) => $"{SubmissionId} {stage}";

    /// <summary>A callback as it is sent.</summary>
    public StringContent Body(string stage = Last) => new(
        Kind == Music
            ? $$$"""{"code":200,"msg":"ok","data":{"callbackType":"{{{stage}}}","task_id":"{{{TaskId}}}","data":[]}}"""
            : $$$"""{"code":200,"msg":"ok","data":{"callbackType":"{{{stage}}}","taskId":"{{{TaskId}}}","data":[]}}""",
        Encoding.UTF8,
        "application/json");

    /// <summary>Enters it in the store as accepted.</summary>
    public Task SubmitAsync(ITaskStore store, DateTimeOffset now, TimeSpan? retention = null) =>
        store.AcceptAsync(
            new NewSubmission(
                SubmissionId, "generateMusic", Kind, "", now, now + (retention ?? Retention))
            { Service = ApiBoxClient.SectionName },
            TaskId);
}
