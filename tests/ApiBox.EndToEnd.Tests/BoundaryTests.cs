namespace ApiBox.EndToEnd.Tests;

/// <summary>Every field at and beside its bounds: what is wrong is refused with the right words, and is never sent.</summary>
public sealed class BoundaryTests
{
    public static TheoryData<string> Weights => ["styleWeight", "weirdnessConstraint", "audioWeight"];

    public static TheoryData<string, string, string, string, string?> Wrong
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string?>();
            foreach (var weight in Weights)
            {
                rows.Add(weight, "-0.01", "minimum", "0", "-0.01");
                rows.Add(weight, "1.01", "maximum", "1", "1.01");
                rows.Add(weight, "0.005", "multipleOf", "0.01", "0.005");
                rows.Add(weight, "0.999", "multipleOf", "0.01", "0.999");
                rows.Add(weight, "0.0000000000000000000000000001", "multipleOf", "0.01", "0.0000000000000000000000000001");
                rows.Add(weight, "79228162514264337593543950335", "maximum", "1", "79228162514264337593543950335");
            }

            foreach (var url in (string[])["uploadUrl", "callBackUrl"])
            {
                rows.Add(url, "(missing)", "required", "", null);
                rows.Add(url, "music.mp3", "format", "uri", "music.mp3");
                rows.Add(url, "/music.mp3", "format", "uri", "/music.mp3");
                rows.Add(url, "//example.com/music.mp3", "format", "uri", "//example.com/music.mp3");
                rows.Add(url, "", "format", "uri", "");
                rows.Add(url, "ftp://example.com/music.mp3", "pattern", "^https?://", "ftp://example.com/music.mp3");
                rows.Add(url, "file:///music.mp3", "pattern", "^https?://", "file:///music.mp3");
                rows.Add(url, "urn:isbn:0451450523", "pattern", "^https?://", "urn:isbn:0451450523");
                rows.Add(url, "mailto:someone@example.com", "pattern", "^https?://", "***@example.com");
            }

            foreach (var text in (string[])["title", "tags", "negativeTags"])
                rows.Add(text, "(missing)", "required", "", null);
            foreach (var gender in (string[])["x", "M", "male", " m", ""])
                rows.Add("vocalGender", gender, "enum", "m, f", gender);
            foreach (var model in (string[])
                [
                    .. MusicModel.Known.Select(static known => known.Value).Except(["V4_5PLUS", "V5"]), "V99", "v5", "V4_", ""
                ])
                rows.Add("model", model, "enum", "V4_5PLUS, V5", model);
            return rows;
        }
    }

    public static TheoryData<string, string> Right
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var weight in Weights)
                foreach (var value in (string[])["0", "0.01", "0.99", "1", "1.000", "0.50", "(missing)"])
                    rows.Add(weight, value);
            foreach (var url in (string[])["uploadUrl", "callBackUrl"])
                foreach (var value in (string[])
                [
                        "http://example.com",
                        "HTTPS://EXAMPLE.COM/a?b=c#d",
                        "https://[::1]:8080/x",
                        "https://example.com/ä b.mp3",
                        "https://user@example.com/%7Ex"
                ])
                    rows.Add(url, value.StartsWith("HTTPS", StringComparison.Ordinal) ? "https" + value[5..] : value);
            foreach (var text in (string[])["title", "tags", "negativeTags"])
                foreach (var value in (string[])["", "x", new string('x', 10_000), "\u0000\n😀"])
                    rows.Add(text, value);
            rows.Add("vocalGender", "m");
            rows.Add("vocalGender", "f");
            rows.Add("vocalGender", "(missing)");
            rows.Add("model", "V4_5PLUS");
            rows.Add("model", "V5");
            rows.Add("model", "(missing)");
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task WhatIsWrongIsRefusedAndNeverSent(string field, string value, string keyword, string limit, string? actual)
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var client = EmulatorFixture.Client(emulator);
        var request = Vary.Field(Requests.Full, field, value);

        var exception = await Assert.ThrowsAsync<ApiBoxValidationException>(() =>
            client.AddInstrumentalAsync(request, TestContext.Current.CancellationToken));

        var error = Assert.Single(exception.Errors);
        Assert.Equal(("/" + field, keyword, limit, actual), (error.Path, error.Keyword, error.Limit ?? "", error.Actual));
        Assert.StartsWith("#/components/schemas/", error.Source, StringComparison.Ordinal);
        Assert.Contains(field, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, emulator.AcceptedRequests);
        Assert.Empty(emulator.Requests);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void WhatIsRightIsRight(string field, string value) => Assert.Empty(Vary.Field(Requests.Full, field, value).Validate().Errors);

    [Theory]
    [MemberData(nameof(Weights))]
    public void AllHundredAndOneStepsAreRight(string weight)
    {
        for (var i = 0; i <= 100; i++)
            Assert.True(Vary.Weight(Requests.Full, weight, i / 100m).Validate().IsValid, $"{i / 100m}");
        for (var i = 0; i <= 100; i++)
            Assert.False(Vary.Weight(Requests.Full, weight, (i / 100m) + 0.001m).Validate().IsValid, $"{(i / 100m) + 0.001m}");
    }

    [Fact]
    public void AllErrorsAreReportedAtOnce()
    {
        var request = Requests.Full with
        {
            Title = null!,
            StyleWeight = 7.001m,
            Model = default(MusicModel),
            UploadUrl = new Uri("x", UriKind.Relative)
        };

        Assert.Equal(
            ["/uploadUrl format", "/title required", "/styleWeight maximum", "/styleWeight multipleOf", "/model enum"],
            request.Validate().Errors.Select(static error => $"{error.Path} {error.Keyword}"));
    }

    [Fact]
    public void LongValuesAreCutAndSecretsLeftOut()
    {
        var request = Requests.Full with
        {
            UploadUrl = new Uri("ftp://user:secret@example.com/" + new string('a', 200) + "?token=secret"),
            Model = new MusicModel(new string('V', 200))
        };

        var errors = request.Validate().Errors;

        Assert.Equal(2, errors.Count);
        Assert.All(errors, static error => Assert.InRange(error.Actual!.Length, 1, 64));
        Assert.All(errors, static error => Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal));
    }
}
