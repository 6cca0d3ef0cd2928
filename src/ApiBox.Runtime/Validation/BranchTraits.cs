namespace ApiBox.Runtime;

/// <summary>The traits by which a value matches a branch of a union, from the strongest to the weakest.</summary>
[Flags]
internal enum BranchTraits
{
    /// <summary>The value has the type of the branch.</summary>
    Type = 1,

    /// <summary>The value is one that the branch lists.</summary>
    Value = 2,

    /// <summary>Members have values that the branch lists for them.</summary>
    MemberValue = 4,

    /// <summary>The members that the branch asks for are there.</summary>
    Required = 8,

    /// <summary>There are no members that the branch forbids.</summary>
    NoOthers = 16,

    /// <summary>Members have the types that the branch gives them.</summary>
    MemberType = 32,

    /// <summary>The value is the only one that the branch allows.</summary>
    OnlyValue = 64,

    /// <summary>Members have the only values that the branch allows for them, as a discriminator does.</summary>
    MemberOnlyValue = 128,
}
