namespace GrassrootsDemocracy.Norms;

/// <summary>What makes an election valid: enough of a whole must come, by whom coming is measured.</summary>
/// <param name="Who">Who is counted: those who took part in the vote, or those present at the meeting.</param>
/// <param name="Quota">The share they must be of a whole.</param>
public readonly record struct TurnoutRule(Base Who, Quota Quota) : IReadable, IAsking
{
    /// <summary>Gets who is counted.</summary>
    public Base Who { get; } = Guard.Against.EnumOutOfRange(Who);

    /// <summary>Compares two rules, also of people or wholes of which one is never the fewer.</summary>
    /// <param name="value">The rule in question.</param>
    /// <param name="other">The rule to compare with.</param>
    /// <returns>
    /// How <paramref name="value"/> compares: the fewer are counted, and the more they are a share of, the more it asks.
    /// </returns>
    public static Strictness Compare(TurnoutRule value, TurnoutRule other) =>
        Order.Of(value.Implies(other), other.Implies(value));

    // Of those who are the whole, or more than it, enough always come.
    bool IAsking.AsksSomething => Quota.Threshold.AsksSomething && !Wholes.IsNeverLess(Who, Quota.Of);

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

    // Those who are enough are no more than those whom the other counts.
    internal bool Implies(TurnoutRule other) =>
        Wholes.IsNeverLess(other.Who, Who) && Quota.Implies(other.Quota);
}
