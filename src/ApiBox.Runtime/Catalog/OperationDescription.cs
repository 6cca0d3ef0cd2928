namespace ApiBox;

/// <summary>
/// Describes one operation and calls it by the JSON names of its fields: for command lines, forms,
/// bridges to other languages, and tests. Programs that know the operation use the client's own methods.
/// </summary>
/// <typeparam name="TClient">The client that has the operation.</typeparam>
public sealed class OperationDescription<TClient>
{
    /// <summary>The operationId, such as <c>addInstrumental</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The HTTP method, in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its placeholders.</summary>
    public required string Path { get; init; }

    /// <summary>The first tag, by which documentation groups operations; null without one.</summary>
    public string? Tag { get; init; }

    /// <summary>A one-line summary.</summary>
    public string? Summary { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether an accepted request costs credits.</summary>
    public bool Paid { get; init; }

    /// <summary>
    /// Whether a request is sent again when its outcome is unknown; if not, the call then fails with
    /// <see cref="ApiBoxOutcomeUnknownException"/>. Never for what costs credits.
    /// </summary>
    public bool Repeatable { get; init; } = true;

    /// <summary>Whether it is deprecated.</summary>
    public bool Deprecated { get; init; }

    /// <summary><c>sister</c> when only sister services document it; else null.</summary>
    public string? Origin { get; init; }

    /// <summary>The name of the task that it starts; null when it starts none.</summary>
    public string? StartsTask { get; init; }

    /// <summary>The name of the task whose details it reads; null when it reads none.</summary>
    public string? ReadsTask { get; init; }

    /// <summary>The field of the body that says where callbacks go; null without callbacks.</summary>
    public string? CallbackField { get; init; }

    /// <summary>Its parameters, and then the members of its body.</summary>
    public required IReadOnlyList<FieldDescription> Fields { get; init; }

    /// <summary>The rules between fields as text, such as "The part to replace must be 6 to 60 seconds long."</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>A body that the service accepts, as JSON; null when the description has no example.</summary>
    public string? BodyExample { get; init; }

    /// <summary>Calls the operation.</summary>
    /// <remarks>
    /// It fails as the client's method does; a field that is missing or has another type is an <see cref="ApiBoxValidationException"/>
    /// too, and nothing was sent then.
    /// </remarks>
    public required Func<TClient, OperationInput, CancellationToken, Task<OperationResult>> CallAsync { get; init; }
}

/// <summary>A kind of task: how to read its details and how to resume it.</summary>
/// <typeparam name="TClient">The client that reads it.</typeparam>
/// <param name="Name">The task's name, such as <c>MusicGeneration</c>.</param>
/// <param name="Resume">Resumes the task with an id; nothing is sent.</param>
public sealed record TaskDescription<TClient>(string Name, Func<TClient, string, TaskHandle> Resume);

/// <summary>Where a field is in a request.</summary>
public enum FieldLocation
{
    /// <summary>In the body.</summary>
    Body,

    /// <summary>In the address's query.</summary>
    Query,

    /// <summary>In the address's path.</summary>
    Path,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In a cookie.</summary>
    Cookie,
}

/// <summary>The JSON type of a field.</summary>
public enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A file.</summary>
    File,

    /// <summary>A list; <see cref="FieldDescription.Item"/> says of what.</summary>
    List,

    /// <summary>An object, or JSON of any form.</summary>
    Json,
}

/// <summary>One field of a request.</summary>
public sealed class FieldDescription
{
    /// <summary>Its name on the wire; empty when the body as a whole is the field.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is in the request.</summary>
    public FieldLocation Location { get; init; }

    /// <summary>Its JSON type.</summary>
    public FieldKind Kind { get; init; }

    /// <summary>What the items of a list are.</summary>
    public FieldKind Item { get; init; } = FieldKind.Json;

    /// <summary>Whether it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>Its rules as text, such as "From 0 to 1, in steps of 0.01".</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The values that the description lists; empty when it lists none.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The default of the service. The client does not send it.</summary>
    public string? Default { get; init; }

    /// <summary><c>sister</c> when only sister services document it; else null.</summary>
    public string? Origin { get; init; }

    /// <summary>
    /// A value that the service accepts, as JSON; null when the description has no example for a parameter. Bodies have one as a whole.
    /// </summary>
    public string? Example { get; init; }
}
