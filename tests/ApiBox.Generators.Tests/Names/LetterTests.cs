using System.Globalization;
using ApiBox.Generators.Tests.Hosting;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Naming;
using ApiBox.Preparation;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiBox.Generators.Tests.Names;

/// <summary>Letters of every script are letters of names.</summary>
public sealed class LetterTests
{
    [Theory]
    [InlineData("имя", "Имя")]
    [InlineData("получитьЗаказы", "ПолучитьЗаказы")]
    [InlineData("größe", "Größe")]
    [InlineData("prénom", "Prénom")]
    [InlineData("pre\u0301nom", "Prénom")]
    [InlineData("första-namn", "FörstaNamn")]
    [InlineData("名前", "名前")]
    [InlineData("注文 番号", "注文番号")]
    [InlineData("الاسم", "الاسم")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("ชื่อ", "ชื่อ")]
    [InlineData("ⅷ_jahr", "ⅷJahr")]
    [InlineData("ტექსტი", "ტექსტი")]
    [InlineData("か\u3099", "が")]
    [InlineData("한\u0020글", "한글")]
    [InlineData("\u1112\u1161\u11ABa", "한a")]
    [InlineData("e\u0323\u0302", "Ệ")]
    [InlineData("٣d", "_٣d")]
    [InlineData("\u0301a", "_\u0301a")]
    [InlineData("na\u200Dme", "Name")]
    [InlineData("a\u202Eb", "Ab")]
    [InlineData("𠮷野", "U20BB7野")]
    [InlineData("x²", "X")]
    [InlineData("a‿b", "AB")]
    [InlineData("😀", null)]
    [InlineData("\uD800\uFFFE", null)]
    public void NamesKeepTheirLetters(string wire, string? name)
    {
        Assert.Equal(name, CSharpNaming.Pascal(wire));
        if (name is not null)
            Assert.True(SyntaxFacts.IsValidIdentifier(name));
    }

    [Fact]
    public void EveryCharacterThatMayStandInAnIdentifierDoesAndNoOther()
    {
        for (var c = '\u0080'; c < '\uFFFE'; c++)
        {
            if (char.IsSurrogate(c)
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.ConnectorPunctuation)
                continue;
            Assert.Equal(SyntaxFacts.IsIdentifierPartCharacter(c), Identifiers.IsPart(c));
            Assert.Equal(SyntaxFacts.IsIdentifierStartCharacter(c), Identifiers.IsStart(c));
        }
    }

    [Fact]
    public void NoNameIsLongerThanAFileMayBeCalled()
    {
        var name = CSharpNaming.Pascal(new string('я', 500))!;

        Assert.Equal(80, name.Length);
        Assert.Equal(name, CSharpNaming.EnumMember(new string('я', 500), "T"));
    }

    [Fact]
    public void APropertyThatIsAddedInFrontRenamesNoOther()
    {
        var before = Properties("""{ "имя": {}, "возраст": {}, "größe": {}, "名前": {} }""");

        Assert.Equal(["Имя", "Возраст", "Größe", "名前"], before);
        Assert.Equal(before, Properties("""{ "дата": {}, "имя": {}, "возраст": {}, "größe": {}, "名前": {} }""").Skip(1));
    }

    [Fact]
    public void TheDocumentationTellsTheNameOnTheWire()
    {
        var (model, _) = DescriptionParser.Parse(Description("""{ "имя": {}, "plain_name": {}, "a-b": {}, "a_b": {} }"""));

        var prepared = PreparedDescription.Write(model!);

        Assert.Contains("The name in the API is 'имя'.", prepared, StringComparison.Ordinal);
        Assert.Contains("The name in the API is 'a_b'.", prepared, StringComparison.Ordinal);
        Assert.DoesNotContain("'plain_name'", prepared, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALibraryOfOtherLettersIsBuiltCalledAndRead()
    {
        var library = await FixtureLibrary.BuildAsync(
            """
            { "openapi": "3.0.3", "servers": [{ "url": "https://service.example" }],
              "paths": { "/users": { "post": { "operationId": "получитьЗаказы", "summary": "s",
                "parameters": [{ "name": "страница", "in": "query", "schema": { "type": "integer", "minimum": 1 } }],
                "requestBody": { "required": true, "content": { "application/json": {
                  "schema": { "$ref": "#/components/schemas/Пользователь" } } } },
                "responses": { "200": { "description": "ok", "content": {
                  "application/json": { "schema": { "$ref": "#/components/schemas/Заказ" } } } } } } } },
              "components": { "schemas": {
                "Пользователь": { "type": "object", "description": "d",
                  "properties": { "имя": { "type": "string", "description": "d", "minLength": 1 },
                    "größe": { "type": "integer", "description": "d" },
                      "名前": { "type": "array", "description": "d", "items": { "type": "string" } } } },
                "Заказ": { "type": "object", "description": "d", "properties": {
                  "статус": { "type": "string", "description": "d", "enum": ["новый", "готов"] } } } } } }
            """, TestContext.Current.CancellationToken);
        var client = new FixtureClient(library, answer: """{ "статус": "готов" }""");

        var order = await client.CallAsync(
            "ПолучитьЗаказы", """{ "request": { "имя": "Ада", "größe": 3, "名前": ["エイダ"] }, "страница": 2 }""");

        Assert.Equal("готов", ((dynamic)order!.GetType().GetProperty("Статус")!.GetValue(order)!).Value);
        Assert.Contains("?%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0=2", client.Sent, StringComparison.Ordinal);
        Assert.Contains("größe", System.Text.RegularExpressions.Regex.Unescape(client.Sent), StringComparison.Ordinal);
        Assert.Equal(["/имя minLength"], library.Validate("Пользователь", """{ "имя": "" }"""));
        Assert.NotNull(library.Assembly.GetType("Fixture.ЗаказСтатус")!.GetProperty("Новый"));
    }

    private static IEnumerable<string> Properties(string properties) =>
        DescriptionParser.Parse(Description(properties)).Model!.Objects.Single().Properties.Select(static property => property.Name);

    private static string Description(string properties) =>
        $$"""
        { "openapi": "3.0.3", "paths": {}, "components": { "schemas": { "T": { "type": "object", "properties": {{properties}} } } } }
        """;
}
