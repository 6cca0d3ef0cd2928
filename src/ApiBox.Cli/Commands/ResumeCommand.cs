using System.CommandLine;
using ApiBox.Cli.Execution;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>Follows a task that was started before, by whomever.</summary>
internal sealed class ResumeCommand : Command
{
    private readonly Argument<string> _id = new("id") { Description = "The task's id" };

    private readonly Option<string?> _task = new("--task")
    {
        Description = $"What sort of task it is; without it all sorts are tried. One of {string.Join(", ", ApiBoxOperations.Tasks.Select(static task => task.Name))}",
        HelpName = "name",
    };

    public ResumeCommand(Terminal terminal, SharedOptions shared)
        : base("resume", "Waits for a task that was started before, and shows its results. Sends nothing that costs.")
    {
        _task.CompletionSources.Add([.. ApiBoxOperations.Tasks.Select(static task => task.Name)]);
        _task.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Find(token.Value) is null)
                result.AddError($"--task must be one of {string.Join(", ", ApiBoxOperations.Tasks.Select(static task => task.Name))}.");
        });
        _id.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                result.AddError("The id of the task is empty.");
        });
        Arguments.Add(_id);
        Options.Add(_task);
        shared.AddTo(this);
        SetAction(async (parsed, cancellation) =>
        {
            var kind = parsed.GetValue(_task) is { } name ? Find(name) : null;
            return (int)await new OperationRunner(terminal, shared.Read(parsed) with { Wait = true }).ResumeAsync(parsed.GetRequiredValue(_id), kind, cancellation);
        });
    }

    // As the description writes it, or as commands are written.
    private static TaskDescription<IApiBoxClient>? Find(string name) =>
        ApiBoxOperations.Tasks.FirstOrDefault(task => task.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || KebabCase.Of(task.Name) == name);
}
