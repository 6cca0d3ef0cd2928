using System.Reflection;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Reading;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests;

/// <summary>
/// The model is compared from one run to the next and kept alive between them, so it must not hold on to the compiler's objects, nor to
/// locations, which move with every edit.
/// </summary>
public sealed class ModelGraphTests
{
    private static readonly HashSet<Type> Locations = [typeof(SpecNode), typeof(SpecMember), typeof(TextRange)];

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void ModelOfAFixtureHoldsNoSymbolSyntaxOrLocation(string fixture) => AssertPlain(Fixture.Read(fixture));

    [Fact]
    public void ModelOfTheProductHoldsNoSymbolSyntaxOrLocation() => AssertPlain(File.ReadAllText(Repository.Description));

    [Fact]
    public void ALocationIsFound() => Assert.NotNull(Forbidden(new { Inner = new[] { new { Range = new TextRange(0, 1) } } }));

    private static void AssertPlain(string description)
    {
        var (model, _) = DescriptionParser.Parse(description);

        Assert.NotNull(model);
        Assert.Null(Forbidden(model));
    }

    /// <summary>The path to the first object that a model must not hold; null without one.</summary>
    private static string? Forbidden(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Value, string Path)>();
        open.Push((root, root.GetType().Name));
        while (open.TryPop(out var current))
        {
            var type = current.Value.GetType();
            if (Locations.Contains(type) || type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                return current.Path;
            if (type.IsPrimitive
                || type.IsEnum
                || current.Value is string or Type or MemberInfo
                || (!type.IsValueType && !seen.Add(current.Value)))
                continue;
            if (current.Value is Array array)
            {
                foreach (var item in array)
                    if (item is not null)
                        open.Push((item, current.Path + "[]"));
                continue;
            }

            for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
                foreach (var field in declaring.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    if (field.GetValue(current.Value) is { } value)
                        open.Push((value, $"{current.Path}.{field.Name}"));
        }

        return null;
    }
}
