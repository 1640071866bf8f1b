namespace GrassrootsDemocracy.Liaison.Delegates;

// Writes the lines about standing delegations: what counts is the whole term, day by day.
internal readonly struct DelegationLedger(DelegateTermRules rules, DelegationTerm term)
{
    public IEnumerable<Finding> Lines()
    {
        var ledger = this;
        return
        [
            Number(),
            .. term
                .Delegations.OrderBy(delegation => delegation.Name, StringComparer.Ordinal)
                .SelectMany(delegation => ledger.Of(delegation)),
        ];
    }

    private static Words Term { get; } = new("the days of the term", "任期起止日期");

    // Of a term without a day nothing can be said.
    private bool IsEmpty => term.Until <= term.From;

    private Finding Number()
    {
        var (from, until) = (term.From, term.Until);
        var whole = term.Delegations.Count(delegation =>
            delegation.From <= from && !(delegation.Until < until)
        );
        var isEmpty = IsEmpty;
        return rules.Delegations.Line(
            DelegateTermFindings.Delegations,
            range => isEmpty ? Measure.MissingFact(Term, whole) : Measure.Within(whole, range),
            whole
        );
    }

    private List<Finding> Of(StandingDelegation delegation)
    {
        var lines = new List<Finding>();
        foreach (var office in rules.DelegationOffices.Norm?.Value ?? [])
        {
            lines.Add(
                new(
                    DelegateTermFindings.Offices,
                    IsEmpty ? Measure.MissingFact(Term) : Measure.AtMost(EmptyDays(delegation, office), 0),
                    rules.DelegationOffices.Source,
                    new DelegationOfficeName(delegation.Name, office)
                )
            );
        }

        var (from, until) = (term.From, term.Until);
        long? whole = delegation.SpecialGroups?.Count(group => group.From <= from && !(group.Until < until));
        var measure =
            whole is null ? Measure.NotKnown
            : IsEmpty ? Measure.MissingFact(Term)
            : rules.SpecialGroups.Measure(range => Measure.Within(whole, range), whole);
        lines.Add(new(DelegateTermFindings.Groups, measure, rules.SpecialGroups.Source, delegation.Name));
        return lines;
    }

    // The days of the term on which nobody held the office; a day on which two did is a day on which somebody did.
    private long EmptyDays(StandingDelegation delegation, Label office)
    {
        var (empty, next) = (0L, term.From);
        foreach (var post in delegation.Posts.Where(post => post.Office == office).OrderBy(post => post.From))
        {
            if (post.From > next)
            {
                empty += DaysBetween(next, post.From);
            }

            next = LocalDate.Max(next, post.Until ?? term.Until);
        }

        return empty + DaysBetween(next, term.Until);
    }

    private long DaysBetween(LocalDate from, LocalDate until) =>
        Math.Max(0, Period.DaysBetween(from, LocalDate.Min(until, term.Until)));
}
