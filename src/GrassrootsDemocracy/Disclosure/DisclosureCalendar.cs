namespace GrassrootsDemocracy.Disclosure;

/// <summary>What falls due in a time, before anything of it is done.</summary>
/// <remarks>Two are equal when rules and facts are.</remarks>
public sealed record DisclosureCalendar : Outcome<DisclosureRules>
{
    internal DisclosureCalendar(DisclosureRules rules, DisclosureYear year)
        : base(rules)
    {
        Year = year;
        var lines = DisclosureOutcome.LinesOf(new(rules, year.AsLog(), year.First, year.Last));
        Days =
        [
            .. lines
                .Select(line => line.Duty)
                .OfType<DisclosureDuty>()
                .Where(duty => year.First <= duty.LastDay && duty.LastDay <= year.Last)
                .OrderBy(duty => duty.LastDay)
                .ThenBy(duty => duty.Item.Id, StringComparer.Ordinal)
                .ThenBy(duty => duty.Reference, StringComparer.Ordinal),
        ];
        Open =
        [
            .. lines
                .Where(line => line.Duty is null or { LastDay: null })
                .Select(line => line.Finding)
                .Where(line => line.Verdict == Verdict.Undetermined),
        ];
        Findings = rules.Framed(year, Open);
    }

    /// <summary>Gets the facts.</summary>
    public DisclosureYear Year { get; }

    /// <summary>Gets what falls due, the earliest first; each says why and how its day was counted.</summary>
    public ValueList<DisclosureDuty> Days { get; }

    /// <summary>Gets what has no day: a fact is missing, or no rulebook says by when.</summary>
    public ValueList<Finding> Open { get; }

    /// <summary>Gets the ledger: what is open.</summary>
    public override ValueList<Finding> Findings { get; }
}
