using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

// The urban law of 2026 on posts in two committees and on the supervision committee, which it made a duty.
internal static class UrbanPosts
{
    public static Rulebook WithUrbanPosts2026(this Rulebook rulebook, Instrument law)
    {
        var article8 = law.Read(8, 3);
        var article36 = law.Read(36, 1);
        var supervision = PostNorms.ResidentsSupervisionCommittee;
        return rulebook
            .With(
                PostNorms.ResidentsCommittee.DualLeadership,
                [DualLabels.SecretaryIs(Bodies.ResidentsCommittee, Office.Director, NormForce.May)],
                article8
            )
            .With(
                PostNorms.ResidentsCommittee.CrossAppointment,
                [new() { With = PostFacts.PartyBodies, Force = NormForce.May }],
                article8
            )
            .With(
                supervision.Barred,
                [new() { Holders = [new(Bodies.ResidentsCommittee)], Relatives = KinCircle.CloseRelatives }],
                article36
            )
            .With(supervision.TermAs, Bodies.ResidentsCommittee, article36, Latitude.Fixed);
    }
}
