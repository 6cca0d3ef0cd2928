using ApiBox.Runtime;

namespace ApiBox;

/// <summary>Checks the credentials of options, without showing them.</summary>
internal static class CredentialCheck
{
    /// <summary>Adds what is wrong.</summary>
    public static void Add(ApiBoxOptions options, ClientDescription description, List<string> failures)
    {
        if (!options.HasCredential && description.CredentialNeed == CredentialNeed.Always)
            failures.Add($"ApiKey: a key is needed. Set {description.Name}:ApiKey, the environment variable {description.KeyVariable} or "
                + "ApiKeyProvider.");
        if (options is { ApiKeyProvider: null, ApiKey.Length: > 0 } && CredentialSource.Problem(options.ApiKey) is { } problem)
            failures.Add($"ApiKey: {problem}");
        AddPassword("", options.UserName, options.Password, failures);
        foreach (var (scheme, credential) in options.Credentials)
        {
            AddCredential($"Credentials:{scheme}:", credential, failures);
            if (description.SecuritySchemes is { } schemes && !schemes.Contains(scheme))
                failures.Add($"Credentials:{scheme}: the description has no such security scheme. It has: {Listed(schemes)}.");
        }
    }

    private static void AddCredential(string setting, ApiBoxCredential credential, List<string> failures)
    {
        if (credential is { TokenProvider: null, UserName: null } && CredentialSource.Problem(credential.ApiKey) is { } problem)
            failures.Add($"{setting}ApiKey: {problem}");
        AddPassword(setting, credential.UserName, credential.Password, failures);
    }

    // RFC 7617: the first colon ends the user name.
    private static void AddPassword(string setting, string? name, string? password, List<string> failures)
    {
        if (name is null && password is not null)
            failures.Add($"{setting}UserName: a password needs a user name.");
        if (name?.Contains(':') == true)
            failures.Add($"{setting}UserName: it must not contain a colon.");
        if (name?.Any(char.IsControl) == true || password?.Any(char.IsControl) == true)
            failures.Add($"{setting}Password: user name and password must not contain control characters.");
    }

    private static string Listed(IReadOnlyList<string> schemes) => schemes.Count == 0 ? "none" : string.Join(", ", schemes);
}
