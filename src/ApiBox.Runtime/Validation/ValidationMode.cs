namespace ApiBox;

/// <summary>What happens to a request that violates rules of the description.</summary>
public enum ValidationMode
{
    /// <summary>It is not sent; the call throws <see cref="ApiBoxValidationException"/>.</summary>
    Strict,

    /// <summary>The errors are logged, and it is sent.</summary>
    Warn,

    /// <summary>It is sent without validation.</summary>
    Off,
}
