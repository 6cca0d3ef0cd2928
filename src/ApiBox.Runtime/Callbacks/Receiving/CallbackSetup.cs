using System.Globalization;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>What an application that receives callbacks, or handles them, needs in its settings.</summary>
internal sealed class CallbackSetup
{
    // Of characters, so that the sentence in the documentation can be counted; each is a byte at least, and 32 bytes are what HMAC-SHA256 gives.
    private const int ShortestKey = 32;

    /// <summary>What is wrong, each with the name of its setting; never with a key.</summary>
    public static List<string> Problems(CallbackSites sites)
    {
        var problems = new List<string>();
        if (!sites.All.Any(static site => site.PublicBaseAddress is not null))
            problems.Add($"{sites.All[0].Section}:PublicBaseAddress: it must be set where callbacks are received or handled. It is the address under which the service reaches this application.");
        foreach (var site in sites.All)
        {
            var keys = site.OwnKeys;
            for (var i = 0; i < keys.Count; i++)
                if (Check.CodePoints(keys[i]) is var length && length < ShortestKey)
                    problems.Add(string.Create(CultureInfo.InvariantCulture, $"{site.Section}:SigningKeys:{i}: the key has {length} characters; it needs {ShortestKey} at least, best made at random."));
        }

        return problems;
    }

    /// <summary>Throws if something is wrong.</summary>
    /// <exception cref="OptionsValidationException">At least one setting is missing or wrong.</exception>
    public static void ThrowIfInvalid(CallbackSites sites)
    {
        if (Problems(sites) is { Count: > 0 } problems)
            throw new OptionsValidationException(sites.All[0].Service, typeof(ApiBoxOptions), problems);
    }
}
