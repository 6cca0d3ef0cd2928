using ApiBox.Analyzers.Values.Constants;
using ApiBox.Analyzers.ClientRules;
using ApiBox.OpenApi.Naming;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>Checks values of open enums, and values of which the description lists some.</summary>
internal static class ListedChecks
{
    /// <summary>A text of which the type knows nothing. It can be a new value of the service, so it may be right.</summary>
    /// <param name="creation">The expression that makes the value.</param>
    /// <param name="field">The rules of the field that the value is for; null when it is for no field.</param>
    public static Violation? Unknown(ITypeSymbol type, string text, SyntaxNode syntax, SyntaxNode creation, ValueRules? field)
    {
        var known = KnownTexts.Of(type).ToList();
        if (known.Count == 0 || known.Exists(one => one.Text == text))
            return null;
        // What is suggested must be allowed.
        if (field?.Enum is { } allowed)
            known.RemoveAll(one => allowed.All(other => other.Text != one.Text));
        var violation = Violation.Of(
            ValueDescriptors.UnknownText, syntax, TextChecks.Cut(text), type.Name,
            NearestName.Suggestion(text, known.Select(static one => one.Text)));
        return text.Length == 0 || known.Count == 0
            ? violation
            : violation with { Replacement = Nearest(type, text, known), Replaced = creation };
    }

    /// <summary>A value of an open enum that this field does not allow.</summary>
    public static Violation? Check(ValueRules rules, Constant.Listed value, SyntaxNode syntax)
    {
        // The default of an open enum is not a value. Other texts that are not known are reported where they are written.
        if (value.Value.Length == 0 && KnownTexts.Of(value.Type).All(static known => known.Text.Length > 0))
            return Violation.Of(ValueDescriptors.MissingValue, syntax, rules.Name, "the default of " + value.Type.Name);
        if (rules.Enum is not { } allowed || allowed.Any(one => one.Text == value.Value)
            || !KnownTexts.Of(value.Type).Any(known => known.Text == value.Value))
            return null;
        var candidates = KnownTexts.Of(value.Type).Where(known => allowed.Any(one => one.Text == known.Text)).ToList();
        return Violation.Of(ValueDescriptors.NotAllowed, syntax, rules.Name, OneOf(allowed), value.Value) with
        {
            Replacement = candidates.Count == 0 ? null : Nearest(value.Type, value.Value, candidates),
        };
    }

    /// <summary>A number or a truth value of which the description lists some.</summary>
    public static Violation? Check(ValueRules rules, Constant value, SyntaxNode syntax)
    {
        if (rules.Enum is not { Count: > 0 } allowed || allowed.Any(one => Equals(one, value)))
            return null;
        var nearest = value is Constant.Number { Exact: { } exact }
            ? allowed.Select(static one => NumberChecks.Exact(one.Text)).OfType<decimal>()
                .OrderBy(one => Math.Abs(one - exact)).Select(static one => (decimal?)one).FirstOrDefault()
            : null;
        return Violation.Of(ValueDescriptors.NotAllowed, syntax, rules.Name, OneOf(allowed), value.Display) with
        {
            Replacement = nearest is { } number ? NumberChecks.Write(number, ((Constant.Number)value).Value) : null,
        };
    }

    /// <summary>Whether a value in C# is one in JSON.</summary>
    public static bool Equals(Json json, Constant value) => value switch
    {
        Constant.Null => json.Kind == JsonKind.Null,
        Constant.Flag flag => json.Kind == (flag.Value ? JsonKind.True : JsonKind.False),
        Constant.Number number => json.Kind == JsonKind.Number && number.Exact == NumberChecks.Exact(json.Text),
        Constant.Text or Constant.Address or Constant.Listed => json.Kind == JsonKind.Text && json.Text == value.Display,
        _ => false,
    };

    private static string OneOf(IReadOnlyList<Json> allowed)
    {
        const int shown = 8;
        var texts = allowed.Select(Show).ToList();
        return texts.Count == 1 ? $"'{texts[0]}'"
            : $"one of {string.Join(", ", texts.Take(shown))}{(texts.Count > shown ? ", …" : "")}";
    }

    private static string Show(Json json) => json.Kind switch { JsonKind.True => "true", JsonKind.False => "false", _ => json.Text };

    private static string Nearest(ITypeSymbol type, string text, List<(string Name, string Text)> known)
    {
        var nearest = NearestName.Of(text, known.Select(static one => one.Text));
        var name = known.Find(one => one.Text == nearest).Name;
        return $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{name}";
    }
}
