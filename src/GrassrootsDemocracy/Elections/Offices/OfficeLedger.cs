using System.Diagnostics;

namespace GrassrootsDemocracy.Elections.Offices;

// Writes the lines about several offices from what was decided.
internal sealed class OfficeLedger(OfficeOutcome outcome)
{
    private readonly OfficeRules _rules = outcome.Rules;
    private readonly Seating _seating = outcome.Seating;

    public List<Finding> Lines()
    {
        var lines = new List<Finding> { RoundOrder() };
        lines.AddRange(Standing());
        lines.AddRange(AddedDown());
        lines.AddRange(NotTaken());
        lines.AddRange(Kin());
        foreach (var result in outcome.Offices)
        {
            if (result.Tied.Count > 0)
            {
                lines.Add(Tie(result));
            }

            lines.Add(Filled(result));
        }

        lines.AddRange(OfficeGuaranteeLedger.Lines(outcome));
        lines.AddRange(Acting());
        return lines;
    }

    // Of every first vote: the offices of a later round are voted on on the same day or later.
    private Finding RoundOrder()
    {
        if (_rules.Rounds.Norm is not { Value: var rounds })
        {
            return new(OfficeFindings.RoundOrder, _rules.Rounds.Unfilled(actual: null), _rules.Rounds.Source);
        }

        var days = _seating
            .Ballots.Where(ballot => ballot.Vote.Record.Contest.Round == ElectionRound.First)
            .Select(ballot =>
                (
                    Round: rounds.ToList().IndexOf(_rules.RoundOf(ballot.Office)!),
                    ballot.Vote.Record.Contest.Day
                )
            )
            .Where(vote => vote.Round >= 0)
            .ToList();
        var early = days.Count(vote => days.Any(other => other.Round < vote.Round && other.Day > vote.Day));
        var skipped = Enumerable
            .Range(0, days.Select(vote => vote.Round).DefaultIfEmpty(0).Max())
            .Count(round => days.All(vote => vote.Round != round));
        return new(OfficeFindings.RoundOrder, Measure.AtMost(early + skipped, 0), _rules.Rounds.Source);
    }

