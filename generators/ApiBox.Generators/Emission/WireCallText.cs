using ApiBox.Generators.Model;

namespace ApiBox.Generators.Emission;

/// <summary>How the wire client puts a parameter into the request.</summary>
internal static class WireCallText
{
    /// <summary>The call on the address that adds the parameter, beginning with a dot.</summary>
    public static string Of(ParameterModel parameter) =>
        $".{(parameter.Place == ParameterPlace.Path ? "Path" : "Query")}({CSharpText.Literal(parameter.JsonName)}, {parameter.Name})";
}
