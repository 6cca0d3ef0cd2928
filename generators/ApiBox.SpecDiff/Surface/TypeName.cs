using System.Text.RegularExpressions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.SpecDiff.Surface;

/// <summary>How a value's type is called in C#: as generated code writes it, without namespaces.</summary>
internal static partial class TypeName
{
    public static string Of(ValueModel value) => Short(TypeText.Of(value));

    public static string Of(ParameterModel parameter) => Short(TypeText.Of(parameter));

    public static string Of(BodyModel body) => Short(TypeText.Of(body));

    public static string OfItem(ResponseModel stream) => Short(TypeText.OfItem(stream));

    public static string Of(ResponseModel response) => Short(TypeText.Of(response));

    private static string Short(string type) => Namespaces().Replace(type, "");

    [GeneratedRegex(@"global::(\w+\.)+")]
    private static partial Regex Namespaces();
}
