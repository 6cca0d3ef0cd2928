using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation.Rules;

public sealed class NumberRuleTests
{
    [Theory]
    [InlineData("10", "9 9.999999999999999999999999 -1e9", "10 10.0 1e1 100e-1", "11 10.0000000000000000000000000001 1e999999999")]
    [InlineData("0", "-1 -1e-999999999", "0 -0 0.0 0e5 -0.00", "1e-999999999 1")]
    [InlineData("-2.5", "-2.6 -3 -1e400", "-2.5 -2.50 -25e-1", "-2.4 0 1")]
    [InlineData(
        "12345678901234567890123",
        "12345678901234567890122 1e22",
        "12345678901234567890123 1.2345678901234567890123e22",
        "12345678901234567890124 1e23")]
    [InlineData("1e308", "1e307 9.99e307", "1e308 10e307", "1.1e308 1e309")]
    [InlineData("9223372036854775807", "9223372036854775806", "9223372036854775807", "9223372036854775808 9223372036854775807.1")]
    public void BoundsAreExact(string limit, string below, string equal, string above)
    {
        string[] less = [.. below.Split(' '), "\"0\"", "null", "[]"];
        string[] same = equal.Split(' ');
        string[] more = above.Split(' ');

        RuleHost.Outcomes(JsonRule.Minimum("#", limit), [.. same, .. more, "\"0\"", "null"], below.Split(' '));
        RuleHost.Outcomes(JsonRule.ExclusiveMinimum("#", limit), [.. more, "true"], [.. below.Split(' '), .. same]);
        RuleHost.Outcomes(JsonRule.Maximum("#", limit), [.. less, .. same], more);
        RuleHost.Outcomes(JsonRule.ExclusiveMaximum("#", limit), less, [.. same, .. more]);
    }

    [Theory]
    [InlineData("2", "0 4 -6.0 1e400 2e0", "1 3 2.5 1e-400")]
    [InlineData("0.0001", "0.0075 1 1e300 0 -0.0001", "0.00751 0.00005")]
    [InlineData("0.123456789", "0 0.123456789 123456789 1.23456789e8", "1e308 1")]
    [InlineData("1e308", "1e308 3e308 0 1e999999999", "1e307 1")]
    [InlineData(
        "12345678901234567890123", "24691357802469135780246 12345678901234567890123e999999999", "24691357802469135780247 1e999999999")]
    [InlineData("1e-8", "12391239123 1e-8", "1.5e-8 1e-9")]
    [InlineData("1.5", "4.5 15e0 1.50", "4 1")]
    [InlineData("1", "1.0 100e-2 1e18446744073709551616", "0.5 1e-18446744073709551616")]
    public void MultiplesAreExact(string step, string multiples, string others) =>
        RuleHost.Outcomes(JsonRule.MultipleOf("#", step), [.. multiples.Split(' '), "\"1\"", "null"], others.Split(' '));

