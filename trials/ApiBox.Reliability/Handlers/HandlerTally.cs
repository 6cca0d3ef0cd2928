using System.Text.Json.Nodes;
using ApiBox.Reliability.Faults;

namespace ApiBox.Reliability.Handlers;

/// <summary>What came of the calls of a case. Added up from several threads.</summary>
internal sealed class HandlerTally(HandlerCase what)
{
    private readonly Lock _gate = new();

    /// <summary>Calls that were made.</summary>
    public int Calls { get; private set; }

    /// <summary>Calls of which more than one request was accepted.</summary>
    public int AcceptedTwice { get; private set; }

    /// <summary>The most requests of one call that were accepted.</summary>
    public int MostRequests { get; private set; }

    /// <summary>Calls that ended by saying that their outcome is unknown.</summary>
    public int Unknown { get; private set; }

    /// <summary>Calls that ended with another call's task.</summary>
    public int WrongTask { get; private set; }

    /// <summary>Calls that the service would have answered, and that ended otherwise.</summary>
    public int NotAnswered { get; private set; }

    /// <summary>Calls that never reached the service, which takes all that do.</summary>
    public int NeverAccepted { get; private set; }

    /// <summary>The words with which a call ended that should have been answered.</summary>
    public string? Words { get; private set; }

    public HandlerCase Case => what;

    /// <summary>Whether all that is promised was kept; beyond the documented limit nothing is.</summary>
    public bool IsKept => what.IsLimit || (Calls > 0 && AcceptedTwice == 0 && WrongTask == 0 && NotAnswered == 0 && NeverAccepted == 0);

    public void Add(int accepted, CallEnd end, string taskId)
    {
        lock (_gate)
        {
            var isAnswered = end.Kind == EndKind.Answered && end.TaskId is not null;
            Calls++;
            AcceptedTwice += accepted > 1 ? 1 : 0;
            NeverAccepted += accepted == 0 ? 1 : 0;
            MostRequests = Math.Max(MostRequests, accepted);
            Unknown += end.Kind == EndKind.Unknown ? 1 : 0;
            WrongTask += isAnswered && end.TaskId != taskId ? 1 : 0;
            if (!what.MustBeAnswered || isAnswered)
                return;
            NotAnswered++;
            Words = end.Words;
        }
    }

    public JsonObject Values() => new()
    {
        ["calls"] = Calls,
        ["accepted_twice"] = AcceptedTwice,
        ["most_requests"] = MostRequests,
        ["unknown"] = Unknown,
        ["wrong_task"] = WrongTask,
        ["not_answered"] = NotAnswered,
        ["never_accepted"] = NeverAccepted,
    };
}
