namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What the rules make of a confidence ballot.</summary>
public sealed record ConfidenceOutcome : Outcome<ConfidenceRules>
{
    internal ConfidenceOutcome(ConfidenceRules rules, ConfidenceBallot facts)
        : base(rules)
    {
        Facts = facts;
        Persons = [.. Weighed(Rank())];
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

    // The open questions of the ballots that somebody's state hangs on.
    internal ValueList<Finding> Doubts { get; private set; } = [];

    // Where a part may be counted twice, what each count that there can be makes of everybody.
    private List<ConfidenceResult> Weighed(List<ConfidenceResult> persons)
    {
        if (!RepeatedParts.AreIn(Facts.Tally))
        {
            return persons;
        }

        var byCount = RepeatedParts.TryEach(Facts.Tally, out var counts)
            ? counts.ConvertAll(count =>
                new ConfidenceOutcome(Rules, Facts with { Tally = count }).Persons.ToDictionary(
                    person => person.Name,
                    person => person.State,
                    StringComparer.Ordinal
                )
            )
            : [];
        var together = persons.ConvertAll(person =>
            byCount.Count > 0 && byCount.TrueForAll(states => states[person.Name] == person.State)
                ? person
                : person with
                {
                    State = ConfidenceState.Undetermined,
                }
        );
        if (!together.SequenceEqual(persons))
        {
            Doubts = [.. Doubts, .. RepeatedParts.Lines(Facts.Tally)];
        }

        return together;
    }

    private List<ConfidenceResult> Rank()
    {
        var ranked = Facts
            .Tally.Paper.Options.Select(
                (name, place) => (Name: name, Votes: Facts.Tally.For(place), Place: place)
            )
            .OrderByDescending(person => person.Votes)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        var states = States(ranked.ConvertAll(person => (person.Name, person.Place)));
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

    private ConfidenceState[] States(List<(string Name, int Place)> ranked)
    {
        var states = new ConfidenceState[ranked.Count];
        var turnout = Verdicts.All([
            Rules.Turnout.AsksNothing() ? Verdict.Met : TurnoutMeasure.Verdict,
            Rules.Stand(Facts),
        ]);
        if (turnout == Verdict.Breached)
        {
            Array.Fill(states, ConfidenceState.BallotInvalid);
        }

        if (turnout != Verdict.Met || (IsReviewed && Facts.Qualified is null))
        {
            return states;
        }

        for (var i = 0; i < states.Length; i++)
        {
            states[i] = Bar(ranked[i].Name);
        }

        var pool = Enumerable
            .Range(0, states.Length)
            .Where(index => states[index] == ConfidenceState.Undetermined)
            .ToList();
        if (pool.Count > 0)
        {
            Cut(
                states,
                pool,
                new(
                    Facts.Tally,
                    pool.ConvertAll(index => ranked[index].Place),
                    of => Extent.Of(of, Facts.Number)
                )
            );
        }

        return states;
    }

    // What keeps a person out whatever the votes are.
    private ConfidenceState Bar(string name) =>
        IsReviewed && !Facts.Qualified!.Contains(name, StringComparer.Ordinal) ? ConfidenceState.NotQualified
        : Facts.Withdrawn.Contains(name, StringComparer.Ordinal) ? ConfidenceState.Withdrawn
        : ConfidenceState.Undetermined;

    // Nobody without a single vote goes on. Without posts there are no places to run out of: everybody with confidence enough
    // goes on.
    private void Cut(ConfidenceState[] states, List<int> pool, BallotRow row)
    {
        var places = Facts.Posts is null && !Rules.Share.IsOpen ? pool.Count : PlacesFor();
        var quota = Rules.Share.Norm?.Value;
        Weighing? weighing = null;
        var standing =
            places is { } known && !IsShareOpen
                ? row.Judge((int)Math.Min(known, pool.Count), quota, out weighing)
                : [];
        foreach (var (number, index) in pool.Index())
        {
            states[index] =
                row.Votes(number).Most == 0 ? ConfidenceState.NotReached
                : IsShareOpen ? ConfidenceState.Undetermined
                : standing.ElementAtOrDefault(number) switch
                {
                    SeatState.In => ConfidenceState.Preliminary,
                    SeatState.Tied => ConfidenceState.TiedAtTheEdge,
                    SeatState.Out when quota is null => ConfidenceState.NotReached,
                    _ => Trusted(row, number, quota, ref weighing) switch
                    {
                        Verdict.Breached => ConfidenceState.NotTrusted,
                        Verdict.Met when standing.Length > 0 && standing[number] == SeatState.Out =>
                            ConfidenceState.NotReached,
                        _ => ConfidenceState.Undetermined,
                    },
                };
        }

        Doubts = [.. weighing?.Lines() ?? []];
    }

    // Whether somebody without a place has votes enough all the same, or none at all.
    private static Verdict Trusted(BallotRow row, int number, Quota? quota, ref Weighing? weighing)
    {
        if (quota is not { } share)
        {
            return Verdict.Undetermined;
        }

        var question = Question.Any(
            Form.AtLeast(row.Names[number], 1).Not(),
            row.Reaches(row.Names[number], share)
        );
        return (weighing ??= row.Weigh()).Verdict(question);
    }
}
