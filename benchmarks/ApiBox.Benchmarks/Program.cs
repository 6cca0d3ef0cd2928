using BenchmarkDotNet.Running;

// The words before the first option are filters: "Validation" runs what has Validation in its name, nothing runs all.
var filters = args.TakeWhile(argument => !argument.StartsWith('-')).Select(word => $"*{word}*").DefaultIfEmpty("*");
var options = args.SkipWhile(argument => !argument.StartsWith('-'));
var wantsList = options.Any(option => option is "--list" or "--help" or "--version" or "--filter" or "-f");

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(wantsList ? [.. options] : ["--filter", .. filters, .. options]);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
