using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation;

public sealed class ValidationCollectorTests
{
    [Fact]
    public void NothingFoundIsTheOneValidResultAndCostsNothing()
    {
        Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Collect();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(ValidationResult.Valid, result);
        Assert.True(result.IsValid);
        Assert.Empty(result.Errors);
        result.ThrowIfInvalid();

        static ValidationResult Collect()
        {
            var collector = default(ValidationCollector);
            collector.Prefix(0, "/a");
            collector.Prefix(0, "/a", 1);
            return collector.ToResult();
        }
    }

    [Fact]
    public void EachKeywordTellsPointerRuleLimitAndValue()
    {
        var collector = default(ValidationCollector);
        collector.Required("/a", "#/1");
        collector.Type("/a", "#/2", "string", "null");
        collector.Minimum("/a", "#/3", "0", -0.5m);
        collector.Maximum("/a", "#/4", "1", 1.5);
        collector.ExclusiveMinimum("/a", "#/5", "0", 0L);
        collector.ExclusiveMaximum("/a", "#/6", "10", 10);
        collector.MultipleOf("/a", "#/7", "0.01", 0.615m);
        collector.MinLength("/a", "#/8", "3", "😀");
        collector.MaxLength("/a", "#/9", "1", "ab");
        collector.Pattern("/a", "#/10", "^https?://", "ftp");
        collector.Pattern("/a", "#/11", "^https?://", new Uri("ftp://h.example/"));
        collector.Enum("/a", "#/12", "m, f", "x");
        collector.Enum("/a", "#/13", "m, f", null);
        collector.Format("/a", "#/14", "uri", "abc");
        collector.Format("/a", "#/15", "uri", new Uri("abc", UriKind.Relative));
        collector.MinItems("/a", "#/16", "2", 1);
        collector.MaxItems("/a", "#/17", "2", 3);
        collector.UniqueItems("/a", "#/18");
        collector.MinProperties("/a", "#/19", "2", 1);
        collector.MaxProperties("/a", "#/20", "2", 3);
        Assert.Equal(20, collector.Count);

        var errors = collector.ToResult().Errors;

        Assert.Equal(
            [
                "/a is required (required)",
                "/a must be of type string, but is null (type)",
                "/a must be at least 0, but is -0.5 (minimum)",
                "/a must be at most 1, but is 1.5 (maximum)",
                "/a must be greater than 0, but is 0 (exclusiveMinimum)",
                "/a must be less than 10, but is 10 (exclusiveMaximum)",
                "/a must be a multiple of 0.01, but is 0.615 (multipleOf)",
                "/a must have at least 3 characters, but has 1 (minLength)",
                "/a must have at most 1 characters, but has 2 (maxLength)",
                "/a must match ^https?://, but is \"ftp\" (pattern)",
                "/a must match ^https?://, but is \"ftp://h.example/\" (pattern)",
                "/a must be one of m, f, but is \"x\" (enum)",
                "/a must be one of m, f, but is \"\" (enum)",
                "/a must be an absolute URI, but is \"abc\" (format)",
                "/a must be an absolute URI, but is \"abc\" (format)",
                "/a must have at least 2 items, but has 1 (minItems)",
                "/a must have at most 2 items, but has 3 (maxItems)",
                "/a must not contain duplicate items (uniqueItems)",
                "/a must have at least 2 members, but has 1 (minProperties)",
                "/a must have at most 2 members, but has 3 (maxProperties)",
            ],
            errors.Select(static error => error.ToString()));
        Assert.Equal(Enumerable.Range(1, 20).Select(static number => $"#/{number}"), errors.Select(static error => error.Source));
        Assert.Equal(("0", "-0.5"), (errors[2].Limit, errors[2].Actual));
        Assert.Equal(("3", "😀"), (errors[7].Limit, errors[7].Actual));
        Assert.Equal((null, null), (errors[0].Limit, errors[0].Actual));
    }

    [Fact]
    public void NumbersAreWrittenAsInJsonInEveryCulture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("")
        {
            NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" }
        };
        try
        {
            var collector = default(ValidationCollector);
            collector.Minimum("/a", "#", "0", -1.5);

            Assert.Equal("-1.5", collector.ToResult().Errors[0].Actual);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void PrefixesReachOnlyWhatWasAddedSince()
    {
        var collector = default(ValidationCollector);
        collector.Required("/title", "#");
        var from = collector.Count;
        collector.Required("/name", "#");
        collector.Required("", "#");
        collector.Prefix(from, "/tracks", 3);
        collector.Prefix(from, "/album");

        Assert.Equal(["/title", "/album/tracks/3/name", "/album/tracks/3"], collector.ToResult().Errors.Select(static error => error.Path));
    }

    [Fact]
    public void ALaterErrorDoesNotChangeAResult()
    {
        var collector = default(ValidationCollector);
        collector.Required("/a", "#");
        var result = collector.ToResult();
        collector.Required("/b", "#");

        Assert.Single(result.Errors);
    }

    [Fact]
    public void TheExceptionListsTheErrors()
    {
        var collector = default(ValidationCollector);
        collector.Maximum("/styleWeight", "#", "1", 1.5m);
        collector.Required("/title", "#");
        var result = collector.ToResult();

        var exception = Assert.Throws<ApiBoxValidationException>(result.ThrowIfInvalid);

        Assert.Same(result.Errors, exception.Errors);
        Assert.Equal(
            "The request violates 2 rules of the API description; nothing was sent.\n"
            + "  /styleWeight must be at most 1, but is 1.5 (maximum)\n"
            + "  /title is required (required)",
            exception.Message);
    }

    [Fact]
    public void ManyErrorsAreNotAllListed()
    {
        var errors = Enumerable.Range(0, 50)
            .Select(static i => new ValidationError($"/{i}", "required", "is required", null, null))
            .ToList();

        var exception = new ApiBoxValidationException(errors);

        Assert.Equal(50, exception.Errors.Count);
        Assert.EndsWith("  and 30 more", exception.Message);
    }
}
