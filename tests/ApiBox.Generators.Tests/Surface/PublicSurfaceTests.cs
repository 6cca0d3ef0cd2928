using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Tests.Surface;

/// <summary>With ApiBoxValidators=Requests, users see what they can hold, and check what they send or receive in callbacks.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly string Description =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Surface", "surface.json"));

    private static readonly DescriptionModel Model = DescriptionParser.Parse(Description).Model!;

    [Theory]
    // The request, and what it holds.
    [InlineData("Order", true, true)]
    [InlineData("Line", true, true)]
    // In requests and responses.
    [InlineData("Address", true, true)]
    // What a method returns, and what it holds.
    [InlineData("Receipt", true, false)]
    [InlineData("Stamp", true, false)]
    // The wrapper of a response.
    [InlineData("ReceiptResponse", false, false)]
    // The response that becomes a task, and the task's details.
    [InlineData("OrderResponse", false, false)]
    [InlineData("OrderReference", false, false)]
    [InlineData("OrderDetailsResponse", false, false)]
    [InlineData("OrderDetails", true, false)]
    // Without a wrapper.
    [InlineData("Health", true, false)]
    // No operation refers to it.
    [InlineData("Unused", true, false)]
    public void AnObjectIsPublicIfUsersHoldIt(string name, bool isPublic, bool hasValidator)
    {
        var limited = PublicSurface.Limit(Model, ValidatorScope.Requests).Objects.Single(type => type.Name == name);

        Assert.Equal((isPublic, hasValidator), (limited.IsPublic, limited.HasValidator));
    }

    [Theory]
    [InlineData("OrderState", true)]
    [InlineData("WrapperKind", false)]
    public void AnEnumIsPublicIfUsersHoldIt(string name, bool isPublic) =>
        Assert.Equal(isPublic, PublicSurface.Limit(Model, ValidatorScope.Requests).Enums.Single(type => type.Name == name).IsPublic);

    [Theory]
    [InlineData("Payment", true, true)]
    [InlineData("Outcome", true, false)]
    [InlineData("WrapperNote", false, false)]
    public void AUnionIsPublicIfUsersHoldIt(string name, bool isPublic, bool hasValidator)
    {
        var limited = PublicSurface.Limit(Model, ValidatorScope.Requests).Unions.Single(type => type.Name == name);

        Assert.Equal((isPublic, hasValidator), (limited.IsPublic, limited.HasValidator));
    }

    [Fact]
    public void ByDefaultEveryTypeIsPublicAndHasAValidator() =>
        Assert.Same(Model, PublicSurface.Limit(Model, ValidatorScope.All));

    [Theory]
    [InlineData("surface")]
    [InlineData("callbacks")]
    [InlineData("tasks")]
    [InlineData("unions")]
    public async Task WhatIsMadeCompilesAndHidesTheRest(string name)
    {
        var description = name == "surface" ? Description : Fixture.Read(name);

        var pipeline = new Pipeline(new NSwagTool()) { Validators = ValidatorScope.Requests };
        var result = await pipeline.RunAsync(
            description, GeneratorHost.Path, "Fixture", TestContext.Current.CancellationToken, catalog: true);

        Assert.True(result.Diagnostics.Count == 0, string.Join('\n', result.Diagnostics));
        var model = PublicSurface.Limit(result.Model!, ValidatorScope.Requests);
        foreach (var type in model.Objects)
        {
            Assert.Equal(type.IsPublic, result.Assembly!.GetType($"Fixture.{type.Name}", throwOnError: true)!.IsPublic);
            Assert.Equal(type.HasValidator, result.Assembly.GetType($"Fixture.{type.Name}Validator", throwOnError: true)!.IsPublic);
        }
    }
}
