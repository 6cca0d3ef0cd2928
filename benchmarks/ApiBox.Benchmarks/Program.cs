using ApiBox.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

if (args is ["interleaved", .. var words])
{
    await Interleaved.RunAsync(words, rounds: 400);
    return 0;
}

// The words before the first option are filters: "Validation" runs what has Validation in its name, nothing runs all.
var filters = args.TakeWhile(argument => !argument.StartsWith('-')).Select(word => $"*{word}*").DefaultIfEmpty("*");
var options = args.SkipWhile(argument => !argument.StartsWith('-')).ToArray();
var hasOwn = options.Any(option => option is "--list" or "--help" or "--version" or "--filter" or "-f");

// Each run builds the SDK again, which on a busy machine takes longer than the usual two minutes.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(hasOwn ? options : ["--filter", .. filters, .. options], config);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
