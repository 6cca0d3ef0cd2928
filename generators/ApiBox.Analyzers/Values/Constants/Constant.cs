using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Values.Constants;

/// <summary>A value that is known without running the program.</summary>
internal abstract record Constant
{
    private Constant()
    {
    }

    /// <summary>The value as messages show it, and as it is compared for repetitions.</summary>
    public abstract string Display { get; }

    internal sealed record Null : Constant
    {
        public override string Display => "null";
    }

    internal sealed record Flag(bool Value) : Constant
    {
        public override string Display => Value ? "true" : "false";
    }

    internal sealed record Text(string Value) : Constant
    {
        public override string Display => Value;
    }

    /// <summary>A Uri by the text that it is made of.</summary>
    internal sealed record Address(string Value) : Constant
    {
        public override string Display => Value;
    }

    /// <summary>A value of an open enum.</summary>
    internal sealed record Listed(ITypeSymbol Type, string Value) : Constant
    {
        public override string Display => Value;
    }

    /// <summary>A number of any type, in the type that C# has it in.</summary>
    internal sealed record Number(object Value) : Constant
    {
        public override string Display => Value is double or float
            ? ((IFormattable)Value).ToString("R", CultureInfo.InvariantCulture)
            : ((IFormattable)Value).ToString(null, CultureInfo.InvariantCulture);

        public double Approximate => Convert.ToDouble(Value, CultureInfo.InvariantCulture);

        /// <summary>The number as it is written; null for one that no decimal holds.</summary>
        public decimal? Exact =>
            Value is not (double or float) ? Convert.ToDecimal(Value, CultureInfo.InvariantCulture)
            : decimal.TryParse(Display, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
    }

    /// <summary>A list; an item that is not known is null.</summary>
    /// <param name="IsWhole">Whether the number of its items is known.</param>
    internal sealed record List(ImmutableArray<ListItem> Items, bool IsWhole) : Constant
    {
        public override string Display => $"{Items.Length} items";
    }
}

/// <summary>An item of a list, and the expression that it is.</summary>
internal sealed record ListItem(IOperation? Operation, SyntaxNode Syntax);

/// <summary>One of the values that an expression can have, and the part of it that is that value.</summary>
internal readonly record struct Alternative(Constant Value, SyntaxNode Syntax, IOperation Operation);
