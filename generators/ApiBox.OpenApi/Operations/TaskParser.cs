using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>Reads what makes an operation part of a task: x-apibox-task on the details, links on the submission.</summary>
internal sealed class TaskParser(ParseContext context, TypeRegistry objects)
{
    private const string Name = "x-apibox-task";

    private readonly PointerParser _pointers = new(context);

    /// <summary>How a details operation reports the task's state; null for other operations.</summary>
    public TaskModel? Parse(SpecNode operation, OperationModel model)
    {
        if (operation[Name] is not { } extension)
            return null;
        if ((model.Response.Envelope is { } wrapped
            ? wrapped.DataValue
            : model.Response.Value) is not { Kind: ValueKind.Object, TypeName: { } details })
        {
            context.Report(Descriptors.BadExtension, extension, Name, "belongs on an operation that returns an object");
            return null;
        }

        if (model.Parameters.Count != 1 || model.Parameters[0].Value.Kind != ValueKind.Text || model.Body is not null)
        {
            context.Report(
                Descriptors.BadExtension, extension, Name, "belongs on an operation whose only input is the task's id as a string");
            return null;
        }

        if (extension["status"] is null)
        {
            context.Report(Descriptors.BadExtension, extension, Name, "needs 'status', a pointer to the task's state");
            return null;
        }

        var prefix = model.Response.Envelope is { Data.Length: > 0 } envelope ? "/" + envelope.Data : "";
        if (Text(extension, "status", details, prefix) is not { } status)
            return null;
        return new TaskModel(
            TaskName(details), details, model.Parameters[0].Name, status,
            Text(extension, "error", details, prefix),
            Time(extension, "created", details, prefix),
            ExtensionList.Of(extension["running"]),
            ExtensionList.Of(extension["succeeded"]),
            ExtensionList.Of(extension["failed"]),
            ExtensionList.Of(extension["doubtful"]),
            Results(extension, details, prefix))
        {
            TaskIdExpression = OwnId(extension, details, prefix),
            Absent = Absent(extension),
        };
    }

    /// <summary>"task" points to the task id in the response, which is compared with the requested one.</summary>
    private string? OwnId(SpecNode extension, string details, string prefix)
    {
        if (Follow(extension, "task", details, prefix) is not var (expression, value))
            return null;
        // Of other types the text is not what was sent: a UUID, say, may be written in capitals.
        if (value.Kind is ValueKind.Text or ValueKind.Int32 or ValueKind.Int64)
            return ValueText.Of(expression, value);
        context.Report(Descriptors.BadPointer, extension["task"]!, extension["task"]!.Text, "a string or an integer");
        return null;
    }

    /// <summary>"absent" lists the addresses with which the service says that there is no file.</summary>
    private EquatableArray<string> Absent(SpecNode extension)
    {
        if (extension["absent"] is not { } list)
            return default;
        if (list.Items.Count == 0)
            context.Report(Descriptors.BadExtension, list, Name, "needs a list of strings as 'absent', such as [\"\", \"*/none.mp3\"]");
        foreach (var item in list.Items)
            if (!item.IsString)
                context.Report(
                    Descriptors.BadExtension, item, Name, "takes only strings in 'absent': URLs, in which * matches any characters");
            else if (item.Text.Length > 0 && item.Text.All(static c => c == '*'))
                context.Report(
                    Descriptors.BadExtension, item, Name, $"has '{item.Text}' in 'absent', which matches every URL; write more of the URL");
        return ExtensionList.Of(list);
    }

    /// <summary>"results" leads to a list, and "result" from one of its items to what a whole one has.</summary>
    private ResultsModel? Results(SpecNode extension, string details, string prefix)
    {
        if (extension["doubtful"] is { } doubtful && (extension["results"] is null || extension["result"] is null))
            context.Report(Descriptors.BadExtension, doubtful, Name, "needs 'results' and 'result' beside 'doubtful'");
        if (extension["result"] is not { } result || Follow(extension, "results", details, prefix) is not var (list, value))
            return null;
        if (value.Item?.TypeName is { } type
            && Find(type) is { } item
            && item.Properties.FirstOrDefault(property => "/" + property.JsonName == result.Text) is { } property)
            return new ResultsModel(list, property.Name, property.Value.Kind is ValueKind.Uri or ValueKind.Text);
        context.Report(Descriptors.BadPointer, result, result.Text, "a property of the results");
        return null;
    }

