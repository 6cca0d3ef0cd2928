using System.Net;
using System.Text.Json;
using ApiBox.Clients.Requests;

namespace ApiBox.Clients;

/// <summary>Calls the mock server of one description with its client.</summary>
internal sealed class Trial(Projects projects, string prism)
{
    public async Task<TrialReport> RunAsync(Document document)
    {
        var judge = new Judge(document.Root);
        var maker = new RequestMaker(document.Root, judge);
        var operations = Operation.Of(document.Root);
        var requests = operations.SelectMany(maker.For).ToList();
        var report = new TrialReport(document) { Operations = operations.Count, Notes = maker.Notes };
        if (requests.Count == 0)
            return report;
        if (projects.ProgramOf(document) is not { } program)
            return report with { Outcomes = [.. requests.Select(static one => new Outcome(one, "the client does not compile", null))] };
        var mock = Path.Combine(projects.FolderOf(document), "mock.json");
        await File.WriteAllTextAsync(mock, document.Root.ToJson());
        var outcomes = new List<Outcome>();
        while (outcomes.Count < requests.Count)
            outcomes.AddRange(await CallAsync(mock, program, [.. requests.Skip(outcomes.Count)], judge));
        await using var server = await MockServer.StartAsync(prism, mock);
        return report with { Outcomes = outcomes, Bare = await BareAsync(server.Address, requests) };
    }

    /// <summary>Calls until all is called, or the mock server has ended.</summary>
    private async Task<IReadOnlyList<Outcome>> CallAsync(string mock, string program, IReadOnlyList<Request> requests, Judge judge)
    {
        await using var server = await MockServer.StartAsync(prism, mock);
        var input = string.Concat(requests.Select(static request => request.ToJson() + "\n"));
        var command = projects.CommandIn(Path.GetDirectoryName(program)!);
        var output = await command.RunAsync("dotnet", [program, server.Address.OriginalString], input);
        var answers = output.Text.Split('\n')
            .Where(static line => line.StartsWith('{'))
            .Select(static line => JsonElement.Parse(line))
            .ToList();
        if (answers.Count < requests.Count)
            throw new InvalidOperationException($"The client ended early. {output}");
        var outcomes = requests.Zip(answers, (request, answer) => Outcome.Of(request, answer, judge)).ToList();
        if (!server.HasEnded)
            return outcomes;
        // The first request without an answer is the one that it ended at.
        var last = answers.FindIndex(static one =>
            one.GetProperty("result").GetString() == "failed" && one.GetProperty("status").ValueKind == JsonValueKind.Null);
        return [.. outcomes.Take(last), new Outcome(requests[last], $"Prism ended: {server.Error}", null)];
    }

    // What shows that the mock server looks at requests at all.
    private static async Task<(int Sent, int Refused)> BareAsync(Uri address, IEnumerable<Request> requests)
    {
        using var client = new HttpClient { BaseAddress = address };
        var (sent, refused) = (0, 0);
        foreach (var request in requests.DistinctBy(static one => one.Operation).Where(static one => one.Operation.NeedsMore))
        {
            using var message = new HttpRequestMessage(new HttpMethod(request.Operation.Method), request.Address().TrimStart('/'));
            using var response = await client.SendAsync(message);
            sent++;
            if (response.StatusCode >= HttpStatusCode.BadRequest)
                refused++;
        }

        return (sent, refused);
    }
}