    [Fact]
    public void AMultipleOfAMillionDigitsIsValidatedInNoTime()
    {
        var rule = JsonRule.MultipleOf("#", "97");

        Assert.True(rule.IsValid(RuleHost.Parse(new string('1', 96 * 5000))));
        Assert.False(rule.IsValid(RuleHost.Parse(new string('1', 96 * 5000) + "1")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("+1")]
    [InlineData("1 ")]
    [InlineData("0x1")]
    [InlineData("NaN")]
    [InlineData("\u0661")]
    public void ALimitMustBeANumberOfJson(string limit)
    {
        Assert.Throws<FormatException>(() => JsonRule.Minimum("#", limit));
        Assert.Throws<FormatException>(() => JsonRule.MultipleOf("#", limit));
    }

    [Fact]
    public void AStepMustBeGreaterThanZero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonRule.MultipleOf("#", "0.0"));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonRule.MultipleOf("#", "-1"));
    }

    [Fact]
    public void NumbersAreReportedAsTheyAreWritten()
    {
        Assert.Equal(["/a must be at most 1, but is 1.50 (maximum)"], RuleHost.Errors(JsonRule.Maximum("#", "1"), "1.50", "/a"));
        Assert.Equal(["/a must be at least 1, but is 5e-1 (minimum)"], RuleHost.Errors(JsonRule.Minimum("#", "1"), "5e-1", "/a"));
        Assert.Equal(
            ["/a must be greater than 1, but is 1 (exclusiveMinimum)"], RuleHost.Errors(JsonRule.ExclusiveMinimum("#", "1"), "1", "/a"));
        Assert.Equal(
            ["/a must be less than 1, but is 1 (exclusiveMaximum)"], RuleHost.Errors(JsonRule.ExclusiveMaximum("#", "1"), "1", "/a"));
        Assert.Equal(
            ["/a must be a multiple of 0.5, but is 0.3 (multipleOf)"], RuleHost.Errors(JsonRule.MultipleOf("#", "0.5"), "0.3", "/a"));
        Assert.Equal(64, RuleHost.Validate(JsonRule.Maximum("#", "1"), new string('9', 500))[0].Actual!.Length);
    }

    [Theory]
    [InlineData("int32", "2147483647 -2147483648 1.0", "2147483648 -2147483649 1.5")]
    [InlineData("int64", "9223372036854775807 -9223372036854775808", "9223372036854775808 1e400 0.5")]
    [InlineData("uint32", "0 4294967295", "-1 4294967296")]
    [InlineData("uint64", "0 18446744073709551615", "-1 18446744073709551616")]
    [InlineData("int8", "-128 127", "128")]
    [InlineData("uint8", "255", "256 -1")]
    [InlineData("int16", "-32768", "32768")]
    [InlineData("uint16", "65535", "65536")]
    [InlineData("float", "3.4028235e38 -3.4028235e38 1e-400", "3.4028236e38 -1e39")]
    [InlineData("double", "1.7976931348623157e308", "1.8e308 -1e309")]
    [InlineData("decimal", "1e400", "")]
    public void FormatsOfNumbersAreRanges(string format, string valid, string invalid) =>
        RuleHost.Outcomes(
            JsonRule.Format("#", format),
            [.. valid.Split(' '), "\"x\"", "null"],
            invalid.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void DifferencesAreExactAndAskForBothNumbers()
    {
        var rule = JsonRule.Difference("#/x-apibox-rules/0", "/end", "/start", "6", "60.5");

        RuleHost.Outcomes(
            rule,
            [
                "{\"end\":6,\"start\":0}",
                "{\"end\":60.5,\"start\":0}",
                "{\"end\":0.3,\"start\":-5.7}",
                "{\"end\":1}",
                "{\"start\":1}",
                "{\"end\":\"9\",\"start\":0}",
                "1",
                "[]"
            ],
            [
                "{\"end\":5.9999999999999999999999,\"start\":0}",
                "{\"end\":60.50000000000000000001,\"start\":0}",
                "{\"end\":0,\"start\":6}",
                "{\"end\":1e999999999,\"start\":1}", "{\"end\":1,\"start\":1e999999999}",
            ]);
        Assert.Equal(
            ["/p/end must be 6 to 60.5 above /start, but they are 7 and 2.5 (difference)"],
            RuleHost.Errors(rule, "{\"end\":7,\"start\":2.5}", "/p"));
        RuleHost.Outcomes(
            JsonRule.Difference("#", "/a/1", "/b~1", "0", null),
            ["{\"a\":[0,5],\"b/\":5}", "{\"a\":[0],\"b/\":5}"],
            ["{\"a\":[0,5],\"b/\":6}"]);
        RuleHost.Outcomes(JsonRule.Difference("#", "/a", "/b", null, "-1"), ["{\"a\":1,\"b\":2}"], ["{\"a\":1,\"b\":1.5}"]);
    }
}
