using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>
/// Tells whether details differ from the ones before. They are compared as JSON, since lists in records compare by reference.
/// </summary>
internal sealed class ChangeDetector<TDetails>(JsonTypeInfo<TDetails> json)
{
    private byte[]? _last;

    public bool HasChanged(TDetails details)
    {
        var current = JsonSerializer.SerializeToUtf8Bytes(details, json);
        if (_last is not null && current.AsSpan().SequenceEqual(_last))
            return false;

        _last = current;
        return true;
    }
}
