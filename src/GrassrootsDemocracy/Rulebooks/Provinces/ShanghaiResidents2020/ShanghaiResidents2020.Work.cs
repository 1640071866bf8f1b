using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Services.Funding;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// Who is rated, how the work is supported, and what follows where a duty is not kept: articles 29 to 38.
public static partial class ShanghaiResidents2020
{
    private static Edition WithWork(this Edition regulation) =>
        regulation
            .Article(29)
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(EvaluationNorms.Departments.Raters, [RaterGroups.ResidentsCommittees])
                    .With(EvaluationNorms.Departments.GoesTo, [ResultReceivers.Authority])
                    .Paragraph(2)
                    .With(EvaluationNorms.PublicServices.Raters, [RaterGroups.Residents])
                    .With(EvaluationNorms.PublicServices.GoesTo, [ResultReceivers.Authority])
            )
            .Article(30)
            .OnServices(it =>
                it.Adding(
                    Tasks.OnOccasion,
                    [
                        new() { Occasion = DutyOccasions.ProblemRaised, Duty = DutyItems.Settling },
                        new() { Occasion = DutyOccasions.ProblemUnsettled, Duty = DutyItems.ReportingAbove },
                    ]
                )
            )
            .Article(32)
            .OnServices(it => it.Adding(Tasks.Kept, [ShanghaiResidentsLabels.Reception]))
            // 由区或者乡镇人民政府…予以保障.
            .Article(33)
            .OnServices(it =>
                it.Paragraph(1)
                    .With(
                        FundingNorms.CommitteeWork.Covers,
                        [
                            FundingLabels.Office,
                            FundingLabels.Services,
                            FundingLabels.Projects,
                            FundingLabels.Rooms,
                            FundingLabels.Facilities,
                        ]
                    )
                    .With(
                        FundingNorms.CommitteeWork.BorneBy,
                        [Bodies.UrbanAreaGovernment, Bodies.TownshipGovernment]
                    )
            )
            .Article(37)
            .OnAccountability(it =>
                it.With(ComplaintNorms.ResidentsCommittee.CorrectedBy, [Bodies.ResidentsAssembly])
                    .Adding(ComplaintNorms.ResidentsCommittee.OrderedBy, EitherOffice)
            )
            // 由本级人民政府予以纠正、通报批评；情节较重的，对…直接责任人员给予警告或者记过处分.
            .Article(38)
            .OnAccountability(it =>
                it.With(ComplaintNorms.Departments.Occasions, [ShanghaiResidentsLabels.PassingTasksOn])
                    .With(ComplaintNorms.Departments.OrderedBy, [Bodies.LocalGovernment])
                    .With(
                        ComplaintNorms.Departments.Sanctions,
                        [SanctionKinds.Censure, SanctionKinds.WarningOrDemerit],
                        when: ShanghaiResidentsLabels.Grave
                    )
                    .With(
                        ComplaintNorms.Departments.Sanctions,
                        [SanctionKinds.Censure],
                        when: !ShanghaiResidentsLabels.Grave
                    )
            );
}
