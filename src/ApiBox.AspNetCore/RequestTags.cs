using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ApiBox.Runtime;

/// <summary>
/// Removes a callback's token from the tags of the request's activity. OpenTelemetry sets <c>url.path</c> when a request starts and exports
/// it when it ends; the endpoint runs between. ASP.NET Core's own request log and its scope <c>RequestPath</c> are made before, and cannot
/// be changed here.
/// </summary>
internal static class RequestTags
{
    private const string Hidden = "***";

    public static void RemoveToken(string token, HttpContext context)
    {
        if (token.Length == 0)
            return;

        Clean(context.Features.Get<IHttpActivityFeature>()?.Activity, token);
        for (var activity = Activity.Current; activity is not null; activity = activity.Parent)
            Clean(activity, token);
    }

    private static void Clean(Activity? activity, string token)
    {
        if (activity is null)
            return;

        // Collected first, because setting a tag changes the enumerated collection.
        List<KeyValuePair<string, string>>? found = null;
        foreach (var (name, value) in activity.TagObjects)
            if (value is string text && text.Contains(token, StringComparison.Ordinal))
                (found ??= []).Add(new(name, text.Replace(token, Hidden, StringComparison.Ordinal)));
        foreach (var (name, text) in found ?? [])
            activity.SetTag(name, text);
        if (activity.DisplayName.Contains(token, StringComparison.Ordinal))
            activity.DisplayName = activity.DisplayName.Replace(token, Hidden, StringComparison.Ordinal);
    }
}
