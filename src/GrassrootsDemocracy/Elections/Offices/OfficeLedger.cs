using GrassrootsDemocracy.Norms;

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
            return new(OfficeFindings.RoundOrder, Measure.Open(outcome.Offices.Count), _rules.Rounds.Source);
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
                _rules.Rounds.Source
            )
            {
                Detail =
                    wrong.Count + missing.Count == 0
                        ? Sentence.Of(OfficeTexts.All, "standing.fits", ballot.Office)
                        : Sentence.Of(
                            OfficeTexts.All,
                            "standing.names",
                            ballot.Office,
                            new NameList([.. wrong, .. missing])
                        ),
            };
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
            OfficeLedgerSources.Folding(outcome)
        )
        {
            Detail = Sentence.Of(
                OfficeTexts.All,
                "added-down",
                standing.Name,
                ballot.Office,
                standing.Votes,
                standing.AddedDown
            ),
        };

    private IEnumerable<Finding> NotTaken() =>
        from result in outcome.Offices
        from passed in result.PassedOver
        let rule = passed.Obstacle switch
        {
            SeatObstacle.OtherOffice => OfficeFindings.TwoOffices,
            SeatObstacle.Relative => OfficeFindings.Relatives,
            _ => OfficeFindings.PassedOver,
        }
        select new Finding(rule, MeasureOf(passed), OfficeLedgerSources.Of(outcome, passed.Obstacle))
        {
            Detail = ((object?)passed.Relative ?? passed.Keeps) is { } because
                ? Sentence.Of(
                    OfficeTexts.All,
                    $"not-taken.{passed.Obstacle}",
                    passed.Name,
                    result.Office,
                    because
                )
                : Sentence.Of(OfficeTexts.All, "not-taken", passed.Name, result.Office, passed.Obstacle),
        };

    private static Measure MeasureOf(PassedOver passed) => Measure.Recorded(passed.Votes);

    private IEnumerable<Finding> Kin()
    {
        foreach (var (left, right) in _seating.UndecidedKin)
        {
            yield return new(
                OfficeFindings.Relatives,
                _rules.KeptOfKin.IsOpen ? Measure.Open(actual: 2) : Measure.Awaiting(2, 1),
                _rules.KeptOfKin.Source ?? _rules.KeptApart.Source
            )
            {
                Detail = Sentence.Of(OfficeTexts.All, "kin.undecided", left, right),
            };
        }
    }

    private Finding Tie(OfficeResult result) =>
        new(
            OfficeFindings.Tie,
            Measure.Awaiting(result.Tied.Count, result.TiedFor),
            _rules.Of(result.Office).Tie.Source
        )
        {
            Detail = Sentence.Of(OfficeTexts.All, "tied", result.Office, new NameList(result.Tied)),
        };

    private Finding Filled(OfficeResult result) =>
        new(
            OfficeFindings.Filled,
            result.Status is ElectionStatus.Undetermined or ElectionStatus.Tied
                ? Measure.Awaiting(result.Holders.Count, result.Seats)
                : Measure.AtLeast(result.Holders.Count, result.Seats),
            _rules.Of(result.Office).Majority.Source
        )
        {
            Detail = Sentence.Of(
                OfficeTexts.All,
                result.Holders.Count == 0 ? "filled.nobody" : "filled",
                result.Office,
                new NameList([.. result.Holders.Select(holder => holder.Name)])
            ),
        };

    private IEnumerable<Finding> Acting()
    {
        if (
            outcome.Offices.Count == 0
            || _rules.Acting.Norm is not { Value: var acting }
            || outcome.Offices[0].Holders.Count > 0
            || outcome.Offices[0].Status is ElectionStatus.Tied or ElectionStatus.Undetermined
        )
        {
            yield break;
        }

        var who = acting.FirstOrDefault(head =>
            head.Office is null || outcome.Of(head.Office) is { Holders.Count: > 0 }
        );
        if (who is not null)
        {
            yield return new(OfficeFindings.Acting, Measure.Recorded(0), _rules.Acting.Source)
            {
                Detail = Sentence.Of(OfficeTexts.All, "acting", outcome.Offices[0].Office, who),
            };
        }
    }
}
