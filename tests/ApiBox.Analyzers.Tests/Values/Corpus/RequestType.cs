using System.Reflection;
using System.Runtime.CompilerServices;
using ApiBox.Analyzers.ClientRules;
using ApiBox.Runtime;

namespace ApiBox.Analyzers.Tests.Values.Corpus;

/// <summary>A request of the product, with the rules that its assembly states, and its validator as the judge of both.</summary>
internal sealed class RequestType
{
    private readonly MethodInfo _validate;

    private RequestType(Type type, RequestRulesAttribute rules)
    {
        Type = type;
        _validate = type.Assembly.GetType($"{type.FullName}Validator", throwOnError: true)!.GetMethod("Validate", [type])!;
        var stated = new TypeRules(rules.Rules, isClient: false);
        HasBetween = stated.Between.Count > 0;
        Properties = [.. type.GetProperties()
            .Where(static property => property.CanWrite && property.Name != "AdditionalProperties")
            .Select(property => new RequestProperty(
                property, stated.Properties.GetValueOrDefault(property.Name) ?? new ValueRules(property.Name, Json.Empty)))];
        Method = typeof(IApiBoxClient).GetMethods()
            .FirstOrDefault(method => method.GetParameters().Any(parameter => parameter.ParameterType == type))?.Name;
    }

    /// <summary>Every type of the product that has rules.</summary>
    public static IReadOnlyList<RequestType> All { get; } =
        [.. typeof(ApiBoxClient).Assembly.GetCustomAttributes<RequestRulesAttribute>()
            .Where(static rules => !rules.Type.IsInterface)
            .Select(static rules => new RequestType(rules.Type, rules))];

    public Type Type { get; }

    public string Name => Type.Name;

    public bool HasBetween { get; }

    public IReadOnlyList<RequestProperty> Properties { get; }

    /// <summary>The method of the client that sends it; null for a part of a request.</summary>
    public string? Method { get; }

    public ValidationResult Validate(object request) => (ValidationResult)_validate.Invoke(null, [request])!;

    /// <summary>A request that the validator accepts, and one that breaks a rule between its fields if <paramref name="broken"/>.</summary>
    /// <param name="with">A field that must be there.</param>
    public Dictionary<RequestProperty, object> Random(Random random, bool broken = false, RequestProperty? with = null)
    {
        for (var attempt = 0; attempt < 10_000; attempt++)
        {
            var values = Properties
                .Where(property => property.IsRequired || property == with || random.Next(5) < 2)
                .ToDictionary(static property => property, property => Samples.Valid(property.Type, property.Rules, random));
            if (Validate(Create(values)).IsValid != broken)
                return values;
        }

        throw new InvalidOperationException($"No {(broken ? "broken" : "valid")} {Name} was found.");
    }

    public object Create(Dictionary<RequestProperty, object> values)
    {
        // Required members are set below; the constructor of the compiler would demand them.
        var request = RuntimeHelpers.GetUninitializedObject(Type);
        foreach (var (property, value) in values)
            property.Property.SetValue(request, value);
        return request;
    }
}

/// <summary>A property of a request.</summary>
internal sealed record RequestProperty(PropertyInfo Property, ValueRules Rules)
{
    public string Name => Property.Name;

    public bool IsRequired => Property.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>The type without its question mark.</summary>
    public Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    public bool IsNullable => Type != Property.PropertyType || (!Type.IsValueType && !IsRequired);
}
