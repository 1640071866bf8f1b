namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>What the rules make of a confidence ballot.</summary>
public sealed record ConfidenceOutcome : Outcome<ConfidenceRules>
{
    internal ConfidenceOutcome(ConfidenceRules rules, ConfidenceBallot facts)
        : base(rules)
    {
        Facts = facts;
        Persons = [.. Rank()];
    }

    /// <summary>Gets the facts.</summary>
    public ConfidenceBallot Facts { get; }

    /// <summary>Gets everybody on the paper, those with the most votes first; equal ones by name, which decides nothing.</summary>
    public ValueList<ConfidenceResult> Persons { get; }

    /// <summary>Gets the names of those who go on, those with the most votes first.</summary>
    public ValueList<string> Preliminary => [.. In(ConfidenceState.Preliminary)];

    /// <summary>Gets the names of those tied for the last places; empty when there is no tie.</summary>
    public ValueList<string> TiedAtTheEdge => [.. In(ConfidenceState.TiedAtTheEdge)];

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new ConfidenceLedger(this).Lines());

    // Which of them are not on the list of those who passed; a review that no rulebook speaks of still may have been held.
    internal bool IsReviewed => Rules.Review.Norm?.Value ?? Facts.Qualified is not null;

    internal Measure TurnoutMeasure =>
        Rules.Turnout.Measure(
            quota => VoteNumbers.Part(Facts.Tally.Collected, quota, Facts.Number(quota.Of), Facts.Entitled),
            Facts.Tally.Collected,
            Facts.Entitled
        );

    // Silence means that the rank alone counts; a term that a provision leaves open is a question.
    private bool IsShareOpen => Rules.Share.IsOpen && !Rules.Share.AsksNothing();

    internal Measure ShareMeasure(long votes) =>
        Rules.Share.Measure(
            quota => Measure.OfQuota(votes, quota, Facts.Number(quota.Of)),
            votes,
            Facts.Tally.Collected
        );

    internal long? PlacesFor() =>
        Facts.Posts is { } posts && Rules.Places.Norm is { Value: var surplus }
            ? surplus.Candidates(posts).Least
            : null;

    private IEnumerable<string> In(ConfidenceState state) =>
        Persons.Where(person => person.State == state).Select(person => person.Name);

    private List<ConfidenceResult> Rank()
    {
        var ranked = Facts
            .Tally.Paper.Options.Select((name, place) => (Name: name, Votes: Facts.Tally.For(place)))
            .OrderByDescending(person => person.Votes)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        var states = States(ranked);
        return
        [
            .. ranked.Select(
                (person, index) =>
                    new ConfidenceResult(
                        person.Name,
                        person.Votes,
                        ranked.FindIndex(other => other.Votes == person.Votes) + 1,
                        states[index]
                    )
            ),
        ];
    }

    private ConfidenceState[] States(List<(string Name, long Votes)> ranked)
    {
        var states = new ConfidenceState[ranked.Count];
        var turnout = Verdicts.All([
            Rules.Turnout.AsksNothing() ? Verdict.Met : TurnoutMeasure.Verdict,
            Rules.Stand(Facts),
        ]);
        if (turnout == Verdict.Breached)
        {
            Array.Fill(states, ConfidenceState.BallotInvalid);
            return states;
        }

        if (turnout == Verdict.Undetermined || IsShareOpen || (IsReviewed && Facts.Qualified is null))
        {
            return states;
        }

        var pool = new List<int>();
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = Bar(ranked[i]);
            if (states[i] == ConfidenceState.Preliminary)
            {
                pool.Add(i);
            }
        }

        return Cut(states, pool, ranked);
    }

    // What keeps a person out whatever the others got; nobody without a single vote goes on.
    private ConfidenceState Bar((string Name, long Votes) person)
    {
        if (IsReviewed && !Facts.Qualified!.Contains(person.Name, StringComparer.Ordinal))
        {
            return ConfidenceState.NotQualified;
        }

        if (Facts.Withdrawn.Contains(person.Name, StringComparer.Ordinal))
        {
            return ConfidenceState.Withdrawn;
        }

        if (person.Votes == 0)
        {
            return ConfidenceState.NotReached;
        }

        return Rules.Share.IsOpen
            ? ConfidenceState.Preliminary
            : ShareMeasure(person.Votes).Verdict switch
            {
                Verdict.Met => ConfidenceState.Preliminary,
                Verdict.Breached => ConfidenceState.NotTrusted,
                _ => ConfidenceState.Undetermined,
            };
    }

    private ConfidenceState[] Cut(
        ConfidenceState[] states,
        List<int> pool,
        List<(string Name, long Votes)> ranked
    )
    {
        // Without posts there are no places to run out of: everybody with confidence enough goes on.
        var places = Facts.Posts is null && !Rules.Share.IsOpen ? pool.Count : PlacesFor();
        var edge = CutOff.Of(pool, places ?? 0, (left, right) => ranked[left].Votes == ranked[right].Votes);
        for (var i = 0; i < pool.Count; i++)
        {
            states[pool[i]] =
                places is null ? ConfidenceState.Undetermined
                : i < edge.In ? ConfidenceState.Preliminary
                : i < edge.In + edge.Tied ? ConfidenceState.TiedAtTheEdge
                : ConfidenceState.NotReached;
        }

        return states;
    }
}
