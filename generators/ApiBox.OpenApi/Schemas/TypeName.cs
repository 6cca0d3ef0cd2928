using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// The name that a schema's type gets if it needs one: its component's, which is taken already, or its owner's with its own title or
/// the property behind it. The owner is the component, callback or operation that everything inside is named after.
/// </summary>
/// <param name="IsReserved">Whether the owner's name is this type's, reserved already.</param>
/// <param name="Case">The name of the union's branch that this type is; null for other types.</param>
/// <param name="Home">The component that is or contains the owner; null for other schemas.</param>
internal readonly record struct TypeName(
    string Owner, string Part, SpecNode? Component = null, bool IsReserved = false, string? Case = null, SpecNode? Home = null)
{
    /// <summary>Whether the type gets its own name instead of its owner's.</summary>
    public bool IsOwn => Component is null && !IsReserved;

    public string Reserve(ParseContext context, SchemaSet set)
    {
        if (!IsOwn)
            return Owner;
        var title = CSharpNaming.Title(set.Top);
        var wanted = Owner + (title is null || (Case is not null && Case != title) ? Part : title);
        return context.Names.Reserve(wanted, context, set.Top.Span, set.Top.Key);
    }

    /// <summary>The name of what a list or a map holds.</summary>
    public TypeName Item => this with { Part = Part.Length == 0 ? "Item" : Part, Component = null, IsReserved = false, Case = null };

    /// <summary>The name of a property's type.</summary>
    public TypeName Property(string name) => this with { Part = name, Component = null, IsReserved = false, Case = null };

    /// <summary>The name of the type of a union's branch.</summary>
    public TypeName Branch(string name) => this with { Part = Part + name, Component = null, IsReserved = false, Case = name };

    /// <summary>
    /// What the types inside of this one are named after: the branch of a union that it is, since each may have members of the same names.
    /// </summary>
    public TypeName Inside(string type) => Case is null ? this : new TypeName(type, "", Home: Home);

    /// <summary>
    /// The name of a type that is written in a component: after that component, on every path to it. So it is one type for all who take it
    /// over in an allOf.
    /// </summary>
    public TypeName At(ParseContext context, SpecNode schema) =>
        !IsOwn || context.TopOf(schema) is not { } top || top == Home || context.HomeOf(schema) is not { } owner
            ? this
            : this with { Owner = owner, Home = top };
}
