namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>What a nomination makes of one office: who is elected at once, who becomes a candidate.</summary>
public sealed record NominationOfficeOutcome
{
    private readonly OneStepRules _rules;
    private readonly ElectionRules _election;
    private readonly ElectionRecord _record;
    private Tie? _tie;

    internal NominationOfficeOutcome(OneStepRules rules, OneStepOfficeCount count, ElectionRecord record)
    {
        // Whoever has the share that elects at once is elected as in an election that asks for it.
        (_rules, Count) = (rules, count);
        _election = rules.Election with { Majority = rules.NominationMajority };
        _record = record with { Contest = record.Contest with { Round = ElectionRound.First } };
        var validity = Decision.Validity(_election, _record);
        IsValid = validity == Verdict.Met;
        IsDetermined =
            validity != Verdict.Undetermined
            && (!rules.NominationMajority.IsOpen || rules.NominationMajority.AsksNothing());
        if (!IsDetermined || !IsValid || !Elect() || _tie is not null)
        {
            return;
        }

        if (SeatsLeft > 0 && _election.Surplus.Norm is { Value: var surplus })
        {
            Choose(surplus.Candidates(SeatsLeft).Least);
        }

        bool Elect()
        {
            if (rules.NominationMajority.IsOpen)
            {
                return true;
            }

            var election = new ElectionOutcome(_election, _record);
            HangsOnOpenVotes = election.Decision.HangsOnDoubts;
            IsDetermined = election.Status != ElectionStatus.Undetermined;
            Doubts = HangsOnOpenVotes
                ? [.. new ElectionWeighing(_election, _record, election.Decision.Needed).Lines()]
                : [];
            Elected = IsDetermined ? election.Elected : [];
            _tie =
                IsDetermined && election.Decision.Tied > 0
                    ? election.Decision.TieOf(_election, _record)
                    : null;
            return IsDetermined;
        }
    }

    /// <summary>Gets what was counted.</summary>
    public OneStepOfficeCount Count { get; }

    /// <summary>Gets whether the rulebook and the facts say what becomes of the nomination.</summary>
    public bool IsDetermined { get; private set; }

    /// <summary>Gets whether enough took part.</summary>
    public bool IsValid { get; }

    /// <summary>Gets whether votes that are not clear could change who is elected or becomes a candidate.</summary>
    public bool HangsOnOpenVotes { get; private set; }

    /// <summary>Gets the names of those elected at once, those with the most votes first.</summary>
    public ValueList<string> Elected { get; private set; } = [];

    /// <summary>Gets the names of those with votes enough who are tied for the last seats.</summary>
    public ValueList<string> TiedForSeats => _tie?.Among ?? [];

    /// <summary>Gets the names of the candidates for the seats that remain, those with the most votes first.</summary>
    public ValueList<string> Candidates { get; private set; } = [];

    /// <summary>Gets the names of those tied for the last places among the candidates.</summary>
    public ValueList<string> TiedAtTheEdge { get; private set; } = [];

    /// <summary>Gets how many seats remain.</summary>
    public int SeatsLeft => Count.Office.Seats - Elected.Count;

    // The open questions that it hangs on.
    private ValueList<Finding> Doubts { get; set; } = [];

    internal IEnumerable<Finding> Lines()
    {
        if (ElectionMeasures.Excess(_election, _record) is { Verdict: not Verdict.Met } excess)
        {
            yield return new(ElectionFindings.ExcessBallots, excess, _election.ExcessBallots.Source);
        }

        yield return new(
            ElectionFindings.Turnout,
            ElectionMeasures.Turnout(_election, _record),
            _election.Turnout.Source
        );
        foreach (var doubt in Doubts)
        {
            yield return doubt;
        }

        if (_rules.NominationMajority.Source is not null)
        {
            foreach (var person in Count.Persons)
            {
                yield return new(
                    OneStepFindings.NominationMajority,
                    ElectionMeasures.Votes(_election, _record, person.Votes),
                    _rules.NominationMajority.Source,
                    person.Name
                );
            }
        }

        if (_tie is { } tie)
        {
            yield return tie.Line(OneStepFindings.NominationTie);
        }

        if (IsDetermined && IsValid && SeatsLeft > 0 && _tie is null)
        {
            var found = Candidates.Count + TiedAtTheEdge.Count;
            var line = _election.Surplus.Line(
                OneStepFindings.Candidates,
                surplus => Measure.AtLeast(found, surplus.Candidates(SeatsLeft).Least),
                found
            );
            yield return line;
            if (TiedAtTheEdge.Count > 0)
            {
                var places = (line.Measure.Least ?? 0) - Candidates.Count;
                yield return new Tie(TiedAtTheEdge, places, VotesOf(TiedAtTheEdge[0])).Line(
                    OneStepFindings.NominationTie
                );
            }
        }
    }

    // The best of the others become candidates; nobody without a single vote does.
    private void Choose(long places)
    {
        var rest = Count.Persons.Select(person => person.Name).Except(Elected, StringComparer.Ordinal);
        var weighing = new ElectionWeighing(
            _election,
            _record,
            rest.ToHashSet(StringComparer.Ordinal),
            (int)Math.Min(places, int.MaxValue)
        );
        if (!weighing.Stands)
        {
            (HangsOnOpenVotes, IsDetermined, Elected) = (true, false, []);
            Doubts = [.. weighing.Lines()];
            return;
        }

        Candidates = In(SeatState.In);
        TiedAtTheEdge = In(SeatState.Tied);

        ValueList<string> In(SeatState state) =>
            [
                .. Count
                    .Persons.Index()
                    .Where(person => weighing.States[person.Index] == state)
                    .Select(person => person.Item)
                    .OrderByDescending(person => person.Votes)
                    .ThenBy(person => person.Name, StringComparer.Ordinal)
                    .Select(person => person.Name),
            ];
    }

    private long VotesOf(string name) =>
        Count.Persons.First(person => string.Equals(person.Name, name, StringComparison.Ordinal)).Votes;
}
