namespace GrassrootsDemocracy.Elections.Offices;

// Where it stands that somebody does not take a seat.
internal static class OfficeLedgerSources
{
    public static Citation? Folding(OfficeOutcome outcome) => outcome.Rules.Folding.Source;

    public static Citation? Of(OfficeOutcome outcome, SeatObstacle obstacle) =>
        obstacle switch
        {
            SeatObstacle.OtherOffice => outcome.Rules.TwoOffices.Source,
            SeatObstacle.Relative => outcome.Rules.KeptOfKin.Source ?? outcome.Rules.KeptApart.Source,
            SeatObstacle.GaveWay or SeatObstacle.NotOfGroup => outcome.Rules.WomenMeans.Source
                ?? outcome.Rules.MinorityMeans.Source,
            SeatObstacle.MayNotStand => outcome.Rules.Rounds.Source,
            _ => outcome.Rules.After(obstacle).Source,
        };
}
