namespace GrassrootsDemocracy.Elections.OneStep;

/// <summary>What a nomination makes of one office: who is elected at once, who becomes a candidate.</summary>
public sealed record NominationOfficeOutcome
{
    private readonly OneStepRules _rules;
    private readonly ElectionRecord _record;

    internal NominationOfficeOutcome(OneStepRules rules, OneStepOfficeCount count, ElectionRecord record)
    {
        _rules = rules;
        _record = record;
        Count = count;
        var ranking = count
            .Persons.Where(person => person.Votes > 0)
            .OrderByDescending(person => person.Votes)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        IsDetermined =
            Turnout.Verdict != Verdict.Undetermined
            && (!rules.NominationMajority.IsOpen || rules.NominationMajority.AsksNothing());
        IsValid = Turnout.Verdict == Verdict.Met;
        if (!IsDetermined || !IsValid)
        {
            return;
        }

        var enough = ranking.Where(person => Votes(person).Verdict == Verdict.Met).ToList();
        IsDetermined =
            rules.NominationMajority.IsOpen
            || ranking.TrueForAll(person => Votes(person).Verdict != Verdict.Undetermined);
        var edge = CutOff.Of(enough, count.Office.Seats, (left, right) => left.Votes == right.Votes);
        Elected = Names(enough.Take(edge.In));
        TiedForSeats = Names(enough.Skip(edge.In).Take(edge.Tied));
        var least = LeastVotes() ?? long.MaxValue;
        if (OpenVotes.Matter(count, Elected, Elected.Count == count.Office.Seats, least, least))
        {
            HangsOnOpenVotes = true;
        }

        if (edge.Tied == 0 && SeatsLeft > 0 && rules.Election.Surplus.Norm is { Value: var surplus })
        {
            var rest = ranking.Skip(edge.In).ToList();
            var places = surplus.Candidates(SeatsLeft).Least;
            var cut = CutOff.Of(rest, places, (left, right) => left.Votes == right.Votes);
            Candidates = Names(rest.Take(cut.In));
            TiedAtTheEdge = Names(rest.Skip(cut.In).Take(cut.Tied));
            HangsOnOpenVotes |= OpenVotes.Matter(
                count,
                [.. Elected, .. Candidates],
                cut.In + cut.Tied >= places,
                least: 1,
                leastAtMost: 1
            );
        }

        if (HangsOnOpenVotes || !IsDetermined)
        {
            IsDetermined = false;
            (Elected, TiedForSeats, Candidates, TiedAtTheEdge) = ([], [], [], []);
        }
    }

    /// <summary>Gets what was counted.</summary>
    public OneStepOfficeCount Count { get; }

    /// <summary>Gets whether the rulebook and the facts say what becomes of the nomination.</summary>
    public bool IsDetermined { get; }

    /// <summary>Gets whether enough took part.</summary>
    public bool IsValid { get; }

    /// <summary>Gets whether votes that are not clear could change who is elected or becomes a candidate.</summary>
    public bool HangsOnOpenVotes { get; }

    /// <summary>Gets the names of those elected at once, those with the most votes first.</summary>
    public ValueList<string> Elected { get; } = [];

    /// <summary>Gets the names of those with votes enough who are tied for the last seats.</summary>
    public ValueList<string> TiedForSeats { get; } = [];

    /// <summary>Gets the names of the candidates for the seats that remain, those with the most votes first.</summary>
    public ValueList<string> Candidates { get; } = [];

    /// <summary>Gets the names of those tied for the last places among the candidates.</summary>
    public ValueList<string> TiedAtTheEdge { get; } = [];

    /// <summary>Gets how many seats remain.</summary>
    public int SeatsLeft => Count.Office.Seats - Elected.Count;

    private Measure Turnout => ElectionMeasures.Turnout(_rules.Election, _record);

    internal IEnumerable<Finding> Lines()
    {
        yield return new(ElectionFindings.Turnout, Turnout, _rules.Election.Turnout.Source);
        if (HangsOnOpenVotes)
        {
            yield return OneStepLedger.OpenVotesLine(Count);
        }

        if (_rules.NominationMajority.Source is not null)
        {
            foreach (var person in Count.Persons)
            {
                yield return new(
                    OneStepFindings.NominationMajority,
                    Votes(person),
                    _rules.NominationMajority.Source,
                    person.Name
                );
            }
        }

        if (TiedForSeats.Count > 0)
        {
            yield return Tie(TiedForSeats, SeatsLeft);
        }

        if (IsDetermined && IsValid && SeatsLeft > 0 && TiedForSeats.Count == 0)
        {
            var found = Candidates.Count + TiedAtTheEdge.Count;
            var line = _rules.Election.Surplus.Line(
                OneStepFindings.Candidates,
                surplus => Measure.AtLeast(found, surplus.Candidates(SeatsLeft).Least),
                found
            );
            yield return line;
            if (TiedAtTheEdge.Count > 0)
            {
                yield return Tie(TiedAtTheEdge, (line.Measure.Least ?? 0) - Candidates.Count);
            }
        }
    }

    private static ValueList<string> Names(IEnumerable<PersonVotes> persons) =>
        [.. persons.Select(person => person.Name)];

    private Finding Tie(ValueList<string> tied, long places)
    {
        var votes = Count
            .Persons.First(person => string.Equals(person.Name, tied[0], StringComparison.Ordinal))
            .Votes;
        return new(
            OneStepFindings.NominationTie,
            Measure.Awaiting(tied.Count, places, votes),
            source: null,
            new NameList(tied)
        );
    }

    private Measure Votes(PersonVotes person) =>
        _rules.NominationMajority.Measure(
            quota => Measure.OfQuota(person.Votes, quota, _record.Number(quota.Of)),
            person.Votes
        );

    private long? LeastVotes() =>
        _rules.NominationMajority.Norm is { Value: var quota } && _record.Number(quota.Of) is { } whole
            ? quota.Threshold.Least(whole)
            : null;
}
