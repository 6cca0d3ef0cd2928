using System.Text.Json;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;
using ApiBox.Conformance.Samples;
using ApiBox.Conformance.Sites;

namespace ApiBox.Conformance.Trials;

/// <summary>A model to try: where its schema is, and the name of its type.</summary>
internal sealed record Model(string Pointer, string TypeName);

/// <summary>One object that breaks one rule.</summary>
internal sealed record Violation(Model Model, Target Target, string Json);

internal sealed record Complaint(string What, string Type, string Site, string Json, string Said);

/// <summary>The count of a trial.</summary>
internal sealed class ViolationCount
{
    public int Good { get; set; }

    public int GoodRefused { get; set; }

    public int Broken { get; set; }

    public int AtPlace { get; set; }

    public int Elsewhere { get; set; }

    public int Accepted { get; set; }

    public int Exceptions { get; set; }

    /// <summary>Rules that no single object could be thought of for.</summary>
    public int NotMade { get; set; }

    /// <summary>Models without a type, a reader or a validator.</summary>
    public int NoType { get; set; }

    public List<Complaint> Complaints { get; } = [];
}

/// <summary>For each rule that a model leads to: a good object, and one that breaks this rule alone.</summary>
internal sealed class ViolationTrial(DocumentWalk walk)
{
    private const int MostPerModel = 400;

    private readonly SchemaValidator _judge = new(walk.Root);
    private readonly ILookup<DocNode, Site> _sites = walk.Sites.ToLookup(static site => site.Schema);

    public ViolationCount Run(IEnumerable<Model> models, Func<string, string, ValidationOutcome?> judge)
    {
        var count = new ViolationCount();
        var sampler = new Sampler(walk.Root, _judge);
        var breaker = new Breaker(walk.Root, sampler);
        foreach (var model in models)
        {
            // Rules between fields are an extension that the judge does not know, so it cannot tell a good object there.
            if (walk.Root.Find(model.Pointer) is not { } schema || schema["x-apibox-rules"] is not null)
                continue;
            var good = Try(() => sampler.Values([schema], new Choices()).Select(Sampler.Text).FirstOrDefault());
            if (good is not null)
            {
                if (judge(model.TypeName, good) is not { } verdict)
                {
                    count.NoType++;
                    continue;
                }

                Good(count, model, good, "", verdict);
            }

            foreach (var target in new Reach(walk.Root, _sites, references: 1).From(schema).Where(Counts).Take(MostPerModel))
                Try(count, model, schema, target, sampler, breaker, judge);
        }

        return count;
    }

    private void Try(
        ViolationCount count, Model model, DocNode schema, Target target, Sampler sampler, Breaker breaker,
        Func<string, string, ValidationOutcome?> judge)
    {
        var filled = Try(() => sampler.Around(
            [schema], target.Choices, target.Path, 0, below => sampler.Values(below, target.Choices).First()?.DeepClone()) is { } node
            ? Sampler.Text(node)
            : null);
        if (filled is not null && target.Path.Count > 0 && Holds(schema, filled) && judge(model.TypeName, filled) is { } goodVerdict)
            Good(count, model, filled, target.Site.Pointer, goodVerdict);
        if (Make(model, schema, target, sampler, breaker) is not { } violation)
        {
            count.NotMade++;
            count.Complaints.Add(new Complaint("not made", model.TypeName, target.Site.Pointer, filled ?? "", target.Pointer));
            return;
        }

        if (judge(model.TypeName, violation.Json) is not { } verdict)
        {
            count.NoType++;
            return;
        }

        count.Broken++;
        if (verdict.Exception is { } error)
        {
            count.Exceptions++;
            Complain(count, "exception", violation, error.ToString());
        }
        else if (verdict.IsGood)
        {
            count.Accepted++;
            Complain(count, "accepted", violation, "");
        }
        else if (verdict.Paths.Any(path => IsRight(path, target)))
        {
            count.AtPlace++;
        }
        else
        {
            count.Elsewhere++;
            Complain(count, "elsewhere", violation, $"{string.Join(' ', verdict.Paths)}: {verdict.Words}");
        }
    }

    /// <summary>At the value, below it, or at a union around it, since there no form fits any more.</summary>
    private static bool IsRight(string path, Target target) =>
        path == target.Pointer || path.StartsWith(target.Pointer + "/", StringComparison.Ordinal)
        || (target.Choices.Pointers.Any() && (target.Pointer + "/").StartsWith(path + "/", StringComparison.Ordinal));

    private Violation? Make(Model model, DocNode schema, Target target, Sampler sampler, Breaker breaker)
    {
        IReadOnlyList<DocNode>? here = null;
        var allowed = target.Site.Sources.Concat(target.Choices.Pointers).ToHashSet(StringComparer.Ordinal);
        if (Try(() => sampler.Around([schema], target.Choices, target.Path, 0, below =>
            {
                here = below;
                return Placeholder;
            })) is not { } around || here is null)
            return null;
        var frame = Sampler.Text(around);
        var proposed = 0;
        try
        {
            foreach (var value in breaker.Values(target.Site, here, target.Choices))
            {
                if (++proposed > 600)
                    break;
                var json = frame.Replace($"\"{Placeholder}\"", Sampler.Text(value), StringComparison.Ordinal);
                if (Breaks(schema, json, allowed) && Breaks(target.Site.Schema, Sampler.Text(value), target.Site.Sources))
                    return new Violation(model, target, json);
            }
        }
        catch (Exception error) when (error is SampleException or InvalidOperationException or FormatException or OverflowException)
        {
            return null;
        }

        return null;
    }

    /// <summary>Whether a value breaks a schema, and nothing in it but the rules at the given places.</summary>
    private bool Breaks(DocNode schema, string json, IEnumerable<string> rules)
    {
        try
        {
            var failures = _judge.Evaluate(schema, JsonElement.Parse(json));
            return failures.Count > 0 && failures.TrueForAll(failure => rules.Contains(failure.Pointer));
        }
        catch (UndecidedException)
        {
            return false;
        }
    }

    private const string Placeholder = "\u241Fplaceholder";

    /// <summary>
    /// A format that nobody checks breaks nothing, and a time that comes in several forms is read by a reader that forgives.
    /// </summary>
    private static bool Counts(Target target) => target.Site.Keyword is not ("format" or "oneOf" or "anyOf")
        || (target.Site.Schema["x-apibox-time"] is null && (target.Site.Keyword != "format" || IsChecked(target.Site.Value.Text)));

    private static bool IsChecked(string format) => Formats.Example(format) is not null || format is "int32" or "int64";

    private bool Holds(DocNode schema, string json) => Try(() => _judge.Holds(schema, JsonElement.Parse(json)) ? "yes" : null) is not null;

    private static void Good(ViolationCount count, Model model, string json, string site, ValidationOutcome verdict)
    {
        count.Good++;
        if (verdict.IsGood)
            return;
        count.GoodRefused++;
        count.Complaints.Add(new Complaint(
            verdict.Exception is null ? "good refused" : "exception on good",
            model.TypeName,
            site,
            json,
            $"{string.Join(' ', verdict.Paths)}: {verdict.Words}"));
    }

    private static void Complain(ViolationCount count, string what, Violation violation, string said) =>
        count.Complaints.Add(new Complaint(what, violation.Model.TypeName, violation.Target.Site.Pointer, violation.Json, said));

    private static T? Try<T>(Func<T?> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is SampleException or InvalidOperationException or FormatException or OverflowException
            or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
