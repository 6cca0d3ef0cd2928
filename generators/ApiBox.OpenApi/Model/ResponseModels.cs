namespace ApiBox.OpenApi.Model;

/// <summary>What a response holds; the names are those of ApiBox.Runtime.ResponseKind.</summary>
internal enum ResponseKind
{
    Json,
    Nothing,
    Text,
    Content,
    Stream,
}

/// <summary>What an operation returns.</summary>
/// <param name="Value">What JSON the response is, or an item of a stream; null for other responses.</param>
/// <param name="Envelope">How the response wraps its data; null when it does not.</param>
/// <param name="CodeTable">The name of the code table that explains the envelope's code.</param>
/// <param name="Accept">The media types in the Accept header.</param>
/// <param name="MayBeEmpty">Whether a success may come without content, or as null.</param>
/// <param name="Sources">The pointers of the responses that are read this way.</param>
/// <param name="ErrorResponses">The responses other than successes.</param>
internal sealed record ResponseModel(
    ResponseKind Kind, ValueModel? Value, EnvelopeModel? Envelope, string? CodeTable, string Accept, bool MayBeEmpty,
    EquatableArray<string> Sources, EquatableArray<ErrorResponseModel> ErrorResponses)
{
    /// <summary>How the items are read when the response is a stream; else null.</summary>
    public StreamModel? Stream { get; init; }

    /// <summary>The type of the whole response, or of an item, when it is an object.</summary>
    public string? ObjectName => Value is { Kind: ValueKind.Object } ? Value.TypeName : null;
}

/// <summary>An error response, for the documentation.</summary>
internal sealed record ErrorResponseModel(string Code, string Description, string Source)
{
    /// <summary>What its JSON is; null if it is not JSON, or has the envelope of a success.</summary>
    public ValueModel? Value { get; init; }

    /// <summary>
    /// Whether the status leaves the outcome of the request open, so that a request that is sent once does not count as refused.
    /// </summary>
    public bool IsAmbiguous => Code is ['3' or '5', ..] or "408" or "409" or "499";
}

/// <param name="Code">The JSON name of the code member.</param>
/// <param name="Message">The JSON name of the message member.</param>
/// <param name="Data">The JSON name of the data member; empty when the response itself is the data.</param>
/// <param name="DataProperty">The C# name of the data member.</param>
/// <param name="DataValue">What the data is.</param>
/// <param name="DataNullable">Whether the data's property may be null in C#.</param>
internal sealed record EnvelopeModel(
    string Code, string? Message, string Data, string DataProperty, ValueModel DataValue, bool DataNullable);
