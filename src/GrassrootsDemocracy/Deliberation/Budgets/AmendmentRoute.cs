using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>One way to table an amendment: who signs, and how many of them together.</summary>
/// <param name="Signers">Who signs, such as the delegates.</param>
/// <param name="Least">How many at least; 1 for a body that tables it as such.</param>
public sealed record AmendmentRoute(Label Signers, int Least) : IReadable
{
    /// <summary>Gets who signs.</summary>
    public Label Signers { get; } = Guard.Against.Null(Signers);

    /// <summary>Gets how many at least.</summary>
    public int Least { get; } = Guard.Against.NegativeOrZero(Least);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        BudgetTexts.All.Fill("amendment-route", culture, Signers.ToString(culture), Least);

    /// <summary>Returns the way in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
