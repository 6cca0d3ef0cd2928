using System.Text;
using ApiBox.Generators.Emission;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Preparation.Reference;

/// <summary>The page of one operation.</summary>
internal sealed class OperationPage(DescriptionModel model, OperationModel operation, string @namespace)
{
    private readonly StringBuilder _text = new(ReferencePages.Header);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public string Write()
    {
        Line($"# {operation.Id}");
        Line(MarkdownText.Of(operation.Summary ?? operation.Description));
        if (operation.Summary is not null && operation.Description is not null)
            Line(MarkdownText.Of(operation.Description));
        Line($"`{operation.Method.ToUpperInvariant()} {operation.Path}`"
            + $"{(operation.Server is { } server ? $" on {MarkdownText.Code(server)}" : "")}");
        Facts();
        Line($"## Example\n\n```csharp\n{new ExampleText(model).Of(operation)}\n```");
        Line($"`client` is an `{@namespace}.IApiBoxClient`.");
        Request();
        Response();
        Callbacks();
        Codes();
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private void Facts()
    {
        if (operation.Deprecated)
            Line("This operation is deprecated.");
        if (operation.Paid)
            Line("An accepted request costs credits. It is sent at most once: if its outcome is unknown, "
                + "the call fails with `ApiBoxOutcomeUnknownException`.");
        else
            Line(Repetition());
        if (operation.Origin == "sister")
            Line("Only related services document this operation.");
    }

    private string Repetition() => !operation.Repeatable
        ? "If the outcome of a request is unknown, it is not sent again: the call fails with `ApiBoxOutcomeUnknownException`."
        : operation.IdempotencyHeader is { } header
            ? $"If the outcome of a request is unknown, it is sent again with the same {MarkdownText.Code(header)}."
        : "If the outcome of a request is unknown, it is sent again.";

    private void Request()
    {
        var members = operation.Body is { Value.Kind: ValueKind.Object } body ? Find(body.Value.TypeName!) : null;
        if (operation.Parameters.Count == 0 && operation.Body is null)
            return;
        Line("## Request");
        if (operation.Parameters.Count > 0)
            Table("| Parameter | In | Type | Required | Description |", operation.Parameters.Select(static parameter => Row(
                MarkdownText.Code(parameter.JsonName), parameter.Location.ToString().ToLowerInvariant(), Type(parameter.Value),
                parameter.Required ? "yes" : "",
                Join(parameter.Description, RuleText.Of(parameter)))));
        if (operation.Body is { } sent)
            Line($"The body is {(sent.Required ? "" : "optional, ")}{Type(sent.Value)} as `{sent.MediaType}`.");
        if (members is not null)
            Fields(members);
    }

    private void Response()
    {
        Line("## Response");
        if (operation.Submission is { } submission)
        {
            var details = model.Operations.First(other => other.Name == submission.DetailsName);
            Line($"An `ApiBoxTask<{submission.DetailsTypeName}>`. "
                + $"The operation [{details.Id}]({ReferencePages.FileOf(details)}) returns its state.");
            return;
        }

        if (model.Operations.FirstOrDefault(other => other.IsSecond && other.Source == operation.Source) is { } second)
            Line($"`client.{second.Name}Async` returns it as a stream; each item is a {Type(second.Response.Value!)}.");
        var value = operation.Response.Envelope?.DataValue ?? operation.Response.Value;
        if (value is null)
            Line(operation.Response.Kind switch
            {
                ResponseKind.Content => "An `ApiBoxContent`, which is read while it arrives.",
                ResponseKind.Text => "A text.",
                _ => "Nothing."
            });
        else
            Line($"{(operation.Response.Stream is null ? "" : "A stream; each item is a ")}{Type(value)}"
                + $"{(operation.Response.MayBeEmpty ? ", or nothing" : "")}.");
        if (operation.Task is { } task)
            Statuses(task);
        while (value?.Item is { } item)
            value = item;
        if (value is { Kind: ValueKind.Object } && Find(value.TypeName!) is { } found)
            Fields(found);
    }

    private void Statuses(TaskModel task)
    {
        Line($"The task is a `{task.TaskName}`; `client.Resume{task.TaskName}(id)` gets a handle for it.");
        Table("| Status | Description |", new (EquatableArray<string> Statuses, string Meaning)[]
        {
            (task.Running, "The task is running."), (task.Succeeded, "The task has succeeded."), (task.Failed, "The task has failed."),
            (task.Doubtful, "The task has succeeded if its results are complete; otherwise, it has failed."),
        }.SelectMany(static group => group.Statuses.Select(word => Row(MarkdownText.Code(word), group.Meaning))));
        var absent = task.Absent.Select(static kind => kind.Length == 0 ? "empty" : $"like {MarkdownText.Code(kind)}");
        if (task.Absent.Count > 0)
            Line($"A URL that is {string.Join(" or ", absent)} means that there is no file; the field is then null.");
    }

    private void Callbacks()
    {
        if (operation.Callbacks.Count == 0)
            return;
        Line($"## Callbacks{(operation.CallbackUrl is { } url ? $"\n\nThey are sent to the URL in `{url.JsonName}`." : "")}");
        foreach (var kind in operation.Callbacks)
            if (model.Callbacks.FirstOrDefault(callback => callback.Kind == kind) is { } callback)
            {
                var stages = callback.Stages is { } known
                    ? $" in the stages {string.Join(", ", known.Order.Select(MarkdownText.Code))}"
                    : "";
                if (callback.Stages?.Failed is { Count: > 0 } failed)
                    stages += $"; {string.Join(", ", failed.Select(MarkdownText.Code))} if the task has failed";
                Line($"- `{kind}`: a `{callback.TypeName}`{stages}."
                    + $"{(callback.Payload.Description is { } description ? " " + MarkdownText.Of(description) : "")}");
            }
    }

    private void Codes()
    {
        if (operation.Response.CodeTable is { } name && model.CodeTables.FirstOrDefault(table => table.Name == name) is { } codes)
        {
            Line($"## Codes\n\nThe constants of `{codes.Name}`. "
                + $"{(operation.IsSentOnce ? OutcomesOfOne : CodeThrows)}");
            Table(
                "| Code | Name | Sent again | Description |",
                codes.Codes.Select(static code => Row(
                    code.Code.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    MarkdownText.Code(code.Name),
                    code.Retry ? "yes" : "",
                    MarkdownText.Of(code.Description ?? code.Kind))));
        }

        if (operation.Response.ErrorResponses.Count > 0)
            Table("| HTTP status | Description |", operation.Response.ErrorResponses.Select(response => Row(
                response.Code,
                MarkdownText.Of(response.Description)
                    + (operation.IsSentOnce && response.IsAmbiguous ? " The outcome is unknown: `ApiBoxOutcomeUnknownException`." : ""))));
    }

    private const string CodeThrows = "A code that does not mean success throws an `ApiBoxApiException`.";

    private const string OutcomesOfOne =
        CodeThrows
        + " After a server error, and after a code that is not listed, the outcome is unknown: `ApiBoxOutcomeUnknownException`.";

    /// <summary>The fields of an object, and below them those of the objects in it, each once.</summary>
    private void Fields(ObjectModel found)
    {
        if (!_written.Add(found.Name))
            return;
        Line($"### {found.Name}");
        if (found.Description is not null)
            Line(MarkdownText.Of(found.Description));
        Table("| Field | Type | Required | Description |", found.Properties.Select(static property => Row(
            MarkdownText.Code(property.JsonName), Type(property.Value), property.Required ? "yes" : "",
            Join(property.Description, RuleText.Of(property)))));
        if (found.Between.Count > 0)
            Line("Between the fields:\n\n" + string.Join("\n", found.Between.Select(static rule => "- " + MarkdownText.Of(rule.Text))));
        foreach (var property in found.Properties)
        {
            var value = property.Value;
            while (value.Item is { } item)
                value = item;
            if (value.Kind == ValueKind.Object && Find(value.TypeName!) is { } inner)
                Fields(inner);
        }
    }

    private ObjectModel? Find(string type) => model.Objects.FirstOrDefault(candidate => candidate.Name == type);

    private void Table(string head, IEnumerable<string> rows) =>
        Line($"{head}\n|{string.Concat(Enumerable.Repeat("---|", head.Count(static c => c == '|') - 1))}\n{string.Join("\n", rows)}");

    private void Line(string text) => _text.Append(text).Append("\n\n");

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Join(string? description, string rules) => MarkdownText.Of($"{description} {rules}");

    private static string Type(ValueModel value) =>
        MarkdownText.Code(TypeText.Of(value)
            .Replace("global::System.Collections.Generic.", "")
            .Replace("global::System.Text.Json.", "")
            .Replace("global::System.", "")
            .Replace("global::ApiBox.", ""));
}
