using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Committees;

/// <summary>What it means that a member stays away again and again, or comes and does not vote.</summary>
/// <param name="Times">How many times running; positive.</param>
/// <param name="IsAutomatic">Whether the member has then left (视为), or may be held to have left (可以视为).</param>
public sealed record AbsenceRule(int Times, bool IsAutomatic) : IReadable
{
    /// <summary>Gets how many times running.</summary>
    public int Times { get; } = Guard.Against.NegativeOrZero(Times);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        CommitteeTexts.All.Fill(IsAutomatic ? "absence.automatic" : "absence.may", culture, Times);

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
