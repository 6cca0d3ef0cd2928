using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Ways through the tree of operations.</summary>
internal static class Operations
{
    /// <summary>The name in a call, where a call of several lines is marked.</summary>
    public static Location NameLocation(this IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax invocation
        ? invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.GetLocation(),
            MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
            var expression => expression.GetLocation(),
        }
        : call.Syntax.GetLocation();

    /// <summary>The operation without conversions and parentheses around it.</summary>
    public static IOperation? Unwrapped(this IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The operation itself and what is inside of it, without the bodies of lambdas and local functions.</summary>
    public static IEnumerable<IOperation> InSameFunction(this IOperation operation)
    {
        var rest = new Stack<IOperation>();
        rest.Push(operation);
        while (rest.Count > 0)
        {
            var current = rest.Pop();
            yield return current;
            foreach (var child in current.ChildOperations.Reverse())
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                    rest.Push(child);
            }
        }
    }

    /// <summary>The operations around one, up to the function that it is in.</summary>
    public static IEnumerable<IOperation> AncestorsInFunction(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                yield break;
            yield return parent;
        }
    }

    /// <summary>The body of the function, or of the lambda or local function, that an operation is in.</summary>
    public static IOperation Function(this IOperation operation)
    {
        var current = operation;
        while (current.Parent is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            current = current.Parent;
        return current;
    }

    /// <summary>The outermost operation, with all lambdas and local functions.</summary>
    public static IOperation Root(this IOperation operation)
    {
        var current = operation;
        while (current.Parent is not null)
            current = current.Parent;
        return current;
    }

    /// <summary>The value that a receiver of a chain of calls begins with; for an extension method, its first argument.</summary>
    public static IOperation? Receiver(this IInvocationOperation call) => (call.Instance
        ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null)).Unwrapped();

    /// <summary>What a local variable was declared with.</summary>
    public static IOperation? Initializer(this ILocalReferenceOperation reference) => reference.Root()
        .DescendantsAndSelf()
        .OfType<IVariableDeclaratorOperation>()
        .FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.Symbol, reference.Local))
        ?.GetVariableInitializer()?.Value.Unwrapped();
}
