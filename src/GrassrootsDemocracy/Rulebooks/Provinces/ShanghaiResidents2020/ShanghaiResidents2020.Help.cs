using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// Owners and neighbours, and what the committee helps with and certifies: articles 19 to 28. The two lists are drawn up by the city
// and its districts, and were not read: what is on them a layer of the host says.
public static partial class ShanghaiResidents2020
{
    private static Edition WithNeighbours(this Edition regulation) =>
        regulation
            .Article(19)
            .OnServices(it => it.Adding(Tasks.Duties, [TaskItems.Mediation]))
            .Article(20)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(Tasks.Duties, [TaskItems.OwnersAssembly])
                    .Paragraph(2)
                    .Adding(
                        Tasks.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.NoOwnersCommittee,
                                Duty = DutyItems.OrganisingOwners,
                            },
                        ]
                    )
                    .Paragraph(3)
                    .Adding(Tasks.Duties, [TaskItems.OwnersCommittee])
                    .Paragraph(4)
                    .Adding(
                        Tasks.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.OwnersDecision,
                                Duty = DutyItems.InformingTheCommittee,
                                By = [ShanghaiResidentsLabels.OwnersCommittee],
                            },
                        ]
                    )
            )
            .OnAccountability(it =>
                it.Paragraph(3)
                    .Adding(SupervisionNorms.ResidentsCommittee.Powers, [SupervisionPowers.UrgingOwners])
            )
            .Article(21)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(
                        Tasks.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.CompanyReported,
                                Duty = DutyItems.Investigating,
                                By = [.. EitherOffice, ShanghaiResidentsLabels.HousingDepartment],
                            },
                        ]
                    )
                    .Paragraph(2)
                    .Adding(
                        Tasks.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.NeitherCompanyNorCommittee,
                                Duty = DutyItems.OrganisingManagement,
                            },
                        ]
                    )
            )
            .OnAccountability(it =>
                it.Paragraph(1)
                    .Adding(
                        SupervisionNorms.ResidentsCommittee.Powers,
                        [SupervisionPowers.ReportingTheCompany]
                    )
            )
            .Article(22)
            .OnServices(it => it.Adding(Tasks.Duties, [TaskItems.SocialForces]))
            // 在规定期限内: by a time that others set.
            .Article(23)
            .OnHearings(it =>
                it.Paragraph(1)
                    .Adding(Heard.Forms, [HearingForms.JointMeeting])
                    .Paragraph(2)
                    .WithStage(
                        Heard.Process.FollowUp,
                        new()
                        {
                            By = [Committee],
                            After = [Heard.Process.Hearing.Stage],
                            Published = true,
                        }
                    )
                    .With(Heard.Heeded, value: true)
            )
            .OnServices(it =>
                it.Paragraph(2)
                    .Adding(
                        Tasks.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.CommissionedConsultation,
                                Duty = DutyItems.ReportingTheResult,
                            },
                        ]
                    )
            );

    private static Edition WithHelp(this Edition regulation) =>
        regulation
            .Article(24)
            .OnServices(it =>
                it.Adding(
                    Tasks.Duties,
                    [
                        TaskItems.SocialSecurity,
                        TaskItems.Employment,
                        TaskItems.Relief,
                        TaskItems.PublicHealth,
                        TaskItems.FamilyPlanning,
                        TaskItems.CommunityEducation,
                        TaskItems.Culture,
                        TaskItems.Consumers,
                        TaskItems.ProtectedGroups,
                    ]
                )
            )
            .Article(25)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(
                        Tasks.Duties,
                        [TaskItems.Population, TaskItems.HousingEstates, TaskItems.CommunityCorrection]
                    )
                    .Paragraph(2)
                    .Adding(Tasks.Duties, [TaskItems.CityGrid])
                    .Adding(
                        Tasks.OnOccasion,
                        [
                            new() { Occasion = DutyOccasions.ProblemFound, Duty = DutyItems.Dissuading },
                            new()
                            {
                                Occasion = DutyOccasions.ProblemFound,
                                Duty = DutyItems.ReportingToTheGrid,
                            },
                        ]
                    )
            )
            .Article(26)
            .OnServices(it =>
                it.Adding(Tasks.Duties, [TaskItems.JointPrevention, TaskItems.Safety])
                    .Adding(
                        Tasks.OnOccasion,
                        [new() { Occasion = DutyOccasions.DangerFound, Duty = DutyItems.ReportingAbove }]
                    )
            )
            .Article(27)
            .OnServices(it =>
                it.Paragraph(1)
                    .LeavingOpen(Tasks.Help)
                    .With(Tasks.RefusesOtherHelp, value: true)
                    .Adding(Tasks.Excluded, [TaskItems.DepartmentFunctions])
                    .Paragraph(2)
                    .With(Tasks.Funded, value: true)
            )
            .Article(28)
            .OnServices(it =>
                it.Paragraph(1)
                    .LeavingOpen(Tasks.Certificates)
                    .Paragraph(2)
                    .With(Tasks.RefusesOtherCertificates, value: true)
            );
}
