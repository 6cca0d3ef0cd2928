using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;
using ApiBox.OpenApi.Schemas.Rules;

namespace ApiBox.OpenApi.Operations.Streams;

/// <summary>Reads a response that is a stream: its items, how they are separated, and what ends it.</summary>
internal sealed class StreamParser(ParseContext context, SchemaParser schemas)
{
    // Many services send this at the end of events, whether or not it is described. It is not valid JSON.
    private const string UsualMarker = "[DONE]";

    private readonly UncheckedRules _unchecked = new(context);

    /// <summary>The media type of the stream that is read: events before lines, because events carry more.</summary>
    public static SpecMember? Choose(IEnumerable<SpecMember> content) =>
        content.Where(static media => MediaTypes.Framing(media.Name) is not null)
            .OrderBy(static media => MediaTypes.Framing(media.Name)).FirstOrDefault();

    /// <param name="media">The media type.</param>
    /// <param name="name">The operation's name, with which the names of types begin.</param>
    public (ValueModel Item, StreamModel Stream) Parse(SpecMember media, string name)
    {
        var framing = MediaTypes.Framing(media.Name)!.Value;
        var whole = media.Value["schema"];
        var one = whole is null ? null : ItemOf(whole);
        var (schema, marker) = one is null ? (null, null) : WithoutMarker(one);
        var item = Item(schema, framing, name);
        _unchecked.Report(whole, one == whole ? item : new ValueModel(ValueKind.Array, null, false, default) { Item = item });
        var isText = IsText(item);
        marker ??= EndMarker.Find(context, media.Value, framing, isText);
        if (framing != StreamFraming.Events)
            return (item, new StreamModel(framing, marker, marker is not null, isText, default));
        var (members, data) = EventShape.Of(schemas.Types, item) ?? (default, [item]);
        var holdsText = data.Any(IsText) || (members.Count > 0 && data.Any(static value => value.Kind == ValueKind.Any));
        var end = marker ?? (holdsText ? null : UsualMarker);
        return (item, new StreamModel(framing, end, marker is not null, data.All(IsText), members));
    }

    private ValueModel Item(SpecNode? schema, StreamFraming framing, string name)
    {
        var item = schema is null ? null : schemas.ParseValue(schema, name + (framing == StreamFraming.Events ? "Event" : "Item"));
        if (item is not null && item.Kind != ValueKind.File)
            return item;
        // A binary schema describes the stream as a whole; its items are not described.
        var isText = framing == StreamFraming.Events && (schema is null || item is not null);
        return new ValueModel(isText ? ValueKind.Text : ValueKind.Any, null, false, default);
    }

    /// <summary>Some describe a stream as the list of its items.</summary>
    private SpecNode ItemOf(SpecNode schema)
    {
        var set = SchemaSet.Of(context, schema);
        var isList = JsonTypeReader.Of(context, set) is { } types && (types & ~JsonTypes.Null) == JsonTypes.Array;
        return isList && set.First("items") is { IsObject: true } items ? items : schema;
    }

    /// <summary>Of a choice between an item and one text, the text is what ends the stream.</summary>
    private (SpecNode Schema, string? Marker) WithoutMarker(SpecNode schema)
    {
        var target = context.Resolve(schema) ?? schema;
        var branches = (target["oneOf"] ?? target["anyOf"])?.Items ?? [];
        var marks = branches.Where(branch => OneText(branch) is not null).ToList();
        var items = branches.Except(marks).ToList();
        if (marks.Count != 1 || items.Count == 0 || items.Exists(MayBeText))
            return (schema, null);
        context.Report(Descriptors.NotUsed, marks[0], OneText(marks[0])!, "as an item, because it ends the stream");
        // Beside several forms the text stays one of the type that they have in common.
        return (items.Count == 1 ? items[0] : schema, OneText(marks[0]));
    }

    private string? OneText(SpecNode branch) =>
        context.Resolve(branch) is not { IsObject: true } target ? null
        : target["enum"] is { Items: [{ IsString: true } only] } && target["type"] is null or { Text: "string" }
            ? EndMarker.IfUsable(only.Text)
        : context.Is31 && target["const"] is { IsString: true } constant ? EndMarker.IfUsable(constant.Text)
        : null;

    private bool MayBeText(SpecNode branch) =>
        JsonTypeReader.Of(context, SchemaSet.Of(context, branch)) is not { } types
            || (types != JsonTypes.Any && (types & JsonTypes.String) != 0);

    private static bool IsText(ValueModel value) => value.Kind
        is ValueKind.Text or ValueKind.Uri or ValueKind.Time or ValueKind.Date or ValueKind.Guid or ValueKind.Bytes or ValueKind.OpenEnum;
}
