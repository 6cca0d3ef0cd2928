namespace ApiBox.Generated.Tests.Telemetry;

/// <summary>Tests that listen to, or count, what the whole process does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
