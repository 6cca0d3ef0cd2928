using System.Net.Http.Headers;
using System.Text;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>A callback that is not what it pretends to be, or no callback at all.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Address">The address, with names of <see cref="ForgedAddresses"/> in braces.</param>
/// <param name="Body">The body, or in round brackets what it is like.</param>
/// <param name="Type">The media type; empty for none.</param>
/// <param name="Status">How it is to be answered.</param>
internal sealed record Forgery(string Name, string Address, string Body, string Type, int Status);

/// <summary>The forged and malformed callbacks that the tests try one by one and the reliability runner all together.</summary>
internal static class Forgeries
{
    /// <summary>A body that is in order.</summary>
    public const string Good = """{"code":200,"msg":"ok","data":{"callbackType":"complete","task_id":"task","data":[]}}""";

    private const string Json = "application/json";
    private const string InOrder = "{kind}/{id}/{token}";
    private const int Most = 1024 * 1024;

    private static readonly string[] WrongTokens =
    [
        "{kind}/{id}/x", "{kind}/{id}/{token}x", "{kind}/{id}/{token-cut}", "{kind}/{id}/{token-upper}", "{kind}/{id}/{token-first}",
        "{kind}/{id}/{token-last}", "{kind}/{id}/{token}=", "{kind}/{other}/{token}", "{kind}/{id}/{other-token}",
        "{kind}/{id-upper}/{token}",
        "{kind}/{id-cut}/{token}", "{kind}/00000000000000000000000000000000/{token}", "{kind}/{id}x/{token}",
        "{kind}/{foreign}/{foreign-token}",
    ];

    private static readonly string[] WrongTypes =
    [
        "text/plain", "text/html", "application/x-www-form-urlencoded", "application/xml", "application/octet-stream",
        "application/json; charset=utf-16", "",
    ];

    private static readonly string[] WrongBodies =
    [
        "", " ", "{", "null", "[]", "\"text\"", "{}", "<html>", Good[..^1], Good + Good,
        Good.Replace("200", "\"x\"", StringComparison.Ordinal), Good.Replace("\"task\"", "5", StringComparison.Ordinal),
        Good.Replace("\"task\"", "null", StringComparison.Ordinal), Good.Replace("\"task\"", "\"\"", StringComparison.Ordinal),
        """{"code":200,"data":null}""", """{"code":200,"data":[]}""", Good.Replace(
            "[]", "[{\"title\":\"no id\"}]", StringComparison.Ordinal),
        Good.Replace("[]", "[{\"id\":\"a\",\"duration\":1e999}]", StringComparison.Ordinal), Good.Replace(
            "[]", "[{\"id\":\"a\",\"duration\":\"NaN\"}]", StringComparison.Ordinal),
        Good.Replace(
            "\"msg\"",
            "\"x\":[{\"y\":\"\\udc00\"}],\"msg\"",
            StringComparison.Ordinal), Good.Replace("\"msg\"", "\"x\":{\"\\ud800\":1},\"msg\"", StringComparison.Ordinal),
        "(deep)", "(invalid utf-8)", "(invalid utf-8 in a number)", "(invalid utf-8 in an unknown member)", "(half surrogate)",
        "(duplicate braces)",
    ];

    public static IReadOnlyList<Forgery> All { get; } =
    [
        .. WrongTokens.Select(static address => new Forgery($"wrong token: {address}", address, Good, Json, 403)),
        new("token of another kind", "{kind}/{id}/{kind-token}", Good, Json, 403),
        new("unknown kind", "other/{id}/{token}", Good, Json, 404),
        new("kind in capitals", "{kind-upper}/{id}/{token}", Good, Json, 404),
        new("no token", "{kind}/{id}", Good, Json, 404),
        new("no submission", "{kind}", Good, Json, 404),
        new("one segment more", "{kind}/{id}/{token}/more", Good, Json, 404),
        new("expired", "{kind}/{expired}/{expired-token}", Good, Json, 410),
        new("from the future", "{kind}/{future}/{future-token}", Good, Json, 410),
        .. WrongTypes.Select(static type => new Forgery($"media type {type}", InOrder, Good, type, 415)),
        .. WrongBodies.Select(static body => new Forgery($"body {body}", InOrder, body, Json, 400)),
        new("one byte too many", InOrder, "(1 MiB + 1)", Json, 413),
        new("ten megabytes", InOrder, "(10 MiB)", Json, 413),
        new("one byte too many without a length", InOrder, "(1 MiB + 1 chunked)", Json, 413),
    ];

    /// <summary>The body as it is sent.</summary>
    /// <param name="body">The body, or in round brackets what it is like.</param>
    /// <param name="type">The media type; empty for none.</param>
    public static ByteArrayContent Content(string body, string type)
    {
        byte[] bytes = body switch
        {
            "(deep)" => Encoding.UTF8.GetBytes("{\"code\":200,\"x\":" + new string('[', 100) + new string(']', 100) + "}"),
            "(invalid utf-8)" => [.. "{\"code\":200,\"msg\":\""u8, 0xFF, .. "\"}"u8],
            "(invalid utf-8 in a number)" =>
                [.. "{\"code\":\""u8, 0xFF, .. "\",\"data\":{\"callbackType\":\"complete\",\"task_id\":\"task\"}}"u8],
            "(invalid utf-8 in an unknown member)" =>
                [.. "{\"code\":200,\"x\":[\""u8, 0xFF, .. "\"],\"data\":{\"callbackType\":\"complete\",\"task_id\":\"task\"}}"u8],
            "(half surrogate)" => [.. "{\"code\":200,\"msg\":\"\\ud800\"}"u8],
            "(duplicate braces)" => [.. "{{\"code\":200}}"u8],
            "(1 MiB + 1)" or "(1 MiB + 1 chunked)" => Padded(Most + 1),
            "(10 MiB)" => Padded(10 * Most),
            _ => Encoding.UTF8.GetBytes(body),
        };
        var content = body == "(1 MiB + 1 chunked)" ? new Chunked(bytes) : new ByteArrayContent(bytes);
        content.Headers.ContentType = type.Length == 0 ? null : MediaTypeHeaderValue.Parse(type);
        return content;
    }

    private static byte[] Padded(int length) => Encoding.UTF8.GetBytes(Good.PadRight(length));

    private sealed class Chunked(byte[] bytes) : ByteArrayContent(bytes)
    {
        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
