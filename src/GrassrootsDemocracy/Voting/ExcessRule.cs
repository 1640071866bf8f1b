namespace GrassrootsDemocracy.Voting;

/// <summary>What it means that more ballots came back than there can be.</summary>
/// <param name="Of">What the ballots must not outnumber: the papers issued, or those who took part or were present.</param>
/// <param name="Means">What an excess means.</param>
public readonly record struct ExcessRule(Base Of, ExcessMeaning Means) : IReadable
{
    /// <summary>Gets what the ballots must not outnumber.</summary>
    /// <exception cref="ArgumentException">It is the ballots cast or some of them, so that nobody could keep it, or everybody would.</exception>
    public Base Of { get; } =
        Wholes.IsNeverLess(Base.Collected, Guard.Against.EnumOutOfRange(Of))
            ? throw new ArgumentException(
                $"The ballots that came back are compared with {EnumWords.Of(Of).English}, which are among them: name those who voted, or the papers handed out.",
                nameof(Of)
            )
            : Of;

    /// <summary>Gets what an excess means.</summary>
    public ExcessMeaning Means { get; } = Guard.Against.EnumOutOfRange(Means);

    /// <summary>Compares two rules; the fewer ballots are allowed, and the more an excess means, the more it asks.</summary>
    /// <param name="value">The rule in question.</param>
    /// <param name="other">The rule to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; incomparable where either of the two numbers can be the larger.</returns>
    public static Strictness Compare(ExcessRule value, ExcessRule other)
    {
        return Order.Of(Implies(value, other), Implies(other, value));

        static bool Implies(ExcessRule one, ExcessRule two) =>
            Wholes.IsNeverLess(two.Of, one.Of)
            && (one.Means == ExcessMeaning.VoidsElection || two.Means == ExcessMeaning.IsRecorded);
    }

    /// <inheritdoc/>
    public string ToString(Language language) =>
        new Words("more ballots than {0}: {1}", "收回票数多于{0}：{1}").Fill(
            language,
            EnumWords.Of(Of).In(language),
            EnumWords.Of(Means).In(language)
        );

    /// <summary>Returns the rule in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
