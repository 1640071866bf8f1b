using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// Chongqing 2013 on reports (8, 33), supervision (33, 34), appraisals (36), audits (37) and remedies (39, 40).
internal static class ChongqingAccountability
{
    private static ValueList<Label> BothAssemblies =>
        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly];

    public static Rulebook WithAccountability(this Rulebook book, Instrument measures) =>
        book.WithReports(measures)
            .WithSupervision(measures)
            .WithAppraisal(measures)
            .WithAppraisalOfGroups(measures)
            .WithAudit(measures)
            .WithAuditOfGroups(measures)
            .WithRemedies(measures);

    private static Rulebook WithReports(this Rulebook book, Instrument measures) =>
        book.With(
                ReportNorms.VillagersCommittee.Contents,
                [ReportContents.YearsWork, ReportContents.Finances],
                measures.Read(8, 1)
            )
            .With(ReportNorms.VillageSupervisionCommittee.AnswersTo, BothAssemblies, measures.Read(33, 1))
            .With(
                ReportNorms.VillageSupervisionCommittee.Every,
                Cadence.AtLeast(1, CadenceUnit.HalfYear),
                measures.Read(33, 1)
            );

    // Nine, of which the last is whatever laws say besides; sitting in stands with the article before.
    private static Rulebook WithSupervision(this Rulebook book, Instrument measures)
    {
        var norms = SupervisionNorms.VillageSupervisionCommittee;
        return book.Adding(
                norms.Powers,
                [
                    SupervisionPowers.Decisions,
                    SupervisionPowers.Disclosure,
                    SupervisionPowers.Finances,
                    SupervisionPowers.Veto,
                    SupervisionPowers.Charter,
                    SupervisionPowers.Conduct,
                    SupervisionPowers.Opinions,
                    SupervisionPowers.Appraisals,
                    SupervisionPowers.Reports,
                ],
                measures.Read(34)
            )
            .Adding(norms.Powers, [SupervisionPowers.SittingIn], measures.Read(33, 1))
            .With(norms.Binding, [SupervisionPowers.Veto], measures.Read(34));
    }

    private static Rulebook WithAppraisal(this Rulebook book, Instrument measures)
    {
        var norms = AppraisalNorms.VillagersCommittee;
        return book.With(
                norms.Appraised,
                [AppraisedCircles.CommitteeMembers, AppraisedCircles.Staff],
                measures.Read(36, 1)
            )
            .With(norms.By, BothAssemblies, measures.Read(36, 1))
            .WithHowItIsHeld(
                norms,
                measures.Read(36, 1),
                measures.Read(36, 2),
                measures.Read(36, 3),
                measures.Read(36, 4)
            );
    }

    // 参照…有关…民主评议的规定执行: alike, by the meeting of the group.
    private static Rulebook WithAppraisalOfGroups(this Rulebook book, Instrument measures)
    {
        var (norms, alike) = (AppraisalNorms.VillagersGroup, measures.Read(36, 5));
        return book.With(norms.Appraised, [AppraisedCircles.GroupHeads, AppraisedCircles.GroupStaff], alike)
            .With(norms.By, [Bodies.VillagersGroupMeeting], measures.Read(25))
            .WithHowItIsHeld(norms, alike, alike, alike, alike);
    }

    private static Rulebook WithHowItIsHeld(
        this Rulebook book,
        AppraisalNorms norms,
        Citation held,
        Citation told,
        Citation asked,
        Citation after
    ) =>
        book.With(norms.OrganisedBy, [Bodies.TownshipGovernment], held)
            .With(norms.ChairedBy, [Bodies.VillageSupervisionCommittee], held)
            .With(norms.Every, Cadence.AtLeast(1, CadenceUnit.Year), held)
            .With(norms.Apart, new TimeLimit(6, TimeUnit.Month), held)
            .With(norms.Told, new TimeLimit(10), told)
            .With(norms.Telling, [TellingParts.InWriting, TellingParts.Published], told)
            .With(
                norms.Request,
                [
                    new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults)),
                    new(Circles.VillagersDelegates, new(Threshold.AtLeast(1, 3), Base.VillagersDelegates)),
                ],
                asked
            )
            .With(norms.HeldWithin, new TimeLimit(20), asked)
            .With(norms.DismissedAfter, 2, after)
            .With(norms.HireBar, new TimeLimit(1, TimeUnit.Year), after);

    private static Rulebook WithAudit(this Rulebook book, Instrument measures)
    {
        var norms = AuditNorms.VillagersCommittee;
        var (end, early, asked) = (
            norms.For(AuditOccasions.EndOfTerm),
            norms.For(AuditOccasions.LeftEarly),
            norms.For(AuditOccasions.Requested)
        );
        var (who, leaving, request, objection) = (
            measures.Read(37, 1),
            measures.Read(37, 2),
            measures.Read(37, 3),
            measures.Read(37, 5)
        );
        return book.Adding(
                norms.Audited,
                [AppraisedCircles.CommitteeMembers, AppraisedCircles.Approvers],
                who
            )
            .With(norms.NoReleaseBefore, value: true, who)
            .Adding(norms.Occasions, [AuditOccasions.EndOfTerm, AuditOccasions.LeftEarly], leaving)
            .With(end.By, [Bodies.CountyAgriculture], leaving)
            .With(end.BeforeCommittee, new TimeLimit(3), leaving)
            .With(early.By, [Bodies.TownshipGovernment], leaving)
            .With(early.PublishedWithin, new TimeLimit(30), leaving)
            .Adding(norms.Occasions, [AuditOccasions.Requested], request)
            .WithAuditOnRequest(asked, request)
            .WithObjections(norms, objection);
    }

    private static Rulebook WithAuditOfGroups(this Rulebook book, Instrument measures)
    {
        var (norms, article) = (AuditNorms.VillagersGroup, measures.Read(37, 4));
        return book.With(norms.Audited, [AppraisedCircles.GroupHeads], article)
            .With(norms.Occasions, [AuditOccasions.Requested], article)
            .WithAuditOnRequest(norms.For(AuditOccasions.Requested), article)
            .WithObjections(norms, measures.Read(37, 5));
    }

    // A fifth of the village, or of the group for its own head.
    private static Rulebook WithAuditOnRequest(this Rulebook book, AuditNorms norms, Citation article) =>
        book.With(norms.Request, [AFifth], article)
            .With(norms.By, [Bodies.TownshipGovernment], article)
            .With(norms.HeldWithin, new TimeLimit(20), article)
            .With(norms.Published, value: true, article);

    private static Rulebook WithObjections(this Rulebook book, AuditNorms norms, Citation article) =>
        book.With(norms.ObjectionWithin, new TimeLimit(30), article)
            .With(norms.ObjectionTo, [Bodies.VillageSupervisionCommittee], article)
            .With(norms.Explained, value: true, article)
            .With(norms.Review, [AFifth], article);

    private static PetitionRoute AFifth => new(Circles.Villagers, new(Threshold.AtLeast(1, 5), Base.Adults));

    // Art. 39: what meetings decide against the law the township orders to be put right. Art. 40: the seven occasions on which one may ask.
    private static Rulebook WithRemedies(this Rulebook book, Instrument measures)
    {
        var (norms, article) = (ComplaintNorms.VillagersCommittee, measures.Read(40));
        return book.Adding(
                ComplaintNorms.VillagersAssembly.OrderedBy,
                [Bodies.TownshipGovernment],
                measures.Read(39)
            )
            .Adding(
                ComplaintNorms.VillagersDelegatesAssembly.OrderedBy,
                [Bodies.TownshipGovernment],
                measures.Read(39)
            )
            .With(norms.Occasions, BreachOccasions.Seven, article)
            .With(norms.AskedOf, [Bodies.VillagersCommittee, Bodies.VillageSupervisionCommittee], article)
            .With(norms.AnsweredWithin, new TimeLimit(3), article)
            .With(norms.InWriting, value: true, article)
            .With(
                norms.Above,
                [Bodies.TownshipGovernment, Bodies.CountyGovernment, DisclosureLabels.Departments],
                article
            )
            .With(norms.FoundWithin, new TimeLimit(20), article)
            .Adding(
                norms.OrderedBy,
                [Bodies.TownshipGovernment, Bodies.CountyGovernment, DisclosureLabels.Departments],
                article
            );
    }
}
