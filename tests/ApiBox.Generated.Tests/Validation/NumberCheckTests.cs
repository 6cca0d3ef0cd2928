using System.Globalization;
using CsCheck;
using Check = ApiBox.Runtime.Check;

namespace ApiBox.Generated.Tests.Validation;

public sealed class NumberCheckTests
{
    [Fact]
    public void AllHundredAndOneStepsAreMultiples()
    {
        for (var i = 0; i <= 100; i++)
        {
            var value = i / 100m;
            Assert.True(Check.IsMultipleOf(value, 0.01m), value.ToString(CultureInfo.InvariantCulture));
            Assert.True(Check.IsMultipleOf(-value, 0.01m));
            Assert.True(Check.IsMultipleOf(value + 0.0000m, 0.01m));
            Assert.True(Check.HasDecimals(value + 0.0000m, 2));
            Assert.True(Check.IsMultipleOf((double)value, 0.01));
            Assert.True(Check.IsMultipleOf((float)value, 0.01f));
        }
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("0.615")]
    [InlineData("0.0100000000000000000000000001")]
    [InlineData("0.9999999999999999999999999999")]
    [InlineData("-0.005")]
    public void ValuesBetweenTheStepsAreNone(string value)
    {
        Assert.False(Check.IsMultipleOf(Decimal(value), 0.01m));
        Assert.False(Check.HasDecimals(Decimal(value), 2));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "0.01", true)]
    [InlineData("79228162514264337593543950335", "2", false)]
    [InlineData("79228162514264337593543950334", "2", true)]
    [InlineData("7922816251426433759354395033.5", "0.5", true)]
    [InlineData("7922816251426433759354395033.5", "1", false)]
    [InlineData("0.75", "0.25", true)]
    [InlineData("0.30", "0.25", false)]
    [InlineData("2.50", "2.5", true)]
    [InlineData("3", "1.00", true)]
    [InlineData("3.5", "1.0", false)]
    [InlineData("10", "10", true)]
    [InlineData("5", "10", false)]
    [InlineData("0", "7.7", true)]
    public void DecimalsAreExactUpToTheirLimits(string value, string step, bool expected) =>
        Assert.Equal(expected, Check.IsMultipleOf(Decimal(value), Decimal(step)));

    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(-9, 3, true)]
    [InlineData(10, 3, false)]
    [InlineData(long.MaxValue, 7, true)]
    [InlineData(long.MinValue, 2, true)]
    [InlineData(long.MinValue, 3, false)]
    public void WholeNumbersAreExact(long value, long step, bool expected) => Assert.Equal(expected, Check.IsMultipleOf(value, step));

    [Theory]
    [InlineData(ulong.MaxValue, 5UL, true)]
    [InlineData(ulong.MaxValue, 2UL, false)]
    [InlineData(0UL, ulong.MaxValue, true)]
    public void LargeWholeNumbersAreExact(ulong value, ulong step, bool expected) =>
        Assert.Equal(expected, Check.IsMultipleOf(value, step));

    [Theory]
    [InlineData(0.3, 0.1, true)]
    [InlineData(0.1 + 0.2, 0.1, false)]
    [InlineData(0.29, 0.01, true)]
    [InlineData(35 * 0.01, 0.01, false)]
    [InlineData(1e20, 10, true)]
    [InlineData(1e300, 1, true)]
    [InlineData(1e-7, 1e-7, true)]
    [InlineData(1.5e-7, 1e-7, false)]
    [InlineData(-0.0, 0.1, true)]
    [InlineData(1e308, 0.123456789, false)]
    [InlineData(1e308, 0.5, true)]
    [InlineData(1e308, 1e308, true)]
    [InlineData(1e308, 3, false)]
    [InlineData(3e307, 3, true)]
    [InlineData(5e-324, 5e-324, true)]
    [InlineData(1.5e-323, 5e-324, true)]
    [InlineData(0.0075, 0.0001, true)]
    [InlineData(0.00751, 0.0001, false)]
    [InlineData(1e22, 18014398509481984, false)]
    [InlineData(1e60, 18014398509481984, true)]
    [InlineData(0.5, 1e300, false)]
    [InlineData(double.MaxValue, 1, true)]
    [InlineData(1, double.NaN, false)]
    [InlineData(1, 0, false)]
    [InlineData(double.NaN, 0.1, false)]
    [InlineData(double.PositiveInfinity, 0.1, false)]
    [InlineData(double.NegativeInfinity, 0.1, false)]
    public void DoublesAreValidatedAsTheyAreWritten(double value, double step, bool expected) =>
        Assert.Equal(expected, Check.IsMultipleOf(value, step));

    [Theory]
    [InlineData(0.3f, 0.1f, true)]
    [InlineData(0.35f, 0.1f, false)]
    [InlineData(1e38f, 0.3f, false)]
    [InlineData(3e38f, 0.3f, true)]
    [InlineData(float.PositiveInfinity, 1f, false)]
    [InlineData(float.NaN, 0.1f, false)]
    public void FloatsAreValidatedAsTheyAreWritten(float value, float step, bool expected) =>
        Assert.Equal(expected, Check.IsMultipleOf(value, step));

    [Fact]
    public void CountingDecimalsAgreesWithTheDivision() =>
        Gen.Select(Gen.OneOf(Gen.Decimal, Gen.Decimal[-2, 2], Gen.Select(Gen.Int[-20000, 20000], Gen.Int[0, 6], Scaled)), Gen.Int[0, 28])
            .Sample(static (value, decimals) => Check.HasDecimals(value, decimals) == Check.IsMultipleOf(value, Scaled(1, decimals)));

    [Fact]
    public void NothingIsAllocated()
    {
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Run()
        {
            Check.IsMultipleOf(0.61m, 0.01m);
            Check.HasDecimals(0.6100m, 2);
            Check.IsMultipleOf(0.615m, 0.25m);
            Check.IsMultipleOf(0.61, 0.01);
            Check.IsMultipleOf(0.61f, 0.01f);
        }
    }

    private static decimal Scaled(int digits, int scale) => new(Math.Abs(digits), 0, 0, digits < 0, (byte)scale);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
