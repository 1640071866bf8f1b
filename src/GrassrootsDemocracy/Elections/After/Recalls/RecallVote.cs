namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>The vote on a recall: the names on the paper are the members to be recalled, and a mark is for it.</summary>
public sealed record RecallVote
{
    /// <summary>Gets the day of the vote.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the roll.</summary>
    public required ElectoralRoll Roll
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Roll));
    }

    /// <summary>Gets what was counted, member by member.</summary>
    public required Tally Tally
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Tally));
            field = Guard.Against.InvalidInput(
                value,
                nameof(Tally),
                tally => tally.Paper.WriteInLines == 0,
                "A recall is voted on by printed names: print no lines for others."
            );
        }
    }

    /// <summary>Gets who was due and who came, proxies counted; <see langword="null"/> when it was not recorded.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>Gets the composition of the assembly that votes; <see langword="null"/> when none does or it is not known.</summary>
    public long? Composition
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Composition));
    }

    /// <summary>Gets who called the vote; <see langword="null"/> when it is not known.</summary>
    public Label? CalledBy { get; init; }

    /// <summary>Gets what had come before the call, such as <see cref="RecallFacts.OrderedToCorrect"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? StepsBefore { get; init; }

    /// <summary>Gets what the member was given, such as <see cref="RecallFacts.Reply"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Safeguards { get; init; }

    /// <summary>Gets what was done with the result; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Aftermath { get; init; }

    internal long? Number(Base of) => InNumbers.Of(of);

    internal VoteNumbers InNumbers => new(Roll, Tally, Attendance, Composition);
}
