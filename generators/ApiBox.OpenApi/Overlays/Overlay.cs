using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Overlays;

/// <summary>
/// Applies an OpenAPI Overlay 1.0 to the tree of a description, before anything else reads it. What it adds keeps its positions in the
/// overlay's text.
/// </summary>
internal sealed class Overlay
{
    private static readonly string[] RootMembers = ["overlay", "info", "extends", "actions"];
    private static readonly string[] ActionMembers = ["target", "description", "update", "remove"];

    private readonly SpecNode _root;
    private readonly DiagnosticBag _diagnostics;
    private int _copies;

    private Overlay(SpecNode root, DiagnosticBag diagnostics) => (_root, _diagnostics) = (root, diagnostics);

    /// <param name="root">The description, which is changed.</param>
    /// <param name="overlay">The overlay.</param>
    /// <param name="diagnostics">What is wrong with the overlay.</param>
    public static void Apply(SpecNode root, SpecNode overlay, DiagnosticBag diagnostics) =>
        new Overlay(root, diagnostics).Apply(overlay);

    private void Apply(SpecNode overlay)
    {
        CheckMembers(overlay, RootMembers, "an overlay");
        if (overlay["overlay"] is not { Kind: SpecKind.String or SpecKind.Number } version)
            Report(overlay, "it needs the member 'overlay: 1.0.0'");
        else if (!version.Text.StartsWith("1.0", StringComparison.Ordinal))
            Report(version, $"its version {version.Text} is not supported; write 'overlay: 1.0.0'");
        if (overlay["actions"] is not { Kind: SpecKind.Array } actions)
        {
            Report(overlay["actions"] ?? overlay, "'actions' must be a list");
            return;
        }

        foreach (var action in actions.Items)
            if (_copies < SpecText.MaxNodes)
                Act(action);
        if (!_diagnostics.HasErrors && IsTooDeep())
            Report(actions, $"with it, the description is nested deeper than {SpecText.MaxDepth} levels");
    }

    private void Act(SpecNode action)
    {
        CheckMembers(action, ActionMembers, "an action");
        if (action["target"] is not { IsString: true } target)
        {
            Report(action, "an action needs a 'target', such as $.paths");
            return;
        }

        var (path, problem) = OverlayPath.Parse(target.Text);
        if (path is null)
        {
            Report(target, $"the target '{target.Text}' cannot be read: {problem}");
            return;
        }

        var removes = action["remove"] is { IsTrue: true };
        if (!removes && action["update"] is null)
        {
            Report(action, "an action needs 'update', or 'remove: true'");
            return;
        }

        var places = path.Select(_root);
        if (places.Count == 0)
            _diagnostics.Add(Descriptors.OverlayTargetMissing, target.Span, target.Text);
        if (removes)
            foreach (var siblings in places.GroupBy(static place => place.Parent))
                Remove(siblings.Key, siblings, target);
        else
            foreach (var place in places)
                Update(place.Node, action["update"]!, target);
    }

    private void Remove(SpecNode? parent, IEnumerable<OverlayMatch> children, SpecNode target)
    {
        if (parent is null)
            Report(target, "the whole description cannot be removed");
        else
            parent.Remove(new HashSet<SpecNode>(children.Select(static child => child.Node)));
    }

    private void Update(SpecNode node, SpecNode update, SpecNode target)
    {
        if (node.Kind == SpecKind.Array)
            node.Append([Copy(update)]);
        else if (!node.IsObject)
            Report(target, $"the target '{target.Text}' is a single value; select the object around it, and set the member in 'update'");
        else if (!update.IsObject)
            Report(update, "'update' must be an object, because the target is one");
        else
            Merge(node, update);
    }

    private void Merge(SpecNode node, SpecNode update)
    {
        var put = new Dictionary<string, SpecMember>(StringComparer.Ordinal);
        foreach (var member in update.Members)
        {
            var old = node[member.Name];
            if (old is { IsObject: true } && member.Value.IsObject)
                Merge(old, member.Value);
            else if (old is { Kind: SpecKind.Array } && member.Value.Kind == SpecKind.Array)
                old.Append(member.Value.Items.Select(Copy));
            else
                put[member.Name] = member with { Value = Copy(member.Value) };
        }

        node.Put(put);
    }

    // Each place gets a copy, because a value has one pointer.
    private SpecNode Copy(SpecNode node)
    {
        // An action with stars can multiply itself.
        if (++_copies == SpecText.MaxNodes)
            Report(node, $"its actions add more than {SpecText.MaxNodes} values");
        return _copies >= SpecText.MaxNodes
            ? new SpecNode(SpecKind.Null, "", node.Span)
            : new SpecNode(node.Kind, node.Text, node.Span)
            {
                Members = node.Members.Select(member => member with { Value = Copy(member.Value) }).ToArray(),
                Items = node.Items.Select(Copy).ToArray(),
            };
    }

    private bool IsTooDeep()
    {
        var level = new List<SpecNode> { _root };
        for (var depth = 0; level.Count > 0; depth++)
        {
            if (depth > SpecText.MaxDepth)
                return true;
            level = level.SelectMany(static node => node.Members.Select(static member => member.Value).Concat(node.Items)).ToList();
        }

        return false;
    }

    private void CheckMembers(SpecNode node, string[] known, string what)
    {
        if (!node.IsObject)
            Report(node, $"{what} must be an object");
        foreach (var member in node.Members)
            if (!known.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal))
                _diagnostics.Add(
                    Descriptors.InvalidOverlay, member.NameSpan,
                    $"'{member.Name}' is not a member of {what}{NearestName.Suggestion(member.Name, known)}");
    }

    private void Report(SpecNode node, string problem) => _diagnostics.Add(Descriptors.InvalidOverlay, node.Span, problem);
}
