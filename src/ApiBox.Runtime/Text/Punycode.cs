namespace ApiBox.Runtime;

/// <summary>Bootstring of RFC 3492 with the parameters of Punycode.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int LowestThreshold = 1;
    private const int HighestThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int FirstBias = 72;
    private const int FirstPoint = 0x80;
    private const int LastPoint = 0x10FFFF;

    public static bool TryDecode(ReadOnlySpan<char> text, out List<int> points)
    {
        points = [];
        var hyphen = text.LastIndexOf('-');
        foreach (var c in hyphen > 0 ? text[..hyphen] : [])
            points.Add(char.ToLowerInvariant(c));
        text = text[(hyphen + 1)..];

        long point = FirstPoint;
        long index = 0;
        var bias = FirstBias;
        while (!text.IsEmpty)
        {
            var before = index;
            if (!TryDelta(ref text, bias, ref index))
                return false;

            var count = points.Count + 1;
            bias = Adapt(index - before, count, before == 0);
            point += index / count;
            index %= count;
            if (point > LastPoint || point is >= 0xD800 and <= 0xDFFF)
                return false;

            points.Insert((int)index++, (int)point);
        }

        return true;
    }

    /// <summary>How many characters the points take when they are encoded.</summary>
    public static int EncodedLength(List<int> points)
    {
        var basic = points.Count(static point => point < FirstPoint);
        var length = basic == 0 ? 0 : basic + 1;
        var handled = basic;
        var delta = 0L;
        var bias = FirstBias;
        var next = FirstPoint;
        while (handled < points.Count)
        {
            var least = points.Where(point => point >= next).Min();
            delta += (long)(least - next) * (handled + 1);
            next = least;
            foreach (var point in points)
            {
                if (point < next)
                    delta++;
                if (point != next)
                    continue;

                length += DigitCount(delta, bias);
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            next++;
        }

        return length;
    }

    private static bool TryDelta(ref ReadOnlySpan<char> text, int bias, ref long index)
    {
        var weight = 1L;
        for (var k = Base; ; k += Base)
        {
            if (text.IsEmpty || Digit(text[0]) is not (>= 0 and var digit))
                return false;

            text = text[1..];
            index += digit * weight;
            if (index > int.MaxValue)
                return false;

            var threshold = Threshold(k, bias);
            if (digit < threshold)
                return true;
            weight *= Base - threshold;
        }
    }

    private static int DigitCount(long delta, int bias)
    {
        var count = 1;
        for (var k = Base; ; k += Base, count++)
        {
            var threshold = Threshold(k, bias);
            if (delta < threshold)
                return count;
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    private static int Threshold(int k, int bias) => Math.Clamp(k - bias, LowestThreshold, HighestThreshold);

    private static int Digit(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        >= '0' and <= '9' => c - '0' + 26,
        _ => -1,
    };

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - LowestThreshold) * HighestThreshold / 2; k += Base)
            delta /= Base - LowestThreshold;
        return (int)(k + ((Base - LowestThreshold + 1) * delta / (delta + Skew)));
    }
}
