namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

// Writes the lines of a confidence ballot's ledger from what was decided.
internal readonly struct ConfidenceLedger(ConfidenceOutcome outcome)
{
    private readonly ConfidenceRules _rules = outcome.Rules;
    private readonly ConfidenceBallot _facts = outcome.Facts;

    public List<Finding> Lines()
    {
        var lines = new List<Finding>();
        if (Speaks(_rules.Review, outcome.IsReviewed))
        {
            lines.Add(Review());
        }

        if (ByWhom.Line(ConfidenceFindings.Voters, _rules.Voters, _facts.Voters) is { } voters)
        {
            lines.Add(voters);
        }

        if (Speaks(_rules.Turnout, isFact: false))
        {
            lines.Add(new(ConfidenceFindings.Turnout, outcome.TurnoutMeasure, _rules.Turnout.Source));
        }

        if (Speaks(_rules.Share, isFact: false))
        {
            foreach (var person in outcome.Persons)
            {
                lines.Add(Share(person));
            }
        }

        if (_facts.Posts is { } posts)
        {
            lines.Add(Places(posts));
        }

        lines.AddRange(outcome.Doubts);
        if (outcome.TiedAtTheEdge is { Count: > 0 } tied)
        {
            // Who of the tied goes on is for the host's rulebook to say; the votes do not.
            var votes = outcome.Persons.First(person => person.State == ConfidenceState.TiedAtTheEdge).Votes;
            var left = outcome.PlacesFor()!.Value - outcome.Preliminary.Count;
            lines.Add(new Tie(tied, left, votes).Line(ConfidenceFindings.Tie));
        }

        return lines;
    }

    // A line is written when a rulebook speaks of its term, or when there is a fact to record.
    private static bool Speaks<T>(NormOrOpen<T> term, bool isFact)
        where T : notnull => term.Source is not null || isFact;

    private Finding Review()
    {
        var qualified = _facts.Qualified;
        long? strangers = qualified is null
            ? null
            : _facts.Tally.Paper.Options.Count(name => !qualified.Contains(name, StringComparer.Ordinal));
        return _rules.Review.Line(
            ConfidenceFindings.Review,
            isAsked =>
                !isAsked ? Measure.Recorded(strangers ?? 0)
                : strangers is null ? Measure.NotKnown
                : Measure.AtMost(strangers, 0),
            strangers
        );
    }

    private Finding Share(ConfidenceResult person) =>
        new(ConfidenceFindings.Share, outcome.ShareMeasure(person.Votes), _rules.Share.Source, person.Name);

    private Finding Places(int posts)
    {
        var isKnown = outcome.Persons.All(person => person.State != ConfidenceState.Undetermined);
        long? found = isKnown ? outcome.Preliminary.Count + outcome.TiedAtTheEdge.Count : null;
        return _rules.Places.Line(
            ConfidenceFindings.Places,
            surplus => Measure.AtLeast(found, surplus.Candidates(posts).Least),
            outcome.Persons.Count
        );
    }
}
