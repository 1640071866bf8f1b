namespace GrassrootsDemocracy.Elections.After.Delegates;

// Writes the lines about the delegates to a congress.
internal readonly struct CongressLedger(CongressRules rules, Congress facts)
{
    public IEnumerable<Finding?> Lines() =>
        [
            Members(),
            Approval(),
            Number(),
            .. Units(),
            ByWhom.Line(CongressFindings.CredentialsBy, rules.CredentialsBy, facts.CredentialsBy),
            .. Delegates(),
        ];

    // Many members, or scattered ones: either is enough.
    private Finding Members()
    {
        var (members, isDispersed) = (facts.Members, facts.IsDispersed);
        return rules.MembersLeast.Line(
            CongressFindings.Members,
            least =>
                members >= least || isDispersed == false ? Measure.AtLeast(members, least)
                : isDispersed == true ? Measure.Recorded(members)
                : Measure.MissingFact(new("whether the members are scattered", "成员是否居住分散"), members),
            members
        );
    }

    private Finding? Approval() => rules.Approval.YesNo(CongressFindings.Approval, facts.IsApproved);

    // Above the most is a breach; other than usual is not, and why is not a matter of numbers.
    private Finding Number()
    {
        var seats = facts.Seats;
        var most = rules.MostDelegates;
        if (
            most.Speaks()
            && most.Measure(limit => Measure.AtMost(seats, limit), seats)
                is { Verdict: not Verdict.Met } tooMany
        )
        {
            return new(CongressFindings.Number, tooMany, most.Source);
        }

        return rules.UsualNumber.Line(
            CongressFindings.Number,
            usual => usual.Contains(seats) ? Measure.Within(seats, usual) : Measure.Open(seats),
            seats
        );
    }

    private List<Finding> Units()
    {
        var lines = new List<Finding>();
        foreach (var unit in facts.Units.OrderBy(unit => unit.Name, StringComparer.Ordinal))
        {
            lines.Add(
                rules.Surplus.Line(
                    CongressFindings.Surplus,
                    surplus => Measure.Within(unit.Candidates, surplus.Candidates(unit.Seats)),
                    unit.Candidates,
                    unit.Name,
                    unit.Seats
                )
            );
        }

        if (facts.Units.Count > 0)
        {
            var sum = facts.Units.Sum(unit => (long)unit.Seats);
            lines.Add(
                new(CongressFindings.Sum, Measure.Within(sum, CountRange.Exactly(facts.Seats)), source: null)
            );
        }

        return lines;
    }

    private List<Finding> Delegates()
    {
        var lines = new List<Finding>();
        foreach (var one in facts.Delegates.OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            lines.Add(
                new(
                    CongressFindings.Delegate,
                    Measure.Holds(one.IsConfirmed),
                    rules.CredentialsBy.Source,
                    one is { IsConfirmed: false, Reason: { } reason } ? $"{one.Name} ({reason})" : one.Name
                )
            );
        }

        return lines;
    }
}
