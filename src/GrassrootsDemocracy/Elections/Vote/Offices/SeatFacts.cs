namespace GrassrootsDemocracy.Elections.Vote.Offices;

// What the answer hangs on besides the votes; what is not known is null. By person: who is of the groups that are
// guaranteed seats, women first, and who is a member where an office is given to members. By the reason: what becomes of a seat that somebody cannot take.
internal sealed record SeatFacts(bool?[][] Of, SeatFilling?[] After)
{
    public const int Women = 0;
    public const int Minority = 1;
    public const int Members = 2;

    // Places in the list of fillings.
    public const int TwoOffices = 0;
    public const int Kin = 1;
    public const int Bar = 2;
    public const int Refusal = 3;

    public SeatFacts With(SeatUnknown unknown, bool value)
    {
        if (unknown.Group is { } group)
        {
            bool?[][] of = [.. Of.Select(one => (bool?[])[.. one])];
            of[group][unknown.Place] = value;
            return this with { Of = of };
        }

        SeatFilling?[] after = [.. After];
        after[unknown.Place] = value ? SeatFilling.StaysEmpty : SeatFilling.NextInLine;
        return this with { After = after };
    }

    public SeatFilling? AfterOf(SeatReason why) =>
        why switch
        {
            SeatReason.OtherOffice => After[TwoOffices],
            SeatReason.Relative => After[Kin],
            _ => SeatFilling.NextInLine,
        };

    public SeatFilling? AfterOf(SeatObstacle why) =>
        why switch
        {
            SeatObstacle.Barred => After[Bar],
            SeatObstacle.Refused or SeatObstacle.Died => After[Refusal],
            _ => SeatFilling.NextInLine,
        };
}
