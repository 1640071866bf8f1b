namespace GrassrootsDemocracy.Elections.Vote.Offices;

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
        lines.AddRange(OfficeReasons.Lines(outcome));
        lines.AddRange(StandingAgain());
        lines.AddRange(FurtherSeats());
        lines.AddRange(OfficeQuestions.Lines(outcome));
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
        from ballot in _seating.Votes
        from claim in _seating.Committee.Question.Claims
        where claim.Ballot == ballot && claim.IsFolded
        let held = outcome.OfficesOf(claim.Name)
        where held.Count == 0 || held.Any(office => office == ballot.Office)
        select new Finding(
            OfficeFindings.AddedDown,
            ElectionMeasures.Votes(ballot.Outcome.Rules, ballot.Vote.Record, claim.Total),
            _rules.Folding.Source,
            Sentence.Of(
                new(
                    "{0} has {2:vote|votes} for {1} and {3} for higher offices",
                    "{0}的{1}票{2}张，高职务得票下加{3}张"
                ),
                claim.Name,
                ballot.Office,
                claim.Votes,
                claim.AddedDown
            )
        );

    // Village law 2026 art. 18(2): those not elected in the first vote stand in the further election.
    private IEnumerable<Finding> StandingAgain() =>
        from ballot in _seating.Votes
        where ballot.Before.Count > 0
        let elected = ballot.Before.SelectMany(_seating.Holders).Select(claim => claim.Name)
        let wrong = ballot.Vote.Record.Tally.Paper.Options.Intersect(elected, StringComparer.Ordinal).ToList()
        where wrong.Count > 0
        select new Finding(
            OfficeFindings.Standing,
            Measure.AtMost(wrong.Count, 0),
            ballot.Outcome.Rules.FurtherCandidates.Source ?? ballot.Outcome.Rules.FurtherMajority.Source,
            Sentence.Of(
                new("elected {0} already, and printed again: {1}", "已当选{0}而再次列为候选人：{1}"),
                ballot.Office,
                new NameList([.. wrong])
            )
        );

    // A further election fills the seats that are left, and no more.
    private IEnumerable<Finding> FurtherSeats() =>
        from ballot in _seating.Votes
        where ballot.Before.Count > 0 && !ballot.Before.Exists(before => _seating.Open(before).Any())
        let left = ballot.SeatsOfOffice - ballot.Before.Sum(before => _seating.Holders(before).Count())
        select new Finding(
            OfficeFindings.FurtherSeats,
            Measure.AtMost(ballot.Seats, left),
            ballot.Outcome.Rules.FurtherMajority.Source,
            Sentence.Of(
                new(
                    "the further election for {0}, of which {1:seat is|seats are} left",
                    "{0}的另行选举，尚余名额{1}个"
                ),
                ballot.Office,
                left
            )
        );

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
                result.Holders.Count == 0 ? new Words("for {0}", "{0}") : new Words("{0}: {1}", "{0}：{1}"),
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

        var isTied = acting.Names.Count > 1;
        var isNamed = acting.Names.Count > 0;
        return
        [
            new(
                OfficeFindings.Acting,
                isTied ? Measure.Awaiting(acting.Names.Count, 1) : Measure.Recorded(0),
                _rules.Acting.Source,
                Sentence.Of(
                    (isTied, isNamed) switch
                    {
                        (true, _) when acting.Rule.IsByVotes => new Words(
                            "nobody is {0}; {2} acts, and these have equally many votes: {1}",
                            "{0}空缺，由{2}主持工作，得票相等的有：{1}"
                        ),
                        (true, _) => new(
                            "nobody is {0}; {2} acts, and which of these is not said: {1}",
                            "{0}空缺，由{2}主持工作，未定何人：{1}"
                        ),
                        (_, true) => new("nobody is {0}; {2} acts: {1}", "{0}空缺，由{2}主持工作：{1}"),
                        _ => new("nobody is {0}; {2} acts", "{0}空缺，由{2}主持工作"),
                    },
                    outcome.Offices[0].Office,
                    new NameList(acting.Names),
                    acting.Rule
                )
            ),
        ];
    }
}
