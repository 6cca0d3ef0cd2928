using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Reliability.Stock;

/// <summary>
/// The least that lets the stock client's requests be accepted: it writes every field, enums by their C# names, and the service refuses
/// those. Left out while they have their defaults, they do no harm.
/// </summary>
public partial class StockClient
{
    static partial void UpdateJsonSerializerSettings(
        JsonSerializerOptions settings) => settings.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault;
}
