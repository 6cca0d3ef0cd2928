using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>Collects the members of a form into the object that its schema describes.</summary>
internal sealed class FormValues(JsonSchema schema)
{
    private const string FileMark = "a file";

    private readonly JObject _value = [];
    private readonly List<UploadedFile> _files = [];
    private readonly HashSet<string> _fileNames = [];

    public bool IsFile(string name) =>
        Rules(name) is { } rules && (FileSchemas.IsRaw(rules) || FileSchemas.IsRaw(rules.ActualTypeSchema.Item));

    public void Add(string name, string text, bool isJson = false)
    {
        var rules = Rules(name);
        var types = rules is null ? JsonObjectType.None : SchemaValidator.Types(rules, depth: 4);

        // An object is written as JSON, and so is an array unless its items are separate members.
        var isNested = isJson || types.HasFlag(JsonObjectType.Object) || (types.HasFlag(JsonObjectType.Array) && text.StartsWith('['));
        Put(name, isNested ? Nested(name, text) : rules is null ? text : SchemaValidator.Convert(Item(rules) ?? rules, text));
    }

    public void AddFile(string name, UploadedFile file)
    {
        _files.Add(file);
        _fileNames.Add(name);
        Put(name, FileMark);
    }

    public ParsedBody ToBody()
    {
        var withoutFiles = (JObject)_value.DeepClone();
        foreach (var name in _fileNames)
            withoutFiles.Remove(name);
        return new(JsonNode.Parse(withoutFiles.ToString(Newtonsoft.Json.Formatting.None)), _value, _files);
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
            return SchemaValidator.ParseExact(text);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            throw new MalformedBodyException($"{name} must be JSON.");
        }
    }
}
