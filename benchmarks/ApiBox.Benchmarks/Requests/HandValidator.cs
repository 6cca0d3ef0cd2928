namespace ApiBox.Benchmarks.Requests;

/// <summary>The rules of the largest request as one writes them by hand: comparisons, and a list only if there is an error.</summary>
internal static class HandValidator
{
    public static HandErrors Validate(PlainMusicRequest request)
    {
        var errors = new HandErrors();
        if (request.Model is not ("V4_5PLUS" or "V5" or "V6" or "V6_WILD" or "V6_MINI" or "V5_5" or "V4_5ALL" or "V4_5" or "V4"))
            errors.Add("Model", "Model must be a known model.");
        if (request.CallBackUrl is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            errors.Add("CallBackUrl", "CallBackUrl must be an http or https address.");
        Length(ref errors, "Prompt", request.Prompt, 5000);
        Length(ref errors, "Lyrics", request.Lyrics, 5000);
        Length(ref errors, "Style", request.Style, 1000);
        Length(ref errors, "Title", request.Title, 80);
        Length(ref errors, "NegativeTags", request.NegativeTags, 1000);
        if (request.VocalGender is not (null or "m" or "f"))
            errors.Add("VocalGender", "VocalGender must be m or f.");
        Weight(ref errors, "StyleWeight", request.StyleWeight);
        Weight(ref errors, "WeirdnessConstraint", request.WeirdnessConstraint);
        Weight(ref errors, "AudioWeight", request.AudioWeight);
        if (request.Variety is < 0 or > 4)
            errors.Add("Variety", "Variety must be from 0 to 4.");
        if (request.Duration is < 10 or > 360)
            errors.Add("Duration", "Duration must be from 10 to 360.");
        if (request.PersonaModel is not (null or "style_persona" or "voice_persona"))
            errors.Add("PersonaModel", "PersonaModel must be style_persona or voice_persona.");
        Addresses(ref errors, "ImageUrls", request.ImageUrls, 5);
        Addresses(ref errors, "VideoUrls", request.VideoUrls, 1);
        Addresses(ref errors, "AudioUrls", request.AudioUrls, int.MaxValue);
        FieldRules.Check(request, ref errors);
        return errors;
    }

    private static void Length(ref HandErrors errors, string member, string? text, int most)
    {
        if (text?.Length > most)
            errors.Add(member, $"{member} must have at most {most} characters.");
    }

    private static void Weight(ref HandErrors errors, string member, decimal? value)
    {
        if (value is < 0 or > 1)
            errors.Add(member, $"{member} must be from 0 to 1.");
        else if (value is { } number && number % 0.01M != 0)
            errors.Add(member, $"{member} must be a multiple of 0.01.");
    }

    private static void Addresses(ref HandErrors errors, string member, IReadOnlyList<Uri>? list, int most)
    {
        if (list is null)
            return;
        if (list.Count > most)
            errors.Add(member, $"{member} must have at most {most} addresses.");
        for (var i = 0; i < list.Count; i++)
            if (!list[i].IsAbsoluteUri)
                errors.Add(member, $"{member} must have absolute addresses.");
    }
}

/// <summary>The rules between fields, which <c>x-apibox-rules</c> of the description states.</summary>
internal static class FieldRules
{
    public static void Check(PlainMusicRequest request, ref HandErrors errors)
    {
        var isNewer = request.Model is "V6" or "V6_WILD" or "V6_MINI";
        if (isNewer)
            CheckNewer(request, ref errors);
        else
            CheckOlder(request, ref errors);
        if (request.CustomMode && (request.ImageUrls is not null || request.VideoUrls is not null || request.AudioUrls is not null))
            errors.Add("ImageUrls", "Addresses are only allowed without custom mode.");
        if (!request.CustomMode && request.Prompt?.Length > 3000)
            errors.Add("Prompt", "Prompt must have at most 3000 characters without custom mode.");
        if (request.Model is "V4" && (request.Prompt?.Length > 3000 || request.Style?.Length > 200))
            errors.Add("Prompt", "V4 accepts 3000 characters in the prompt and 200 in the style.");
        if (request.Duration is not null && !isNewer && request.Model is not "V5_5")
            errors.Add("Duration", "The model does not accept a duration.");
        if (request.PersonaModel is not null && request.PersonaId is null)
            errors.Add("PersonaId", "PersonaModel requires PersonaId.");
    }

    private static void CheckOlder(PlainMusicRequest request, ref HandErrors errors)
    {
        if (request.CustomMode)
        {
            Need(ref errors, "Style", request.Style);
            Need(ref errors, "Title", request.Title);
        }

        if (!request.CustomMode || !request.Instrumental)
            Need(ref errors, "Prompt", request.Prompt);
    }

    private static void CheckNewer(PlainMusicRequest request, ref HandErrors errors)
    {
        var hasText = request.Style?.Length > 0 || request.Lyrics?.Length > 0 || request.Prompt?.Length > 0;
        if (request.CustomMode && !hasText && request.NegativeTags is not { Length: > 0 })
            errors.Add("Prompt", "A V6 model requires a style, lyrics, a prompt, or negative tags.");
        if (request.CustomMode)
            return;
        if (!hasText && request.ImageUrls is not { Count: > 0 } && request.VideoUrls is not { Count: > 0 }
            && request.AudioUrls is not { Count: > 0 })
            errors.Add("Prompt", "A V6 model requires a prompt, a style, lyrics, or addresses.");
        if (request.Title is not null || request.NegativeTags is not null || request.VocalGender is not null
            || request.StyleWeight is not null || request.WeirdnessConstraint is not null || request.AudioWeight is not null
            || request.Variety is not null || request.Duration is not null)
            errors.Add("CustomMode", "These fields require custom mode.");
    }

    private static void Need(ref HandErrors errors, string member, string? text)
    {
        if (string.IsNullOrEmpty(text))
            errors.Add(member, $"{member} is required.");
    }
}

/// <summary>Errors; a list exists only once there is one.</summary>
internal struct HandErrors
{
    private List<(string Member, string Message)>? _errors;

    public readonly IReadOnlyList<(string Member, string Message)> All => _errors ?? (IReadOnlyList<(string, string)>)[];

    public readonly int Count => _errors?.Count ?? 0;

    public void Add(string member, string message) => (_errors ??= []).Add((member, message));
}
