namespace GrassrootsDemocracy.Forums;

/// <summary>What was held over a time, as it stands on a day.</summary>
public sealed record ForumOutcome : Outcome<ForumRules>
{
    internal ForumOutcome(ForumRules rules, ForumLog facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
    }

    /// <summary>Gets the facts.</summary>
    public ForumLog Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the period or day that is due next; <see langword="null"/> when no norm says how often, or nothing is due.</summary>
    public CadenceSpan? NextDue => CheckedBy(days => days.Surely)?.NextDue;

    /// <summary>Gets the periods and days that are over without its having been held.</summary>
    public ValueList<CadenceSpan> Overdue => CheckedBy(days => days.Possibly)?.Overdue ?? [];

    /// <summary>Gets the periods and days in which it was held often enough.</summary>
    public ValueList<CadenceSpan> Done => CheckedBy(days => days.Surely)?.Done ?? [];

    /// <summary>Gets the matters that are known on the day, in the order of their references.</summary>
    public ValueList<ForumMatter> Raised =>
        [
            .. Facts
                .Matters.Where(matter => matter.IsKnownOn(On))
                .OrderBy(matter => matter.Reference, StringComparer.Ordinal),
        ];

    /// <summary>Gets how many of them are closed on the day.</summary>
    public int Closed => Raised.Count(matter => matter.ClosedOn <= On);

    /// <summary>Gets the ledger: what is asked of the whole, each time that it was held, and each matter.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new ForumLedger(this).Lines());

    /// <summary>Judges whether a printed share, such as "over 95 %", is that of the matters closed.</summary>
    /// <param name="print">The print.</param>
    /// <returns>The judgement; <see langword="null"/> when no matter was raised, and there is nothing to have a share of.</returns>
    public PrintJudgement? JudgeClosed(PublishedShare print)
    {
        Guard.Against.Null(print);
        return Raised.Count is > 0 and var raised ? print.Judge(Closed, raised) : null;
    }

    private CadenceOutcome? CheckedBy(Func<ForumDays, CadenceLog> days) =>
        Rules.Every.Norm?.Value.Check(days(new(this)), On);
}
