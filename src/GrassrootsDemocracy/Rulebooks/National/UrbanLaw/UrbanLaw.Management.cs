using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第五章　民主管理和民主监督; before it the last article of the fourth chapter, on consultation.
internal static partial class UrbanLaw
{
    private static PostNorms Supervision => PostNorms.ResidentsSupervisionCommittee;

    private static Edition WithManagement(this Edition law) =>
        law.Article(32)
            .OnHearings(it =>
                it.WithConsultation(HearingNorms.Community, Bodies.ResidentsCommittee, BothAssemblies)
            )
            // 少数服从多数: the many decide, but of which whole they are the many the law does not say.
            .Article(33)
            .OnMeetings(it => it.LeavingOpen(Committee.Majority))
            // Disclosure: see OrganicDisclosure.
            .Article(34)
            .Article(35)
            // The supervision committee, which the edition of 2026 made a duty.
            .Article(36)
            .OnTimeBefore(it =>
                it.With(N.Candidacy.IncompatibleOffices, [CandidateFacts.SupervisionCommittee])
            )
            .OnPosts(it =>
                it.Paragraph(1)
                    .With(
                        Supervision.Barred,
                        [
                            new()
                            {
                                Holders = [new(Bodies.ResidentsCommittee)],
                                Relatives = KinCircle.CloseRelatives,
                            },
                        ]
                    )
                    .With(Supervision.TermAs, Bodies.ResidentsCommittee, Fixed)
            )
            .Article(37)
            .OnTimeAfter(it => it.Paragraph(2).With(N.Ending.Incompetent, 2, Fixed))
            // Appraisals, audits and complaints: see OrganicAccountability.
            .Article(38)
            .Article(40)
            // Funds raised: see OrganicDisclosure.
            .Article(42);
}
