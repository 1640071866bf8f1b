namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What the rules make of an amendment to the draft of a budget.</summary>
public sealed record AmendmentOutcome : Outcome<AmendmentRules>
{
    internal AmendmentOutcome(AmendmentRules rules, BudgetAmendment amendment)
        : base(rules)
    {
        Amendment = amendment;
        Motion = amendment.Vote is { } vote
            ? rules.Assembly.Decide(amendment.ByItsLaw(amendment.Meeting), vote)
            : null;
        var admission = new[] { Signed(), Tabled(), Balance() }.OfType<Finding>().ToList();
        var admitted = Verdicts.All(admission.Select(line => line.Verdict));
        var standing = rules.Stand(amendment);

        Findings = rules.Framed(amendment, [.. admission, .. Motion?.Findings ?? []]);
        State =
            admitted == Verdict.Breached ? AmendmentState.NotAdmitted
            : Verdicts.All([admitted, standing]) == Verdict.Undetermined ? AmendmentState.Undetermined
            : standing == Verdict.Breached ? AmendmentState.NoDecision
            : Motion?.Status switch
            {
                null => AmendmentState.AwaitingVote,
                MotionStatus.Adopted => AmendmentState.Adopted,
                MotionStatus.NotAdopted => AmendmentState.NotAdopted,
                MotionStatus.Undetermined => AmendmentState.Undetermined,
                _ => AmendmentState.NoDecision,
            };
    }

    /// <summary>Gets the meeting.</summary>
    public Meeting Meeting => Amendment.Meeting;

    /// <summary>Gets the amendment.</summary>
    public BudgetAmendment Amendment { get; }

    /// <summary>Gets its vote; <see langword="null"/> while there was none.</summary>
    public MotionOutcome? Motion { get; }

    /// <summary>Gets what became of it.</summary>
    public AmendmentState State { get; }

    /// <summary>Gets the ledger: who signed, when it was tabled, what it costs, and the lines of its vote.</summary>
    public override ValueList<Finding> Findings { get; }

    private Finding Signed()
    {
        var easiest = Rules
            .Signers.Norm?.Value.Where(route => route.Signers == Amendment.Signers)
            .MinBy(route => route.Least);
        return Line(
            AmendmentFindings.Signers,
            Rules.Signers.Measure(By, Amendment.SignedBy),
            Rules.Signers.SourceOf(easiest)
        );

        Measure By(ValueList<AmendmentRoute> routes)
        {
            var own = routes.Where(route => route.Signers == Amendment.Signers).ToList();
            return Amendment.Signers is null
                    ? Measure.MissingFact(
                        new("whose signatures they are", "联名者的身份"),
                        Amendment.SignedBy
                    )
                : own.Count == 0 ? Measure.Stated(Verdict.Breached)
                : Measure.AtLeast(Amendment.SignedBy, own.Min(route => route.Least));
        }
    }

    private Finding? Tabled()
    {
        if (Rules.Before.Norm is not { Value: var limit })
        {
            return Rules.Before.State == TermState.InCases
                ? Line(
                    AmendmentFindings.TabledBefore,
                    Rules.Before.Unfilled(actual: null),
                    Rules.Before.Source
                )
                : null;
        }

        if ((Amendment.TabledOn, Meeting.Day) is not ({ } tabled, { } day))
        {
            return Line(AmendmentFindings.TabledBefore, Measure.NotKnown, Rules.Before.Source);
        }

        var verdict = limit.Before(DayBounds.On(day), Meeting.Calendar).ByThen(tabled);
        return Line(
            AmendmentFindings.TabledBefore,
            Measure.Stated(verdict, new CalendarCover(Meeting.Calendar)),
            Rules.Before.Source
        );
    }

    // What spends no more needs no cover, whatever a norm says.
    private Finding? Balance() =>
        Rules.Balanced.Norm is not { Value: true } ? null
        : Amendment.Increase is not { } more
            ? Line(
                AmendmentFindings.Balanced,
                Measure.MissingFact(new("how much more it spends", "增支数额"), Amendment.Cover),
                Rules.Balanced.Source
            )
        : Line(
            AmendmentFindings.Balanced,
            Measure.AtLeast(more == 0 ? Amendment.Cover ?? 0 : Amendment.Cover, more),
            Rules.Balanced.Source
        );

    private Finding Line(RuleDescriptor rule, Measure measure, Citation? source) =>
        new(rule, measure, source, Amendment.Title);
}
