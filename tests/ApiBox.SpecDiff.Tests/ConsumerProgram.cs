using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.SpecDiff.Tests;

/// <summary>
/// A program that uses all of a client: it calls each method with all its parameters by position, sets what it sends, reads what it
/// receives, and names each value and each type. It is written for the old client and compiled against both.
/// </summary>
internal sealed class ConsumerProgram
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;\n";

    private readonly Assembly _client;
    private readonly StringBuilder _code = new();

    private ConsumerProgram(Assembly client) => _client = client;

    /// <param name="sent">The types that programs set, by name.</param>
    /// <param name="received">The types that they read.</param>
    public static string For(Assembly client, IReadOnlySet<string> sent, IReadOnlySet<string> received)
    {
        var program = new ConsumerProgram(client);
        program.Write(sent, received);
        return program._code.ToString();
    }

    /// <summary>Compiles a program against a client.</summary>
    /// <returns>The program, or the errors.</returns>
    public static (byte[]? Program, IReadOnlyList<string> Errors) Compile(string program, Assembly client)
    {
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(program, new CSharpParseOptions(LanguageVersion.Preview))],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ApiBoxException).Assembly.Location), Reference(client)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations))
            .Emit(stream);
        return (result.Success ? stream.ToArray() : null, [.. result.Diagnostics
            .Where(static one => one.Severity == DiagnosticSeverity.Error).Select(static one => one.ToString())]);
    }

    /// <summary>Runs what can run without a service: objects are created, and values are compared.</summary>
    public static void Run(byte[] program, Assembly client)
    {
        var context = new AssemblyLoadContext("Consumer", isCollectible: true);
        context.Resolving += (_, name) => name.Name == client.GetName().Name ? client : null;
        using var stream = new MemoryStream(program);
        context.LoadFromStream(stream).GetType("Program")!.GetMethod("Main")!.Invoke(null, []);
        context.Unload();
    }

    private static unsafe PortableExecutableReference Reference(Assembly assembly) =>
        System.Reflection.Metadata.AssemblyExtensions.TryGetRawMetadata(assembly, out var blob, out var length)
            ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)blob, length)).GetReference()
            : throw new InvalidOperationException("The client has no metadata.");

    private void Write(IReadOnlySet<string> sent, IReadOnlySet<string> received)
    {
        var types = _client.GetExportedTypes().Where(static type => !type.IsNested).OrderBy(static type => type.Name).ToList();
        var space = types.Single(static type => type.Name == "IApiBoxClient").Namespace;
        _code.Append(Usings).AppendLine($"using {space};\npublic static class Program {{");
        var started = new List<string>();
        foreach (var type in types)
        {
            if (type.Name == "IApiBoxClient")
                Calls(type);
            else if (type is { IsValueType: true } && type.GetNestedType("Values") is not null)
                started.Add(Values(type));
            else if (type is { IsAbstract: true, IsSealed: true })
                Constants(type);
            else if (sent.Contains(type.Name) || received.Contains(type.Name))
                started.AddRange(Members(type, sent.Contains(type.Name), received.Contains(type.Name)));
        }

        _code.AppendLine($"public static void Main() {{ {string.Concat(started)} }}\n}}");
    }

    private void Calls(Type client)
    {
        foreach (var method in client.GetMethods())
        {
            var arguments = method.GetParameters().Select(parameter => $"default({Name(parameter.ParameterType)})!");
            var needed = method.GetParameters().Where(static parameter => !parameter.HasDefaultValue)
                .Select(parameter => $"default({Name(parameter.ParameterType)})!");
            _code.AppendLine($"static object Call{method.Name}(IApiBoxClient client) {{")
                .AppendLine($"{Name(method.ReturnType)} x = client.{method.Name}({string.Join(", ", arguments)});")
                .AppendLine($"x = client.{method.Name}({string.Join(", ", needed)}); return x; }}");
        }
    }

    private string Values(Type type)
    {
        var values = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type).ToList();
        _code.AppendLine($"static void Name{type.Name}() {{ {type.Name} x;");
        foreach (var value in values)
            _code.AppendLine($"x = {type.Name}.{value.Name}; if (x == default) throw new Exception(\"{value.Name}\");");
        _code.AppendLine("}");
        return $"Name{type.Name}(); ";
    }

    private IEnumerable<string> Members(Type type, bool isSent, bool isReceived)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.DeclaringType == type && property.Name != "AdditionalProperties").ToList();
        foreach (var nested in type.GetNestedTypes().Where(static nested => nested.IsSubclassOf(nested.DeclaringType!)))
            _code.AppendLine($"static Type Case{type.Name}{nested.Name}() => typeof({Name(nested)});");
        if (isReceived)
        {
            _code.AppendLine($"static void Read{type.Name}({type.Name} x) {{");
            for (var i = 0; i < properties.Count; i++)
                _code.AppendLine(Read(properties[i], i));
            _code.AppendLine("}");
        }

        if (!isSent || type.GetConstructor([]) is null || type.IsAbstract)
            yield break;
        var settable = properties.Where(static property => property.SetMethod is not null)
            .Select(property => $"{property.Name} = default({Name(property.PropertyType)})!");
        var needed = properties.Where(static property => property.IsDefined(typeof(RequiredMemberAttribute)))
            .Select(property => $"{property.Name} = default({Name(property.PropertyType)})!");
        _code.AppendLine($"static void Create{type.Name}() {{ _ = new {type.Name} {{ {string.Join(", ", settable)} }};")
            .AppendLine($"_ = new {type.Name} {{ {string.Join(", ", needed)} }}; }}");
        yield return $"Create{type.Name}(); ";
    }

    private void Constants(Type type)
    {
        foreach (var constant in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(static field => field.IsLiteral))
            _code.AppendLine($"static object Constant{type.Name}{constant.Name}() => {type.Name}.{constant.Name};");
    }

    // A value that can be missing is read as such; that is what no longer compiles when it is always there.
    private string Read(PropertyInfo property, int index) => Nullable.GetUnderlyingType(property.PropertyType) is { } type
        ? $"{Name(type)} v{index} = x.{property.Name}.GetValueOrDefault();"
        : $"{Name(property.PropertyType)} v{index} = x.{property.Name};";

    private string Name(Type type)
    {
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Name(value)}?";
        var name = (type.FullName ?? type.Name).Replace('+', '.');
        if (type.Assembly == _client)
            return name[(type.Namespace!.Length + 1)..];
        return type.IsGenericType
            ? $"global::{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : $"global::{name}";
    }
}
