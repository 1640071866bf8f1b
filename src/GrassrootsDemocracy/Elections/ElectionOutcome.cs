namespace GrassrootsDemocracy.Elections;

/// <summary>What the rules make of a vote.</summary>
/// <remarks>
/// It keeps the facts, the rules and a handful of numbers; lists and sentences are made when somebody reads them. Two
/// are equal when facts and rules are.
/// </remarks>
public sealed record ElectionOutcome : Outcome<ElectionRules>
{
    private readonly Decision _decision;

    internal ElectionOutcome(ElectionRules rules, ElectionRecord record)
        : base(rules)
    {
        Record = record;
        _decision = Decision.Of(rules, record);
    }

    /// <summary>Gets the facts.</summary>
    public ElectionRecord Record { get; }

    /// <summary>Gets what became of the vote.</summary>
    public ElectionStatus Status => _decision.Status;

    /// <summary>Gets how many seats remain; all of them while the vote is undetermined or invalid.</summary>
    public int SeatsLeft =>
        Status switch
        {
            ElectionStatus.Undetermined or ElectionStatus.Invalid => Record.Contest.Seats,
            ElectionStatus.Complete => 0,
            _ => Record.Contest.Seats - _decision.Elected,
        };

    /// <summary>
    /// Gets everybody who could be voted for, those with the most votes first; written names too unless a norm forbids
    /// them.
    /// </summary>
    /// <remarks>Those with equal votes share a rank and are listed by name, which decides nothing.</remarks>
    public ValueList<CandidateResult> Candidates
    {
        get
        {
            var contestants = new Contestants(Rules, Record);
            var weighed = _decision.HangsOnDoubts
                ? new ElectionWeighing(Rules, Record, _decision.Needed)
                : null;
            var counts = _decision.HangsOnParts ? CountsOfParts.ConvertAll(StatesOf) : null;
            var standing = contestants.Standing();
            var results = new CandidateResult[standing.Length];
            var rank = 1;
            for (var i = 0; i < results.Length; i++)
            {
                var (index, votes) = standing[i];
                rank = i > 0 && votes < standing[i - 1].Votes ? i + 1 : rank;
                var (name, isWritten) = (contestants.Name(index), index >= contestants.Printed);
                var state =
                    counts is not null ? Together(counts, (name, isWritten))
                    : weighed?.States[index] == SeatState.Open ? CandidateState.Undetermined
                    : StateOf(name, votes, rank);
                results[i] = new(name, votes, rank, state, isWritten);
            }

            return [.. results];
        }
    }

    /// <summary>Gets the names of those elected, those with the most votes first.</summary>
    public ValueList<string> Elected =>
        [.. Candidates.Where(result => result.State == CandidateState.Elected).Select(result => result.Name)];

    /// <summary>Gets the ledger: every requirement, met or not, in the order in which it is tested.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Record, new ElectionLedger(this).Lines());

    /// <summary>
    /// Gets the finding that the result hangs on: of those whose turning alone would change who is elected or whether the
    /// vote stands, the one that the fewest ballots, votes or members would turn, all else being equal;
    /// <see langword="null"/> when none could. A tie hangs on a single vote.
    /// </summary>
    public Finding? Closest => ElectionHinge.Of(this);

    internal Decision Decision => _decision;

    // What it would be by each count that there can be, where some parts of it may be the same; none where those are too many.
    internal List<ElectionOutcome> CountsOfParts =>
        RepeatedParts.TryEach(Record.Tally, out var counts)
            ? counts.ConvertAll(count => new ElectionOutcome(Rules, Record with { Tally = count }))
            : [];

    /// <summary>Plans the further election for the seats that remain.</summary>
    /// <returns>The plan; <see langword="null"/> when the vote does not lead to one.</returns>
    public FurtherElectionPlan? PlanFurtherElection() =>
        Status == ElectionStatus.FurtherElection ? FurtherElectionPlan.For(this) : null;

    private static Dictionary<(string Name, bool IsWritten), CandidateState> StatesOf(
        ElectionOutcome outcome
    ) => outcome.Candidates.ToDictionary(person => (person.Name, person.IsWriteIn), person => person.State);

    // Whoever is elected by no count is not, however near it each of them comes.
    private static CandidateState Together(
        List<Dictionary<(string Name, bool IsWritten), CandidateState>> counts,
        (string Name, bool IsWritten) who
    )
    {
        var states = counts.ConvertAll(count => count.GetValueOrDefault(who, CandidateState.NotElected));
        return
            states.Count > 0
            && states.TrueForAll(state => state == states[0] || (IsOut(state) && IsOut(states[0])))
            ? states[0]
            : CandidateState.Undetermined;

        static bool IsOut(CandidateState state) =>
            state
                is CandidateState.NotElected
                    or CandidateState.RankButNoMajority
                    or CandidateState.MajorityButOutOfSeats;
    }

    // By the plain numbers, which are one of the readings.
    private CandidateState StateOf(string name, long votes, int rank)
    {
        switch (Status)
        {
            case ElectionStatus.Undetermined when !_decision.HangsOnDoubts:
                return CandidateState.Undetermined;
            case ElectionStatus.Invalid:
                return CandidateState.VoteInvalid;
            default:
                break;
        }

        if (votes < _decision.Needed)
        {
            return votes > 0 && rank <= Record.Contest.Seats
                ? CandidateState.RankButNoMajority
                : CandidateState.NotElected;
        }

        if (votes > _decision.CutOff || (votes == _decision.CutOff && _decision.Tied == 0))
        {
            return CandidateState.Elected;
        }

        if (votes < _decision.CutOff)
        {
            return CandidateState.MajorityButOutOfSeats;
        }

        if (!_decision.IsByLot)
        {
            return CandidateState.TiedAtCutOff;
        }

        return Record.Lot!.Drawn.Contains(name, StringComparer.Ordinal)
            ? CandidateState.Elected
            : CandidateState.MajorityButOutOfSeats;
    }
}
