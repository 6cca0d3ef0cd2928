using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>
/// Turns a copy of a documented example into the body of a real task: ids, times, links, and what the request said. It goes by the names of
/// members, so that snake_case callbacks, camelCase details and endpoints to come need no code of their own.
/// </summary>
/// <param name="task">The task.</param>
/// <param name="finished">How many of the example's items are to look finished.</param>
internal sealed class PayloadPatch(EmulatedTask task, int finished = int.MaxValue)
{
    // Tracks exist from when the text is done, as a fraction of the task's duration.
    private const double ItemsBegin = 0.3;

    public JsonNode Apply(JsonNode example)
    {
        var body = example.DeepClone();
        Walk(body, item: null);
        return body;
    }

    /// <summary>The largest list of items (objects with an id) in the examples.</summary>
    public static int CountItems(JsonNode? node) => node switch
    {
        JsonArray list => Math.Max(list.Count(IsItem), list.Select(CountItems).DefaultIfEmpty().Max()),
        JsonObject map => map.Select(member => CountItems(member.Value)).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private void Walk(JsonNode? node, EmulatedFile? item)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (name, value) in map.ToArray())
                {
                    if (value is JsonValue scalar)
                        map[name] = Patch(MemberName.Normalize(name), scalar, item, place: 0);
                    else if (value is JsonArray list)
                        WalkList(MemberName.Normalize(name), list, item);
                    else
                        Walk(value, item);
                }

                break;
            case JsonArray list:
                WalkList("", list, item);
                break;
        }
    }

    private void WalkList(string name, JsonArray list, EmulatedFile? item)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is JsonValue scalar)
            {
                list[i] = Patch(name, scalar, item, place: i);
                continue;
            }

            var isItem = IsItem(list[i]) && i < task.Files.Count;
            if (isItem && i >= finished)
                Unfinish(list[i]!.AsObject());
            Walk(list[i], isItem ? task.Files[i] : item);
        }
    }

    private JsonNode Patch(string name, JsonValue value, EmulatedFile? item, int place)
    {
        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        var isLink = text?.StartsWith("http", StringComparison.Ordinal) is true
            || (text?.Length > 0 && name.EndsWith("url", StringComparison.Ordinal));
        return name switch
        {
            "taskid" => task.Id,
            "param" when text is not null => Sorted(task.Request).ToJsonString(JsonText.Relaxed),
            "completetime" or "successtime" => task.TimeOf(1).ToUnixTimeMilliseconds(),
            "createtime" => task.TimeOf(item is null ? 0 : ItemsBegin).ToUnixTimeMilliseconds(),
            "errorcode" when task.Scenario.IsFailure => text is null ? task.Scenario.ErrorCode : task.Scenario.ErrorCode.ToString(CultureInfo.InvariantCulture),
            "errormessage" when task.Scenario.IsFailure && text?.Length > 0 && task.Scenario.ErrorMessage is { } words => words,
            "id" when item is not null => item.Id,
            "duration" when item is not null => (decimal)item.Length.TotalSeconds,
            _ when text is not null && (isLink || item is not null) && FromRequest(name) is { } said => said,
            "audiourl" when isLink && task.Scenario.AudioAddress is { } address => address,
            _ when isLink => Link(name, item, place),
            _ => value.DeepClone(),
        };
    }

    // What a track lacks until it is done.
    private static void Unfinish(JsonObject item)
    {
        foreach (var (name, _) in item.ToArray())
        {
            switch (MemberName.Normalize(name))
            {
                case "audiourl":
                    item[name] = "";
                    break;
                case "sourceaudiourl" or "duration":
                    item.Remove(name);
                    break;
            }
        }
    }

    // An item has one audio file, one stream and one image. What is beside them (stems, further images) is a file of its own each.
    private string Link(string name, EmulatedFile? item, int place)
    {
        var file = $"{task.LinkBase}{FileLinks.Folder}/{item?.Id ?? task.Id}";
        if (name.Contains("stream", StringComparison.Ordinal))
            return file + FileLinks.Stream;
        var isImage = name.Contains("image", StringComparison.Ordinal);
        var isMain = place == 0 && name is "audiourl" or "sourceaudiourl" or "imageurl" or "sourceimageurl" or "images";
        var part = isMain ? "" : $"/{(name.EndsWith("url", StringComparison.Ordinal) ? name[..^3] : name)}{(place == 0 ? "" : $"-{place}")}";
        return file + part + (isImage ? FileLinks.Image : FileLinks.Audio);
    }

    private JsonNode? FromRequest(string name)
    {
        var value = task.Request.FirstOrDefault(member => MemberName.Normalize(member.Key) == name).Value;
        return value?.GetValueKind() == JsonValueKind.String ? value.DeepClone() : null;
    }

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Sorted(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };

    private static bool IsItem(JsonNode? node) => node is JsonObject map && map.ContainsKey("id");
}
