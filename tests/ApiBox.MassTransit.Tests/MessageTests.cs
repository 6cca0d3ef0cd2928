using System.Text;
using System.Text.Json;
using ApiBox.Runtime;
using MassTransit.Serialization;

namespace ApiBox.BusTests;

/// <summary>What a message says, and how it is known again.</summary>
public sealed class MessageTests
{
    private static readonly DateTimeOffset ReceivedAt = new DateTimeOffset(2026, 8, 1, 12, 0, 0, TimeSpan.Zero).AddMicroseconds(1);

    private static readonly CallbackDelivery Delivery =
        new(7, "00112233445566778899aabbccddeeff", "musicGeneration", "task", "text", ReceivedAt, "{}"u8.ToArray());

    // Whatever a serializer would make of it: members of another time, numbers as they were written, characters that would be escaped.
    [Theory]
    [InlineData("""{"code":200,"msg":"","data":{"callbackType":"text","task_id":"t","data":[]}}""")]
    [InlineData(""" {"code" : 200, "data":{"task_id":"t","callbackType":"TEXT"},  "of": {"tomorrow":[1.50,1e2,"\u00fc <ü>",null]} }""")]
    [InlineData("""{"code":299,"msg":null,"data":{"callbackType":"remixed","task_id":"t","more":12345678901234567890.5}}""")]
    [InlineData("\uFEFF{\"code\":200,\"data\":{\"callbackType\":\"text\",\"task_id\":\"🎵\",\"data\":[]}}")]
    public void AnyCallbackArrivesAsItCame(string body)
    {
        var utf8 = Encoding.UTF8.GetBytes(body);

        var message = Travel(CallbackPublisher.Message<MusicGenerationCallback>(Delivery with { Body = utf8 }));

        Assert.Equal(body, message.Body);
        var sent = CallbackReader.Read<MusicGenerationCallback>(utf8).Payload;
        Assert.Equal(JsonSerializer.Serialize(sent), JsonSerializer.Serialize(message.Callback));
    }

    [Fact]
    public void TheContextArrivesAsItIs()
    {
        var message = Travel(CallbackPublisher.Message<MusicGenerationCallback>(
            Delivery with { Failures = 2, Losses = 1, IsConfirmed = false, IsReplay = true }));

        Assert.Equal(
            (Delivery.SubmissionId, "task", "text", ReceivedAt, 7),
            (message.SubmissionId, message.TaskId, message.Stage, message.ReceivedAt, message.DeliveryId));
        Assert.Equal((4, false, true), (message.Attempt, message.IsConfirmed, message.IsReplay));
    }

    [Fact]
    public void ABodyThatIsNoCallbackSaysSoWhereItIsRead()
    {
        var message = new CallbackMessage<MusicGenerationCallback> { Body = """{"code":"x"}""", SubmissionId = "s", TaskId = "t" };

        var error = Assert.Throws<FormatException>(() => message.Callback);

        Assert.StartsWith("Body is not a musicGeneration: /code: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheMessageIdIsThatOfTheDelivery()
    {
        var id = CallbackPublisher.MessageId(Delivery);

        // It is written down in queues and inboxes, so it never changes.
        Assert.Equal(new Guid("850d0873-89d3-8d7d-9023-0744323729fd"), id);
        Assert.Equal(id, CallbackPublisher.MessageId(Delivery with { TakeCount = 9, Failures = 3, IsReplay = true, IsConfirmed = true }));
        Assert.Equal(8, id.Version);
        CallbackDelivery[] others =
        [
            Delivery with { Id = 8 }, Delivery with { Stage = "first" }, Delivery with { Stage = null },
            Delivery with { SubmissionId = "00112233445566778899aabbccddeefe" },
        ];
        Assert.Equal(others.Length + 1, others.Append(Delivery).Select(CallbackPublisher.MessageId).Distinct().Count());
    }

    private static CallbackMessage<MusicGenerationCallback> Travel(CallbackMessage<MusicGenerationCallback> message) =>
        JsonSerializer.Deserialize<CallbackMessage<MusicGenerationCallback>>(
            JsonSerializer.Serialize(message, SystemTextJsonMessageSerializer.Options), SystemTextJsonMessageSerializer.Options)!;
}
