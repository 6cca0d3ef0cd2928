using System.Reflection;
using Moq;
using NSubstitute;

namespace ApiBox.Generated.Tests;

/// <summary>Decorators, mocks and substitutes of the client. Operations that are added later must not break them.</summary>
public sealed class DecoratorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ADecoratorForwardsWhatItDoesNotOverride()
    {
        var details = new MusicGenerationDetails { TaskId = "task" };
        var inner = Substitute.For<IApiBoxClient>();
        inner.GetMusicGenerationDetailsAsync("task", Cancellation).Returns(details);
        inner.ResumeMusicGeneration("task").Returns(ApiBoxTask<MusicGenerationDetails>.Completed("task", details));
        IApiBoxClient client = new Counting(inner);

        Assert.Same(details, await client.GetMusicGenerationDetailsAsync("task", Cancellation));
        Assert.Equal("task", client.ResumeMusicGeneration("task").TaskId);
        Assert.Equal(1, ((Counting)client).Count);
    }

    [Fact]
    public void TheDelegatingClientForwardsEveryMember()
    {
        var map = typeof(DelegatingApiBoxClient).GetInterfaceMap(typeof(IApiBoxClient));

        Assert.All(map.TargetMethods, static method =>
        {
            Assert.Equal(typeof(DelegatingApiBoxClient), method.DeclaringType);
            Assert.True(method.IsVirtual && !method.IsFinal, $"{method.Name} cannot be overridden.");
        });
        Assert.All(
            map.InterfaceMethods.Where(static method => method.Name != nameof(IApiBoxClient.With)),
            method => Assert.Equal(
                "inner",
                Assert.Throws<InnerException>(() => Call(method, new Counting(DispatchProxy.Create<IApiBoxClient, Throwing>()))).Message));
    }

    [Fact]
    public void ADecoratorDecidesWhatOwnOptionsMean()
    {
        var inner = Substitute.For<IApiBoxClient>();

        var error = Assert.Throws<NotSupportedException>(() => new Counting(inner).With(new ApiBoxCallOptions()));

        Assert.Equal("Counting must override With and return a new Counting around Inner.With(options).", error.Message);
    }

    [Fact]
    public async Task AnImplementationThatLacksAnOperationThrows()
    {
        IApiBoxClient client = new Empty();

        var error = Assert.Throws<NotSupportedException>(() => client.ResumeMusicGeneration("task"));
        await Assert.ThrowsAsync<NotSupportedException>(() => client.GetMusicGenerationDetailsAsync("task", Cancellation));

        Assert.Contains("ResumeMusicGeneration", error.Message);
    }

    [Fact]
    public async Task AMockOfMoqAnswers()
    {
        var details = new MusicGenerationDetails { TaskId = "task" };
        var mock = new Mock<IApiBoxClient>();
        mock.Setup(static client => client.GetMusicGenerationDetailsAsync("task", It.IsAny<CancellationToken>())).ReturnsAsync(details);

        Assert.Same(details, await mock.Object.GetMusicGenerationDetailsAsync("task", Cancellation));
        mock.Verify(static client => client.GetMusicGenerationDetailsAsync("task", It.IsAny<CancellationToken>()), Times.Once);
    }

    private static object? Call(MethodInfo method, IApiBoxClient client)
    {
        try
        {
            return method.Invoke(
                client,
                [
                    .. method.GetParameters()
                        .Select(static one => one.ParameterType.IsValueType ? Activator.CreateInstance(one.ParameterType) : null)
                ]);
        }
        catch (TargetInvocationException error)
        {
            throw error.InnerException!;
        }
    }

    private sealed class Counting(IApiBoxClient inner) : DelegatingApiBoxClient(inner)
    {
        public int Count { get; private set; }

        public override Task<MusicGenerationDetails> GetMusicGenerationDetailsAsync(
            string taskId, CancellationToken cancellationToken = default)
        {
            Count++;
            return base.GetMusicGenerationDetailsAsync(taskId, cancellationToken);
        }
    }

    private sealed class Empty : IApiBoxClient;

    /// <summary>Throws from every operation, whatever it is called with.</summary>
    public class Throwing : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new InnerException();
    }

    private sealed class InnerException() : Exception("inner");
}
