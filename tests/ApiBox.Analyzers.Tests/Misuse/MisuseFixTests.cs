using ApiBox.Analyzers.Misuse;
using ApiBox.CodeFixes.Misuse;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.Analyzers.Tests.Misuse;

/// <summary>What each fix writes. Several mistakes in one method are fixed together, too.</summary>
public sealed class MisuseFixTests
{
    [Fact]
    public Task TasksAreKept() => Run<DroppedTaskAnalyzer, KeepTaskFix>(
        """
        // The first song.
        await client.{|APIBOX401:GenerateMusicAsync|}(request);
        _ = client.{|APIBOX401:GenerateMusicAsync|}(request); // the second
        if (request.Prompt is not null)
            _ = await client.{|APIBOX401:GenerateMusicAsync|}(request).ConfigureAwait(false);
        """,
        """
        // The first song.
        var task = await client.GenerateMusicAsync(request);
        var task2 = await client.GenerateMusicAsync(request); // the second
        if (request.Prompt is not null)
        {
            var task3 = await client.GenerateMusicAsync(request).ConfigureAwait(false);
        }
        """);

    [Fact]
    public Task CallsAreAwaited() => Run<BlockingAnalyzer, AwaitFix>(
        """
        var id = client.GenerateMusicAsync(request).{|APIBOX407:Result|}.TaskId;
        var credits = client.GetRemainingCreditsAsync().GetAwaiter().{|APIBOX407:GetResult|}();
        client.ResumeMusicGeneration(id).WaitForCompletionAsync().{|APIBOX407:Wait|}(CancellationToken.None);
        Task.{|APIBOX407:WaitAll|}(client.GetRemainingCreditsAsync(), client.GetRemainingCreditsAsync());
        """,
        """
        var id = (await client.GenerateMusicAsync(request)).TaskId;
        var credits = await client.GetRemainingCreditsAsync();
        await client.ResumeMusicGeneration(id).WaitForCompletionAsync().WaitAsync(CancellationToken.None);
        await Task.WhenAll(client.GetRemainingCreditsAsync(), client.GetRemainingCreditsAsync());
        """);

    [Fact]
    public Task HandlersLeaveUnknownOutcomes() => Run<UnknownOutcomeAnalyzer, UnknownOutcomeFix>(
        """
        try
        {
            Console.WriteLine(await client.GenerateMusicAsync(request));
        }
        catch ({|APIBOX405:ApiBoxException|})
        {
            Console.WriteLine("refused");
        }

        try
        {
            Console.WriteLine(await client.GenerateMusicAsync(request));
        }
        {|APIBOX404:catch|}
        {
        }
        """,
        """
        try
        {
            Console.WriteLine(await client.GenerateMusicAsync(request));
        }
        catch (ApiBoxException error) when (error is not ApiBoxOutcomeUnknownException)
        {
            Console.WriteLine("refused");
        }

        try
        {
            Console.WriteLine(await client.GenerateMusicAsync(request));
        }
        catch (Exception error2) when (error2 is not ApiBoxOutcomeUnknownException)
        {
        }
        """);

    [Fact]
    public Task AHandlerOfUnknownOutcomesRethrows() => Run<UnknownOutcomeAnalyzer, UnknownOutcomeFix>(
        """
        try
        {
            Console.WriteLine(await client.GenerateMusicAsync(request));
        }
        catch ({|APIBOX404:ApiBoxOutcomeUnknownException|})
        {
        }
        """,
        """
        try
        {
            Console.WriteLine(await client.GenerateMusicAsync(request));
        }
        catch (ApiBoxOutcomeUnknownException)
        {
            throw;
        }
        """);

    [Fact]
    public Task LoopsEndForUnknownOutcomes() => Run<RepeatedSubmissionAnalyzer, UnknownOutcomeFix>(
        """
        while (true)
        {
            try
            {
                Console.WriteLine(await client.{|APIBOX402:GenerateMusicAsync|}(request));
                break;
            }
            catch (ApiBoxException error) when (error.Message.Length > 0)
            {
                Console.WriteLine(error);
            }
        }
        """,
        """
        while (true)
        {
            try
            {
                Console.WriteLine(await client.GenerateMusicAsync(request));
                break;
            }
            catch (ApiBoxException error) when (error is not ApiBoxOutcomeUnknownException && error.Message.Length > 0)
            {
                Console.WriteLine(error);
            }
        }
        """);

    [Fact]
    public Task KeysComeFromTheEnvironment() => Run<ApiKeyAnalyzer, KeyFromEnvironmentFix>(
        """
        var options = new ApiBoxOptions { ApiKey = {|APIBOX406:"4f9c2be07d1a4e6f"|} };
        options.ApiKey = {|APIBOX406:"4f9c2be07d1a4e6f"|};
        """,
        """
        var options = new ApiBoxOptions { ApiKey = Environment.GetEnvironmentVariable(ApiBoxClient.ApiKeyVariable) };
        options.ApiKey = Environment.GetEnvironmentVariable(ApiBoxClient.ApiKeyVariable);
        """);

    [Fact]
    public Task RetryingHandlersAreRemoved() => Run<RetryingHandlerAnalyzer, RemoveHandlerFix>(
        """
        var http = services.AddApiBox(static options => options.MaxRetries = 2);
        http.{|APIBOX408:AddStandardResilienceHandler|}();
        services.AddApiBox("second", static options => options.MaxRetries = 2).{|APIBOX408:AddStandardHedgingHandler|}();
        """,
        """
        var http = services.AddApiBox(static options => options.MaxRetries = 2);
        services.AddApiBox("second", static options => options.MaxRetries = 2);
        """);

    private static Task Run<TAnalyzer, TFix>(string body, string fixedBody)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        ClientFixTest<TAnalyzer, TFix>.Run(Wrap(body), Wrap(fixedBody), TestContext.Current.CancellationToken);

    private static string Wrap(string body) =>
        $$"""
        using Microsoft.Extensions.DependencyInjection;

        class Program
        {
            async Task RunAsync(IApiBoxClient client, GenerateMusicRequest request, IServiceCollection services)
            {
                await Task.Yield();
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal).Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
            }
        }
        """;
}
