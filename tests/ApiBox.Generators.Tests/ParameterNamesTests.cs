using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Operations;

namespace ApiBox.Generators.Tests;

/// <summary>
/// Parameters of one method get different names, and none of what each method has. Locals of validators give way to them.
/// </summary>
public sealed class ParameterNamesTests
{
    [Theory]
    [InlineData("id", "id", "idQuery", "idQuery2")]
    [InlineData("mark1", "mark1", "mark1Query", "mark1Query2")] // a validator calls a local so, unless a parameter is called so
    [InlineData("request", "requestQuery", "requestQuery2", "requestQuery3")]
    [InlineData("object", "@object", "objectQuery", "objectQuery2")]
    public void ThoseOfOneNameAreKeptApart(string wire, params string[] names)
    {
        var all = new ParameterNames();

        Assert.Equal(names, names.Select(_ => all.Of(wire, ParameterLocation.Query)));
    }
}
