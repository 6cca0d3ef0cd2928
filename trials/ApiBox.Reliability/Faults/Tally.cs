namespace ApiBox.Reliability.Faults;

/// <summary>What came of many calls. Added up from several threads.</summary>
internal sealed class Tally
{
    private int _calls;
    private int _acceptedTwice;
    private int _unknown;
    private int _unanswered;
    private int _foundAgain;
    private int _denied;
    private int _mistaken;

    /// <summary>Calls that were made.</summary>
    public int Calls => _calls;

    /// <summary>Calls of which more than one request was accepted.</summary>
    public int AcceptedTwice => _acceptedTwice;

    /// <summary>Calls that ended by saying that their outcome is unknown.</summary>
    public int Unknown => _unknown;

    /// <summary>Calls that were accepted and got no answer, though their task reports by callback.</summary>
    public int Unanswered => _unanswered;

    /// <summary>Those of them whose task was found by the submission's id.</summary>
    public int FoundAgain => _foundAgain;

    /// <summary>Calls that were accepted, and whose caller was told anything but that they may have been.</summary>
    public int Denied => _denied;

    /// <summary>Calls that ended with a task which is not theirs, or with one although nothing was accepted.</summary>
    public int Mistaken => _mistaken;

    /// <summary>Whether all that is promised was kept.</summary>
    public bool IsKept => _calls > 0 && _acceptedTwice == 0 && _denied == 0 && _mistaken == 0 && _unanswered == _foundAgain;

    public void Add(in Outcome verdict)
    {
        Interlocked.Increment(ref _calls);
        Count(ref _acceptedTwice, verdict.IsAcceptedTwice);
        Count(ref _unknown, verdict.IsUnknown);
        Count(ref _unanswered, verdict.IsUnanswered);
        Count(ref _foundAgain, verdict.IsFoundAgain);
        Count(ref _denied, verdict.IsDenied);
        Count(ref _mistaken, verdict.IsMistaken);
    }

    /// <summary>Adds what was accepted after a call had been judged.</summary>
    public void AddLate(int accepted) => Interlocked.Add(ref _acceptedTwice, accepted);

    public void Add(Tally other)
    {
        Interlocked.Add(ref _calls, other._calls);
        Interlocked.Add(ref _acceptedTwice, other._acceptedTwice);
        Interlocked.Add(ref _unknown, other._unknown);
        Interlocked.Add(ref _unanswered, other._unanswered);
        Interlocked.Add(ref _foundAgain, other._foundAgain);
        Interlocked.Add(ref _denied, other._denied);
        Interlocked.Add(ref _mistaken, other._mistaken);
    }

    private static void Count(ref int field, bool counts)
    {
        if (counts)
            Interlocked.Increment(ref field);
    }
}

/// <summary>What came of one call.</summary>
internal readonly record struct Outcome(
    bool IsAcceptedTwice, bool IsUnknown, bool IsUnanswered, bool IsFoundAgain, bool IsDenied, bool IsMistaken);
