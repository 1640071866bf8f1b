namespace GrassrootsDemocracy.Elections.Vote.Offices;

// The lines on those with enough votes who take no seat: one for each reason that stands, with whoever sits for its sake.
internal static class OfficeReasons
{
    private static readonly Words OtherOffice = new(
        "{0} has enough votes for {1} ({2}) but is {3} with {4:vote|votes}",
        "{0}的{1}得票足够（{2}票），但担任另一职务（{3}，{4}票）"
    );

    private static readonly Words ElectedAbove = new(
        "{0} would have enough votes for {1} ({2}) with those for higher offices, but is {3} with {4:vote|votes}: they are not added down",
        "{0}连同较高职务的得票，{1}得票足够（{2}票），但已当选{3}（{4}票），不再下加"
    );

    private static readonly Words Relative = new(
        "{0} has enough votes for {1} ({2}) but is the {5} of {6}, who stays as {3} with {4:vote|votes}{7}",
        "{0}的{1}得票足够（{2}票），但系{6}的{5}，{6}留任{3}（{4}票）{7}"
    );

    private static readonly Words GaveWay = new(
        "{0} has enough votes for {1} ({2}) but does not take a seat: gave way to a guaranteed seat, taken by {6} with {4:vote|votes}",
        "{0}的{1}得票足够（{2}票），但不任职：让位于保障名额，由{6}（{4}票）当选"
    );

    private static readonly Words ForItself = new(
        "{0} has enough votes for {1} ({2}) but does not take a seat: {3}",
        "{0}的{1}得票足够（{2}票），但不任职：{3}"
    );

    private static readonly Words Empty = new(
        "the seat of {1} that {0} does not take stays empty",
        "{0}未任的{1}名额空缺"
    );

    public static IEnumerable<Finding> Lines(OfficeOutcome outcome)
    {
        foreach (var result in outcome.Offices)
        {
            foreach (var passed in result.PassedOver)
            {
                yield return new(
                    passed.Obstacle switch
                    {
                        SeatObstacle.OtherOffice => OfficeFindings.TwoOffices,
                        SeatObstacle.Relative => OfficeFindings.Relatives,
                        _ => OfficeFindings.PassedOver,
                    },
                    Measure.Recorded(passed.Votes),
                    SourceOf(outcome.Rules, passed.Obstacle),
                    Say(outcome, result.Office, passed)
                );
            }

            foreach (
                var name in result
                    .PassedOver.Where(passed => passed.LeavesEmpty)
                    .GroupBy(passed => passed.Name, StringComparer.Ordinal)
            )
            {
                yield return new(
                    OfficeFindings.LeftEmpty,
                    Measure.Recorded(1),
                    outcome.Rules.After(name.First().Obstacle).Source,
                    Sentence.Of(Empty, name.Key, result.Office)
                );
            }
        }
    }

    private static Sentence Say(OfficeOutcome outcome, Office office, PassedOver passed)
    {
        if (passed.Stays is not { } stays || passed.In is not { } held)
        {
            return Sentence.Of(ForItself, passed.Name, office, passed.Votes, passed.Obstacle);
        }

        var total = checked(stays.Votes + stays.AddedDown);
        return passed.Obstacle switch
        {
            SeatObstacle.Relative => Sentence.Of(
                Relative,
                passed.Name,
                office,
                passed.Votes,
                held,
                total,
                outcome.Kin(passed.Name, stays.Name)!.Value,
                stays.Name,
                Criterion(outcome, office, held, passed.Votes, total)
            ),
            var why => Sentence.Of(
                why switch
                {
                    SeatObstacle.OtherOffice => OtherOffice,
                    SeatObstacle.ElectedAbove => ElectedAbove,
                    _ => GaveWay,
                },
                passed.Name,
                office,
                passed.Votes,
                held,
                total,
                "",
                stays.Name
            ),
        };
    }

    // What decided between two relatives: the first criterion that tells them apart, if one does.
    private static IReadable Criterion(
        OfficeOutcome outcome,
        Office office,
        Office held,
        long votes,
        long total
    )
    {
        foreach (var criterion in outcome.Rules.KeptOfKin.Norm?.Value ?? [])
        {
            if (criterion == KinCriterion.HigherOffice ? office != held : votes != total)
            {
                return Sentence.Of(new("; {0}", "；{0}"), criterion);
            }
        }

        return CommonWords.Nothing;
    }

    private static Citation? SourceOf(OfficeRules rules, SeatObstacle obstacle) =>
        obstacle switch
        {
            SeatObstacle.ElectedAbove => rules.Folding.Source,
            SeatObstacle.OtherOffice => rules.TwoOffices.Source,
            SeatObstacle.Relative => rules.KeptOfKin.Source ?? rules.KeptApart.Source,
            SeatObstacle.GaveWay or SeatObstacle.NotOfGroup => rules.WomenMeans.Source
                ?? rules.MinorityMeans.Source,
            SeatObstacle.MayNotStand => rules.Rounds.Source,
            _ => rules.After(obstacle).Source,
        };
}
