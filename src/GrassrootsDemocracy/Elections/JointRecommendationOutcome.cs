namespace GrassrootsDemocracy.Elections;

/// <summary>What the rules make of a joint recommendation.</summary>
public sealed record JointRecommendationOutcome : Outcome<JointRecommendationRules>
{
    internal JointRecommendationOutcome(JointRecommendationRules rules, JointRecommendation facts)
        : base(rules)
    {
        Facts = facts;
        Persons = [.. Rank([.. facts.Counts])];
        if (facts.Counts.Any(RepeatedParts.AreIn))
        {
            Persons = [.. Persons.Select(InEveryCount())];
            HangsOnParts = Persons.Any(person => person.State == JointRecommendationState.Undetermined);
        }
    }

    /// <summary>Gets the facts.</summary>
    public JointRecommendation Facts { get; }

    /// <summary>Gets everybody on the paper, those with the most recommendations first; equal ones by name.</summary>
    public ValueList<RecommendedPerson> Persons { get; }

    /// <summary>Gets the names of the preliminary candidates (初步人选), those with the most recommendations first.</summary>
    public ValueList<string> Preliminary => [.. In(JointRecommendationState.Preliminary)];

    /// <summary>Gets the names of those tied for the last places; empty when there is no tie.</summary>
    public ValueList<string> TiedAtTheEdge => [.. In(JointRecommendationState.TiedAtTheEdge)];

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Facts, new JointRecommendationLedger(this).Lines());

    internal Tie? Tie { get; private set; }

    // Whether what became of somebody hangs on whether the counts of a part are one.
    internal bool HangsOnParts { get; }

    // Where no rulebook says whether willingness is needed, it is a question only when somebody is not known to be willing.
    internal bool IsWillingnessNeeded => Rules.Willingness.Norm?.Value ?? true;

    private bool IsWillingnessOpen =>
        Rules.Willingness.IsOpen
        && Facts.Willing is { } willing
        && Facts.Paper.Options.Except(willing, StringComparer.Ordinal).Any();

    private IEnumerable<string> In(JointRecommendationState state) =>
        Persons.Where(person => person.State == state).Select(person => person.Name);

    // What becomes of somebody in every count that there can be where a part is in a count several times.
    private Func<RecommendedPerson, RecommendedPerson> InEveryCount()
    {
        var tie = Tie;
        var readings = RepeatedParts.TryEach(Facts.Counts, out var counts)
            ? counts.ConvertAll(Rank)
            :
            [
                [],
            ];
        Tie = Persons.All(Stands) ? tie : null;
        return person =>
            Stands(person) ? person : person with { State = JointRecommendationState.Undetermined };

        bool Stands(RecommendedPerson person) =>
            readings.TrueForAll(reading =>
                reading.Exists(one =>
                    string.Equals(one.Name, person.Name, StringComparison.Ordinal)
                    && one.State == person.State
                )
            );
    }

    private List<RecommendedPerson> Rank(List<Tally> tallies)
    {
        var ranked = Facts
            .Paper.Options.Select(
                (name, place) => new RecommendedPerson(name, tallies.Sum(tally => tally.For(place)), default)
            )
            .OrderByDescending(person => person.Votes)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        var willing = ranked.Where(person => IsWilling(person) && person.Votes > 0).ToList();
        if (
            Rules.Surplus.Norm is not { Value: var surplus }
            || (IsWillingnessNeeded && Facts.Willing is null)
            || IsWillingnessOpen
        )
        {
            return ranked;
        }

        var edge = CutOff.Of(
            [.. willing.Select(person => person.Votes)],
            surplus.Candidates(Facts.Posts).Least
        );
        Tie = edge.TieOf(willing, person => person.Name, willing.ElementAtOrDefault(edge.In)?.Votes);
        return
        [
            .. ranked.Select(person =>
                person with
                {
                    State = !IsWilling(person)
                        ? JointRecommendationState.NotWilling
                        : edge.StateOf(willing.IndexOf(person)) switch
                        {
                            SeatState.In => JointRecommendationState.Preliminary,
                            SeatState.Tied => JointRecommendationState.TiedAtTheEdge,
                            _ => JointRecommendationState.NotReached,
                        },
                }
            ),
        ];
    }

    private bool IsWilling(RecommendedPerson person) =>
        !IsWillingnessNeeded || (Facts.Willing?.Contains(person.Name, StringComparer.Ordinal) ?? true);
}
