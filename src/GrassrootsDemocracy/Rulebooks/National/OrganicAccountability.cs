using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;

namespace GrassrootsDemocracy.Rulebooks.National;

// Reports, appraisals, audits, supervision and remedies (报告工作、民主评议、经济责任审计、监督) in the two organic laws. That an
// office ends after two appraisals as incompetent stands with the end of offices.
internal static class OrganicAccountability
{
    private static readonly AppraisalNorms Villages = AppraisalNorms.VillagersCommittee;
    private static readonly AppraisalNorms Communities = AppraisalNorms.ResidentsCommittee;
    private static readonly AuditNorms VillageAudit = AuditNorms.VillagersCommittee;
    private static readonly AuditNorms UrbanAudit = AuditNorms.ResidentsCommittee;

    private static Cadence Yearly => Cadence.AtLeast(1, CadenceUnit.Year);

    private static ValueList<Label> VillageAssemblies =>
        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly];

    private static ValueList<Label> ResidentsAssemblies =>
        [Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly];

    // Art. 18 was not read: what it says is from memory.
    public static Rulebook WithAccountability1998(this Rulebook rulebook, Instrument law)
    {
        var article = law.NotRead(18);
        return rulebook
            .With(ReportNorms.VillagersCommittee.Every, Yearly, article)
            .With(Villages.By, [Bodies.VillagersAssembly], article)
            .With(Villages.Appraised, [AppraisedCircles.CommitteeMembers], article)
            .With(Villages.Every, Yearly, article);
    }

    public static Rulebook WithAccountability2010(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(ReportNorms.VillagersCommittee.Every, Yearly, law.Read(23, 1))
            .With(ReportNorms.VillageSupervisionCommittee.AnswersTo, VillageAssemblies, law.Read(32))
            .WithPowers(law.Read(32), SupervisionPowers.SittingIn)
            .WithAppraisals(law.Read(33, 1))
            .WithAudits(
                law.Read(35, 1),
                law.Read(35, 2),
                [
                    AuditItems.Finances,
                    AuditItems.Debts,
                    AuditItems.Grants,
                    AuditItems.Tenders,
                    AuditItems.FundsAndAssets,
                ]
            )
            .With(
                ComplaintNorms.VillagersCommittee.OrderedBy,
                [Bodies.TownshipGovernment],
                law.Read(36, 2),
                Latitude.MayFill
            );

    public static Rulebook WithAccountability2026(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(ReportNorms.VillagersCommittee.Every, Yearly, law.Read(27, 1))
            .With(ReportNorms.VillageSupervisionCommittee.AnswersTo, VillageAssemblies, law.Read(37, 2))
            .WithPowers(law.Read(37, 1))
            .Adding(
                SupervisionNorms.VillageSupervisionCommittee.Powers,
                [SupervisionPowers.SittingIn, SupervisionPowers.Consultation],
                law.Read(37, 2),
                Latitude.MayFill
            )
            .Adding(
                SupervisionNorms.VillageSupervisionCommittee.Powers,
                [SupervisionPowers.ReportingBreaches],
                law.Read(37, 3),
                Latitude.MayFill
            )
            .With(
                SupervisionNorms.VillageSupervisionCommittee.ReportsBreachesTo,
                [Bodies.TownshipGovernment, Bodies.CountyGovernment, Bodies.SupervisoryOrgan],
                law.Read(37, 3)
            )
            .WithAppraisals(law.Read(38, 1))
            .WithAudits(
                law.Read(40, 1),
                law.Read(40, 2),
                [
                    AuditItems.Finances,
                    AuditItems.Debts,
                    AuditItems.Grants,
                    AuditItems.WelfareTenders,
                    AuditItems.Funds,
                ]
            )
            .With(
                ComplaintNorms.VillagersCommittee.OrderedBy,
                [Bodies.TownshipGovernment],
                law.Read(41, 2),
                Latitude.MayFill
            );

    // The director alone is audited, unlike in a village; what was found of the appraisal is published.
    public static Rulebook WithUrbanAccountability2026(this Rulebook rulebook, Instrument law)
    {
        var (supervision, appraisal, audit) = (
            SupervisionNorms.ResidentsSupervisionCommittee,
            law.Read(37, 1),
            law.Read(38, 2)
        );
        return rulebook
            .With(ReportNorms.ResidentsCommittee.Every, Yearly, law.Read(30, 1))
            .With(ReportNorms.ResidentsSupervisionCommittee.AnswersTo, ResidentsAssemblies, law.Read(36, 2))
            .With(supervision.Powers, [SupervisionPowers.Conduct], law.Read(36, 1), Latitude.MayFill)
            .Adding(
                supervision.Powers,
                [SupervisionPowers.SittingIn, SupervisionPowers.Consultation],
                law.Read(36, 2),
                Latitude.MayFill
            )
            .Adding(
                supervision.Powers,
                [SupervisionPowers.ReportingBreaches],
                law.Read(36, 3),
                Latitude.MayFill
            )
            .With(
                supervision.ReportsBreachesTo,
                [Bodies.SubdistrictOffice, Bodies.UrbanAreaGovernment, Bodies.SupervisoryOrgan],
                law.Read(36, 3)
            )
            .With(Communities.Appraised, [AppraisedCircles.CommitteeMembers], appraisal)
            .With(Communities.By, ResidentsAssemblies, appraisal)
            .With(Communities.ChairedBy, [Bodies.ResidentsSupervisionCommittee], appraisal)
            .With(Communities.Every, Yearly, appraisal)
            .With(Communities.Published, value: true, appraisal)
            .With(UrbanAudit.Audited, [AppraisedCircles.Director], law.Read(38, 1))
            .With(UrbanAudit.Occasions, TermAndLeaving, law.Read(38, 1))
            .With(
                UrbanAudit.Items,
                [AuditItems.Finances, AuditItems.Grants, AuditItems.RaisedFunds],
                law.Read(38, 1)
            )
            .With(
                UrbanAudit.ItemRequest,
                [
                    new(Circles.ResidentsDelegates, new(Threshold.AtLeast(1, 3), Base.Delegates)),
                    new(Circles.Residents, new(Threshold.AtLeast(1, 10), Base.Adults)),
                ],
                law.Read(38, 1)
            )
            .With(UrbanAudit.By, [Bodies.SubdistrictOffice], audit)
            .With(UrbanAudit.Published, value: true, audit)
            .WithLeavingAudits(UrbanAudit, audit)
            .With(
                ComplaintNorms.ResidentsCommittee.OrderedBy,
                [Bodies.UrbanAreaGovernment, Bodies.SubdistrictOffice],
                law.Read(40, 2),
                Latitude.MayFill
            );
    }

    private static ValueList<Label> TermAndLeaving =>
        [AuditOccasions.DuringTerm, AuditOccasions.EndOfTerm, AuditOccasions.LeftEarly];

    // 负责村民民主理财，监督村务公开等制度的落实: the list ends in "and so on", which a lower rulebook fills.
    private static Rulebook WithPowers(this Rulebook rulebook, Citation article, params Label[] further) =>
        rulebook.With(
            SupervisionNorms.VillageSupervisionCommittee.Powers,
            [SupervisionPowers.Finances, SupervisionPowers.Disclosure, .. further],
            article,
            Latitude.MayFill
        );

    private static Rulebook WithAppraisals(this Rulebook rulebook, Citation article) =>
        rulebook
            .With(Villages.Appraised, [AppraisedCircles.CommitteeMembers, AppraisedCircles.Staff], article)
            .With(Villages.By, VillageAssemblies, article)
            .With(Villages.ChairedBy, [Bodies.VillageSupervisionCommittee], article)
            .With(Villages.Every, Yearly, article);

    private static Rulebook WithAudits(
        this Rulebook rulebook,
        Citation what,
        Citation how,
        ValueList<Label> items
    ) =>
        rulebook
            .With(VillageAudit.Audited, [AppraisedCircles.CommitteeMembers], what)
            .With(VillageAudit.Occasions, TermAndLeaving, what)
            .With(VillageAudit.Items, items, what)
            .With(
                VillageAudit.ItemRequest,
                [new(Circles.Villagers, new(Threshold.AtLeast(1, 5), Base.Adults))],
                what
            )
            .With(
                VillageAudit.By,
                [Bodies.CountyAgriculture, Bodies.CountyFinance, Bodies.TownshipGovernment],
                how
            )
            .With(VillageAudit.Published, value: true, how)
            .WithLeavingAudits(VillageAudit, how);

    private static Rulebook WithLeavingAudits(this Rulebook rulebook, AuditNorms norms, Citation article) =>
        rulebook
            .With(norms.For(AuditOccasions.EndOfTerm).BeforeElection, value: true, article)
            .With(norms.For(AuditOccasions.LeftEarly).BeforeElection, value: true, article);
}
