namespace ApiBox.Cli.Shell;

/// <summary>What a run reads from and writes to.</summary>
/// <param name="Output">Results, and nothing else.</param>
/// <param name="Error">Progress and trouble.</param>
/// <param name="Input">Opens what <c>--body -</c> reads.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, Func<Stream> Input)
{
    public static Terminal System { get; } = new(Console.Out, Console.Error, Console.OpenStandardInput);
}
