namespace ApiBox.Runtime;

/// <summary>The name under which requests are sent. Some gateways refuse clients without one.</summary>
internal static class UserAgent
{
    /// <summary>Library and runtime with their versions, such as <c>ApiBox.Generated/1.2.3 (.NET 10.0)</c>.</summary>
    public static string Text { get; } =
        $"ApiBox.Generated/{typeof(UserAgent).Assembly.GetName().Version?.ToString(3)} (.NET {Environment.Version.ToString(2)})";
}
