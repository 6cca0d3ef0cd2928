using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Misuse;

/// <summary>The diagnostics of calls that cost money for nothing, lose a result or block.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor DroppedTask = Create(
        "APIBOX401",
        "Submitted task is dropped",
        "The task that '{0}' starts is paid for, but nothing keeps it: store the task or its TaskId, or wait for it");

    public static readonly DiagnosticDescriptor RepeatedInLoop = Create(
        "APIBOX402",
        "Paid call is repeated until it succeeds",
        "The loop calls '{0}' with the same request until it succeeds; each accepted call is charged, even if its response is lost: "
            + "leave the loop for ApiBoxOutcomeUnknownException, and limit the number of submissions");

    public static readonly DiagnosticDescriptor RepeatedInCatch = Create(
        "APIBOX403",
        "Paid call is repeated after an unknown outcome",
        "'{0}' is called again although the first call may have been accepted, and both are charged then: do not repeat it for "
            + "ApiBoxOutcomeUnknownException");

    public static readonly DiagnosticDescriptor SwallowedOutcome = Create(
        "APIBOX404",
        "Unknown outcome is swallowed",
        "The handler ignores ApiBoxOutcomeUnknownException, although a task may have been started and charged: keep its SubmissionId, "
            + "log it, or rethrow it");

    public static readonly DiagnosticDescriptor OutcomeAsRefusal = Create(
        "APIBOX405",
        "Unknown outcome is handled as a refusal",
        "The handler treats ApiBoxOutcomeUnknownException as a refusal, although '{0}' may have been accepted and charged: catch it "
            + "separately, or use the exception");

    public static readonly DiagnosticDescriptor KeyInSource = Create(
        "APIBOX406",
        "API key is in the source code",
        "The API key is in the source code, where everybody who reads it can spend its credits: read it from the configuration or from an "
            + "environment variable");

    public static readonly DiagnosticDescriptor Blocking = Create(
        "APIBOX407",
        "Thread is blocked until a call ends",
        "'{0}' blocks the thread until the call of '{1}' ends, which can take minutes or deadlock: use await");

    public static readonly DiagnosticDescriptor RetryingHandler = Create(
        "APIBOX408",
        "HTTP client of the SDK gets a retrying handler",
        "'{0}' adds retries and short timeouts to the SDK's HTTP client, which already retries where it is safe, and a paid call that is "
            + "cut off has an unknown outcome: remove it, or add a handler that does not retry");

    public static readonly DiagnosticDescriptor NoEndpoint = Create(
        "APIBOX409",
        "Callback handler has no endpoint",
        "The handler of '{0}' is never called, because this program maps no callback endpoint: call MapApiBoxCallbacks()",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NowhereWithHandler = Create(
        "APIBOX410",
        "Callbacks are sent nowhere although there is a handler",
        "The handler of '{0}' is never called for this request, because its callbacks are sent to CallbackUrls.Nowhere: use "
            + "ICallbackUrls.Create<{0}>().Uri",
        WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Create(string id, string title, string message, params string[] tags) =>
        Categories.Describe(Categories.Misuse, id, title, message, DiagnosticSeverity.Warning, tags);
}
