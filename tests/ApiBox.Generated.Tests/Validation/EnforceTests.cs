using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation;

public sealed class EnforceTests
{
    [Fact]
    public void StrictThrows() =>
        Assert.Equal(3, Assert.Throws<ApiBoxValidationException>(() => Enforce(static _ => { })).Errors.Count);

    [Fact]
    public void WarnLogsEachErrorAndGoesOn()
    {
        var log = Enforce(static options => options.Validation = ValidationMode.Warn);

        Assert.Equal(3, log.Split('\n').Count(static line => line.Contains("violates a rule", StringComparison.Ordinal)));
        Assert.Contains("/model must be one of", log);
    }

    [Fact]
    public void OffDoesNothing() => Assert.Equal("", Enforce(static options => options.Validation = ValidationMode.Off));

    [Theory]
    [InlineData("enum", "/tracks/3/title maxLength")]
    [InlineData("/model:enum", "/tracks/3/title maxLength|/other enum")]
    [InlineData("/other:enum", "/model enum|/tracks/3/title maxLength")]
    [InlineData("/tracks/*/title:maxLength", "/model enum|/other enum")]
    [InlineData("/tracks/3/title:maxLength", "/model enum|/other enum")]
    [InlineData("/tracks/4/title:maxLength", "/model enum|/tracks/3/title maxLength|/other enum")]
    [InlineData("/tracks:maxLength", "/model enum|/tracks/3/title maxLength|/other enum")]
    [InlineData("/model:maxLength", "/model enum|/tracks/3/title maxLength|/other enum")]
    [InlineData("maxLength", "/model enum|/other enum")]
    public void ARuleThatIsSwitchedOffDoesNotCount(string rule, string left)
    {
        var exception = Assert.Throws<ApiBoxValidationException>(() => Enforce(options => options.ValidationRules.Disable(rule)));

        Assert.Equal(left.Split('|'), exception.Errors.Select(static error => $"{error.Path} {error.Keyword}"));
    }

    [Fact]
    public void WithEveryBrokenRuleSwitchedOffTheRequestPasses() =>
        Assert.Equal("", Enforce(static options => options.ValidationRules.Disable("enum").Disable("maxLength")));

    [Fact]
    public void AValidResultPasses()
    {
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json("")));

        Assert.True(transport.Validates);
        transport.Enforce(TestApi.Submit, ValidationResult.Valid);
    }

    private static string Enforce(Action<ApiBoxOptions> configure)
    {
        using var log = new LogCapture();
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json("")), configure: configure, log: log);
        var errors = default(ValidationCollector);
        errors.Enum("/model", "#", "V4_5PLUS, V5", "V6");
        errors.MaxLength("/title", "#", "1", "ab");
        errors.Prefix(1, "/tracks", 3);
        errors.Enum("/other", "#", "m, f", "x");
        transport.Enforce(TestApi.Submit, errors.ToResult());
        return log.Text;
    }
}
