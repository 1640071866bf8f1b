namespace GrassrootsDemocracy.Elections.Delegates;

// Writes the lines about the delegates to a congress.
internal readonly struct CongressLedger(CongressRules rules, Congress facts)
{
    public IEnumerable<Finding> Lines()
    {
        List<Finding?> lines =
        [
            Members(),
            Approval(),
            Number(),
            .. Units(),
            ByWhom.Line(CongressFindings.CredentialsBy, rules.CredentialsBy, facts.CredentialsBy),
            .. Delegates(),
        ];
        return lines.OfType<Finding>();
    }

    // Many members, or scattered ones: either is enough.
    private Finding Members()
    {
        var measure = rules.MembersLeast.Norm is { Value: var least }
            ? Measure.AtLeast(facts.Members, least)
            : rules.MembersLeast.Unfilled(facts.Members);
        if (measure.Verdict == Verdict.Breached && facts.IsDispersed != false)
        {
            measure = facts.IsDispersed is null
                ? Measure.MissingFact(
                    new("whether the members are scattered", "成员是否居住分散"),
                    facts.Members
                )
                : Measure.Recorded(facts.Members);
        }

        return new(CongressFindings.Members, measure, rules.MembersLeast.Source);
    }

    private Finding? Approval() =>
        rules.Approval.Norm?.Value != true
            ? null
            : new(CongressFindings.Approval, Measure.Holds(facts.IsApproved), rules.Approval.Source);

    // Above the most is a breach; other than usual is not, and why is not a matter of numbers.
    private Finding Number()
    {
        var seats = facts.Seats;
        var most = rules.MostDelegates;
        if (
            most.State is TermState.Stated or TermState.InCases
            && most.Measure(limit => Measure.AtMost(seats, limit), seats)
                is { Verdict: not Verdict.Met } tooMany
        )
        {
            return new(CongressFindings.Number, tooMany, most.Source);
        }

        var measure = rules.UsualNumber.Measure(
            usual => usual.Contains(seats) ? Measure.Within(seats, usual) : Measure.Open(seats),
            seats
        );
        return new(CongressFindings.Number, measure, rules.UsualNumber.Source);
    }

    private List<Finding> Units()
    {
        var lines = new List<Finding>();
        foreach (var unit in facts.Units.OrderBy(unit => unit.Name, StringComparer.Ordinal))
        {
            var measure = rules.Surplus.Norm is { Value: var surplus }
                ? Between(unit.Candidates, surplus.Candidates(unit.Seats))
                : rules.Surplus.Unfilled(unit.Candidates, unit.Seats);
            lines.Add(new(CongressFindings.Surplus, measure, rules.Surplus.Source) { Subject = unit.Name });
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
                new(CongressFindings.Delegate, Measure.Holds(one.IsConfirmed), rules.CredentialsBy.Source)
                {
                    Subject = one is { IsConfirmed: false, Reason: { } reason }
                        ? $"{one.Name} ({reason})"
                        : one.Name,
                }
            );
        }

        return lines;
    }

    private static Measure Between(long actual, CountRange range) =>
        range.Most == long.MaxValue ? Measure.AtLeast(actual, range.Least) : Measure.Within(actual, range);
}
