using ApiBox.Stores.Conformance;

namespace ApiBox.Stores.Tests.Crashes;

/// <summary>The process that takes callbacks, says which, and does not come back.</summary>
internal static class Taker
{
    public static async Task RunAsync(string path)
    {
        await using var store = new SqliteTaskStore($"Data Source={path}");
        try
        {
            var taken = await store.TakeDeliveriesAsync([Make.Kind], 100, TimeSpan.Zero, CancellationToken.None);
            Console.WriteLine(string.Join(' ', taken.Select(static one => one.SubmissionId).Order(StringComparer.Ordinal)));
        }
        catch (ApiBoxStoreException error)
        {
            Console.WriteLine(error.Message);
        }

        // Until it is killed, or whoever has started it is.
        await Console.In.ReadToEndAsync();
    }
}
