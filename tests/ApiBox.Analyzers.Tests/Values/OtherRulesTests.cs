using ApiBox.Analyzers.Values;

namespace ApiBox.Analyzers.Tests.Values;

/// <summary>
/// Rules that the product's description does not have: the attributes are written here, as a generator writes those of others.
/// </summary>
public sealed class OtherRulesTests
{
    [Theory]
    [InlineData("Code = {|APIBOX306:\"ab-1\"|}")]
    [InlineData("Code = \"AB-1\"")]
    [InlineData("Mail = {|APIBOX316:\"nobody\"|}")]
    [InlineData("Mail = \"a@example.com\"")]
    [InlineData("Key = {|APIBOX316:\"1234\"|}")]
    [InlineData("Key = \"0d5a6f3e-1b7c-4a52-9a3e-6f2b8c1d4e90\"")]
    [InlineData("Tags = new[] { \"a\", \"b\", {|APIBOX311:\"a\"|} }")]
    [InlineData("Tags = [\"a\", \"b\", {|APIBOX311:\"a\"|}]")]
    [InlineData("Tags = [\"a\", {|APIBOX304:\"\"|}]")]
    [InlineData("Level = {|APIBOX308:3|}")]
    [InlineData("Level = 4")]
    [InlineData("Fixed = {|APIBOX308:\"v2\"|}")]
    [InlineData("Ratio = {|APIBOX301:0f|}")]
    [InlineData("Ratio = {|APIBOX302:1|}")]
    [InlineData("Ratio = 0.7f")]
    [InlineData("Count = {|APIBOX302:long.MaxValue|}")]
    [InlineData("Count = (long)4.9")]
    [InlineData("Count = {|APIBOX302:(long)5.9|}")]
    [InlineData("Count = {|APIBOX301:-Limits.Five|}")]
    [InlineData("Mark = {|APIBOX308:true|}")]
    public Task AFieldOfAnotherClient(string assignment) => ClientAnalyzerTest<ValueAnalyzer>.Run(
        $$$"""
        [assembly: ApiBox.Runtime.RequestRules(typeof(Other.Request),
            nameof(Other.Request.Code), "code", "{\"pattern\":\"^[A-Z]+-\\\\d$\",\"regex\":\"^[A-Z]+-[0-9]$\"}",
            nameof(Other.Request.Mail), "mail", "{\"format\":\"email\"}",
            nameof(Other.Request.Key), "key", "{\"format\":\"uuid\"}",
            nameof(Other.Request.Tags), "tags", "{\"uniqueItems\":true,\"items\":{\"minLength\":1}}",
            nameof(Other.Request.Level), "level", "{\"enum\":[1,2,4]}",
            nameof(Other.Request.Fixed), "fixed", "{\"const\":\"v1\"}",
            nameof(Other.Request.Ratio), "ratio", "{\"exclusiveMinimum\":0,\"exclusiveMaximum\":1}",
            nameof(Other.Request.Count), "count", "{\"minimum\":0,\"maximum\":4}",
            nameof(Other.Request.Mark), "mark", "{\"enum\":[false]}")]

        namespace Other
        {
            public record Request
            {
                public string? Code { get; set; }
                public string? Mail { get; set; }
                public string? Key { get; set; }
                public IReadOnlyList<string>? Tags { get; set; }
                public int? Level { get; set; }
                public string? Fixed { get; set; }
                public float? Ratio { get; set; }
                public long? Count { get; set; }
                public bool? Mark { get; set; }
            }

            static class Limits
            {
                public static readonly int Five = 5;
            }

            static class Program
            {
                static void Change(Request request) => request.{{{assignment}}};
            }
        }
        """,
        TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("{\\\"minimum\\\":\\\"a\\\"}")]
    [InlineData("{\\\"pattern\\\":\\\"[\\\"}")]
    public Task RulesThatCannotBeReadAreIgnored(string rules) => ClientAnalyzerTest<ValueAnalyzer>.Run(
        $$"""
        [assembly: ApiBox.Runtime.RequestRules(typeof(Request), nameof(Request.Code), "code", "{{rules}}", "x")]

        public record Request
        {
            public string? Code { get; set; }
        }

        static class Program
        {
            static Request Make() => new() { Code = "a" };
        }
        """,
        TestContext.Current.CancellationToken);
}
