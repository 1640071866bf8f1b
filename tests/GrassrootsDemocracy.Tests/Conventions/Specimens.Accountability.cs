using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Accountability.Honours;
using GrassrootsDemocracy.Accountability.Pledges;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Accountability.WorkYears;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Voting;
using NodaTime;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static LocalDate AccountDay => new(2026, 3, 1);

    private static KeyValuePair<Type, Func<object>>[] OfAccountability =>
        [
            .. OfGrades,
            .. OfAppraisals,
            .. OfReportsAndPledges,
            .. OfAudits,
            .. OfEvaluations,
            .. OfHonours,
            .. OfRemedies,
        ];

    private static KeyValuePair<Type, Func<object>>[] OfGrades =>
        [
            Of(() => new GradeRule(Grades.Excellent, [Grades.Excellent], new(Threshold.Majority, Base.Due))),
            Of<ValueList<GradeRule>>(() =>
                [new(Grades.Excellent, [Grades.Excellent], new(Threshold.Majority, Base.Due))]
            ),
            Of(() => new GradeCount(Grades.Excellent, 3)),
            Of<ValueList<GradeCount>>(() => [new(Grades.Excellent, 3)]),
            Of(GradesGiven),
            Of(() => new AnsweringNorms(new("body/kind", "kind", "类"))),
            Of(() => new FormationNorms(new("body/kind", "kind", "类"))),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfAppraisals =>
        [
            Of(() => new AppraisalNorms(new("body/kind", "kind", "类"))),
            Of(AppraisalRulesOfNation),
            Of(() => AppraisalRulesOfNation().Decide(AppraisalFacts())),
            Of(() => AppraisalRulesOfNation().Check(AppraisalDays(), AccountDay)),
            Of(AppraisalFacts),
            Of(AppraisalDays),
            Of(PersonAppraised),
            Of<ValueList<AppraisedPerson>>(() => [PersonAppraised()]),
            Of(() => AppraisalRulesOfNation().Decide(AppraisalFacts()).Results[0]),
            Of(() => new MissedPerson("Wang", AppraisedCircles.Staff)),
            Of<ValueList<MissedPerson>>(() => [new("Wang", AppraisedCircles.Staff)]),
            Of(() => new HeldAppraisal(AccountDay, [])),
            Of<ValueList<HeldAppraisal>>(() => [new(AccountDay, ["Li"])]),
            Of(Asking),
            Of<ValueList<AppraisalRequest>>(() => [Asking()]),
            Of(() => new AppraisalRequestState("1", Verdict.Met, First: null, Latest: null, HeldOn: null)),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfReportsAndPledges =>
        [
            Of(() => new ReportNorms(new("body/kind", "kind", "类"))),
            Of(() => ReportRules.From(National, ReportNorms.VillagersCommittee)),
            Of(() => new DutyReport { Day = AccountDay }),
            Of<ValueList<DutyReport>>(() => [new() { Day = AccountDay }]),
            Of(() => new ReportLog { From = new(2025, 1, 1) }),
            Of(() =>
                ReportRules
                    .From(National, ReportNorms.VillagersCommittee)
                    .Check(new() { From = new(2026, 1, 1) }, AccountDay)
            ),
            Of(() => new PledgeNorms(new("body/kind", "kind", "类"))),
            Of(() => PledgeRules.From(National, PledgeNorms.TwoCommittees)),
            Of(Book),
            Of(() => PledgeRules.From(National, PledgeNorms.TwoCommittees).Check(Book(), AccountDay)),
            Of(Target),
            Of<ValueList<PledgeTarget>>(() => [Target()]),
            Of(() => new TargetCount(AccountDay, 3)),
            Of<ValueList<TargetCount>>(() => [new(AccountDay, 3)]),
            Of(() => new TargetResult(Target(), TargetState.Running, 3)),
            Of<ValueList<LocalDate>>(() => [AccountDay]),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfAudits =>
        [
            Of(() => new AuditNorms(new("body/kind", "kind", "类"))),
            Of(() => AuditRules.From(National, AuditNorms.VillagersCommittee)),
            Of(AuditFacts),
            Of(() =>
                AuditRules.From(National, AuditNorms.VillagersCommittee).Check(AuditFacts(), AccountDay)
            ),
            Of(() => new AskedItem(AuditItems.Debts, [new(Circles.Villagers, 1, 5)])),
            Of<ValueList<AskedItem>>(() => [new(AuditItems.Debts, [new(Circles.Villagers, 1, 5)])]),
            Of(() => new AuditObjection { Reference = "1", RaisedOn = AccountDay }),
            Of<ValueList<AuditObjection>>(() => [new() { Reference = "1", RaisedOn = AccountDay }]),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfEvaluations =>
        [
            Of(() => new EvaluationNorms(new("body/kind", "kind", "类"))),
            Of(() => EvaluationRules.From(National, EvaluationNorms.ResidentsCommittee)),
            Of(Rated),
            Of(() => EvaluationRules.From(National, EvaluationNorms.ResidentsCommittee).Decide(Rated())),
            Of(() => new GradeValue(Grades.Satisfied, 3)),
            Of<ValueList<GradeValue>>(() => [new(Grades.Satisfied, 3)]),
            Of(Rating),
            Of<ValueList<GroupRating>>(() => [Rating()]),
            Of(() => new EvaluatedSubject { Name = "Parks", Ratings = [Rating()] }),
            Of<ValueList<EvaluatedSubject>>(() => [new() { Name = "Parks", Ratings = [Rating()] }]),
            Of(() => new EvaluationResult("Parks", Criterion: null, Points: null, [Rating()])),
            Of(() => new ToldRatings("Parks", Criterion: null, [Rating()], Together: null, [], Points: null)),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfHonours =>
        [
            Of(() => new HonourNorms(new("undertaking/kind", "kind", "类"))),
            Of(() => HonourRules.From(National, HonourNorms.TwoHonours)),
            Of(() => new HonourHeld(HonourNames.StarBranch, 2025)),
            Of<ValueList<HonourHeld>>(() => [new(HonourNames.StarBranch, 2025)]),
            Of(() => new HonourStep(HonourNames.Feature, HonourNames.StarBranch)),
            Of<ValueList<HonourStep>>(() => [new(HonourNames.Feature, HonourNames.StarBranch)]),
            Of(() => new StarRule(5, 4)),
            Of<ValueList<StarRule>>(() => [new(5, 4)]),
            Of(Unit),
            Of<ValueList<HonourUnit>>(() => [Unit()]),
            Of(() => new HonourRound { Year = 2025, Units = [Unit()] }),
            Of(() => new HonourResult(Unit(), Verdict.Met, 5)),
            Of(() =>
                HonourRules
                    .From(National, HonourNorms.TwoHonours)
                    .Decide(new() { Year = 2026, Units = [Unit()] })
            ),
            Of(() => new WorkYearNorms(new("undertaking/kind", "kind", "类"))),
            Of(() => WorkYearRules.From(National, WorkYearNorms.League)),
            Of(Item),
            Of<ValueList<WorkItem>>(() => [Item()]),
            Of(() => new WorkItemResult(Item(), WorkItemState.Running)),
            Of(() => new WorkYear { Year = 2026, Items = [Item()] }),
            Of(() =>
                WorkYearRules
                    .From(National, WorkYearNorms.League)
                    .Check(new() { Year = 2026, Items = [Item()] }, AccountDay)
            ),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfRemedies =>
        [
            Of(() => new ComplaintNorms(new("body/kind", "kind", "类"))),
            Of(() => ComplaintRules.From(National, ComplaintNorms.VillagersCommittee)),
            Of(() => new Complaint { Occasion = BreachOccasions.Seal, AskedOn = AccountDay }),
            Of(() =>
                ComplaintRules
                    .From(National, ComplaintNorms.VillagersCommittee)
                    .Check(new() { Occasion = BreachOccasions.Seal, AskedOn = AccountDay }, AccountDay)
            ),
            Of(() => new SupervisionNorms(new("body/kind", "kind", "类"))),
            Of(() => SupervisionRules.From(National, SupervisionNorms.VillageSupervisionCommittee)),
            Of(SupervisionActOne),
            Of<ValueList<SupervisionAct>>(() => [SupervisionActOne()]),
            Of(() => new SupervisionRecord { Acts = [SupervisionActOne()] }),
            Of(() =>
                SupervisionRules
                    .From(National, SupervisionNorms.VillageSupervisionCommittee)
                    .Check(new() { Acts = [SupervisionActOne()] })
            ),
        ];

    private static GradeTally GradesGiven() => new() { Marks = [new(Grades.Excellent, 3)], Blank = 1 };

    private static AppraisalRules AppraisalRulesOfNation() =>
        AppraisalRules.From(National, AppraisalNorms.VillagersCommittee);

    private static AppraisedPerson PersonAppraised() =>
        new()
        {
            Name = "Li",
            Role = AppraisedCircles.CommitteeMembers,
            Tally = GradesGiven(),
            Earlier = [new(new(2025, 3, 1), IsIncompetent: false)],
        };

    private static Appraisal AppraisalFacts() =>
        new()
        {
            Day = AccountDay,
            Persons = [PersonAppraised()],
            Steps = [AppraisalSteps.Test],
            Signatures = [new(Circles.Villagers, 30, 100)],
        };

    private static AppraisalRequest Asking() =>
        new()
        {
            Reference = "1",
            Day = AccountDay,
            Signatures = [new(Circles.Villagers, 30, 100)],
        };

    private static AppraisalLog AppraisalDays() =>
        new()
        {
            From = new(2025, 1, 1),
            Held = [new(new(2025, 12, 1), [])],
            Requests = [Asking()],
        };

    private static PledgeTarget Target() =>
        new()
        {
            Name = "road",
            Number = 3,
            DueOn = AccountDay,
        };

    private static PledgeBook Book() =>
        new()
        {
            Pledge = new()
            {
                Office = Office.Secretary,
                Name = "Li",
                PublishedOn = AccountDay,
            },
            Targets = [Target()],
        };

    private static Audit AuditFacts() =>
        new()
        {
            Occasion = AuditOccasions.LeftEarly,
            OccasionOn = new(2026, 2, 1),
            Person = "Li",
            Role = AppraisedCircles.CommitteeMembers,
        };

    private static GroupRating Rating() => new(RaterGroups.Residents, Criterion: null, GradesGiven());

    private static Evaluation Rated() =>
        new() { Day = AccountDay, Subjects = [new() { Name = "Parks", Ratings = [Rating()] }] };

    private static HonourUnit Unit() =>
        new()
        {
            Name = "Branch",
            Honour = HonourNames.StarBranch,
            Meets = HonourCriteria.FourHaves,
        };

    private static WorkItem Item() => new() { Name = "games", DueOn = new(2026, 2, 1) };

    private static SupervisionAct SupervisionActOne() =>
        new()
        {
            Reference = "1",
            Power = SupervisionPowers.Veto,
            Day = AccountDay,
        };
}
