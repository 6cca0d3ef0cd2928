using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace ApiBox.Benchmarks.Measuring;

/// <summary>One of those that do the same work: a method of a class of benchmarks, so that BenchmarkDotNet can run it too.</summary>
/// <param name="Name">The description of the benchmark.</param>
/// <param name="IsBaseline">Whether the others are divided by it.</param>
/// <param name="Run">Does the work this many times.</param>
internal sealed record Candidate(string Name, bool IsBaseline, Func<int, Task> Run)
{
    /// <summary>The candidates of a class of benchmarks, in the order in which they are written.</summary>
    /// <param name="benchmark">An instance that is set up.</param>
    /// <param name="names">Their names; all without names.</param>
    public static IReadOnlyList<Candidate> Of(object benchmark, params string[] names) =>
    [
        .. from method in benchmark.GetType().GetMethods()
           let mark = method.GetCustomAttribute<BenchmarkAttribute>()
           where mark is not null && (names.Length == 0 || names.Contains(mark.Description))
           orderby method.MetadataToken
           select new Candidate(mark.Description!, mark.Baseline, Loop(benchmark, method)),
    ];

    /// <summary>The same with several at once, which share the work.</summary>
    public Candidate AtOnce(int workers) => this with
    {
        Run = times =>
        {
            var left = times;
            return Task.WhenAll(Enumerable.Range(0, workers).Select(async _ =>
            {
                while (Interlocked.Decrement(ref left) >= 0)
                    await Run(1);
            }));
        },
    };

    private static Func<int, Task> Loop(object benchmark, MethodInfo method)
    {
        var result = method.ReturnType;
        var isTask = result.IsGenericType && result.GetGenericTypeDefinition() == typeof(Task<>);
        var maker = typeof(Candidate).GetMethod(isTask ? nameof(OfTasks) : nameof(OfValues), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(isTask ? result.GetGenericArguments()[0] : result);
        var operation = method.CreateDelegate(typeof(Func<>).MakeGenericType(result), benchmark);
        return (Func<int, Task>)maker.Invoke(null, [operation])!;
    }

    private static Func<int, Task> OfTasks<T>(Func<Task<T>> operation) => async times =>
    {
        for (var i = 0; i < times; i++)
            await operation();
    };

    private static Func<int, Task> OfValues<T>(Func<T> operation) => times =>
    {
        for (var i = 0; i < times; i++)
            _ = operation();
        return Task.CompletedTask;
    };
}
