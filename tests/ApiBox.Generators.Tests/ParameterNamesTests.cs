using ApiBox.Generators.Model;
using ApiBox.Generators.Parsing;

namespace ApiBox.Generators.Tests;

/// <summary>Parameters of one method get different names, and none of a local that is generated.</summary>
public sealed class ParameterNamesTests
{
    [Theory]
    [InlineData("id", "id", "idQuery", "idQuery2")]
    [InlineData("mark1", "mark1Query", "mark1Query2", "mark1Query3")] // mark1 is what a validator calls a local
    [InlineData("request", "requestQuery", "requestQuery2", "requestQuery3")]
    [InlineData("object", "@object", "objectQuery", "objectQuery2")]
    public void ThoseOfOneNameAreKeptApart(string wire, params string[] names)
    {
        var all = new ParameterNames();

        Assert.Equal(names, names.Select(_ => all.Of(wire, ParameterPlace.Query)));
    }
}
