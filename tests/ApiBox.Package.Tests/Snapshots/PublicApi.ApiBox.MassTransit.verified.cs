namespace ApiBox
{
    public sealed class CallbackMessage<TCallback>
        where TCallback :  class, ApiBox.ICallbackPayload<TCallback>
    {
        public CallbackMessage() { }
        public int Attempt { get; init; }
        public required string Body { get; init; }
        [System.Runtime.Serialization.IgnoreDataMember]
        [System.Text.Json.Serialization.JsonIgnore]
        public TCallback Callback { get; }
        public long DeliveryId { get; init; }
        public bool IsConfirmed { get; init; }
        public bool IsReplay { get; init; }
        public System.DateTimeOffset ReceivedAt { get; init; }
        public string? Stage { get; init; }
        public required string SubmissionId { get; init; }
        public required string TaskId { get; init; }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiBoxCallbackBusServiceCollectionExtensions
    {
        [System.Diagnostics.CodeAnalysis.RequiresDynamicCode("MassTransit builds its pipes and message types by reflection.")]
        [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("MassTransit builds its pipes and message types by reflection.")]
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddApiBoxCallbackBus(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
        [System.Diagnostics.CodeAnalysis.RequiresDynamicCode("MassTransit builds its pipes and message types by reflection.")]
        [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("MassTransit builds its pipes and message types by reflection.")]
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddApiBoxCallbackBus<TCallback>(this Microsoft.Extensions.DependencyInjection.IServiceCollection services)
            where TCallback :  class, ApiBox.ICallbackPayload<TCallback> { }
    }
}
