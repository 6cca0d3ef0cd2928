using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>Validates the HTTP parts of a callback – media type and size – and leaves the rest to the receiver.</summary>
internal static class CallbackEndpoint
{
    private const int UsualBody = 4096;

    private static readonly CallbackReceipt TooLarge = new(CallbackResult.TooLarge, "the body is larger than a callback can be");

    public static async Task ReceiveAsync(
        string kind, string submission, string token, HttpContext context, ICallbackReceiver receiver, CallbackEndpoints setup)
    {
        var (request, cancellationToken) = (context.Request, context.RequestAborted);
        RequestTags.RemoveToken(token, context);
        // The address is checked first, so that the body of an invalid request is not read.
        if ((receiver.CheckAddress(kind, submission, token) ?? CheckHeaders(request)) is { } refusal)
        {
            await RefuseAsync(refusal).ConfigureAwait(false);
            return;
        }

        if (await ReadAsync(request, cancellationToken).ConfigureAwait(false) is not { } body)
        {
            await RefuseAsync(TooLarge).ConfigureAwait(false);
            return;
        }

        try
        {
            var receipt = await receiver.ReceiveAsync(
                kind, submission, token, body, Signature(request.Headers), cancellationToken).ConfigureAwait(false);
            if (!receipt.IsAccepted)
                await RespondAsync(context, receipt.StatusCode, receipt.Reason).ConfigureAwait(false);
        }
        catch (ApiBoxStoreException error)
        {
            setup.StoreFailed(error);
            await RespondAsync(context, StatusCodes.Status503ServiceUnavailable, "the callback could not be stored; retry later")
                .ConfigureAwait(false);
        }

        Task RefuseAsync(CallbackReceipt receipt)
        {
            receiver.Refused(kind, submission, receipt);
            return RespondAsync(context, receipt.StatusCode, receipt.Reason);
        }
    }

    private static CallbackReceipt? CheckHeaders(HttpRequest request) =>
        !IsJson(request.ContentType)
            ? new CallbackReceipt(CallbackResult.WrongMediaType, "the content type of a callback must be application/json")
        : request.ContentLength > CallbackEndpoints.MaxBodyBytes ? TooLarge
        : null;

    // A repeated header is not a signature.
    private static WebhookSignature? Signature(IHeaderDictionary headers) =>
        headers[WebhookSignature.TimestampHeader] is [{ } timestamp] && headers[WebhookSignature.SignatureHeader] is [{ } signature]
            ? new WebhookSignature(timestamp, signature)
            : null;

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // One byte more than allowed, to distinguish a body of the maximum size from a longer one; a lower limit of the server is
        // unchanged.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()
            is { IsReadOnly: false, MaxRequestBodySize: null or > CallbackEndpoints.MaxBodyBytes + 1 } limit)
            limit.MaxRequestBodySize = CallbackEndpoints.MaxBodyBytes + 1;
        var body = new byte[(int)Math.Min(request.ContentLength ?? UsualBody, CallbackEndpoints.MaxBodyBytes)];
        var length = 0;
        try
        {
            while (length != request.ContentLength)
            {
                if (length == body.Length)
                    Array.Resize(ref body, Math.Min(Math.Max(UsualBody, 2 * length), CallbackEndpoints.MaxBodyBytes + 1));
                var count = await request.Body.ReadAsync(body.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                    break;
                length += count;
                if (length > CallbackEndpoints.MaxBodyBytes)
                    return null;
            }
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return body.AsMemory(0, length);
    }

    private static bool IsJson(string? contentType) =>
        contentType == "application/json"
        || MediaTypeHeaderValue.TryParse(contentType, out var media)
            && (media.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || media.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && (!media.Charset.HasValue || media.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || media.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    // A problem result by itself is written with the application's JSON options, which under Native AOT need not know the type.
    private static Task RespondAsync(HttpContext context, int status, string? reason) =>
        TypedResults.Json(
            TypedResults.Problem(reason, statusCode: status).ProblemDetails, ProblemJson.Default.ProblemDetails,
            "application/problem+json", status)
        .ExecuteAsync(context);
}

[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ProblemJson : JsonSerializerContext;
