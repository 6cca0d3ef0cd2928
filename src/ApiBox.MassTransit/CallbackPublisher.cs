using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Runtime;

/// <summary>Gives a stored callback to the bus, and returns when the bus has it.</summary>
internal static class CallbackPublisher
{
    public const string NoBus =
        "AddApiBoxCallbackBus: the container has no MassTransit.IBus to publish callbacks to. "
        + "Add one with AddMassTransit, or handle callbacks in this process with AddApiBoxCallbackHandler.";

    public static Task PublishAsync<TCallback>(IServiceProvider services, CallbackDelivery delivery, CancellationToken cancellationToken)
        where TCallback : class, ICallbackPayload<TCallback>
    {
        // Never the scope's IPublishEndpoint: with a bus outbox it only stores messages until a database context is saved.
        var bus = services.GetService<IBus>() ?? throw new InvalidOperationException(NoBus);
        var message = Message<TCallback>(delivery);
        return services.GetRequiredService<BusGate>().PassAsync(
            token => bus.Publish(message, context => Address(context, delivery), token), cancellationToken);
    }

    /// <summary>
    /// The same at every publish of a delivery, so that consumers and brokers can detect duplicates. A store can restart its count,
    /// so the submission and the stage are part of it.
    /// </summary>
    public static Guid MessageId(CallbackDelivery delivery)
    {
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, delivery.Id);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. number, .. Encoding.UTF8.GetBytes($"{delivery.SubmissionId}\n{delivery.Stage}")], hash);

        // RFC 9562: version 8 is for custom hashes.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>What travels.</summary>
    public static CallbackMessage<TCallback> Message<TCallback>(CallbackDelivery delivery)
        where TCallback : class, ICallbackPayload<TCallback> => new()
        {
            Body = Encoding.UTF8.GetString(delivery.Body.Span),
            SubmissionId = delivery.SubmissionId,
            TaskId = delivery.TaskId,
            Stage = delivery.Stage,
            Attempt = delivery.Attempt,
            ReceivedAt = delivery.ReceivedAt,
            DeliveryId = delivery.Id,
            IsConfirmed = delivery.IsConfirmed,
            IsReplay = delivery.IsReplay,
        };

    private static void Address(PublishContext context, CallbackDelivery delivery)
    {
        context.MessageId = MessageId(delivery);
        if (Guid.TryParseExact(delivery.SubmissionId, "N", out var submission))
            context.CorrelationId = submission;

        // Without a bound queue, a broker would confirm the message and discard it.
        context.Mandatory = true;

        // So that a transport can keep the order of a submission. The application's own settings take precedence.
        if (string.IsNullOrEmpty(context.PartitionKey()))
            context.TrySetPartitionKey(delivery.SubmissionId);
        if (string.IsNullOrEmpty(context.RoutingKey()))
            context.TrySetRoutingKey(delivery.SubmissionId);
    }
}
