using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>
/// The rules of a type that requests contain, or of the parameters of a client's methods. Only the analyzers read them, from the
/// client's assembly. ILLink.LinkAttributes.xml makes trimming remove them, so that they keep no type and no member alive.
/// </summary>
/// <param name="type">The type of a request, or the interface of the client.</param>
/// <param name="rules">
/// Three texts for each rule: the property, its name in JSON, and its rules; or the method, its parameter, and the rules of that.
/// A method without a parameter is one whose accepted calls are charged.
/// A rule between the properties of a type has no name, and its description in the place of the name in JSON. Rules are a JSON object
/// with the keywords of OpenAPI and the numbers of the description.
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestRulesAttribute(Type type, params string[] rules) : Attribute
{
    /// <summary>The type that has the rules.</summary>
    public Type Type { get; } = type;

    /// <summary>The rules: three texts each.</summary>
    public IReadOnlyList<string> Rules { get; } = rules;
}
