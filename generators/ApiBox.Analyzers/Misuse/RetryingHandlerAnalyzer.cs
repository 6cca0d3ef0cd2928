using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Reports handlers that retry or hedge on the HTTP client of the SDK.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryingHandlerAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RetryingHandler);

    private protected override void Register(CompilationStartAnalysisContext context, Sdk sdk) =>
        RegisterCalls(
            context,
            static name => name is "AddStandardResilienceHandler" or "AddStandardHedgingHandler" or "AddResilienceHandler"
                or "AddTransientHttpErrorPolicy" or "AddPolicyHandler",
            (node, call) => Analyze(node, call, sdk));

    private static void Analyze(SyntaxNodeAnalysisContext context, IInvocationOperation call, Sdk sdk)
    {
        if (call.TargetMethod.IsExtensionMethod && Retries(call) && IsOnClient(call, sdk) && !sdk.IsTest(context.ContainingSymbol))
            context.ReportDiagnostic(Diagnostic.Create(Rules.RetryingHandler, call.NameLocation(), call.TargetMethod.Name));
    }

    // A pipeline of one's own, or a policy, retries if what configures it says so.
    private static bool Retries(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "AddStandardResilienceHandler" or "AddStandardHedgingHandler" => true,
        "AddResilienceHandler" or "AddTransientHttpErrorPolicy" or "AddPolicyHandler" => call.Arguments
            .SelectMany(static argument => argument.Value.Descendants())
            .Any(static one => one is IInvocationOperation { TargetMethod.Name: var name }
                && (name.Contains("Retry") || name.Contains("Hedging"))),
        _ => false,
    };

    private static bool IsOnClient(IInvocationOperation call, Sdk sdk)
    {
        IOperation? receiver = call;
        for (var step = 0; step < 50; step++)
        {
            switch (receiver)
            {
                case IInvocationOperation inner when sdk.IsRegistration(inner.TargetMethod):
                    return true;
                case IInvocationOperation { TargetMethod.Name: "AddHttpClient" } named:
                    return named.Arguments.Any(static argument => argument.Value.ConstantValue is { HasValue: true, Value: string name }
                        && (name == "ApiBox" || name.StartsWith("ApiBox.", StringComparison.Ordinal) || IsSectionName(argument.Value)));
                case IInvocationOperation inner:
                    receiver = inner.Receiver();
                    break;
                case ILocalReferenceOperation local:
                    receiver = local.Initializer();
                    break;
                case IParameterReferenceOperation parameter:
                    return IsDefaults(parameter, sdk);
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsSectionName(IOperation value) => value.Unwrapped() is IFieldReferenceOperation { Field.Name: "SectionName" };

    // ConfigureHttpClientDefaults(one => one.AddStandardResilienceHandler()), in a method that also adds the SDK's client.
    private static bool IsDefaults(IParameterReferenceOperation parameter, Sdk sdk)
    {
        IOperation? current = parameter;
        while (current is not null and not IAnonymousFunctionOperation)
            current = current.Parent;
        while (current is IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation)
            current = current.Parent;
        if (current?.Parent is not IInvocationOperation { TargetMethod.Name: "ConfigureHttpClientDefaults" } defaults)
            return false;
        var calls = defaults.Root().Descendants().OfType<IInvocationOperation>().ToList();
        return calls.Any(one => sdk.IsRegistration(one.TargetMethod))
            && !calls.Any(static one => one.TargetMethod.Name == "RemoveAllResilienceHandlers");
    }
}
