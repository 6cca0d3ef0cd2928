using System.Globalization;
using ApiBox.OpenApi.Model;
using Microsoft.CodeAnalysis;

namespace ApiBox.OpenApi.Diagnostics;

/// <summary>The order of diagnostics, and a one-line summary.</summary>
internal static class DiagnosticOrder
{
    private static readonly HashSet<string> Unenforced =
    [
        Descriptors.BadPattern.Id, Descriptors.UnknownFormat.Id, Descriptors.UnknownKeyword.Id, Descriptors.LaterKeyword.Id,
        Descriptors.KeywordBesideReference.Id, Descriptors.KeywordNeedsAnother.Id, Descriptors.RuleNotChecked.Id,
    ];

    /// <summary>Errors first, then parts that are left out, rules that are not enforced, other warnings, and invalid examples.</summary>
    public static IEnumerable<DiagnosticInfo> Of(IEnumerable<DiagnosticInfo> diagnostics) =>
        diagnostics.OrderBy(Rank).ThenBy(static diagnostic => diagnostic.Span.Start);

    /// <summary>A line for each part that is left out, and a last line with what was generated and what was not.</summary>
    public static IReadOnlyList<string> Summary(DescriptionModel model, IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        var leftOut = Of(diagnostics).Where(static diagnostic => diagnostic.Descriptor == Descriptors.LeftOut)
            .Select(static diagnostic => diagnostic.Message)
            .ToList();
        var ofCallbacks = model.Callbacks.Where(static callback => !callback.IsWire).ToList();
        var types = model.Objects.Count + model.Enums.Count + model.Unions.Count
            + ofCallbacks.Sum(static callback => callback.Objects.Count + callback.Enums.Count);
        string[] faults =
        [
            Counted(leftOut.Count, "part", " left out"),
            Counted(Sum(diagnostics, static diagnostic => Unenforced.Contains(diagnostic.Descriptor.Id)), "rule", " not enforced"),
            Counted(Sum(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.BadExample), "example", " broken"),
            Counted(Sum(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.BadDefault), "default", " broken"),
        ];
        var made = $"{Counted(model.Operations.Count, "operation", "", always: true)}, {Counted(types, "type", "", always: true)}";
        var rest = string.Join(", ", faults.Where(static fault => fault.Length > 0));
        return [.. leftOut, rest.Length == 0 ? made : $"{made}; {rest}"];
    }

    private static int Rank(DiagnosticInfo diagnostic) => diagnostic.Descriptor switch
    {
        { DefaultSeverity: DiagnosticSeverity.Error } => 0,
        { DefaultSeverity: not DiagnosticSeverity.Warning } => 5,
        var one when one == Descriptors.LeftOut => 1,
        var one when Unenforced.Contains(one.Id) => 2,
        var one when one == Descriptors.BadDefault || one == Descriptors.BadExample => 4,
        _ => 3,
    };

    private static int Sum(IEnumerable<DiagnosticInfo> diagnostics, Func<DiagnosticInfo, bool> predicate) =>
        diagnostics.Where(predicate).Sum(static diagnostic => diagnostic.Count);

    private static string Counted(int count, string noun, string what, bool always = false) =>
        count == 0 && !always ? "" : $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}{what}";
}
