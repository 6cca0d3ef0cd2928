using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using ApiBox.Benchmarks.Requests;
using BenchmarkDotNet.Attributes;
using Json.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;
using Newtonsoft.Json.Linq;

namespace ApiBox.Benchmarks.Validation;

/// <summary>
/// Validating the largest request, valid or with three errors. Those that validate objects have the object; those that validate JSON have
/// the JSON parsed already.
/// </summary>
[MemoryDiagnoser, MedianColumn]
public class LargestRequestBenchmark
{
    private static readonly EvaluationOptions Evaluation = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly FluentMusicRequestValidator _fluent = new();
    private GenerateMusicRequest _request = null!;
    private PlainMusicRequest _plain = null!;
    private NJsonSchema.JsonSchema _njsonSchema = null!;
    private JsonSchema _jsonSchema = null!;
    private JToken _token = null!;
    private JsonElement _element;
    private ValidationOptions _options = null!;
    private IValidatableInfo _info = null!;

    [Params(true, false)]
    public bool IsValid { get; set; } = true;

    [GlobalSetup]
    public async Task MakeAsync()
    {
        _request = MusicRequests.Ours(IsValid);
        _plain = MusicRequests.Plain(IsValid);
        var json = JsonSerializer.SerializeToUtf8Bytes(_plain, MusicRequestJson.Default.PlainMusicRequest);
        _njsonSchema = await NJsonSchema.JsonSchema.FromJsonAsync(SchemaOfRequest.Of(nameof(GenerateMusicRequest), hasConditions: false));
        _jsonSchema = JsonSchema.FromText(SchemaOfRequest.Of(nameof(GenerateMusicRequest), hasConditions: true));
        _token = JToken.Parse(System.Text.Encoding.UTF8.GetString(json));
        _element = JsonElement.Parse(json);

        var services = new ServiceCollection();
        services.AddValidation();
        _options = services.BuildServiceProvider().GetRequiredService<IOptions<ValidationOptions>>().Value;
        if (!_options.TryGetValidatableTypeInfo(typeof(PlainMusicRequest), out var info))
            throw new InvalidOperationException("Microsoft.Extensions.Validation does not know the request.");
        _info = info;
    }

    [Benchmark(Baseline = true, Description = "a check by hand")]
    public int Hand() => HandValidator.Validate(_plain).Count;

    [Benchmark(Description = "ApiBox")]
    public int Ours() => _request.Validate().Errors.Count;

    [Benchmark(Description = "DataAnnotations")]
    public int Annotations() => AnnotationErrors().Count;

    [Benchmark(Description = "Microsoft.Extensions.Validation")]
    public async Task<int> Extensions() => (await ExtensionErrorsAsync())?.Count ?? 0;

    [Benchmark(Description = "FluentValidation")]
    public int Fluent() => _fluent.Validate(_plain).Errors.Count;

    [Benchmark(Description = "NJsonSchema")]
    public int NJson() => _njsonSchema.Validate(_token).Count;

    [Benchmark(Description = "JsonSchema.Net")]
    public int JsonSchemaNet()
    {
        var results = _jsonSchema.Evaluate(_element, Evaluation);
        return results.IsValid ? 0 : results.Details!.Count(static detail => detail.Errors is not null);
    }

    /// <summary>What each candidate says: the names of the members with an error, in order.</summary>
    internal async Task<IReadOnlyList<(string Candidate, string Members)>> FindingsAsync() =>
    [
        ("a check by hand", Join(HandValidator.Validate(_plain).All.Select(static error => error.Member))),
        ("ApiBox", Join(_request.Validate().Errors.Select(static error => error.Path))),
        ("DataAnnotations", Join(AnnotationErrors().SelectMany(static error => error.MemberNames))),
        ("Microsoft.Extensions.Validation", Join((await ExtensionErrorsAsync())?.Keys.AsEnumerable() ?? [])),
        ("FluentValidation", Join(_fluent.Validate(_plain).Errors.Select(static error => error.PropertyName))),
        ("NJsonSchema", Join(_njsonSchema.Validate(_token).Select(static error => error.Path ?? ""))),
        ("JsonSchema.Net", Join(_jsonSchema.Evaluate(_element, Evaluation) is { IsValid: false } results
            ? results.Details!.Where(IsError).Select(static detail => detail.InstanceLocation.ToString())
            : [])),
    ];

    private List<System.ComponentModel.DataAnnotations.ValidationResult> AnnotationErrors()
    {
        var errors = new List<System.ComponentModel.DataAnnotations.ValidationResult>();
        Validator.TryValidateObject(_plain, new ValidationContext(_plain), errors, validateAllProperties: true);
        return errors;
    }

    private async Task<Dictionary<string, string[]>?> ExtensionErrorsAsync()
    {
        var context = new ValidateContext { ValidationOptions = _options, ValidationContext = new ValidationContext(_plain) };
        await _info.ValidateAsync(_plain, context, default);
        return context.ValidationErrors;
    }

    // A condition that does not apply is among the details too.
    private static bool IsError(EvaluationResults detail) =>
        detail.Errors is not null && !detail.EvaluationPath.ToString().Contains("/if", StringComparison.Ordinal);

    private static string Join(IEnumerable<string> members) => string.Join(
        ' ',
        members.Select(static member => member.TrimStart('#', '/')).Where(static member => member.Length > 0)
            .Select(static member => char.ToLowerInvariant(member[0]) + member[1..]).Distinct().Order(StringComparer.Ordinal));
}
