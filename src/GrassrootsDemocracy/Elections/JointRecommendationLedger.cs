namespace GrassrootsDemocracy.Elections;

// Writes the lines of a joint recommendation's ledger from what was decided.
internal readonly struct JointRecommendationLedger(JointRecommendationOutcome outcome)
{
    private readonly JointRecommendationRules _rules = outcome.Rules;
    private readonly JointRecommendation _facts = outcome.Facts;

    private bool IsWillingnessUnknown => outcome.IsWillingnessNeeded && _facts.Willing is null;

    public List<Finding> Lines()
    {
        var lines = new List<Finding> { Constituencies(), NamesOverPosts() };
        if (outcome.IsWillingnessNeeded)
        {
            lines.Add(Willingness());
        }

        lines.Add(Surplus());
        if (outcome.Tie is { } tie)
        {
            // No rulebook known says how it is broken; the election committee's approval is the next step.
            lines.Add(tie.Line(JointRecommendationFindings.Tie));
        }

        lines.Add(Approval());
        if (outcome.HangsOnParts)
        {
            lines.AddRange(_facts.Counts.SelectMany(RepeatedParts.Lines));
        }

        return lines;
    }

    private Finding Constituencies()
    {
        var heard = _facts.Tallies.Select(tally => tally.Constituency).Distinct().ToList();
        return _rules.Constituencies.Line(
            JointRecommendationFindings.Constituencies,
            needed => Measure.AtLeast(needed.Count(heard.Contains), needed.Count),
            heard.Count
        );
    }

    private Finding NamesOverPosts()
    {
        var (names, posts) = (_facts.Paper.Limit, _facts.Posts);
        return _rules.NamesOverPosts.Line(
            JointRecommendationFindings.NamesOverPosts,
            over => Measure.AtMost(names, posts + over),
            names
        );
    }

    private Finding Willingness()
    {
        var willing = outcome.Persons.Count(person => person.State != JointRecommendationState.NotWilling);
        var asked = _facts.Willing;
        return _rules.Willingness.Line(
            JointRecommendationFindings.Willingness,
            isAsked => isAsked && asked is null ? Measure.NotKnown : Measure.Recorded(willing),
            asked?.Count
        );
    }

    private Finding Surplus()
    {
        long? found = IsWillingnessUnknown ? null : outcome.Preliminary.Count + outcome.TiedAtTheEdge.Count;
        var posts = _facts.Posts;
        return _rules.Surplus.Line(
            JointRecommendationFindings.Surplus,
            surplus => Measure.AtLeast(found, surplus.Candidates(posts).Least),
            outcome.Persons.Count
        );
    }

    private Finding Approval()
    {
        var reached = outcome.Preliminary.Concat(outcome.TiedAtTheEdge).ToList();
        var strangers = _facts.Approved?.Count(name => !reached.Contains(name, StringComparer.Ordinal));

        // Nobody is outside a list that is not determined yet.
        var isOpen = outcome.Persons.Any(person => person.State == JointRecommendationState.Undetermined);
        var measure = isOpen
            ? Measure.MissingFact(new("who is on the list", "名单上的人选"))
            : Measure.AtMost(strangers, 0);
        return new(JointRecommendationFindings.Approval, measure, _rules.Surplus.Source);
    }
}
