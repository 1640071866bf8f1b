using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Services.Tasks;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第一章　总则, 第二章　居民委员会的组成和职责.
internal static partial class UrbanLaw
{
    private static ValueList<Label> BothAssemblies =>
        [Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly];

    private static Edition WithCommittee(this Edition law) =>
        law.Article(2)
            .OnMeetings(it => it.Paragraph(2).With(Committee.AnswersTo, BothAssemblies, Fixed))
            .Article(8)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Seats, new CountRange(5, 9))
                    .Paragraph(2)
                    .With(N.Offices.Women.Least, 1)
                    .With(N.Offices.KeptApart, KinCircle.CloseRelatives)
            )
            .OnPosts(it =>
                it.Paragraph(3)
                    .With(
                        PostNorms.ResidentsCommittee.DualLeadership,
                        [DualLabels.SecretaryIs(Bodies.ResidentsCommittee, Office.Director, NormForce.May)]
                    )
                    .With(
                        PostNorms.ResidentsCommittee.CrossAppointment,
                        [new() { With = PostFacts.PartyBodies, Force = NormForce.May }]
                    )
            )
            .Article(10)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(
                        Tasks.Duties,
                        [
                            TaskItems.Publicity,
                            TaskItems.RightsAndInterests,
                            TaskItems.Values,
                            TaskItems.PublicAffairs,
                            TaskItems.CommunityServices,
                            TaskItems.Care,
                            TaskItems.Mediation,
                            TaskItems.PublicOrder,
                            TaskItems.JointPrevention,
                            TaskItems.Petitions,
                            TaskItems.CommunityCorrection,
                            TaskItems.Emergencies,
                            TaskItems.SocialForces,
                            TaskItems.OwnersAssembly,
                            TaskItems.HelpToGovernment,
                            TaskItems.Opinions,
                        ]
                    )
                    .Paragraph(2)
                    .Adding(Tasks.Duties, [TaskItems.Unity])
            )
            .Article(12)
            .OnServices(it => it.With(Tasks.Excluded, [TaskItems.Guarantees]))
            // 一般按每二十户至五十户推选一人，也可以根据实际需要: a guideline. There is no share of women, unlike in a village.
            .Article(13)
            .OnTimeAfter(it =>
                it.Paragraph(2)
                    .With(N.Delegates.Apportionment, [Apportionment.OneForAbout(new(20, 50))], MayFill)
                    .With(N.Delegates.SameTerm, value: true, Fixed)
            );
}
