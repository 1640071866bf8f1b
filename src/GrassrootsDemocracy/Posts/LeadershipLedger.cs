namespace GrassrootsDemocracy.Posts;

// The lines on one person in two offices, and on members who also sit on another body.
internal sealed class LeadershipLedger(BodyRules rules, RosterDay today)
{
    public IEnumerable<Finding> Lines() => Dual().Concat(Cross());

    // What is only allowed needs no fact; what is asked cannot be judged while one of the offices has no holder.
    private IEnumerable<Finding> Dual() =>
        from norm in new[] { rules.DualLeadership.Norm }
        where norm is not null
        from asked in norm.Value
        let heads = asked.Holder.SelectMany(today.HoldersOf).Distinct().ToList()
        let others = today.HoldersOf(asked.Holds)
        let isKnown = heads.Count > 0 && others.Count > 0
        where isKnown || asked.Force != NormForce.May
        let both = heads.Count(others.Contains)
        select new Finding(
            PostFindings.DualLeadership,
            !isKnown ? Measure.MissingFact(new("who holds the two posts", "两个职务由谁担任"))
                : asked.Force == NormForce.May ? Measure.Recorded(both)
                : Doubt.Forced(Measure.AtLeast(both, 1), asked.Force),
            norm.SourceOf(asked),
            asked
        );

    private IEnumerable<Finding> Cross() =>
        from norm in new[] { rules.CrossAppointment.Norm }
        where norm is not null
        from asked in norm.Value
        let pair = today.Between(new() { First = [rules.Body], Second = asked.With })
        let isKnown = pair.WholeOf(asked.Of) > 0 && pair.PersonsOfSecond.Count > 0
        where isKnown || asked.Force != NormForce.May
        select new Finding(
            PostFindings.CrossAppointment,
            isKnown
                ? Measured(asked, pair)
                : Measure.MissingFact(new("who sits on both bodies", "双方的成员")),
            norm.SourceOf(asked),
            new About(rules.Body, asked)
        );

    // A norm that asks for members in both without a number asks for one at least, whatever else it means.
    private static Measure Measured(CrossAppointmentRule asked, CrossAppointment pair)
    {
        var (part, whole) = (pair.PartOf(asked.Of), pair.WholeOf(asked.Of));
        return asked.Force == NormForce.May
            ? Measure.Recorded(part, whole)
            : Doubt.Forced(Measure.AtLeast(part, asked.Least?.Least(whole) ?? 1), asked.Force);
    }
}
