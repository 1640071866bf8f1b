using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第一章　总则, 第二章　村民委员会的组成和职责.
internal static partial class VillageLaw
{
    private static Edition WithCommittee(this Edition law) =>
        law.Article(2)
            .OnMeetings(it => it.Paragraph(3).With(Committee.AnswersTo, EitherAssembly, Fixed))
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
            );
}
