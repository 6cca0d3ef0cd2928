using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>
/// Turns a copy of a documented example into the body for a task, with its ids, times, links and the values of its request. It recognizes
/// members by name, so that snake_case callbacks, camelCase details and new endpoints need no code of their own.
/// </summary>
/// <param name="task">The task.</param>
/// <param name="finished">The number of items that are finished.</param>
internal sealed class TaskPayloadPatch(EmulatedTask task, int finished = int.MaxValue)
{
    // Tracks exist once the text is done. A fraction of the task's duration.
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
                        map[name] = Patch(MemberName.Normalize(name), scalar, item, index: 0);
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
                list[i] = Patch(name, scalar, item, index: i);
                continue;
            }

            var isItem = IsItem(list[i]) && i < task.Files.Count;
            if (isItem && i >= finished)
                Unfinish(list[i]!.AsObject());
            Walk(list[i], isItem ? task.Files[i] : item);
        }
    }

    private JsonNode Patch(string name, JsonValue value, EmulatedFile? item, int index)
    {
        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        var isLink = text?.StartsWith("http", StringComparison.Ordinal) is true
            || (text?.Length > 0 && name.EndsWith("url", StringComparison.Ordinal));
        return name switch
        {
            "taskid" => task.Id,
            "param" when text is not null => Sorted(task.Request).ToJsonString(JsonSettings.Relaxed),
            "completetime" or "successtime" => task.TimeOf(1).ToUnixTimeMilliseconds(),
            "createtime" => task.TimeOf(item is null ? 0 : ItemsBegin).ToUnixTimeMilliseconds(),
            "errorcode" when task.Scenario.IsFailure =>
                text is null ? task.Scenario.ErrorCode : task.Scenario.ErrorCode.ToString(CultureInfo.InvariantCulture),
            "errormessage" when task.Scenario.IsFailure && text?.Length > 0 && task.Scenario.ErrorMessage is { } message => message,
            "id" when item is not null => item.Id,
            "duration" when item is not null => (decimal)item.Length.TotalSeconds,
            _ when text is not null && (isLink || item is not null) && FromRequest(name) is { } copied => copied,
            "audiourl" when isLink && task.Scenario.AudioAddress is { } address => address,
            _ when isLink => Link(name, item, index),
            _ => value.DeepClone(),
        };
    }

    // Removes what an unfinished track does not have.
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

    // An item has one audio file, one stream and one image. Each further part (stems, more images) is a file of its own.
    private string Link(string name, EmulatedFile? item, int index)
    {
        var file = $"{task.LinkBase}{FileLinks.Folder}/{item?.Id ?? task.Id}";
        if (name.Contains("stream", StringComparison.Ordinal))
            return file + FileLinks.Stream;
        var isImage = name.Contains("image", StringComparison.Ordinal);
        var isMain = index == 0 && name is "audiourl" or "sourceaudiourl" or "imageurl" or "sourceimageurl" or "images";
        var part = isMain
            ? ""
            : $"/{(name.EndsWith("url", StringComparison.Ordinal) ? name[..^3] : name)}{(index == 0 ? "" : $"-{index}")}";
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
