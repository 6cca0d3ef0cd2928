namespace ApiBox;

internal static class TemporaryRoutes
{
    internal static readonly Runtime.PaidRoute[] PaidRoutes = [.. ApiBoxOperations.All.Where(o => o.Paid).Select(o => new Runtime.PaidRoute(o.Method, o.Path))];
}
