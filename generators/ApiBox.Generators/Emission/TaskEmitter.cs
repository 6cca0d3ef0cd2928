using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the tasks of the client.</summary>
internal static class TaskEmitter
{
    /// <summary>The handle of a task with such details.</summary>
    public static string TypeOf(string details) => $"global::ApiBox.ApiBoxTask<{details}>";

    /// <summary>Writes what the client has of a details operation: how its answers are read, and the way back to a task.</summary>
    public static void EmitMembers(SourceWriter writer, OperationModel operation, TaskModel task)
    {
        writer.Blank();
        using (writer.Open(
            $"private static readonly global::ApiBox.Runtime.TaskProfile<{task.DetailsTypeName}> {task.TaskName}Profile = new()", "};"))
        {
            writer.Lines($"Name = {CSharpText.Literal(task.TaskName)},");
            writer.Lines($"Status = static details => details{task.StatusExpression},");
            if (task.TaskIdExpression is { } id)
                writer.Lines($"TaskId = static details => details{id},");
            if (task.ErrorExpression is { } error)
                writer.Lines($"Error = static details => details{error},");
            if (task.CreatedExpression is { } created)
                writer.Lines($"Created = static details => details{created},");
            writer.Lines($"Running = {CSharpText.List(task.Running)},");
            writer.Lines($"Succeeded = {CSharpText.List(task.Succeeded)},");
            writer.Lines($"Failed = {CSharpText.List(task.Failed)},");
            if (task.Results is { } results)
            {
                writer.Lines($"Doubtful = {CSharpText.List(task.Doubtful)},");
                var all = $"global::System.Linq.Enumerable.All(results, static result => {IsThere(results, task)})";
                writer.Lines($"HasResults = static details => details{results.ListExpression} is {{ Count: > 0 }} results && {all},");
            }

            writer.Lines($"Json = ApiBoxWireClientJson.TypeInfo<{task.DetailsTypeName}>(),");
            writer.Lines("Retention = ApiBoxDescription.Client.Retention,");
        }

        writer.Blank();
        writer.Lines(
            $"""
            /// <inheritdoc/>
            public {TypeOf(task.DetailsTypeName)} Resume{task.TaskName}(string {task.TaskIdParameter}) =>
                _tasks.ResumeTask({task.TaskName}Profile, {task.TaskIdParameter}, {operation.Name}Async);
            """);
    }

    private static string IsThere(ResultsModel results, TaskModel task) => results.IsAddress && task.Absent.Count > 0
        ? $"!ApiBoxDescription.Absent.Contains(result.{results.ItemProperty})"
        : $"result.{results.ItemProperty} is not null";

    /// <summary>The client's way from the type of a task's details to the task.</summary>
    public static string Emit(EquatableArray<TaskKey> tasks, GeneratedNames names)
    {
        var writer = SourceWriter.File(names.Namespace);
        if (tasks.Count > 0)
            writer.Lines(
                "#pragma warning disable CS0612, CS0618 // tasks of operations that are not to be used any more are still found\n");
        using (writer.Open($"public sealed partial class {names.Client.Client} : global::ApiBox.Runtime.ITaskResumer"))
        {
            using (writer.Open(
                "global::ApiBox.ApiBoxTask<TDetails> global::ApiBox.Runtime.ITaskResumer.Resume<TDetails>(string taskId, "
                    + "global::ApiBox.NewSubmission submission)"))
            {
                foreach (var task in tasks)
                {
                    var (profile, details) = ($"{task.TaskName}Profile", $"{task.OperationName}Async");
                    writer.Lines(
                        $"""
                        if (typeof(TDetails) == typeof({task.DetailsTypeName}))
                            return ({TypeOf("TDetails")})(object)_tasks.ResumeTask({profile}, taskId, submission, {details});
                        """);
                }

                writer.Lines("throw new global::System.ArgumentException($\"No operation has details of the type {typeof(TDetails)}.\");");
            }

            EmitCallbackAddress(writer, tasks);
        }

        return writer.ToString();
    }

    // Callbacks may name any task; the details of a task say where its own callbacks go.
    private static void EmitCallbackAddress(SourceWriter writer, EquatableArray<TaskKey> tasks)
    {
        const string Result = "global::System.Threading.Tasks.Task<string?>";
        writer.Blank();
        using (writer.Open(
            $"{Result} global::ApiBox.Runtime.ITaskResumer.GetCallbackAddressAsync(string kind, string taskId, "
                + "global::System.Threading.CancellationToken cancellationToken)"))
        {
            foreach (var task in tasks)
                foreach (var callback in task.Callbacks)
                {
                    var (name, details) = (CSharpText.Literal(callback.AddressName), $"{task.OperationName}Async");
                    writer.Lines(
                        $"""
                        if (kind == {CSharpText.Literal(callback.Kind)})
                            return {task.TaskName}Profile.GetCallbackAddressAsync(taskId, {name}, {details}, cancellationToken);
                        """);
                }

            writer.Lines("return global::System.Threading.Tasks.Task.FromResult<string?>(null);");
        }
    }
}
