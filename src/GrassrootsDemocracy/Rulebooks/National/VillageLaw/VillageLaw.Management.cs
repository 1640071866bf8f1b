using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第五章　民主管理和民主监督; before it the last article of the fourth chapter, on consultation.
internal static partial class VillageLaw
{
    private static PostNorms Supervision => PostNorms.VillageSupervisionCommittee;

    private static Edition WithManagement(this Edition law) =>
        law.Article(33)
            .OnHearings(it =>
                it.WithConsultation(HearingNorms.Village, Bodies.VillagersCommittee, EitherAssembly)
            )
            // 少数服从多数: the many decide, but of which whole they are the many the law does not say.
            .Article(34)
            .OnMeetings(it => it.LeavingOpen(Committee.Majority))
            // Disclosure: see OrganicDisclosure.
            .Article(35)
            .Article(36)
            // 应当有具备财会、管理知识的人员; 村民委员会成员及其近亲属不得担任; its term is that of the committee.
            .Article(37)
            .OnTimeBefore(it =>
                it.With(N.Candidacy.IncompatibleOffices, [CandidateFacts.SupervisionCommittee])
            )
            .OnPosts(it =>
                it.With(Supervision.Traits, [PostFacts.KnowsFinance])
                    .With(
                        Supervision.Barred,
                        [
                            new()
                            {
                                Holders = [new(Bodies.VillagersCommittee)],
                                Relatives = KinCircle.CloseRelatives,
                            },
                        ]
                    )
                    .With(Supervision.TermAs, Bodies.VillagersCommittee, Fixed)
            )
            .Article(38)
            .OnTimeAfter(it => it.Paragraph(2).With(N.Ending.Incompetent, 2, Fixed))
            // Audits and complaints: see OrganicAccountability.
            .Article(40)
            .Article(41);
}
