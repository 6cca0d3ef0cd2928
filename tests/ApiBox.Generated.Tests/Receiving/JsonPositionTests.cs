using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>Paths of System.Text.Json become pointers, whatever the names hold.</summary>
public sealed class JsonPositionTests
{
    [Theory]
    [InlineData("$", "")]
    [InlineData("", "")]
    [InlineData("$.id", "/id")]
    [InlineData("$.events[0].tenantId", "/events/0/tenantId")]
    [InlineData("$[12][3]", "/12/3")]
    [InlineData("$.a['b.c'].d", "/a/b.c/d")]
    [InlineData("$['a/b~c'][1]", "/a~1b~0c/1")]
    public void APathBecomesAPointer(string path, string place) => Assert.Equal(place, JsonPosition.PointerOf(path));
}
