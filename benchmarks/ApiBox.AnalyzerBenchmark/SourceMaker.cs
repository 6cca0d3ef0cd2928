using System.Globalization;
using System.Text;

namespace ApiBox.AnalyzerBenchmark;

/// <summary>Writes a program that uses the SDK in every method. The same numbers give the same bytes on every machine.</summary>
internal static class SourceMaker
{
    private const int LinesOfFile = 200;

    private static readonly string[] Words =
        ["Harbour", "Lights", "Rain", "Northern", "Slow", "Train", "Glass", "River", "Summer", "Winter"];

    public static void Write(string folder, int lines, int seed)
    {
        Directory.CreateDirectory(folder);
        var dice = new Dice(seed);
        for (var (file, written) = (0, 0); written < lines; file++)
        {
            var code = Class(dice, file, Math.Min(LinesOfFile, lines - written));
            File.WriteAllText(Path.Combine(folder, $"Service{file:000}.cs"), code);
            written += code.Count(static letter => letter == '\n');
        }
    }

    private static string Class(Dice dice, int file, int lines)
    {
        var code = new StringBuilder();
        code.Append(CultureInfo.InvariantCulture, $$"""
            using ApiBox;
            using Microsoft.Extensions.Logging;

            namespace Program;

            internal sealed class Service{{file:000}}(IApiBoxClient client, IApiBoxDownloads downloads, ILogger log)
            {
                private readonly List<string> _ids = [];


            """);
        for (var method = 0; code.ToString().Count(static letter => letter == '\n') < lines; method++)
            code.AppendLine(Method(dice, method)).AppendLine();
        return code.Append("}\n").ToString();
    }

    private static string Method(Dice dice, int number) => dice.Next(6) switch
    {
        0 => $$"""
                public async Task<string> AddInstrumental{{number}}Async(Uri vocal, CancellationToken cancellationToken)
                {
                    var task = await client.AddInstrumentalAsync(new AddInstrumentalRequest
                    {
                        UploadUrl = vocal,
                        Title = "{{Title(dice)}}",
                        Tags = "{{Title(dice)}}",
                        NegativeTags = "drums",
                        CallBackUrl = CallbackUrls.Nowhere,
                        StyleWeight = {{Weight(dice)}},
                        AudioWeight = {{Weight(dice)}},
                        Model = MusicModel.V5,
                    }, cancellationToken);
                    _ids.Add(task.TaskId);
                    return task.TaskId;
                }
            """,
        1 => $$"""
                public async Task<string?> Lyrics{{number}}Async(string prompt)
                {
                    var request = new GenerateLyricsRequest
                    {
                        Prompt = prompt + " {{Title(dice)}}",
                        CallBackUrl = new Uri("https://example.com/hook"),
                    };
                    try
                    {
                        return (await client.GenerateLyricsAsync(request)).TaskId;
                    }
                    catch (ApiBoxOutcomeUnknownException unknown)
                    {
                        log.LogError(unknown, "{Submission} may be charged", unknown.SubmissionId);
                        return null;
                    }
                    catch (ApiBoxException error)
                    {
                        log.LogWarning(error, "refused");
                        return null;
                    }
                }
            """,
        2 => $$"""
                public async Task Save{{number}}Async(string taskId, string folder)
                {
                    var details = await client.ResumeMusicGeneration(taskId).WaitForCompletionAsync();
                    foreach (var track in details.Response?.SunoData ?? [])
                    {
                        var path = Path.Combine(folder, $"{track.Id}-{{number}}.mp3");
                        await downloads.DownloadAsync(track.AudioUrl!, path);
                        log.LogInformation("{Path} has {Title}", path, track.Title);
                    }
                }
            """,
        3 => $$"""
                public async Task<IReadOnlyList<string>> Many{{number}}Async(IEnumerable<GenerateMidiRequest> requests)
                {
                    var tasks = await Task.WhenAll(requests.Select(request => client.GenerateMidiAsync(request)));
                    _ids.AddRange(tasks.Select(static task => task.TaskId).Where(static id => id.Length > {{dice.Next(9)}}));
                    return [.. _ids.Order(StringComparer.Ordinal)];
                }
            """,
        4 => $$"""
                public async Task<string> Patient{{number}}Async(AddVocalsRequest request)
                {
                    for (var attempt = 0; attempt < {{2 + dice.Next(5)}}; attempt++)
                    {
                        try
                        {
                            return (await client.AddVocalsAsync(request with { Title = "{{Title(dice)}}" })).TaskId;
                        }
                        catch (ApiBoxRateLimitedException limited)
                        {
                            await Task.Delay(limited.RetryAfter ?? TimeSpan.FromSeconds({{1 + dice.Next(20)}}));
                        }
                    }

                    throw new InvalidOperationException("The service is busy.");
                }
            """,
        _ => $$"""
                public async Task<decimal> Watch{{number}}Async(string taskId, CancellationToken cancellationToken)
                {
                    await foreach (var details in client.ResumeMusicGeneration(taskId).WatchAsync(cancellationToken))
                        log.LogInformation("{Task} is {Status}", taskId, details.Status);
                    var credits = await client.GetRemainingCreditsAsync(cancellationToken).ConfigureAwait(false);
                    return credits > {{dice.Next(100)}} ? credits : 0;
                }
            """,
    };

    private static string Title(Dice dice) => $"{Words[dice.Next(Words.Length)]} {Words[dice.Next(Words.Length)]}";

    private static string Weight(Dice dice) => $"0.{dice.Next(100):00}m";

    // The same on every machine and version, unlike Random.
    private sealed class Dice(int seed)
    {
        private uint _state = (uint)seed * 2654435761 + 1;

        public int Next(int limit)
        {
            _state = _state * 1664525 + 1013904223;
            return (int)((_state >> 8) % (uint)limit);
        }
    }
}
