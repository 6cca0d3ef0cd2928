using FluentValidation;

namespace ApiBox.Benchmarks.Requests;

/// <summary>The rules of the largest request as FluentValidation's documentation writes them.</summary>
internal sealed class FluentMusicRequestValidator : AbstractValidator<PlainMusicRequest>
{
    private static readonly string[] Newer = ["V6", "V6_WILD", "V6_MINI"];
    private static readonly string[] Models = [.. Newer, "V4_5PLUS", "V5", "V5_5", "V4_5ALL", "V4_5", "V4"];
    private static readonly string[] Genders = ["m", "f"];
    private static readonly string[] PersonaModels = ["style_persona", "voice_persona"];

    public FluentMusicRequestValidator()
    {
        RuleFor(request => request.Model).NotNull().Must(model => Models.Contains(model));
        RuleFor(request => request.CallBackUrl).NotNull().Must(url => url is { IsAbsoluteUri: true, Scheme: "http" or "https" });
        RuleFor(request => request.Prompt).MaximumLength(5000);
        RuleFor(request => request.Lyrics).MaximumLength(5000);
        RuleFor(request => request.Style).MaximumLength(1000);
        RuleFor(request => request.Title).MaximumLength(80);
        RuleFor(request => request.NegativeTags).MaximumLength(1000);
        RuleFor(request => request.VocalGender).Must(gender => gender is null || Genders.Contains(gender));
        RuleFor(request => request.StyleWeight).InclusiveBetween(0, 1).Must(IsMultipleOfHundredth);
        RuleFor(request => request.WeirdnessConstraint).InclusiveBetween(0, 1).Must(IsMultipleOfHundredth);
        RuleFor(request => request.AudioWeight).InclusiveBetween(0, 1).Must(IsMultipleOfHundredth);
        RuleFor(request => request.Variety).InclusiveBetween(0, 4);
        RuleFor(request => request.Duration).InclusiveBetween(10, 360);
        RuleFor(request => request.PersonaModel).Must(model => model is null || PersonaModels.Contains(model));
        RuleFor(request => request.ImageUrls).Must(list => list is null || list.Count <= 5);
        RuleFor(request => request.VideoUrls).Must(list => list is null || list.Count <= 1);
        RuleForEach(request => request.ImageUrls).Must(url => url.IsAbsoluteUri);
        RuleForEach(request => request.VideoUrls).Must(url => url.IsAbsoluteUri);
        RuleForEach(request => request.AudioUrls).Must(url => url.IsAbsoluteUri);
        AddRulesBetweenFields();
    }

    private void AddRulesBetweenFields()
    {
        When(request => !IsNewer(request) && request.CustomMode, () =>
        {
            RuleFor(request => request.Style).NotEmpty();
            RuleFor(request => request.Title).NotEmpty();
        });
        RuleFor(request => request.Prompt).NotEmpty()
            .When(request => !IsNewer(request) && (!request.CustomMode || !request.Instrumental));
        RuleFor(request => request.Prompt).Must((request, _) => HasText(request) || request.NegativeTags is { Length: > 0 })
            .When(request => IsNewer(request) && request.CustomMode);
        When(request => IsNewer(request) && !request.CustomMode, () =>
        {
            RuleFor(request => request.Prompt).Must((request, _) => HasText(request)
                || request.ImageUrls is { Count: > 0 } || request.VideoUrls is { Count: > 0 } || request.AudioUrls is { Count: > 0 });
            RuleFor(request => request.Title).Null();
            RuleFor(request => request.NegativeTags).Null();
            RuleFor(request => request.VocalGender).Null();
            RuleFor(request => request.StyleWeight).Null();
            RuleFor(request => request.WeirdnessConstraint).Null();
            RuleFor(request => request.AudioWeight).Null();
            RuleFor(request => request.Variety).Null();
            RuleFor(request => request.Duration).Null();
        });
        When(request => request.CustomMode, () =>
        {
            RuleFor(request => request.ImageUrls).Null();
            RuleFor(request => request.VideoUrls).Null();
            RuleFor(request => request.AudioUrls).Null();
        });
        RuleFor(request => request.Prompt).MaximumLength(3000).When(request => !request.CustomMode);
        When(request => request.Model == "V4", () =>
        {
            RuleFor(request => request.Prompt).MaximumLength(3000);
            RuleFor(request => request.Style).MaximumLength(200);
        });
        RuleFor(request => request.Duration).Null().When(request => !IsNewer(request) && request.Model != "V5_5");
        RuleFor(request => request.PersonaId).NotNull().When(request => request.PersonaModel is not null);
    }

    private static bool IsNewer(PlainMusicRequest request) => Newer.Contains(request.Model);

    private static bool HasText(PlainMusicRequest request) =>
        request.Style?.Length > 0 || request.Lyrics?.Length > 0 || request.Prompt?.Length > 0;

    private static bool IsMultipleOfHundredth(decimal? value) => value is null || value % 0.01M == 0;
}
