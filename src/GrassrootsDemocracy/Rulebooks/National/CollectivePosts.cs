using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

// The law on rural collective economic organisations on the posts of its board and its supervisors.
internal static class CollectivePosts
{
    // 一般由三至七名单数成员: usually, so that a charter may say otherwise.
    public static Rulebook WithCollectivePosts(this Rulebook rulebook, Instrument law)
    {
        var board = law.Read(29, 1);
        var across = law.Read(34, 1);
        var norms = PostNorms.CollectiveBoard;
        ValueList<CrossAppointmentRule> others =
        [
            new() { With = PostFacts.PartyBodies, Force = NormForce.May },
            new() { With = [Bodies.VillagersCommittee], Force = NormForce.May },
        ];
        return rulebook
            .With(norms.Size, CountRange.Odd(3, 7), board, Latitude.MayFill)
            .With(norms.KeptApart, KinCircle.CloseRelatives, board)
            .With(norms.TermYears, 5, board, Latitude.Fixed)
            .With(
                norms.DualLeadership,
                [DualLabels.SecretaryIs(Bodies.CollectiveBoard, PostFacts.BoardChair, NormForce.May)],
                law.Read(29, 3)
            )
            .With(norms.CrossAppointment, others, across)
            .With(PostNorms.CollectiveSupervisors.CrossAppointment, others, across)
            .With(
                PostNorms.CollectiveSupervisors.Barred,
                [
                    Bar(new(Bodies.CollectiveBoard)),
                    Bar(new(Bodies.CollectiveOrganisation, PostFacts.FinanceStaff)),
                    Bar(new(Bodies.CollectiveOrganisation, PostFacts.Accountant)),
                ],
                law.Read(34, 2)
            );
    }

    private static PostBar Bar(OfficeAt holders) =>
        new() { Holders = [holders], Relatives = KinCircle.CloseRelatives };
}
