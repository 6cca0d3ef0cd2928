using ApiBox.OpenApi.Diagnostics;
using ApiBox.Runtime;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators;

/// <summary>Compares the contract of the referenced ApiBox.Runtime with the one that the generator writes code for.</summary>
internal static class ContractCheck
{
    private static readonly string TypeName = typeof(GeneratedCodeContract).FullName;

    /// <summary>The version of the referenced runtime; null without a runtime, which the compiler reports itself.</summary>
    public static int? Referenced(Compilation compilation) =>
        compilation.GetTypeByMetadataName(TypeName)?.GetMembers(nameof(GeneratedCodeContract.Version))
            .OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as int?;

    public static void Report(SourceProductionContext output, int? referenced)
    {
        if (referenced is { } version && version != GeneratedCodeContract.Version)
            output.ReportDiagnostic(
                Diagnostic.Create(Descriptors.OtherContract, Location.None, GeneratedCodeContract.Version, version));
    }
}