    // Those printed who may not stand, and those who may and are not printed.
    private IEnumerable<Finding> Standing()
    {
        foreach (
            var ballot in _seating.Ballots.Where(ballot =>
                ballot.Vote.Record.Contest.Round == ElectionRound.First
            )
        )
        {
            var printed = ballot.Vote.Record.Tally.Paper.Options;
            var isKnown =
                ballot.IsAmongMembers || outcome.Election.People.Any(person => person.NominatedFor.Count > 0);
            if (!isKnown || printed.Count == 0)
            {
                continue;
            }

            var may = Entitlement.Of(outcome, ballot.Office);
            List<string> wrong = [.. printed.Where(name => !may.Contains(name))];
            List<string> missing = ballot.IsAmongMembers
                ? []
                : [.. may.Except(printed, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            yield return new(
                OfficeFindings.Standing,
                Measure.AtMost(wrong.Count + missing.Count, 0),
                _rules.Rounds.Source,
                wrong.Count + missing.Count == 0
                    ? Sentence.Of(
                        new(
                            "those who stand for {0} may, and nobody who may is missing",
                            "参选{0}的人员无误"
                        ),
                        ballot.Office
                    )
                    : Sentence.Of(
                        new(
                            "for {0}, printed without a right to stand or left out: {1}",
                            "参选{0}资格不符或者遗漏：{1}"
                        ),
                        ballot.Office,
                        new NameList([.. wrong, .. missing])
                    )
            );
        }
    }

    private IEnumerable<Finding> AddedDown() =>
        from ballot in _seating.Ballots
        from standing in ballot.Standings
        where standing.AddedDown > 0
        let held = outcome.OfficesOf(standing.Name)
        where held.Count == 0 || held.Any(office => office == ballot.Office)
        select new Finding(
            OfficeFindings.AddedDown,
            ElectionMeasures.Votes(ballot.Outcome.Rules, ballot.Vote.Record, standing.Total),
            OfficeLedgerSources.Folding(outcome),
            Sentence.Of(
                new(
                    "{0} has {2:vote|votes} for {1} and {3} for higher offices",
                    "{0}的{1}票{2}张，高职务得票下加{3}张"
                ),
                standing.Name,
                ballot.Office,
                standing.Votes,
                standing.AddedDown
            )
        );

    private IEnumerable<Finding> NotTaken() =>
        from result in outcome.Offices
        from passed in result.PassedOver
        let rule = passed.Obstacle switch
        {
            SeatObstacle.OtherOffice => OfficeFindings.TwoOffices,
            SeatObstacle.Relative => OfficeFindings.Relatives,
            _ => OfficeFindings.PassedOver,
        }
        select new Finding(
            rule,
            MeasureOf(passed),
            OfficeLedgerSources.Of(outcome, passed.Obstacle),
            ((object?)passed.Relative ?? passed.Keeps) is { } because
                ? Sentence.Of(
                    passed.Obstacle switch
                    {
                        SeatObstacle.OtherOffice => new Words(
                            "{0} has enough votes for {1} but is {2}",
                            "{0}的{1}得票足够，但担任另一职务（{2}）"
                        ),
                        SeatObstacle.Relative => new Words(
                            "{0} has enough votes for {1} but is a relative of {2}, who stays",
                            "{0}的{1}得票足够，但与留任的{2}有应当回避的亲属关系"
                        ),
                        _ => throw new UnreachableException(),
                    },
                    passed.Name,
                    result.Office,
                    because
                )
                : Sentence.Of(
                    new(
                        "{0} has enough votes for {1} but does not take a seat: {2}",
                        "{0}的{1}得票足够，但不任职：{2}"
                    ),
                    passed.Name,
                    result.Office,
                    passed.Obstacle
                )
        );

    private static Measure MeasureOf(PassedOver passed) => Measure.Recorded(passed.Votes);

    private IEnumerable<Finding> Kin()
    {
        foreach (var (left, right) in _seating.UndecidedKin)
        {
            yield return new(
                OfficeFindings.Relatives,
                _rules.KeptOfKin.IsOpen ? _rules.KeptOfKin.Unfilled(actual: 2) : Measure.Awaiting(2, 1),
                _rules.KeptOfKin.Source ?? _rules.KeptApart.Source,
                Sentence.Of(
                    new(
                        "{0} and {1} are relatives, both elected, and nothing says who stays",
                        "{0}与{1}有应当回避的亲属关系，尚不能确定留任者"
                    ),
                    left,
                    right
                )
            );
        }
    }

    private Finding Tie(OfficeResult result) =>
        new(
            OfficeFindings.Tie,
            Measure.Awaiting(result.Tied.Count, result.TiedFor),
            _rules.Of(result.Office).Tie.Source,
            Sentence.Of(
                new("tied for {0}: {1}", "{0}得票相等：{1}"),
                result.Office,
                new NameList(result.Tied)
            )
        );

    private Finding Filled(OfficeResult result) =>
        new(
            OfficeFindings.Filled,
            result.Status is ElectionStatus.Undetermined or ElectionStatus.Tied
                ? Measure.Awaiting(result.Holders.Count, result.Seats)
                : Measure.AtLeast(result.Holders.Count, result.Seats),
            _rules.Of(result.Office).Majority.Source,
            Sentence.Of(
                result.Holders.Count == 0
                    ? new Words("{0}: nobody", "{0}：无人当选")
                    : new Words("{0}: {1}", "{0}：{1}"),
                result.Office,
                new NameList([.. result.Holders.Select(holder => holder.Name)])
            )
        );

    // One acts; where several have equally many votes, somebody must still choose.
    private IEnumerable<Finding> Acting()
    {
        if (outcome.Acting is not { } acting)
        {
            return [];
        }

        var isTied = acting is { Rule.IsByVotes: true, Names.Count: > 1 };
        return
        [
            new(
                OfficeFindings.Acting,
                isTied ? Measure.Awaiting(acting.Names.Count, 1) : Measure.Recorded(0),
                _rules.Acting.Source,
                acting.Rule.IsByVotes
                    ? Sentence.Of(
                        isTied
                            ? new Words(
                                "nobody is {0}; {1} have equally many votes: {2}",
                                "{0}空缺，{1}得票相等：{2}"
                            )
                            : new Words("nobody is {0}; {1} acts: {2}", "{0}空缺，由{1}主持工作：{2}"),
                        outcome.Offices[0].Office,
                        new NameList(acting.Names),
                        acting.Rule
                    )
                    : Sentence.Of(
                        new("nobody is {0}; {1} acts", "{0}空缺，由{1}主持工作"),
                        outcome.Offices[0].Office,
                        acting.Rule
                    )
            ),
        ];
    }
}
