using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>The ways in which an answer can fail to come, as scripts for one connection after another.</summary>
internal static class Endings
{
    private const string Json = "Content-Type: application/json\r\n";

    /// <summary>Endings after the request arrived whole, whatever came back.</summary>
    public static readonly Dictionary<string, Func<BadConnection, Task>> AfterTheRequest = new()
    {
        ["closes without an answer"] = static _ => Task.CompletedTask,
        ["resets the connection"] = static connection => Do(connection.Reset),
        ["closes in the status line"] = static connection => connection.SendAsync("HTTP/1.1 20"),
        ["closes in the headers"] = static connection => connection.SendAsync($"HTTP/1.1 200 OK\r\n{Json}"),
        ["closes in the body"] = static connection => connection.SendAsync(
            $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 81\r\n\r\n{TestApi.Accepted[..40]}"),
        ["resets in the body"] = static async connection =>
        {
            await connection.SendAsync($"HTTP/1.1 200 OK\r\n{Json}Content-Length: 81\r\n\r\n{TestApi.Accepted[..40]}");
            connection.Reset();
        },
        ["announces more than it sends"] = static connection => connection.SendAsync(
            $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 9999\r\n\r\n{TestApi.Accepted}"),
        ["announces less than it sends"] = static connection => connection.SendAsync(
            $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 60\r\n\r\n{TestApi.Accepted}"),
        ["closes between two chunks"] = static connection => connection.SendAsync(
            $"HTTP/1.1 200 OK\r\n{Json}Transfer-Encoding: chunked\r\n\r\nA\r\n{TestApi.Accepted[..10]}\r\n"),
        ["sends a chunk of no length"] = static connection => connection.SendAsync(
            $"HTTP/1.1 200 OK\r\n{Json}Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
        ["cuts a 400 off"] = static connection => connection.SendAsync(
            $"HTTP/1.1 400 Bad Request\r\n{Json}Content-Length: 60\r\n\r\n{{\"code\":400"),
        ["speaks no HTTP"] = static connection => connection.SendAsync("\u0015\u0003\u0001 what?\r\n\r\n"),
        ["sends nothing"] = static connection => connection.AnswerAsync(200, ""),
        ["sends a page"] = static connection => connection.AnswerAsync(200, "<html>Welcome to our hotel</html>"),
        ["sends half an object"] = static connection => connection.AnswerAsync(200, TestApi.Accepted[..40]),
        ["sends two objects"] = static connection => connection.AnswerAsync(200, TestApi.Accepted + TestApi.Accepted),
        ["sends an array"] = static connection => connection.AnswerAsync(200, "[200]"),
        ["sends null"] = static connection => connection.AnswerAsync(200, "null"),
        ["sends no code"] = static connection => connection.AnswerAsync(
            200, """{"msg":"success","data":{"taskId":"a","status":"PENDING"}}"""),
        ["sends a code that is a word"] = static connection => connection.AnswerAsync(200, """{"code":"ok","data":{"taskId":"a"}}"""),
        ["sends two codes"] = static connection => connection.AnswerAsync(200, """{"code":405,"code":200,"data":{"taskId":"a"}}"""),
        ["sends data of another type"] = static connection => connection.AnswerAsync(200, """{"code":200,"data":[1]}"""),
    };

    /// <summary>Runs one of them for each request.</summary>
    public static Func<BadConnection, Task> Of(string ending) => async connection =>
    {
        if (await connection.ReadAsync() is not null)
            await AfterTheRequest[ending](connection);
    };

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
