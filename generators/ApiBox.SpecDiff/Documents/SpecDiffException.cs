namespace ApiBox.SpecDiff.Documents;

/// <summary>A description cannot be read or compared. The message says where and why.</summary>
public sealed class SpecDiffException : Exception
{
    public SpecDiffException()
    {
    }

    public SpecDiffException(string message)
        : base(message)
    {
    }

    public SpecDiffException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
