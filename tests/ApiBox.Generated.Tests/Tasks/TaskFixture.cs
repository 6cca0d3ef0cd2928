using System.Globalization;
using System.Net;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Tasks;

/// <summary>
/// A task whose queries are answered with one body after the other, the last one again and again. "HTTP 403" is such a status without an
/// envelope, "cut" a broken connection.
/// </summary>
internal sealed class TaskFixture : IDisposable
{
    private readonly string[] _bodies;
    private int _queries;

    public TaskFixture(string[] bodies, Action<ApiBoxOptions>? configure = null)
    {
        _bodies = bodies;
        Transport = TestTransport.Through(
            new StubHandler(_ => Answer()),
            Time,
            options =>
            {
                options.MaxRetries = 0;
                configure?.Invoke(options);
            },
            Log);
        Tasks = new ApiBoxTaskFactory(Transport);
    }

    public TestTime Time { get; } = new();

    public LogCapture Log { get; } = new();

    public ApiBoxTransport Transport { get; }

    public ApiBoxTaskFactory Tasks { get; }

    /// <summary>How many queries came.</summary>
    public int Queries => _queries;

    /// <summary>Is told the number of each query before it is answered.</summary>
    public Action<int>? Querying { get; set; }

    public ApiBoxTask<Details> Submitted() => Tasks.CreateTask(TestApi.Profile, TestApi.TaskId, "0193", Fetch);

    /// <summary>A task that the store remembers: the service gave it its id, long ago.</summary>
    public ApiBoxTask<Details> Remembered() => Tasks.ResumeTask(
        TestApi.Profile,
        TestApi.TaskId,
        new NewSubmission("0193", "submit", null, "", TestTime.Begin.AddDays(-1), TestTime.Begin.AddDays(13)),
        Fetch);

    public ApiBoxTask<Details> Resumed() => Tasks.ResumeTask(TestApi.Profile, TestApi.TaskId, Fetch);

    public void Dispose()
    {
        Tasks.Dispose();
        Transport.Dispose();
    }

    private Task<Details> Fetch(string taskId, CancellationToken cancellationToken) => Transport.DetailsAsync(taskId, cancellationToken);

    private HttpResponseMessage Answer()
    {
        var query = _queries++;
        Querying?.Invoke(query);
        var body = _bodies[Math.Min(query, _bodies.Length - 1)];
        if (body.StartsWith("HTTP ", StringComparison.Ordinal))
            return StubHandler.Json("", (HttpStatusCode)int.Parse(body.AsSpan(5), CultureInfo.InvariantCulture));
        return body == "cut" ? throw new HttpRequestException("cut") : StubHandler.Json(body);
    }
}
