using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Elections;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第五章　民主管理与民主监督: appraisals and audits.
public static partial class Chongqing2013
{
    private static Edition WithAppraisalAndAudit(this Edition measures) =>
        measures
            .Article(36)
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(Appraised.Appraised, [AppraisedCircles.CommitteeMembers, AppraisedCircles.Staff])
                    .With(Appraised.By, BothAssemblies)
                    .WithHowItIsHeld(Appraised)
                    .Paragraph(2)
                    .WithTelling(Appraised)
                    .Paragraph(3)
                    .WithRequest(Appraised)
                    .Paragraph(4)
                    .WithDismissal(Appraised)
                    // 参照…有关…民主评议的规定执行: alike, by the meeting of the group.
                    .Paragraph(5)
                    .With(
                        AppraisedInGroups.Appraised,
                        [AppraisedCircles.GroupHeads, AppraisedCircles.GroupStaff]
                    )
                    .WithHowItIsHeld(AppraisedInGroups)
                    .WithTelling(AppraisedInGroups)
                    .WithRequest(AppraisedInGroups)
                    .WithDismissal(AppraisedInGroups)
            )
            .OnTimeAfter(it => it.Paragraph(4).With(N.Ending.Incompetent, 2))
            .Article(37)
            .OnAccountability(it =>
                it.Paragraph(1)
                    .Adding(Audited.Audited, [AppraisedCircles.CommitteeMembers, AppraisedCircles.Approvers])
                    .With(Audited.NoReleaseBefore, value: true)
                    .Paragraph(2)
                    .Adding(Audited.Occasions, [AuditOccasions.EndOfTerm, AuditOccasions.LeftEarly])
                    .With(Audited.For(AuditOccasions.EndOfTerm).By, [Bodies.CountyAgriculture])
                    .With(Audited.For(AuditOccasions.EndOfTerm).BeforeCommittee, new TimeLimit(3))
                    .With(Audited.For(AuditOccasions.LeftEarly).By, [Bodies.TownshipGovernment])
                    .With(Audited.For(AuditOccasions.LeftEarly).PublishedWithin, new TimeLimit(30))
                    .Paragraph(3)
                    .Adding(Audited.Occasions, [AuditOccasions.Requested])
                    .WithAuditOnRequest(Audited.For(AuditOccasions.Requested))
                    .Paragraph(4)
                    .With(AuditedInGroups.Audited, [AppraisedCircles.GroupHeads])
                    .With(AuditedInGroups.Occasions, [AuditOccasions.Requested])
                    .WithAuditOnRequest(AuditedInGroups.For(AuditOccasions.Requested))
                    .Paragraph(5)
                    .WithObjections(Audited)
                    .WithObjections(AuditedInGroups)
            );

    private static AppraisalNorms Appraised => AppraisalNorms.VillagersCommittee;

    private static AppraisalNorms AppraisedInGroups => AppraisalNorms.VillagersGroup;

    private static AuditNorms Audited => AuditNorms.VillagersCommittee;

    private static AuditNorms AuditedInGroups => AuditNorms.VillagersGroup;

    private static Statements WithHowItIsHeld(this Statements it, AppraisalNorms norms) =>
        it.With(norms.OrganisedBy, [Bodies.TownshipGovernment])
            .With(norms.ChairedBy, [Supervisors])
            .With(norms.Every, Yearly)
            .With(norms.Apart, new TimeLimit(6, TimeUnit.Month));

    private static Statements WithTelling(this Statements it, AppraisalNorms norms) =>
        it.With(norms.Told, new TimeLimit(10))
            .With(norms.Telling, [TellingParts.InWriting, TellingParts.Published]);

    private static Statements WithRequest(this Statements it, AppraisalNorms norms) =>
        it.With(norms.Request, [ATenthOfTheVillagers, AskedByDelegates])
            .With(norms.HeldWithin, new TimeLimit(20));

    private static Statements WithDismissal(this Statements it, AppraisalNorms norms) =>
        it.With(norms.DismissedAfter, 2).With(norms.HireBar, new TimeLimit(1, TimeUnit.Year));

    // A fifth of the village, or of the group for its own head.
    private static Statements WithAuditOnRequest(this Statements it, AuditNorms norms) =>
        it.With(norms.Request, [AFifth])
            .With(norms.By, [Bodies.TownshipGovernment])
            .With(norms.HeldWithin, new TimeLimit(20))
            .With(norms.Published, value: true);

    private static Statements WithObjections(this Statements it, AuditNorms norms) =>
        it.With(norms.ObjectionWithin, new TimeLimit(30))
            .With(norms.ObjectionTo, [Supervisors])
            .With(norms.Explained, value: true)
            .With(norms.Review, [AFifth]);

    private static PetitionRoute AFifth => new(Circles.Villagers, new(Threshold.AtLeast(1, 5), Base.Adults));
}
