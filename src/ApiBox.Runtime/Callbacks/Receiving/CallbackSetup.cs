using System.Globalization;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>Validates the settings of an application that receives or handles callbacks.</summary>
internal sealed class CallbackSetup
{
    // Of characters, so that the sentence in the documentation can be counted; each is a byte at least, and 32 bytes are what HMAC-SHA256
    // gives.
    private const int MinKeyLength = 32;

    /// <summary>The problems, each with the name of its setting and never with a key.</summary>
    public static List<string> Problems(CallbackRoutes routes)
    {
        var problems = new List<string>();
        if (!routes.All.Any(static route => route.PublicBaseAddress is not null))
            problems.Add($"{routes.All[0].Section}:PublicBaseAddress: a value is required to receive or handle callbacks. Set it to the "
                + "address at which the service reaches this application.");
        foreach (var route in routes.All)
        {
            var keys = route.OwnKeys;
            for (var i = 0; i < keys.Count; i++)
                if (Check.CodePoints(keys[i]) is var length && length < MinKeyLength)
                    problems.Add(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{route.Section}:SigningKeys:{i}: the key has {length} characters. Use a random key of at least {MinKeyLength} "
                            + $"characters."));
        }

        return problems;
    }

    /// <summary>Throws if a setting is invalid.</summary>
    /// <exception cref="OptionsValidationException">At least one setting is missing or wrong.</exception>
    public static void ThrowIfInvalid(CallbackRoutes routes)
    {
        if (Problems(routes) is { Count: > 0 } problems)
            throw new OptionsValidationException(routes.All[0].Service, typeof(ApiBoxOptions), problems);
    }
}
