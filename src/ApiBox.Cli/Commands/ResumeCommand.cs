using System.CommandLine;
using ApiBox.Cli.Execution;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>Waits for a task that exists.</summary>
internal sealed class ResumeCommand : Command
{
    private readonly Argument<string> _id = new("id") { Description = "The id of the task." };

    private readonly Option<string?> _task = new("--task")
    {
        Description = $"The kind of task. By default, all kinds are tried. One of {string.Join(", ", TaskNames)}.",
        HelpName = "name",
    };

    public ResumeCommand(Terminal terminal, SharedOptions shared)
        : base("resume", "Waits for an existing task and prints its results. Costs no credits.")
    {
        _task.CompletionSources.Add([.. ApiBoxOperations.Tasks.Select(static task => task.Name)]);
        _task.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Find(token.Value) is null)
                result.AddError(Choice.Error(_task, token.Value, TaskNames));
        });
        _id.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                result.AddError("The id of the task must not be empty.");
        });
        Arguments.Add(_id);
        Options.Add(_task);
        shared.AddTo(this, hasTask: true);
        SetAction(async (parsed, cancellation) =>
        {
            var kind = parsed.GetValue(_task) is { } name ? Find(name) : null;
            return (int)await new OperationRunner(terminal, shared.Read(parsed) with { Wait = true })
                .ResumeAsync(parsed.GetRequiredValue(_id), kind, cancellation);
        });
    }

    private static IReadOnlyList<string> TaskNames => [.. ApiBoxOperations.Tasks.Select(static task => task.Name)];

    // As in the description, or in kebab case.
    private static TaskDescription<IApiBoxClient>? Find(string name) =>
        ApiBoxOperations.Tasks.FirstOrDefault(task =>
            task.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || KebabCase.Of(task.Name) == name);
}
