using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.Analyzers;

/// <summary>What the text of a call says, before anything is bound.</summary>
internal static class CallSyntax
{
    /// <summary>The name of the method; empty for a call of a delegate that an expression returns.</summary>
    public static string CalledName(this InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
