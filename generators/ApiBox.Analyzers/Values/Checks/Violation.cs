using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>A value that a rule does not allow.</summary>
/// <param name="Syntax">The expression that is the value.</param>
internal sealed record Violation(DiagnosticDescriptor Descriptor, SyntaxNode Syntax, ImmutableArray<object> Arguments)
{
    /// <summary>The C# expression of the value to write instead; null where it is not known.</summary>
    public string? Replacement { get; init; }

    /// <summary>The expression to replace, where it is not the reported one.</summary>
    public SyntaxNode? Replaced { get; init; }

    public static Violation Of(DiagnosticDescriptor descriptor, SyntaxNode syntax, params object[] arguments) =>
        new(descriptor, syntax, arguments.ToImmutableArray());

    public Diagnostic ToDiagnostic()
    {
        var properties = Replacement is null ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(ReplacementProperty, Replacement);
        return Diagnostic.Create(
            Descriptor, Syntax.GetLocation(), Replaced is null ? null : [Replaced.GetLocation()], properties, [.. Arguments]);
    }

    /// <summary>The property of a diagnostic that holds the expression to write instead.</summary>
    public const string ReplacementProperty = "Replacement";
}
