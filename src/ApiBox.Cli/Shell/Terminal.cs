namespace ApiBox.Cli.Shell;

/// <summary>The standard streams of a run.</summary>
/// <param name="Output">Standard output, for results only.</param>
/// <param name="Error">Standard error, for progress and failures.</param>
/// <param name="Input">Opens standard input, for <c>--body -</c>.</param>
/// <param name="OutputWidth">The columns of standard output; null if it is not a terminal. Its lines are not wrapped then.</param>
/// <param name="ErrorWidth">The same of standard error.</param>
internal sealed record Terminal(
    TextWriter Output, TextWriter Error, Func<Stream> Input, int? OutputWidth = null, int? ErrorWidth = null)
{
    /// <summary>The columns of a terminal that does not say how many it has.</summary>
    public const int UsualWidth = 80;

    // Below this, words no longer fit.
    private const int LeastWidth = 40;

    public static Terminal System { get; } = new(
        Console.Out,
        Console.Error,
        Console.OpenStandardInput,
        Console.IsOutputRedirected ? null : Width(),
        Console.IsErrorRedirected ? null : Width());

    private static int Width()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? Math.Max(width, LeastWidth) : UsualWidth;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }
}
