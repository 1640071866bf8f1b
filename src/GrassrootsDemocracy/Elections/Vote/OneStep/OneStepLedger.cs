namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// Writes the lines about written names; those of the election itself follow, without the one on printed candidates.
internal readonly struct OneStepLedger(OneStepRules rules, OneStepElection facts)
{
    public List<Finding> Lines(OneStepOutcome outcome)
    {
        var lines = Names(isElection: true);
        foreach (var office in outcome.Offices)
        {
            lines.AddRange(
                office.Election.Findings.Where(line => !line.Rule.Equals(ElectionFindings.Surplus))
            );
        }

        if (outcome.ElectedTwice is { Count: > 0 } twice)
        {
            lines.Add(
                new(
                    OneStepFindings.ElectedTwice,
                    Measure.Awaiting(twice.Count, 0),
                    source: null,
                    new NameList(twice)
                )
            );
        }

        return lines;
    }

    public List<Finding> Names(bool isElection)
    {
        var lines = new List<Finding>();
        if (isElection)
        {
            lines.Add(rules.Allowed.Line(OneStepFindings.Allowed, isAllowed => Measure.Holds(isAllowed)));
        }

        var collected = facts.Count.Offices[0].Tally.Collected;
        if (facts.Count.Repeated > 0)
        {
            var repeated = facts.Count.Repeated;
            var measure = rules.RepeatedName.Or(Measure.Recorded(repeated, collected));
            lines.Add(new(OneStepFindings.RepeatedName, measure, rules.RepeatedName.Source));
        }

        foreach (var office in facts.Count.Offices)
        {
            foreach (var written in office.NotCounted)
            {
                lines.Add(Line(written));
            }
        }

        return lines;
    }

    private Finding Line(WrittenName written)
    {
        if (written.State == NameState.Ambiguous)
        {
            return new(
                OneStepFindings.Ambiguous,
                Measure.Awaiting(written.Votes, 0),
                source: null,
                new MeaningOf(written)
            );
        }

        var rule = written.State == NameState.Unknown ? OneStepFindings.Unknown : OneStepFindings.Ineligible;
        var term = rules.UnclearName;
        return new(rule, term.Or(Measure.Recorded(written.Votes)), term.Source, written.Written);
    }
}
