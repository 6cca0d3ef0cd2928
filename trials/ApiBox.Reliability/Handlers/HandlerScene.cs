using ApiBox.Reliability.Faults;

namespace ApiBox.Reliability.Handlers;

/// <summary>What belongs to one client and the service that it calls.</summary>
/// <param name="service">The service's book.</param>
/// <param name="random">Decides what is open.</param>
internal sealed class HandlerScene(Acceptances service, Random random)
{
    public Acceptances Service => service;

    /// <summary>A random number; services ask from several threads.</summary>
    public int Next(int below)
    {
        lock (random)
            return random.Next(below);
    }

    /// <summary>Where the service is.</summary>
    public required Uri Address { get; init; }

    /// <summary>Makes a call, for a handler that calls the service itself.</summary>
    public required Func<Task<CallEnd>> CallAsync { get; init; }

    /// <summary>What goes on when a call has ended.</summary>
    public Func<Task> AfterCall { get; set; } = static () => Task.CompletedTask;
}
