using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Services.Tasks;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第一章　总则, 第二章　村民委员会的组成和职责.
internal static partial class VillageLaw
{
    private static Edition WithCommittee(this Edition law) =>
        law.Article(2)
            .OnMeetings(it => it.Paragraph(3).With(Committee.AnswersTo, EitherAssembly, Fixed))
            .OnServices(it =>
                it.Paragraph(2)
                    .Adding(
                        Tasks.Duties,
                        [
                            TaskItems.PublicAffairs,
                            TaskItems.Mediation,
                            TaskItems.PublicOrder,
                            TaskItems.Opinions,
                        ]
                    )
            )
            .Article(6)
            .OnServices(it => it.Paragraph(2).Adding(Tasks.Duties, [TaskItems.HelpToGovernment]))
            // 可以由村党组织负责人…担任; 可以交叉任职.
            .Article(8)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Seats, new CountRange(3, 7))
                    .Paragraph(2)
                    .With(N.Offices.Women.Least, 1)
                    .With(N.Offices.KeptApart, KinCircle.CloseRelatives)
            )
            .OnPosts(it =>
                it.Paragraph(3)
                    .With(
                        PostNorms.VillagersCommittee.DualLeadership,
                        [DualLabels.SecretaryIs(Bodies.VillagersCommittee, Office.Director, NormForce.May)]
                    )
                    .With(
                        PostNorms.VillagersCommittee.CrossAppointment,
                        [new() { With = PostFacts.PartyBodies, Force = NormForce.May }]
                    )
            )
            .Article(10)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(Tasks.Duties, [TaskItems.Economy])
                    .Paragraph(2)
                    .Adding(Tasks.Duties, [TaskItems.Environment])
                    .Paragraph(3)
                    .Adding(Tasks.Duties, [TaskItems.CollectiveAutonomy])
            )
            .Article(11)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(
                        Tasks.Duties,
                        [
                            TaskItems.Publicity,
                            TaskItems.RightsAndInterests,
                            TaskItems.Values,
                            TaskItems.Education,
                            TaskItems.Care,
                        ]
                    )
                    .Paragraph(2)
                    .Adding(
                        Tasks.Duties,
                        [
                            TaskItems.JointPrevention,
                            TaskItems.Petitions,
                            TaskItems.CommunityCorrection,
                            TaskItems.Emergencies,
                        ]
                    )
                    .Paragraph(3)
                    .Adding(Tasks.Duties, [TaskItems.SocialForces])
                    .Paragraph(4)
                    .Adding(Tasks.Duties, [TaskItems.Unity])
            )
            .Article(13)
            .OnServices(it => it.With(Tasks.Excluded, [TaskItems.Guarantees]));
}
