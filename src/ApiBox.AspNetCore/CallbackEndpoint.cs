using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>Validates the HTTP parts of a callback – media type and size – and leaves the rest to the receiver.</summary>
internal static class CallbackEndpoint
{
    private const int UsualBody = 4096;

    private static readonly CallbackReceipt TooLarge = new(CallbackResult.TooLarge, "the body is larger than a callback can be");

    public static async Task<IResult> ReceiveAsync(
        string kind, string submission, string token, HttpRequest request, ICallbackReceiver receiver, CallbackEndpoints setup,
        CancellationToken cancellationToken)
    {
        RequestTags.RemoveToken(token, request.HttpContext);
        // The address is checked first, so that the body of an invalid request is not read.
        if ((receiver.CheckAddress(kind, submission, token) ?? CheckHeaders(request)) is { } refusal)
            return Refuse(refusal);
        if (await ReadAsync(request, cancellationToken).ConfigureAwait(false) is not { } body)
            return Refuse(TooLarge);

        try
        {
            var receipt = await receiver.ReceiveAsync(
                kind, submission, token, body, Signature(request.Headers), cancellationToken).ConfigureAwait(false);
            return receipt.IsAccepted ? TypedResults.Ok() : Response(receipt);
        }
        catch (ApiBoxStoreException error)
        {
            setup.StoreFailed(error);
            return Problem(StatusCodes.Status503ServiceUnavailable, "the callback could not be stored; retry later");
        }

        IResult Refuse(CallbackReceipt receipt)
        {
            receiver.Refused(kind, submission, receipt);
            return Response(receipt);
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
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? UsualBody, CallbackEndpoints.MaxBodyBytes));
        var buffer = new byte[UsualBody];
        try
        {
            while (await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                if (body.Length + count > CallbackEndpoints.MaxBodyBytes)
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
        && (media.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || media.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!media.Charset.HasValue || media.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || media.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static JsonHttpResult<ProblemDetails> Response(CallbackReceipt receipt) => Problem(receipt.StatusCode, receipt.Reason);

    // A problem result by itself is written with the application's JSON options, which under Native AOT need not know the type.
    private static JsonHttpResult<ProblemDetails> Problem(int status, string? reason) =>
        TypedResults.Json(
            TypedResults.Problem(reason, statusCode: status).ProblemDetails, ProblemJson.Default.ProblemDetails,
            "application/problem+json", status);
}

[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ProblemJson : JsonSerializerContext;
