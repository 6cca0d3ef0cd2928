using System.Text.Json;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.Workers;

/// <summary>What an instance is told: one application that receives callbacks, and handles some kinds of them or none.</summary>
/// <param name="Name">Its name in the book.</param>
/// <param name="Place">Its store.</param>
/// <param name="Kinds">The callbacks that it has handlers for.</param>
internal sealed record WorkerSetting(string Name, StorePlace Place, params string[] Kinds)
{
    /// <summary>The argument that makes this program an instance.</summary>
    public const string Verb = "worker";

    /// <summary>How much its clock is ahead.</summary>
    public TimeSpan Ahead { get; init; }

    /// <summary>Options of its handlers; null for the default.</summary>
    public int? MaxAttempts { get; init; }

    public int? MaxHanging { get; init; }

    public TimeSpan? HandlerTimeout { get; init; }

    /// <summary>What this program is started with.</summary>
    public IReadOnlyList<string> Arguments() => [Verb, JsonSerializer.Serialize(this)];

    public static WorkerSetting Read(string argument) => JsonSerializer.Deserialize<WorkerSetting>(argument)!;

    public void Apply(CallbackHandlerOptions options)
    {
        options.MaxAttempts = MaxAttempts ?? options.MaxAttempts;
        options.MaxHanging = MaxHanging ?? options.MaxHanging;
        options.Timeout = HandlerTimeout ?? options.Timeout;
    }
}
