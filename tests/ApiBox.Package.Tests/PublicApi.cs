using System.Reflection;
using ApiBox.Testing;
using PublicApiGenerator;

namespace ApiBox.Package.Tests;

/// <summary>Everything that users can compile against. A change here is a change for them, and is to be meant.</summary>
public sealed class PublicApi
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        // By default it leaves out Microsoft.*, where our extension methods are.
        DenyNamespacePrefixes = [],
        // What the compiler and the generators note down about themselves says nothing to users; an iterator's class is even numbered
        // by its place among private members.
        ExcludeAttributes =
        [
            "System.CodeDom.Compiler.GeneratedCodeAttribute", "System.Diagnostics.DebuggerBrowsableAttribute",
            "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute",
            "System.Runtime.CompilerServices.EnumeratorCancellationAttribute",
        ],
    };

    public static TheoryData<string> Packages => PackageTests.Packages;

    [Theory]
    [MemberData(nameof(Packages))]
    public void TheSurfaceIsWhatWasAccepted(string package) => Snapshot.Match(Assembly.Load(package).GeneratePublicApi(Options), package);
}
