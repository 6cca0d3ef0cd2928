namespace ApiBox.Generators.Tests.Hostile;

/// <summary>
/// Texts that would become code if one place wrote them as they are. All of them hold the harmless word <see cref="Marker"/>, so that
/// whatever gets out can be found.
/// </summary>
internal static class HostileTexts
{
    public const string Marker = "Foreign";

    /// <summary>What random texts are put together from, beside the fixed ones.</summary>
    private static readonly string[] Fragments =
    [
        "\"", "'", "\\", "\n", "\r", "\t", "\0", "\u2028", "\u2029", "\u0085", "/*", "*/", "//", "///", "<", ">", "&", "</summary>", "{{",
        "}}", "{%", "%}", "{", "}", "(", ")", "[", "]", ";", "=>", "\"\"\"", "$\"", "@\"", "#if ", "#endif", "#line 1", "\\u0022", "\\\"",
        "u8", "%", "$", "@", "😀", "\u202E", "class Foreign { }", "Foreign", " ", "]]>", "<!--", "-->", "&#10;", "`",
    ];

    public static readonly IReadOnlyList<string> Fixed =
    [
        "*/ public class Foreign { } /*",
        "// Foreign\npublic class Foreign { }",
        "</summary>\npublic class Foreign { }\n/// <summary>",
        "</summary></member> Foreign <member>",
        "\"; public class Foreign { } //",
        "\\\"; public class Foreign { } //",
        "\"\"\"; public class Foreign { } \"\"\"",
        "\"\"; public class Foreign { } \"\"",
        "'; public class Foreign { } //",
        "\\u0022; public class Foreign { } //",
        "\\x22; public class Foreign { } //",
        "a Foreign \\",
        "{Foreign} a",
        "{{ Foreign }} a",
        "{{{ Foreign }}} a",
        "{% assign Foreign = 1 %}{{ Foreign }}",
        "{%- include 'Foreign' -%}",
        "{% raw %} Foreign {% endraw %} {% comment %}",
        "{{ Foreign | upcase }} {%- for i in Classes -%}",
        "$\"{Foreign}\" @\"Foreign\"\" a",
        "\n#if Foreign\n#error Foreign\n#endif\n",
        "\n#pragma warning disable\n#line 1 \"Foreign\"\n",
        "\n#nullable disable\n#region Foreign\n",
        "\r\npublic class Foreign { }\r\n",
        "\rpublic class Foreign { }\r",
        "\u2028public class Foreign { }\u2028",
        "\u2029public class Foreign { }\u2029",
        "\u0085public class Foreign { }\u0085",
        "\u000Bpublic class Foreign { }\u000C",
        "\0Foreign\u0001a\u0007\u001B\u007F\u009F",
        "\uFEFFForeign\uFFFEa\uFFFF",
        ")] public class Foreign { } [System.Obsolete(",
        "), Foreign(a",
        "}\n}\nnamespace Foreign\n{\n{",
        "; Foreign(); throw new Foreign();",
        "=> Foreign; int x",
        "global::Foreign.Type",
        "<see cref=\"Foreign\"/><inheritdoc cref=\"Foreign\"/>",
        "<![CDATA[ Foreign ]]>",
        "]]> Foreign <!-- a -- -->",
        "&Foreign; a &#10; &lt;Foreign",
        "<include file='Foreign' path='//*'/>",
        "../../Foreign/a", "C:\\Foreign\\..\\x", "Foreign.g.cs", "Foreign:stream|*?",
        "%0AForeign%22", "${Foreign} a", "`Foreign` a", "Foreign\";\"u8",
        "\u202E Foreign a \u2066\u200B\u00AD",
        "😀 Foreign a 👩‍👩‍👧 é e\u0301 ﬁ İ ı",
        "\uD800 Foreign a", "Foreign \uDC00 a", "\uDC00\uD800 Foreign a",
        "   Foreign   a   ", "",
        "Foreign" + new string('x', 5_000),
        new string('"', 300) + "Foreign a",
        string.Concat(Enumerable.Repeat("class Foreign { } ", 200)),
    ];

    /// <summary>Texts that nobody thought of.</summary>
    public static IEnumerable<string> Random(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return Marker
                + string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Fragments[random.Next(Fragments.Length)])) + "a";
    }

    /// <summary>Names that C#, .NET or generated code have already.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "class", "record", "var", "async", "await", "void", "string", "object", "null", "true", "default", "event", "this", "base", "new",
        "required", "field", "value", "get", "set", "init", "where", "System", "Task", "String", "Object", "Int32", "Uri", "Guid",
        "DateTimeOffset", "Type", "Exception", "List", "Dictionary", "IReadOnlyList", "JsonElement", "JsonSerializer", "Nullable",
        "Attribute", "Validate", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals", "Clone",
        "Deconstruct", "PrintMembers", "EqualityContract", "op_Equality", "<Clone>$", "AdditionalProperties", "Known", "IsKnown", "Value",
        "Values", "_value", "_texts", "Create", "Read", "Write", "Find", "Kind", "Check", "Callback", "Unknown", "Errors", "errors",
        "Rule1", "Form0", "ApiBox", "ApiBoxClient", "IApiBoxClient", "ApiBoxWireClient", "ApiBoxWireClientJson",
        "ApiBoxDescription", "ApiBoxPatterns", "ApiBoxCallbacks", "ApiBoxTask", "ApiBoxUriConverter",
        "ApiBoxException", "ValidationResult", "ValidationError", "CallbackContext", "Fixture", "Runtime", "JsonRule", "OpenEnumConverter",
        "Default", "Options", "GeneratedSerializerOptions", "GetTypeInfo", "mark1", "item1", "i1", "member1", "additional", "valueJson",
        "before", "tag", "form", "reader", "writer", "request", "cancellationToken", "call", "answer", "transport", "Mark1", "CLASS",
        "Class", "system", "SYSTEM", "Some", "SomeValidator", "SomeRule", "SomeJsonConverter", "SomeValidation", "SomeParameters", "Some2",
        "some", "so-me", "so_me", "9", "9a", "-", "_", "__", "ä", "日本", "a b", "a.b", "a/b", "a~b", "a~1b", "$ref2", "@type", "x-y",
    ];
}
