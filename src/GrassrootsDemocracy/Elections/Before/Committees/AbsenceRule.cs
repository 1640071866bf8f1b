namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>What it means that a member stays away again and again, or comes and does not vote.</summary>
/// <param name="Times">How many times running; positive.</param>
/// <param name="IsAutomatic">Whether the member has then left (视为), or may be held to have left (可以视为).</param>
public sealed record AbsenceRule(int Times, bool IsAutomatic) : Readable
{
    /// <summary>Gets how many times running.</summary>
    public int Times { get; } = Guard.Against.NegativeOrZero(Times);

    /// <summary>Compares two rules; fewer times ask more, and so does having left without a decision.</summary>
    /// <param name="value">The rule in question.</param>
    /// <param name="other">The rule to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(AbsenceRule value, AbsenceRule other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return Order.Of(Implies(value, other), Implies(other, value));

        static bool Implies(AbsenceRule one, AbsenceRule two) =>
            one.Times <= two.Times && (one.IsAutomatic || !two.IsAutomatic);
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            (IsAutomatic, Times) switch
            {
                (true, 1) => new Words("once: has left", "一次即视为退出"),
                (false, 1) => new Words("once: may be held to have left", "一次即可以视为退出"),
                (true, _) => new Words("{0:time|times} running: has left", "连续{0}次：视为退出"),
                (false, _) => new Words(
                    "{0:time|times} running: may be held to have left",
                    "连续{0}次：可以视为退出"
                ),
            }
        ).Fill(language, Times);
}
