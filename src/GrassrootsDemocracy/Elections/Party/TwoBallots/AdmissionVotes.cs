namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

// The votes on one person: those at the meeting and the written opinions, each opinion in just one heap.
internal sealed class AdmissionVotes
{
    private readonly AdmissionMeeting _meeting;
    private readonly AdmissionCase _one;
    private readonly NormOrOpen<TimeLimit> _term;
    private readonly NormName _norm;
    private readonly List<(string Member, bool[] IsFor)> _open;

    public AdmissionVotes(AdmissionRules rules, AdmissionMeeting meeting, AdmissionCase one)
    {
        _meeting = meeting;
        _one = one;
        _term = rules.WrittenOpinions;
        _norm = new AdmissionNorms(rules.Kind).WrittenOpinions;
        var byTime = one.Opinions.ToLookup(opinion => InTime(rules, opinion));

        // A member who says the same twice has one vote; one who says two things has none that is sure, nor has one who may
        // have been late with all that he or she says, or with a second thing.
        var byMember = byTime[Verdict.Met]
            .Concat(byTime[Verdict.Undetermined])
            .GroupBy(opinion => opinion.Member, StringComparer.Ordinal)
            .ToLookup(same => Standing(rules, [.. same]));
        Late = Names(byTime[Verdict.Breached].Select(opinion => opinion.Member));
        Counted = Names(byMember[Verdict.Met].Select(same => same.Key));
        Contradictory = Names(byMember[Verdict.Breached].Select(same => same.Key));
        MaybeLate = Names(byMember[Verdict.Undetermined].Select(same => same.Key));
        InFavour = byMember[Verdict.Met].Count(same => same.First().Stance == Stance.For);
        _open =
        [
            .. byMember[Verdict.Breached]
                .Concat(byMember[Verdict.Undetermined])
                .Select(same =>
                    (same.Key, same.Select(opinion => opinion.Stance == Stance.For).Distinct().ToArray())
                ),
        ];
    }

    public bool IsTermOpen => _term.IsOpen;

    public ValueList<string> Counted { get; }

    public ValueList<string> Late { get; }

    public ValueList<string> Contradictory { get; }

    // Those of whom nobody can say whether they were in time, since the working days are not known.
    public ValueList<string> MaybeLate { get; }

    // Where no rulebook says whether written opinions count, none is sure.
    public long Least => IsTermOpen ? _one.For : checked(_one.For + InFavour);

    public long Most => checked(_one.For + InFavour + _open.Count(member => member.IsFor.Contains(true)));

    // The opinions that count, and those that may: each of the latter says one thing or counts for nothing. Where no rulebook
    // says whether opinions count, all do or none.
    public void AddTo(VoteRow row, int isFor, int cast)
    {
        var (counted, open) = (row.Add(), row.Add());
        Addition[] all = [new(isFor, InFavour), new(cast, Counted.Count), new(counted, 1)];
        row.Add(
            IsTermOpen && _open.Count + Counted.Count > 0
                ? new Doubt(1, [], all) { About = OfTheTerm }
                : new Doubt(1, all)
        );
        foreach (var (member, said) in _open)
        {
            row.Add(
                new Doubt(
                    1,
                    [
                        [],
                        .. said.Select(one =>
                            (Addition[])[new(cast, 1), new(isFor, one ? 1 : 0), new(open, 1)]
                        ),
                    ]
                )
                {
                    About = OpinionOf(member),
                }
            );
        }

        row.Never(open, counted, _open.Count);
    }

    private DoubtWords OfTheTerm =>
        new(
            DoubtCause.SilentLaw,
            Sentence.Of(
                new("whether written opinions count ({0})", "书面意见是否计入票数（{0}份）"),
                _open.Count + Counted.Count
            ),
            Source: _term.Source,
            Norm: _norm
        );

    private static DoubtWords OpinionOf(string member) =>
        new(
            DoubtCause.MissingFact,
            Sentence.Of(new("the written opinion of {0}", "{0}的书面意见"), member),
            new Words("whether it was in time and what it says", "是否按时提出、意见为何")
        );

    // More votes than the members who could cast them: some count is wrong, and nobody can say which.
    public bool IsImpossible =>
        _one.Cast > _meeting.Attendance.Present
        || _meeting.Attendance.Present > _meeting.Attendance.Due
        || _one.Cast + Counted.Count + Contradictory.Count + MaybeLate.Count > _meeting.Attendance.Due;

    private long InFavour { get; }

    private static ValueList<string> Names(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Whether a member surely has a vote; breached where what surely counts says two things.
    private Verdict Standing(AdmissionRules rules, List<WrittenOpinion> opinions)
    {
        var sure = opinions.Where(opinion => InTime(rules, opinion) == Verdict.Met);
        var said = sure.Select(opinion => opinion.Stance).Distinct().Count();
        return said > 1 ? Verdict.Breached
            : said == 1 && opinions.TrueForAll(opinion => opinion.Stance == opinions[0].Stance) ? Verdict.Met
            : Verdict.Undetermined;
    }

    private Verdict InTime(AdmissionRules rules, WrittenOpinion opinion)
    {
        if (opinion.ReceivedOn == _meeting.Day && opinion.IsAfterOpening)
        {
            return Verdict.Breached;
        }

        var day = DayBounds.On(_meeting.Day);
        return (
            rules.WrittenOpinions.Norm is { Value: var before } ? before.Before(day, _meeting.Calendar) : day
        ).ByThen(opinion.ReceivedOn);
    }
}
