using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>Where a schema is used, as far as rules depend on it.</summary>
/// <param name="IsText">Whether values are transferred as plain text and not as JSON, where a number is a text too.</param>
/// <param name="IsParameter">Whether it is the schema of a parameter itself.</param>
internal readonly record struct SchemaUse(Direction Direction, bool IsText = false, bool IsParameter = false)
{
    /// <summary>The use of what the value holds.</summary>
    public SchemaUse Inside => this with { IsParameter = false };

    /// <summary>The impact of allowing less than before: it matters to those who send.</summary>
    public Impact Narrower => Direction == Direction.Received ? Impact.Minor : Impact.Breaking;

    /// <summary>The impact of allowing more than before: it matters to those who receive.</summary>
    public Impact Wider => Direction == Direction.Received ? Impact.Breaking : Impact.Minor;

    /// <summary>The impact of allowing less, more, or both.</summary>
    public Impact Of(bool isNarrower, bool isWider) =>
        (isNarrower && Narrower == Impact.Breaking) || (isWider && Wider == Impact.Breaking) ? Impact.Breaking : Impact.Minor;

    /// <summary>What happens to a value that was right and is not allowed any more.</summary>
    public string Refused => Direction == Direction.Received
        ? "What comes back is still what was promised."
        : "What was right is refused now.";

    /// <summary>What happens when more is allowed.</summary>
    public string Unexpected => Direction == Direction.Received
        ? "Values come back that were not promised, and a program that relies on the old rule meets them."
        : "All that was right still is.";
}

/// <summary>An old and a new schema for one use, with what differs between them, apart from the schemas that they hold.</summary>
internal sealed class SchemaPair(SpecNode old, SpecNode @new, SchemaUse use)
{
    public SpecNode Old { get; } = old;

    public SpecNode New { get; } = @new;

    public SchemaUse Use { get; } = use;

    public List<SchemaChange> Changes { get; } = [];

    /// <summary>The pairs that hold this one.</summary>
    public List<SchemaPair> Parents { get; } = [];

    /// <summary>The operations that use it directly.</summary>
    public List<string> Uses { get; } = [];
}

internal sealed record SchemaChange(Impact Impact, string Kind, SpecLocation Location, string Reason);
