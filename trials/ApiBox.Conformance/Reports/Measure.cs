using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Sites;
using ApiBox.Hosting;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Conformance.Reports;

/// <summary>
/// Says of each thing that a description holds whether the generated code does something about it, or a diagnostic names it. What the
/// code does is read from the code: a check tells the pointer of its rule, and so does everything else that is made of a place.
/// </summary>
internal sealed class Measure
{
    private static readonly HashSet<string> TypedFormats =
        ["int32", "int64", "float", "double", "decimal", "date-time", "date", "uuid", "uri", "byte", "binary"];

    private readonly DocumentWalk _walk;
    private readonly PipelineResult _result;
    private readonly HashSet<string> _literals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required;
    private readonly List<(DocPlace Start, DocPlace End)> _diagnostics;

    public Measure(DocumentWalk walk, PipelineResult result, SourceText text)
    {
        _walk = walk;
        _result = result;
        foreach (var source in result.Sources)
            foreach (var token in CSharpSyntaxTree.ParseText(source, GeneratorHost.ParseOptions).GetRoot().DescendantTokens())
                if (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.Utf8StringLiteralToken))
                    _literals.Add(token.ValueText);
        _required = (result.Model is { } model ? model.Objects.Concat(model.Callbacks.SelectMany(static callback => callback.Objects)) : [])
            .SelectMany(static one => one.Properties)
            .Where(static property => property.Required)
            .SelectMany(static property => property.AlsoRequiredBy.Append(property.RequiredSource)).ToHashSet(StringComparer.Ordinal);
        _diagnostics = [.. result.DescriptionDiagnostics
            .Where(static diagnostic => diagnostic.Descriptor.Id is not ("APIBOX200" or "APIBOX201"))
            .SelectMany(static diagnostic => diagnostic.Others.Prepend(diagnostic.Span))
            .Select(span => (Place(text, span.Start), Place(text, span.Start + Math.Max(1, span.Length))))];
    }

    public Tally Constraints() => Count(_walk.Sites, static site => site.Value, IsEnforced);

    public Tally Operations() =>
        Count(_walk.Operations, static node => node, node => _result.Model!.Operations.Any(operation => operation.Source == node.Pointer));

    /// <summary>Payloads of callbacks and webhooks need a type that is called like them.</summary>
    public Tally Callbacks() => Count(_walk.Callbacks.Where(HasPayload), static pair => pair.Operation, pair => HasType(pair.Name));

    public Tally Links() =>
        Count(
            _walk.Links.Where(static link => link["$ref"] is null),
            static node => node,
            Among(static operation => [operation.Submission?.Source]));

    /// <summary>Requirements that say where an operation's key goes.</summary>
    public Tally Security() => Count(
        _walk.Security.SelectMany(static list => list.Items).SelectMany(static item => item.Members).Select(static member => member.Value),
        static node => node, Among(static operation => operation.Security.Sources));

    /// <summary>
    /// Answers that are read as the operation's success, and those that the method's documentation tells as its refusals.
    /// </summary>
    public Tally Answers() => Count(
        _walk.Answers.Select(static pair => pair.Answer),
        static node => node,
        Among(static operation =>
        [
            .. operation.Response.Sources, .. operation.Response.ErrorResponses.Select(static refusal => refusal.Source)
        ]));

    private Func<DocNode, bool> Among(Func<OperationModel, IEnumerable<string?>> sources)
    {
        var all = _result.Model!.Operations.SelectMany(sources).ToHashSet();
        return node => all.Contains(node.Pointer);
    }

    /// <summary>
    /// The schemas that have a type of their own with a validator: components, bodies and payloads. What is written within another
    /// schema is tried as a part of it, since its type may also be made of what an allOf says of the same member elsewhere.
    /// </summary>
    public static IEnumerable<Trials.Model> Models(DescriptionModel model) =>
        model.Objects.Concat(model.Callbacks.SelectMany(static callback => callback.Objects))
            .Select(static one => new Trials.Model(one.Source, one.Name))
            .Concat(model.Unions.Select(static union => new Trials.Model(union.Source, union.Name)))
            .Where(static one => one.Pointer.EndsWith("/schema", StringComparison.Ordinal)
                || (one.Pointer.StartsWith("#/components/schemas/", StringComparison.Ordinal)
                    && one.Pointer.Count(static c => c == '/') == 3))
            .DistinctBy(static one => one.TypeName);

    private bool HasPayload((string Name, DocNode Operation) callback) =>
        _walk.Resolve(callback.Operation["requestBody"])?["content"]?.Members
            .Exists(static media => media.Value["schema"] is not null) == true;

    private bool HasType(string callback)
    {
        var name = callback.Length == 0 ? "unnamed" : Plain(callback);
        return _result.Assembly?.GetTypes().Any(type => type.Namespace == _result.Namespace
            && Plain(type.Name).TrimEnd([.. "0123456789"]) is var own && (own == name + "callback" || own == name + "webhook")) == true;
    }

    private bool IsEnforced(Site site) => site.Sources.Any(_literals.Contains)
        // A rule for each name tells the name too.
        || (site.Value.IsObject && IsTold(site.Pointer))
        // A value type cannot be missing once it was read, so that reading is the only check; that it is one, the model says.
        || (site.Keyword == "required" && _required.Contains(site.Pointer))
        // The C# type itself is the check; what it lets through shows when objects are tried.
        || (site.Keyword == "format" && TypedFormats.Contains(site.Value.Text))
        || (site.Keyword is "oneOf" or "anyOf" && site.Schema["x-apibox-time"] is { Kind: DocKind.True })
        || IsEmptyAddress(site);

    /// <summary>The empty text beside an address: the check of the choice lets it pass, and nothing else.</summary>
    private bool IsEmptyAddress(Site site)
    {
        var choice = site.Schema.Pointer[..site.Schema.Pointer.LastIndexOf('/')];
        return (site.Value.Text == "0" || site.Value.Items is [{ Kind: DocKind.Text, Text: "" }]) && _literals.Contains(choice)
            && _walk.Root.Find(choice)?.Items.Exists(static form => form.TextOf("format") == "uri") == true;
    }

    private bool IsTold(string pointer) =>
        _literals.Contains(pointer) || _literals.Any(literal => literal.StartsWith(pointer + "/", StringComparison.Ordinal));

    private Tally Count<T>(IEnumerable<T> things, Func<T, DocNode> node, Func<T, bool> isEnforced)
    {
        int found = 0, enforced = 0, reported = 0;
        var lost = new List<string>();
        foreach (var thing in things)
        {
            found++;
            if (isEnforced(thing))
                enforced++;
            else if (IsReported(node(thing)))
                reported++;
            else
                lost.Add(node(thing).Pointer);
        }

        return new Tally(found, enforced, reported, lost);
    }

    /// <summary>A diagnostic points into the thing, or at something that the thing is part of.</summary>
    private bool IsReported(DocNode node) => _diagnostics.Exists(diagnostic =>
        (diagnostic.Start.CompareTo(node.Start) >= 0 && diagnostic.Start.CompareTo(node.End) < 0)
        || (diagnostic.Start.CompareTo(node.Start) <= 0 && diagnostic.End.CompareTo(node.End) >= 0));

    private static DocPlace Place(SourceText text, int offset)
    {
        var (line, column) = DiagnosticInfo.Position(text, new OpenApi.Reading.TextRange(offset, 0));
        return new DocPlace(line, column);
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
