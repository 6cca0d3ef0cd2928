using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests;

/// <summary>
/// What follows from the description by rule, checked for whatever the description holds; no line here names an endpoint.
/// </summary>
public sealed class ConventionTests
{
    private static readonly JsonElement Description = JsonDocument.Parse(File.ReadAllBytes(Repository.Description)).RootElement;

    public static TheoryData<string> OperationIds =>
        [
            .. Description.GetProperty("paths")
                .EnumerateObject()
                .SelectMany(static path => path.Value.EnumerateObject())
                .Select(static operation => operation.Value.GetProperty("operationId").GetString()!)
        ];

    public static TheoryData<string> ObjectSchemas =>
        [
            .. Description.GetProperty("components")
                .GetProperty("schemas")
                .EnumerateObject()
                .Where(static schema => IsOf(schema.Value, "object"))
                .Select(static schema => schema.Name)
        ];

    public static TheoryData<string> EnumSchemas =>
        [
            .. Description.GetProperty("components")
                .GetProperty("schemas")
                .EnumerateObject()
                .Where(static schema => IsOf(schema.Value, "string") && schema.Value.TryGetProperty("enum", out _))
                .Select(static schema => schema.Name)
        ];

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void EveryOperationHasAMethodThatCanBeCancelled(string id)
    {
        var method = typeof(IApiBoxClient).GetMethod(char.ToUpperInvariant(id[0]) + id[1..] + "Async");

        Assert.NotNull(method);
        Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType);
        Assert.True(method.GetParameters()[^1].HasDefaultValue);
    }

    [Theory]
    [MemberData(nameof(ObjectSchemas))]
    public void EverySchemaIsARecordWithItsMembers(string name)
    {
        var schema = Description.GetProperty("components").GetProperty("schemas").GetProperty(name);
        var type = typeof(ApiBoxClient).Assembly.GetType($"ApiBox.{name}", throwOnError: true)!;

        var members = type.GetProperties()
            .Select(static property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name)
            .OfType<string>();
        Assert.Equal(schema.GetProperty("properties").EnumerateObject().Select(static property => property.Name).Order(), members.Order());
    }

    [Fact]
    public void EveryRequestAndCallbackHasAValidator()
    {
        var requests = typeof(IApiBoxClient).GetMethods()
            .SelectMany(static method => method.GetParameters())
            .Select(static parameter => parameter.ParameterType)
            .Where(static type => type.Name.EndsWith("Request", StringComparison.Ordinal));
        var callbacks = typeof(ApiBoxClient).Assembly.GetExportedTypes()
            .Where(static type =>
                type.GetInterfaces().Any(static one => one.Name.StartsWith("ICallbackPayload", StringComparison.Ordinal)));

        var types = requests.Concat(callbacks).ToList();
        Assert.True(types.Count > 20);
        Assert.All(types, static type =>
            Assert.NotNull(type.Assembly.GetType($"ApiBox.{type.Name}Validator", throwOnError: true)!.GetMethod("Validate", [type])));
    }

    [Fact]
    public void OnlyThePublicTypesOfResponsesAreShown()
    {
        var methods = typeof(IApiBoxClient).GetMethods().Select(static method => method.ReturnType).SelectMany(Held);

        Assert.All(methods, static type => Assert.True(type.IsVisible, type.FullName));
        Assert.DoesNotContain(typeof(ApiBoxClient).Assembly.GetExportedTypes(), static type =>
            type.Name.EndsWith("Response", StringComparison.Ordinal));
    }

    private static IEnumerable<Type> Held(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Held) : [type];

    [Theory]
    [MemberData(nameof(EnumSchemas))]
    public void EveryEnumIsOpenAndKnowsItsValues(string name)
    {
        var schema = Description.GetProperty("components").GetProperty("schemas").GetProperty(name);
        var type = typeof(ApiBoxClient).Assembly.GetType($"ApiBox.{name}", throwOnError: true)!;

        var known = ((System.Collections.IEnumerable)type.GetProperty("Known")!.GetValue(null)!)
            .Cast<object>()
            .Select(static value => value.ToString());
        // Null says that there is no value, and is none of them.
        Assert.Equal(
            schema.GetProperty("enum")
                .EnumerateArray()
                .Where(static value => value.ValueKind != JsonValueKind.Null)
                .Select(static value => value.GetString()),
            known);
        Assert.Equal("something new", JsonSerializer.Deserialize("\"something new\"", type)!.ToString());
        Assert.Equal("\"something new\"", JsonSerializer.Serialize(Activator.CreateInstance(type, "something new"), type));
    }

    [Fact]
    public void OpenEnumsCompareByTheirText()
    {
        Assert.Equal(MusicModel.V5, new MusicModel("V5"));
        Assert.NotEqual(MusicModel.V5, new MusicModel("v5"));
        Assert.Equal(MusicModel.V5.GetHashCode(), new MusicModel("V5").GetHashCode());
        Assert.Equal("V4_5PLUS", MusicModel.V4_5PLUS.ToString());
        Assert.True(MusicModel.V5.IsKnown);
        Assert.False(new MusicModel("V99").IsKnown);
        Assert.False(default(MusicModel).IsKnown);
        Assert.Equal("", default(MusicModel).Value);
        Assert.Equal("five", MusicModel.V5.Value switch { MusicModel.Values.V5 => "five", _ => "other" });
        Assert.Equal(("m", "f"), (VocalGender.Male.Value, VocalGender.Female.Value));
    }

    [Fact]
    public void TheTenCodesAreConstants() =>
        Assert.Equal(
            [200, 400, 401, 404, 405, 413, 429, 430, 455, 500],
            [
                ResponseCode.Ok,
                ResponseCode.InvalidParameters,
                ResponseCode.Unauthorized,
                ResponseCode.NotFound,
                ResponseCode.RateLimited,
                ResponseCode.TextTooLong,
                ResponseCode.InsufficientCredits,
                ResponseCode.TooFrequent,
                ResponseCode.Maintenance,
                ResponseCode.ServerError
            ]);

    // A schema need not say a type; unions say several branches instead.
    private static bool IsOf(JsonElement schema, string type) => schema.TryGetProperty("type", out var said) && said.ValueEquals(type);
}