    /// <summary>The task that an operation starts: its response links to an operation that has x-apibox-task.</summary>
    public SubmissionModel? ParseSubmission(SpecNode operation, OperationModel model, IReadOnlyList<OperationModel> all)
    {
        SubmissionModel? submission = null;
        foreach (var response in operation["responses"]?.Members ?? [])
        {
            if (!response.Value.IsObject || context.Resolve(response.Value) is not { } resolved)
                continue;
            foreach (var link in resolved["links"]?.Members ?? [])
            {
                if (Link(link) is not { } node)
                    continue;
                var target = node.StringOf("operationId");
                var details = all.FirstOrDefault(candidate => candidate.Id == target);
                if (target is not null && details is null)
                    context.Report(
                        Descriptors.UnresolvedLink, node["operationId"]!, link.Name, $"no operation has the operationId '{target}'");
                else if (details?.Task is not { } task || submission is not null)
                    context.Diagnostics.Add(
                        Descriptors.NotUsed,
                        node == link.Value ? link.NameSpan : node.Span,
                        link.Name,
                        "as a link, because only links to the details of a task (x-apibox-task) are followed");
                else if (TaskId(node, model, details) is { } path)
                    submission = new SubmissionModel(details.Name, task.TaskName, task.DetailsTypeName, path, node.Pointer);
            }
        }

        return submission;
    }

    /// <summary>The link itself. Links help readers, so a link that cannot be resolved is only a warning.</summary>
    private SpecNode? Link(SpecMember link)
    {
        if (link.Value["$ref"] is { } reference && context.Find(link.Value, reference) is null)
        {
            var why = ReferenceChain.Reason(reference);
            context.Report(Descriptors.UnresolvedLink, reference, link.Name, $"the reference '{reference.Text}' {why}");
            return null;
        }

        return context.Resolve(link.Value);
    }

    private string? TaskId(SpecNode link, OperationModel model, OperationModel details)
    {
        const string prefix = "$response.body#";
        var parameter = details.Parameters[0].JsonName;
        if (link["parameters"]?[parameter] is not { IsString: true } expression
            || !expression.Text.StartsWith(prefix, StringComparison.Ordinal))
        {
            context.Report(Descriptors.BadExtension, link, Name, $"needs a link with the parameter '{parameter}' as {prefix}/…");
            return null;
        }

        var pointer = new SpecNode(SpecKind.String, expression.Text.Substring(prefix.Length), expression.Span);
        if (_pointers.Follow(
            pointer,
            (model.Response.ObjectName is { } name ? objects.Find(name)?.Properties ?? default : default),
            Find) is not var (path, value))
            return null;
        if (value.Kind == ValueKind.Text)
            return path;
        context.Report(Descriptors.BadPointer, expression, expression.Text, "a string");
        return null;
    }

    private string? Text(SpecNode extension, string role, string details, string prefix)
    {
        if (Follow(extension, role, details, prefix) is not var (expression, value))
            return null;
        if (ValueText.IsText(value.Kind))
            return ValueText.Of(expression, value);
        context.Report(Descriptors.BadPointer, extension[role]!, extension[role]!.Text, "a string or a number");
        return null;
    }

    private string? Time(SpecNode extension, string role, string details, string prefix)
    {
        if (Follow(extension, role, details, prefix) is not var (expression, value))
            return null;
        if (value.Kind == ValueKind.Time)
            return expression;
        context.Report(Descriptors.BadPointer, extension[role]!, extension[role]!.Text, "a time");
        return null;
    }

    private (string Expression, ValueModel Value)? Follow(SpecNode extension, string role, string details, string prefix)
    {
        if (extension[role] is not { } node)
            return null;
        if (!node.Text.StartsWith(prefix + "/", StringComparison.Ordinal))
        {
            context.Report(Descriptors.BadPointer, node, node.Text, "the data of the response");
            return null;
        }

        var inside = new SpecNode(SpecKind.String, node.Text.Substring(prefix.Length), node.Span);
        return _pointers.Follow(inside, (objects.Find(details)?.Properties ?? default), Find);
    }

    private ObjectModel? Find(string name) => objects.Find(name);

    private static string TaskName(string details) =>
        details.EndsWith("Details", StringComparison.Ordinal) && details.Length > "Details".Length
            ? details.Substring(0, details.Length - "Details".Length)
            : details;
}
