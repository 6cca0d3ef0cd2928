namespace ApiBox.Cli.Shell;

/// <summary>The standard streams of a run.</summary>
/// <param name="Output">Standard output, for results only.</param>
/// <param name="Error">Standard error, for progress and failures.</param>
/// <param name="Input">Opens standard input, for <c>--body -</c>.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, Func<Stream> Input)
{
    public static Terminal System { get; } = new(Console.Out, Console.Error, Console.OpenStandardInput);
}
