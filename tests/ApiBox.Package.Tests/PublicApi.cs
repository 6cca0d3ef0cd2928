using System.Reflection;
using ApiBox.Emulator;
using ApiBox.Testing;
using PublicApiGenerator;

namespace ApiBox.Package.Tests;

/// <summary>Everything that users can compile against. A change here is a change for them, and is to be meant.</summary>
public sealed class PublicApi
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        // What the compiler and the generators note down about themselves says nothing to users.
        ExcludeAttributes = ["System.CodeDom.Compiler.GeneratedCodeAttribute", "System.Diagnostics.DebuggerBrowsableAttribute"],
    };

    public static TheoryData<string> Packages => ["ApiBox.Generated", "ApiBox.Emulator"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void TheSurfaceIsWhatWasAccepted(string package)
    {
        Assembly[] assemblies = [typeof(ApiBoxClient).Assembly, typeof(ApiBoxEmulator).Assembly];
        var assembly = assemblies.Single(assembly => assembly.GetName().Name == package);

        Snapshot.Match(assembly.GeneratePublicApi(Options), package);
    }
}
