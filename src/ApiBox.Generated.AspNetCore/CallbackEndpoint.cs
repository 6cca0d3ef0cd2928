using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>Judges what HTTP adds to a callback – media type and size – and leaves the rest to the receiver.</summary>
internal static class CallbackEndpoint
{
    private const int UsualBody = 4096;

    public static async Task<IResult> ReceiveAsync(
        string kind, string submission, string token, HttpRequest request, ICallbackReceiver receiver, CancellationToken cancellationToken)
    {
        // The address comes first: a stranger's body is not worth reading.
        if (receiver is CallbackReceiver own && own.JudgeAddress(kind, submission, token) is { } refusal)
            return Answer(refusal.StatusCode, refusal.Reason);
        if (!IsJson(request.ContentType))
            return Answer(StatusCodes.Status415UnsupportedMediaType, "a callback is application/json");
        if (request.ContentLength > CallbackReceiver.MostBytes)
            return Answer(StatusCodes.Status413PayloadTooLarge, "the body is larger than a callback can be");
        if (await ReadAsync(request, cancellationToken).ConfigureAwait(false) is not { } body)
            return Answer(StatusCodes.Status413PayloadTooLarge, "the body is larger than a callback can be");

        var receipt = await receiver.ReceiveAsync(kind, submission, token, body, cancellationToken).ConfigureAwait(false);
        return receipt.IsTaken ? TypedResults.Ok() : Answer(receipt.StatusCode, receipt.Reason);
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // One byte more than allowed, to tell a body of the limit from a longer one; the server's own limit stays if it is lower.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false, MaxRequestBodySize: null or > CallbackReceiver.MostBytes + 1 } limit)
            limit.MaxRequestBodySize = CallbackReceiver.MostBytes + 1;
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? UsualBody, CallbackReceiver.MostBytes));
        var buffer = new byte[UsualBody];
        try
        {
            while (await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                if (body.Length + count > CallbackReceiver.MostBytes)
                    return null;
                body.Write(buffer, 0, count);
            }
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var media)
        && (media.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || media.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!media.Charset.HasValue || media.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || media.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Answer(int status, string? reason) => TypedResults.Problem(reason, statusCode: status);
}
