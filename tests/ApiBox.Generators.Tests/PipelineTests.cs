using System.Collections.Concurrent;
using ApiBox.Conformance.RoundTrips;
using ApiBox.Generators.Tests.Hosting;

namespace ApiBox.Generators.Tests;

/// <summary>
/// Every fixture goes through the whole pipeline, compiles without a warning, and its validators judge as the description says.
/// </summary>
public sealed class PipelineTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<FixtureLibrary>>> Libraries = new(StringComparer.Ordinal);

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    /// <summary>The fixture, the type, the JSON, and the errors as "pointer keyword" with spaces between.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "numbers", "Numbers", """{ "whole": -4 }""", "/whole minimum" },
        { "numbers", "Numbers", """{ "whole": -3 }""", "" },
        { "numbers", "Numbers", """{ "whole": 7 }""", "" },
        { "numbers", "Numbers", """{ "whole": 8 }""", "/whole maximum" },
        { "numbers", "Numbers", """{ "big": 9007199254740993 }""", "" },
        { "numbers", "Numbers", """{ "big": 9007199254740994 }""", "/big maximum|/big multipleOf" },
        { "numbers", "Numbers", """{ "big": -9007199254740996 }""", "/big minimum" },
        { "numbers", "Numbers", """{ "halves": 0 }""", "/halves minimum" },
        { "numbers", "Numbers", """{ "halves": 2 }""", "/halves multipleOf" },
        { "numbers", "Numbers", """{ "halves": 3 }""", "" },
        { "numbers", "Numbers", """{ "open": 0 }""", "/open exclusiveMinimum" },
        { "numbers", "Numbers", """{ "open": 5e-324 }""", "" },
        { "numbers", "Numbers", """{ "open": 1 }""", "/open exclusiveMaximum" },
        { "numbers", "Numbers", """{ "single": 100.00001 }""", "/single maximum" },
        { "numbers", "Numbers", """{ "single": 0.7 }""", "" },
        { "numbers", "Numbers", """{ "single": 0.6999999 }""", "/single minimum" },
        { "numbers", "Numbers", """{ "exact": -0.10 }""", "" },
        { "numbers", "Numbers", """{ "exact": -0.11 }""", "/exact minimum" },
        { "numbers", "Numbers", """{ "exact": 99.99 }""", "" },
        { "numbers", "Numbers", """{ "exact": 99.991 }""", "/exact maximum|/exact multipleOf" },
        { "numbers", "Numbers", """{ "exact": 0.29 }""", "" },
        { "numbers", "Numbers", """{ "step": 0.75 }""", "" },
        { "numbers", "Numbers", """{ "step": 0.7 }""", "/step multipleOf" },
        { "texts", "Texts", """{ "short": "ab", "secret": null }""", "" },
        { "texts", "Texts", """{ "short": "a", "secret": null }""", "/short minLength" },
        { "texts", "Texts", """{ "short": "abcde", "secret": null }""", "/short maxLength" },
        { "texts", "Texts", """{ "short": "😀😀😀😀", "secret": null }""", "" },
        { "texts", "Texts", """{ "short": "😀", "secret": "" }""", "/short minLength|/secret minLength" },
        { "texts", "Texts", """{ "short": null, "secret": "s" }""", "/short required" },
        { "texts", "Texts", """{ "short": "ab", "secret": null, "code": "AB12" }""", "" },
        { "texts", "Texts", """{ "short": "ab", "secret": null, "code": "AB12\n" }""", "/code pattern" },
        { "texts", "Texts", """{ "short": "ab", "secret": null, "code": "AB١" }""", "/code pattern" },
        { "texts", "Texts", """{ "short": "ab", "secret": null, "link": "mailto:a@example.com" }""", "" },
        { "texts", "Texts", """{ "short": "ab", "secret": null, "link": "/relative" }""", "/link format" },
        { "texts", "Texts", """{ "short": "ab", "secret": null, "site": "http://example.com" }""", "/site pattern" },
        {
            "texts",
            "Texts",
            """{ "short": "ab", "secret": null, "site": "https://example.com/0123456789012345678901" }""",
            "/site maxLength"
        },
        { "enums", "Painting", """{ "colour": "red", "mood": "f", "level": 9 }""", "/level enum" },
        { "enums", "Painting", """{ "colour": "Red" }""", "/colour enum" },
        {
            "enums",
            "Painting",
            """{ "colour": "4", "mood": "x", "others": ["red", "blue", "light-green", ""] }""",
            "/mood enum|/others/1 enum|/others/3 enum"
        },
        { "narrowed", "Painting", """{ "ground": "red" }""", "" },
        { "narrowed", "Painting", """{ "ground": "4" }""", "" },
        { "narrowed", "Painting", """{ "ground": "light-green" }""", "/ground enum" },
        { "narrowed", "Painting", """{ "ground": "blue" }""", "/ground enum" },
        { "narrowed", "Painting", """{ "ground": "RED" }""", "/ground enum" },
        { "narrowed", "Painting", """{ "ground": "" }""", "/ground enum" },
        { "narrowed", "Painting", """{ "ground": "red", "mood": null }""", "" },
        {
            "narrowed",
            "Painting",
            """
            { "ground": "red", "mood": "m", "frame": "light-green", "pastel": "light-green", "twice": "4", "same": "light-green",
              "short": "4" }
            """,
            ""
        },
        {
            "narrowed",
            "Painting",
            """
            { "ground": "red", "mood": "f", "frame": "4", "pastel": "red", "twice": "light-green", "same": "blue",
              "short": "light-green" }
            """,
            "/mood enum|/frame enum|/pastel enum|/twice enum|/same enum|/short maxLength"
        },
        {
            "narrowed",
            "Painting",
            """{ "ground": "red", "others": ["red", "light-green", "4", "blue", ""], "named": { "a": "red", "b": "4" } }""",
            "/others/1 enum|/others/3 enum|/others/4 enum|/named/b enum"
        },
        { "narrowed", "Painting", """{ "ground": "red", "said": "blue" }""", "/said enum" },
        { "nested", "Branch", """{ "leaf": { "size": 0 } }""", "/leaf/size minimum" },
        { "nested", "Branch", """{ "leaf": null }""", "/leaf required" },
        { "nested", "Branch", """{ "leaf": { "size": 1 }, "leaves": [] }""", "/leaves minItems" },
        {
            "nested",
            "Branch",
            """{ "leaf": { "size": 1 }, "leaves": [{ "size": 1 }, { "size": -1 }, { "size": 0 }] }""",
            "/leaves maxItems|/leaves/1/size minimum|/leaves/2/size minimum"
        },
        {
            "nested",
            "Branch",
            """{ "leaf": { "size": 1 }, "names": ["a", ""], "grid": [[9], [1, 10]] }""",
            "/names/1 minLength|/grid/1/1 maximum"
        },
        {
            "nested",
            "Branch",
            """{ "leaf": { "size": 1 }, "parent": { "leaf": { "size": 1 }, "parent": { "leaf": { "size": 0 } } } }""",
            "/parent/parent/leaf/size minimum"
        },
        { "awkward", "File", """{ "texts": [], "enum": "CLASS" }""", "" },
        { "awkward", "File", """{ "texts": null, "enum": "klass" }""", "/texts required|/enum enum" },
        { "unions", "Owner", """{ "pet": { "kind": "cat", "lives": 9 }, "pets": [{ "kind": "dog", "name": "Rex" }] }""", "" },
        { "unions", "Owner", """{ "pet": { "kind": "tiger", "lives": 10 } }""", "/pet/lives maximum" },
        { "unions", "Owner", """{ "pet": { "kind": "fish" } }""", "/pet oneOf" },
        { "unions", "Owner", """{ "pets": [{ "kind": "cat", "lives": 1 }, { "kind": "dog", "name": "R" }] }""", "/pets/1/name minLength" },
        { "unions", "Owner", """{ "shaped": { "kind": "?", "lives": 0 } }""", "/shaped/lives minimum" },
        { "unions", "Owner", """{ "shaped": { "kind": "?", "lives": 3, "name": "Rex" } }""", "/shaped oneOf" },
        { "unions", "Owner", """{ "age": 0, "maybe": null }""", "" },
        { "unions", "Owner", """{ "age": "old" }""", "" },
        { "unions", "Owner", """{ "age": -1 }""", "/age minimum" },
        { "unions", "Owner", """{ "age": "" }""", "/age minLength" },
        { "unions", "Owner", """{ "age": true }""", "/age anyOf" },
        { "unions", "Owner", """{ "code": "aaaa" }""", "" },
        { "unions", "Owner", """{ "code": "bb" }""", "" },
        { "unions", "Owner", """{ "code": "bbb" }""", "/code anyOf" },
        { "objects", "Derived", """{ "id": "abc", "size": 0 }""", "" },
        { "objects", "Derived", """{ "id": "", "size": -1 }""", "/id minLength|/size minimum" },
        { "objects", "Derived", """{ "id": "abcd", "size": 1 }""", "/id maxLength" },
        { "objects", "Closed", """{ "a": "x" }""", "" },
        { "objects", "Closed", """{ "a": "x", "b/c": 1 }""", "/b~1c additionalProperties" },
        { "objects", "Counted", """{ "a": "x" }""", " minProperties" },
        { "objects", "Counted", """{ "a": "x", "b": 1, "c": 2 }""", "" },
        { "objects", "Counted", """{ "a": "x", "b": 1, "c": 2, "d": 3 }""", " maxProperties" },
        { "objects", "Counted", """{ "a": "x", "tags": ["a", "b", "a"] }""", "/tags uniqueItems" },
        { "objects", "Numbered", """{ "a": "x", "b": 10 }""", "" },
        { "objects", "Numbered", """{ "a": "x", "b": 11, "c": "x" }""", "/b maximum|/c type" },
        { "objects", "Maps", """{ "labels": { "a": "abc", "b/": "abcd" } }""", "/labels/b~1 maxLength" },
        { "objects", "Maps", """{ "parts": { "a": { "id": "" } } }""", "/parts/a/id minLength" },
        { "objects", "Maps", """{ "parts": { "a": { "id": "x" }, "b": { "id": "y" } } }""", "/parts maxProperties" },
        {
            "objects",
            "Maps",
            """{ "free": { "x": [1, null] }, "inner": { "x": 1.5, "deep": { "y": true } }, "mood": "+", "either": 1 }""",
            ""
        },
        {
            "objects",
            "Maps",
            """{ "inner": { "x": 1.2, "deep": { "y": false } }, "mood": "so", "either": "x" }""",
            "/inner/x multipleOf|/inner/deep/y enum|/mood enum|/either not"
        },
        { "objects", "Maps", """{ "one": { "p": "x" } }""", "" },
        { "objects", "Maps", """{ "one": { } }""", "/one anyOf" },
        {
            "objects",
            "Maps",
            """{ "date": "2024-02-29", "uuid": "6fa459ea-ee8a-3ca4-894e-db77e160355e", "bytes": "aGk=", "mail": "a@b.example" }""",
            ""
        },
        { "objects", "Maps", """{ "mail": "nobody" }""", "/mail format" },
        { "objects", "User", """{ "text": "ab", "texts": ["a", "b"], "nullable": ["x", null] }""", "" },
        { "objects", "User", """{ "text": "abc", "texts": ["a", "bcd", "e"] }""", "/text maxLength|/texts maxItems|/texts/1 maxLength" },
        { "objects", "Rules", """{ "custom": true, "style": "x", "start": 1, "end": 7 }""", "" },
        { "objects", "Rules", """{ "custom": true, "start": 1, "end": 6.5 }""", "/style required|/end difference" },
        { "objects", "Rules", """{ "custom": false, "end": 6.5 }""", "" },
        {
            "any",
            "Anything",
            """{ "both": "ab", "tuple": ["a", 1], "constant": 7, "free": [1], "conditional": { "kind": "a", "a": 1 } }""",
            ""
        },
        { "any", "Anything", """{ "both": "abc" }""", "/both maxLength" },
        { "any", "Anything", """{ "both": true }""", "/both type" },
        { "any", "Anything", """{ "tuple": [1] }""", "/tuple/0 type" },
        { "any", "Anything", """{ "tuple": ["a", 1, 2] }""", "/tuple/2 items" },
        { "any", "Anything", """{ "constant": 8 }""", "/constant const" },
        { "any", "Anything", """{ "conditional": { "kind": "a" } }""", "/conditional/a required" },
        { "any", "Anything", """{ "conditional": { "kind": "b" } }""", "" },
        { "any", "Anything", """{ "depends": { "card": 1 } }""", "/depends/address dependentRequired" },
        { "any", "Anything", """{ "named": { "ab": 1, "x1": "no" } }""", "/named/x1 type" },
        { "any", "Anything", """{ "has": [1, 2] }""", "/has contains" },
        { "any", "Anything", """{ "has": ["a", 2] }""", "" },
        { "any", "Anything", """{ "above": 0 }""", "/above exclusiveMinimum" },
        { "any", "Anything", """{ "recursive": { "name": "a", "inner": { "name": "" } } }""", "/recursive/inner/name minLength" },
        {
            "agreed",
            "Items",
            """{ "tags": ["", null], "grid": [[1], null], "labels": { "a": "x", "b": null }, "open": [null, "abc"] }""",
            "/tags/1 type|/grid/1 type|/labels/b type|/open/1 maxLength"
        },
        { "agreed", "Items", """{ "mixed": [5, 4, "ab", null] }""", "/mixed/0 oneOf|/mixed/2 oneOf|/mixed/3 oneOf" },
        { "agreed", "Numbers", """{ "plain": 1.7976931348623157e308, "single": 3.4028235e38, "ranged": 2147483647 }""", "" },
        {
            "agreed",
            "Numbers",
            """{ "plain": 1e309, "single": -3.5e38, "ranged": 2147483648 }""",
            "/plain type|/single type|/ranged maximum"
        },
        { "agreed", "Nulls", """{ "whole": 1, "word": "a", "either": 1 }""", "" },
        { "agreed", "Nulls", """{ "whole": null, "word": null, "either": null }""", "/either required|/whole enum|/word enum" },
        { "agreed", "Closed", """{ "a": "ab", "b": [null] }""", "" },
        { "agreed", "Closed", """{ "a": "ab", "c": 1 }""", "/c unevaluatedProperties" },
        { "agreed", "Open", """{ "a": "b", "list": [1, 2], "any": [1, "a"], "c": 1 }""", "" },
        { "agreed", "Forms", """{ "data": "aGk=" }""", "" },
        { "agreed", "Forms", """{ "data": "aG k=" }""", "/data format" },
        { "twins", "Tags", """{ "tag": "a.b", "mail": "a.b@x", "sum": ",9", "two": "\ud83d\ude00\ud83d\ude00" }""", "" },
        { "twins", "Tags", """{ "tag": "x/5", "mail": "a-b@x", "sum": "-0", "two": "ab" }""", "" },
        {
            "twins",
            "Tags",
            """{ "tag": "a:b", "mail": "a,b@x", "sum": "*9", "two": "\ud83d\ude00" }""",
            "/tag pattern|/mail pattern|/sum pattern|/two pattern"
        },
        {
            "twins",
            "User",
            """{ "payerIban": "a", "payerIBAN": "b", "payer_iban": "0123456789012345678901234567890123456789" }""",
            "/payer_iban maxLength"
        },
        {
            "twins",
            "Linked",
            """
            { "link": "https://a.example", "links": ["https://a.example"], "named": { "a": "https://a.example" },
              "time": "2024-02-29T12:00:00Z", "mail": "a@b.example", "plain": "urn:a:b" }
            """,
            ""
        },
        {
            "twins",
            "Linked",
            """
            { "link": "http://a.example/0123456789012345", "links": ["/a"], "named": { "a": "http://a.example" }, "mail": "nobody",
              "plain": "/a" }
            """,
            "/link maxLength|/link pattern|/links/0 format|/links/0 format|/named/a pattern|/mail format|/mail format|/plain "
                + "format|/plain format"
        },
        { "twins", "Holder", """{ "state": { "status": "on", "peer": 18446744073709551615, "tone": "soft" } }""", "" },
        { "twins", "Holder", """{ "state": { "status": "on", "peer": -1 } }""", "/state/peer minimum|/state/peer minimum" },
        { "twins", "Holder", """{ "state": { "status": "on", "peer": 18446744073709551616 } }""", "/state/peer maximum" },
        { "twins", "Holder", """{ "state": { "status": "on", "peer": 1e40 } }""", "/state/peer maximum" },
        { "twins", "Holder", """{ "state": { "status": "on", "peer": 1, "small": 2147483648 } }""", "/state/small maximum" },
        { "twins", "Holder", """{ "state": { "status": "on", "peer": 1, "tone": "odd" } }""", "/state/tone enum" },
        {
            "twins",
            "Holder",
            """{ "state": { "status": "on", "peer": -1, "tone": "odd", "small": 2147483648 } }""",
            "/state/tone enum|/state/peer minimum|/state/peer minimum|/state/small maximum"
        },
        { "names", "Odd", """{ "value": "long", "errors": "long" }""", "/value maxLength|/errors maxLength" },
    };

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task EveryFixtureCompilesWithoutWarnings(string fixture) => await LibraryAsync(fixture);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task EveryTypeOfAFixtureIsWrittenAndRead(string fixture)
    {
        var report = RoundTrip.Run((await LibraryAsync(fixture)).Assembly, FixtureLibrary.Namespace);

        Assert.Equal("", string.Join('\n', report.Failures));
        // That one has no schemas.
        Assert.Equal(fixture == "repeats", report.Types == 0);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ValidatorsDecideAsTheDescriptionSays(string fixture, string type, string json, string errors)
    {
        var library = await LibraryAsync(fixture);

        Assert.Equal(errors, string.Join('|', library.Validate(type, json)));
    }

    private static Task<FixtureLibrary> LibraryAsync(string fixture) =>
        Libraries.GetOrAdd(fixture, static name => new(() => FixtureLibrary.BuildAsync(Fixture.Read(name), CancellationToken.None))).Value;
}
