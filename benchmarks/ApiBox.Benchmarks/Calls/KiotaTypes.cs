using Microsoft.Kiota.Abstractions.Serialization;

namespace ApiBox.Benchmarks.Calls;

/// <summary>The same request in the form of Kiota's models, which read and write themselves. Kiota has texts for addresses.</summary>
internal sealed class KiotaRequest(RawRequest source) : IParsable
{
    private readonly string _uploadUrl = source.UploadUrl.OriginalString;
    private readonly string _callBackUrl = source.CallBackUrl.OriginalString;

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>();

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("uploadUrl", _uploadUrl);
        writer.WriteStringValue("title", source.Title);
        writer.WriteStringValue("negativeTags", source.NegativeTags);
        writer.WriteStringValue("tags", source.Tags);
        writer.WriteStringValue("callBackUrl", _callBackUrl);
        writer.WriteStringValue("vocalGender", source.VocalGender);
        writer.WriteDecimalValue("styleWeight", source.StyleWeight);
        writer.WriteDecimalValue("weirdnessConstraint", source.WeirdnessConstraint);
        writer.WriteDecimalValue("audioWeight", source.AudioWeight);
        writer.WriteStringValue("model", source.Model);
    }
}

internal sealed class KiotaResponse : IParsable
{
    public int? Code { get; set; }

    public string? Msg { get; set; }

    public KiotaSubmission? Data { get; set; }

    public static KiotaResponse Create(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["code"] = node => Code = node.GetIntValue(),
        ["msg"] = node => Msg = node.GetStringValue(),
        ["data"] = node => Data = node.GetObjectValue(KiotaSubmission.Create),
    };

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteIntValue("code", Code);
        writer.WriteStringValue("msg", Msg);
        writer.WriteObjectValue("data", Data);
    }
}

internal sealed class KiotaSubmission : IParsable
{
    public string? TaskId { get; set; }

    public static KiotaSubmission Create(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["taskId"] = node => TaskId = node.GetStringValue(),
    };

    public void Serialize(ISerializationWriter writer) => writer.WriteStringValue("taskId", TaskId);
}
