using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Norms;

/// <summary>What makes an election valid: enough of a whole must come, by whom coming is measured.</summary>
/// <param name="Who">Who is counted: those who took part in the vote, or those present at the meeting.</param>
/// <param name="Quota">The share they must be of a whole.</param>
public readonly record struct TurnoutRule(Base Who, Quota Quota) : IReadable
{
    /// <summary>Compares two rules; those of different people or wholes are incomparable.</summary>
    /// <param name="value">The rule in question.</param>
    /// <param name="other">The rule to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(TurnoutRule value, TurnoutRule other) =>
        value.Who == other.Who ? Order.Quotas(value.Quota, other.Quota) : Strictness.Incomparable;

    /// <inheritdoc/>
    public string ToString(Language language) =>
        new Words("{0}, counting {1}", "{0}，以{1}计").Fill(
            language,
            Quota.ToString(language),
            EnumWords.Of(Who).In(language)
        );

    /// <summary>Returns the rule in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
