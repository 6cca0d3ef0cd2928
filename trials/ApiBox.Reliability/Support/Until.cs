namespace ApiBox.Reliability.Support;

/// <summary>Waits for what happens elsewhere.</summary>
internal static class Until
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until something is so.</summary>
    /// <returns>False if it is not between the patience.</returns>
    public static async Task<bool> IsAsync(Func<bool> isSo, TimeSpan patience)
    {
        for (var end = DateTime.UtcNow + patience; !isSo(); await Task.Delay(Look))
            if (DateTime.UtcNow > end)
                return isSo();
        return true;
    }

    /// <summary>Waits until something is so.</summary>
    /// <returns>False if it is not between the patience.</returns>
    public static async Task<bool> IsAsync(Func<Task<bool>> isSo, TimeSpan patience)
    {
        for (var end = DateTime.UtcNow + patience; !await isSo(); await Task.Delay(Look))
            if (DateTime.UtcNow > end)
                return await isSo();
        return true;
    }

    /// <summary>Waits until a count is reached, as long as it grows.</summary>
    /// <param name="count">The count.</param>
    /// <param name="goal">How far it is to go.</param>
    /// <param name="patience">How long it may stay as it is.</param>
    /// <returns>False if it no longer grows.</returns>
    public static async Task<bool> GrownAsync(Func<int> count, int goal, TimeSpan patience)
    {
        for (var last = count(); last < goal;)
        {
            if (!await IsAsync(() => count() > last, patience))
                return false;
            last = count();
        }

        return true;
    }
}
