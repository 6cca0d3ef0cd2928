using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Tests;

/// <summary>Operations that share an id, or a place in the document, each have a method.</summary>
public sealed class OperationNameTests
{
    [Theory]
    [InlineData("/keys,/models,/projects", "List=/keys, List3=/models, List4=/projects")]
    [InlineData("/projects,/models,/keys", "List=/keys, List3=/models, List4=/projects")]
    [InlineData("/models,/keys", "List=/keys, List3=/models")]
    public void AnIdThatIsUsedTwiceIsNumberedByPathAndLeavesOtherIdsAlone(string paths, string expected)
    {
        var items = paths.Split(',').Select(static path => $$"""
            "{{path}}": { "get": { "operationId": "list", "responses": { "204": {} } } }
            """);

        var (model, diagnostics) = DescriptionParser.Parse(Document(
        [
            .. items, """ "/other": { "get": { "operationId": "list2", "responses": { "204": {} } } } """
        ]));

        Assert.Equal(expected, Methods(model!.Operations.Where(static operation => operation.Name != "List2")));
        Assert.Equal("/other", model.Operations.Single(static operation => operation.Name == "List2").Path);
        Assert.Equal(model.Operations.Count, model.Operations.Select(static operation => operation.Id).Distinct().Count());
        var count = items.Count();
        Assert.Contains(
            $"The operationId 'list' is already used by GET /keys; this operation is number 2 of {count}, "
                + "and its method is called List3Async",
            diagnostics.Select(static diagnostic => diagnostic.Message));
        Assert.Equal(count - 1, diagnostics.Count(static diagnostic => diagnostic.Descriptor == Descriptors.DuplicateOperation));
    }

    [Fact]
    public void APathAliasIsAnotherPathToTheSameOperation()
    {
        var (model, diagnostics) = DescriptionParser.Parse(Document(
            """ "/a-alias": { "$ref": "#/paths/~1new" } """,
            """
            "/new": { "get": { "operationId": "getIt", "responses": {
                  "200": { "content": { "application/json": { "schema": { "type": "object",
                          "properties": { "a": { "type": "string" } } } } } } } } }
            """));

        Assert.Equal("GetIt=/new, GetIt2=/a-alias", Methods(model!.Operations));
        Assert.Single(model.Objects);
        Assert.Equal(model.Operations[0].Response, model.Operations[1].Response);
        var alias = Assert.Single(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.PathAlias);
        Assert.Equal("The path refers to GET /new; its method for this path is called GetIt2Async", alias.Message);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.DuplicateOperation);
    }

    [Fact]
    public void AnOperationBesideTheReferenceIsNotLost()
    {
        var (model, _) = DescriptionParser.Parse(Document(
            """ "/a": { "$ref": "#/paths/~1b", "get": { "operationId": "own", "responses": { "204": {} } } } """,
            """
            "/b": { "get": { "operationId": "b", "responses": { "204": {} } },
              "put": { "operationId": "put", "responses": { "204": {} } } }
            """));

        Assert.Equal("B=/b, Own=/a, Put=/b, Put2=/a", Methods(model!.Operations));
    }

    private static string Methods(IEnumerable<OperationModel> operations) =>
        string.Join(", ", operations.Select(static operation => $"{operation.Name}={operation.Path}"));

    private static string Document(params string[] paths) => $$"""{ "openapi": "3.0.3", "paths": { {{string.Join(", ", paths)}} } }""";
}
