namespace ApiBox.Generators.Parsing;

/// <summary>
/// The name that a schema's type gets if it needs one: its component's, which is taken already, or its owner's with its own title or
/// the property behind it. The owner is the component, callback or operation that everything inside is named after.
/// </summary>
/// <param name="IsTaken">Whether the owner's name is this type's, reserved already.</param>
internal readonly record struct TypeName(string Owner, string Part, SpecNode? Component = null, bool IsTaken = false)
{
    public string Reserve(ParseContext context, SchemaSet set)
    {
        if (Component is not null || IsTaken)
            return Owner;
        var wanted = Owner + (Naming.Title(set.Top) ?? Part);
        return context.Names.Reserve(wanted, context, set.Top.Span, set.Top.Key);
    }

    /// <summary>The name of what a list or a map holds.</summary>
    public TypeName Item => this with { Part = Part.Length == 0 ? "Item" : Part, Component = null, IsTaken = false };

    /// <summary>The name of a property's type.</summary>
    public TypeName Property(string name) => this with { Part = name, Component = null, IsTaken = false };
}
