namespace ApiBox.Reliability.Outcomes;

/// <summary>What a caller is to be told.</summary>
/// <param name="Kind">Whether the request was accepted.</param>
/// <param name="Error">The type of the exception; null where the kind says all.</param>
/// <param name="Code">The exception's code.</param>
/// <param name="IsRepeated">Whether the request is sent again before.</param>
internal sealed record Expected(ToldKind Kind, Type? Error = null, int Code = 0, bool IsRepeated = false)
{
    public static Expected Accepted { get; } = new(ToldKind.Accepted);

    public static Expected Unknown { get; } = new(ToldKind.Unknown);

    public static Expected Refused<TError>(int code)
        where TError : ApiBoxApiException => new(ToldKind.Refused, typeof(TError), code);

    public static Expected Repeated<TError>(int code)
        where TError : ApiBoxApiException => Refused<TError>(code) with { IsRepeated = true };

    public override string ToString() => Error is null ? $"{Kind}" : $"{Kind} by {Error.Name} {Code}{(IsRepeated ? ", repeated" : "")}";
}

/// <summary>What a caller was told.</summary>
/// <param name="Kind">Whether the request was accepted.</param>
/// <param name="Error">The exception; null for a success.</param>
/// <param name="Requests">How many requests were sent.</param>
internal sealed record Told(ToldKind Kind, Exception? Error, int Requests)
{
    /// <summary>Awaits a call of the SDK.</summary>
    public static async Task<(ToldKind Kind, Exception? Error)> ByAsync(Task<ApiBoxTask<MusicGenerationDetails>> call)
    {
        try
        {
            return (await call).TaskId == OutcomeCase.TaskId ? (ToldKind.Accepted, null) : (ToldKind.Neither, null);
        }
        catch (ApiBoxOutcomeUnknownException error)
        {
            return (ToldKind.Unknown, error);
        }
        catch (Exception error)
        {
            return (error is ApiBoxException or OperationCanceledException ? ToldKind.Refused : ToldKind.Neither, error);
        }
    }

    public override string ToString() =>
        $"{Kind}{(Error is null ? "" : $" by {Error.GetType().Name} {(Error as ApiBoxApiException)?.Code}")} after {Requests} requests";
}

/// <summary>Whether a request was accepted, as its caller is told.</summary>
internal enum ToldKind
{
    /// <summary>It was, and this is its task.</summary>
    Accepted,

    /// <summary>It was surely not.</summary>
    Refused,

    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>An end that says none of these.</summary>
    Neither,
}
