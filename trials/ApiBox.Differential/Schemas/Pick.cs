namespace ApiBox.Differential.Schemas;

/// <summary>What random choices have in common.</summary>
internal static class Pick
{
    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;

    public static T One<T>(this Random random, IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
