namespace ApiBox.OpenApi.Model;

/// <summary>Where the credential of a scheme goes; the locations are those of ApiBox.Runtime.KeyPlacement.</summary>
/// <param name="Name">The name of the header, query parameter or cookie.</param>
internal sealed record KeyModel(string Location, string? Name = null)
{
    public static KeyModel Bearer { get; } = new("Bearer");

    /// <summary>Nothing is sent for it, such as for a client certificate.</summary>
    public static KeyModel Elsewhere { get; } = new("Elsewhere");

    /// <summary>The name of the scheme; null if it is the only one.</summary>
    public string? Scheme { get; init; }

    /// <summary>Whether it is sent in the header Authorization, which a request has once.</summary>
    public bool IsAuthorization => Location is "Bearer" or "Basic";
}

/// <summary>The credentials of an operation: those of one of several requirements.</summary>
/// <param name="Requirements">The requirements, each with all of its schemes; none if nothing is sent.</param>
internal sealed record SecurityModel(EquatableArray<EquatableArray<KeyModel>> Requirements)
{
    public static SecurityModel None { get; } = new(default(EquatableArray<EquatableArray<KeyModel>>));

    /// <summary>The pointers of the schemes in the requirements.</summary>
    public EquatableArray<string> Sources { get; init; }

    /// <summary>Whether a request without credentials is allowed.</summary>
    public bool IsOptional => Requirements.Count == 0 || Requirements.Any(static one => one.Count == 0);

    /// <summary>The one place, if there is no choice; null otherwise.</summary>
    public KeyModel? Single => Requirements is [[var only]] ? only : null;
}

/// <summary>How many operations need credentials; the names are those of ApiBox.Runtime.CredentialNeed.</summary>
internal enum CredentialNeed
{
    Always,
    Sometimes,
    Assumed,
}
