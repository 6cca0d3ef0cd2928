using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>The members of a form, put together to the object that its schema is about.</summary>
internal sealed class FormValues(JsonSchema schema)
{
    private const string FileMark = "a file";

    private readonly JObject _value = [];
    private readonly List<SentFile> _files = [];
    private readonly HashSet<string> _fileNames = [];

    public bool IsFile(string name) => Rules(name) is { } rules && (FileFinder.IsRaw(rules) || FileFinder.IsRaw(rules.ActualTypeSchema.Item));

    public void Add(string name, string text, bool isJson = false)
    {
        var rules = Rules(name);
        var types = rules is null ? JsonObjectType.None : SchemaJudge.Types(rules, depth: 4);

        // An object is written as JSON; so is a list, unless its items come one by one.
        var isNested = isJson || types.HasFlag(JsonObjectType.Object) || (types.HasFlag(JsonObjectType.Array) && text.StartsWith('['));
        Put(name, isNested ? Nested(name, text) : rules is null ? text : SchemaJudge.Convert(Item(rules) ?? rules, text));
    }

    public void AddFile(string name, SentFile file)
    {
        _files.Add(file);
        _fileNames.Add(name);
        Put(name, FileMark);
    }

    public ParsedBody ToBody()
    {
        var told = (JObject)_value.DeepClone();
        foreach (var name in _fileNames)
            told.Remove(name);
        return new(JsonNode.Parse(told.ToString(Newtonsoft.Json.Formatting.None)), _value, _files);
    }

    private void Put(string name, JToken value)
    {
        if (_value[name] is JArray list && value is not JArray)
            list.Add(value);
        else if (_value[name] is { } first)
            _value[name] = new JArray(first, value);
        else
            _value[name] = value is not JArray && Rules(name) is { } rules && rules.ActualTypeSchema.IsArray ? new JArray(value) : value;
    }

    private JsonSchema? Rules(string name) =>
        schema.ActualTypeSchema.ActualProperties.TryGetValue(name, out var own) ? own : schema.ActualTypeSchema.AdditionalPropertiesSchema;

    private static JsonSchema? Item(JsonSchema rules) => rules.ActualTypeSchema.IsArray ? rules.ActualTypeSchema.Item : null;

    private static JToken Nested(string name, string text)
    {
        try
        {
            return SchemaJudge.ReadExactly(text);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            throw new BadBodyException($"{name} must be JSON.");
        }
    }
}
