using System.Net;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>Every answer there can be to a call that is sent once, judged as the table in ARCHITECTURE.md says.</summary>
public sealed class OutcomeTableTests
{
    private const string WithTask = """{"taskId":"a"}""";

    // Each status that has a row of its own, the ends of each range, and what lies beside them.
    private static readonly int[] Statuses =
    [
        200, 201, 299, 300, 302, 303, 307, 399, 400, 401, 402, 403, 404, 405, 407, 408, 409, 410, 413, 422, 424, 425, 426, 428, 429, 430,
        431, 455,
        498, 499, 500, 501, 502, 503, 504, 520, 531, 599,
    ];

    private static readonly string[] NoEnvelopes = ["", "<html>busy</html>", """{"code":4""", """{"error":"no"}""", "[405]", "null"];

    [Fact]
    public async Task APaidCallEndsAsTheTableSays()
    {
        var table = OutcomeTable.Read();
        var failures = new List<string>();
        foreach (var one in Cases())
        {
            var rows = table.Rows.Where(row => row.Covers(one)).ToList();
            if (rows.Count != 1)
                failures.Add($"{one.Status} {one.Text}: {rows.Count} rows");
            else if (await OutcomeAsync(TestApi.Submit, one) is var outcome && outcome != rows[0].Outcome)
                failures.Add($"{one.Status} {one.Text}: {outcome}, and the table says {rows[0].Outcome}");
        }

        Assert.True(table.Rows.Count > 15, "the table was not found");
        Assert.Empty(failures);
    }

    [Fact]
    public async Task EveryRowSaysSomething()
    {
        var cases = Cases().ToList();

        Assert.All(OutcomeTable.Read().Rows, row => Assert.Contains(cases, row.Covers));
        Assert.Equal("accepted", await OutcomeAsync(TestApi.Submit, new OutcomeCase(200, "", 200, TestApi.Accepted)));
    }

    [Fact]
    public async Task AnUnpaidCallThatIsNotRepeatableEndsAlikeButForABareRateLimit()
    {
        var table = OutcomeTable.Read();
        foreach (var one in Cases())
        {
            var expected = one is { Status: 429, Code: null or "same" } ? "sent again" : table.Rows.Single(row => row.Covers(one)).Outcome;

            Assert.Equal((one, expected), (one, await OutcomeAsync(Once, one)));
        }
    }

    private static readonly OperationInfo<SubmitResponse> Once = new()
    {
        Name = "once",
        Paid = false,
        Repeatable = false,
        Envelope = TestApi.Submit.Envelope,
        Codes = TestApi.Codes,
        Response = TestApi.Submit.Response,
        IsComplete = TestApi.Submit.IsComplete,
        TaskId = TestApi.Submit.TaskId,
    };

    private static IEnumerable<OutcomeCase> Cases()
    {
        foreach (var status in Statuses)
        {
            foreach (var text in NoEnvelopes)
                yield return new OutcomeCase(status, null, 0, text);
            foreach (var code in new[] { 200, 400, 401, 404, 405, 413, 429, 430, 455, 500 })
                yield return new OutcomeCase(status, "", code, TestApi.Envelope(code, data: code == 200 ? WithTask : "null"));
            foreach (var code in OutcomeTable.Unlisted.Append(status).Distinct().Where(static code => TestApi.Codes.Find(code) is null))
                yield return new OutcomeCase(
                    status, code == status && status is >= 400 and < 500 ? "same" : "unlisted", code, TestApi.Envelope(code));
            foreach (var code in new[] { 400, 405, 430, 455 })
                yield return new OutcomeCase(status, "with a task id", code, TestApi.Envelope(code, data: WithTask));
            foreach (var data in new[] { "null", "{}", """{"taskId":""}""" })
                yield return new OutcomeCase(status, status < 300 ? "without its data" : "", 200, TestApi.Envelope(200, data: data));
            yield return new OutcomeCase(status, "missing, with data", 0, $$"""{"msg":"words","data":{{WithTask}}}""");
            yield return new OutcomeCase(status, "two", 0, """{"code":405,"code":400,"data":null}""");
        }
    }

    private static async Task<string> OutcomeAsync(OperationInfo<SubmitResponse> operation, OutcomeCase one)
    {
        var requests = 0;
        var time = new TestTime();
        using var transport = TestTransport.Through(new StubHandler(async (request, token) =>
        {
            requests++;
            await request.Content!.CopyToAsync(Stream.Null, token);
            return StubHandler.Json(one.Text, (HttpStatusCode)one.Status);
        }), time);
        try
        {
            var call = transport.BeginCall(operation);
            await transport.SendAsync(
                call, HttpMethod.Post, "api/v1/submit", new SubmitRequest("x"), TestJson.Default.SubmitRequest, CancellationToken.None);
            return "accepted";
        }
        catch (ApiBoxOutcomeUnknownException unknown)
        {
            Assert.Equal((1, operation.Paid), (requests, unknown.SubmissionId is not null));
            return "unknown";
        }
        catch (ApiBoxApiException)
        {
            return requests > 1 ? "sent again" : "refused";
        }
    }
}
