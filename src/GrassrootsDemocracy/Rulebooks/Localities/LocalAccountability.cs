using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Accountability.Honours;
using GrassrootsDemocracy.Accountability.Pledges;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Accountability.WorkYears;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// What the reports say of accountability, and where they say that something is and not how much of it, an open term.
internal static class LocalAccountability
{
    private static Cadence Yearly => Cadence.AtLeast(1, CadenceUnit.Year);

    // Xiling X7, X8: once a year the delegates hear the members of both committees; at the year's end a group of all sides that
    // the street leads appraises each of them. Who the sides are is not reported.
    public static Rulebook WithXilingAccountability(this Rulebook book, Citation source)
    {
        var (reports, appraisals) = (ReportNorms.TwoCommittees, AppraisalNorms.TwoCommittees);
        return book.With(reports.HeardBy, [Bodies.ResidentsDelegatesAssembly], source)
            .With(reports.Every, Yearly, source)
            .With(reports.Reporters, [Reporters.EachMember], source)
            .With(appraisals.Appraised, [AppraisedCircles.TwoCommitteesMembers], source)
            .With(appraisals.By, [Bodies.AppraisalGroup], source)
            .With(appraisals.OrganisedBy, [Bodies.SubdistrictOffice], source)
            .With(appraisals.Every, Yearly, source)
            .With(appraisals.Steps, [AppraisalSteps.Test], source)
            .LeavingOpen(appraisals.Sides, source)
            .LeavingOpen(PledgeNorms.TwoCommittees.ToldEvery, source);
    }

    // Suizhou S6: both committees pledge, and cadres are appraised; no figure is reported.
    public static Rulebook WithSuizhouAccountability(this Rulebook book, Citation source) =>
        book.With(PledgeNorms.TwoCommittees.Public, value: true, source)
            .LeavingOpen(PledgeNorms.TwoCommittees.LeastFulfilled, source)
            .With(AppraisalNorms.TwoCommittees.Appraised, [AppraisedCircles.TwoCommitteesMembers], source)
            .LeavingOpen(AppraisalNorms.TwoCommittees.Every, source);

    // Minhang M15: once a year social organisations and the people score departments and party work.
    public static Rulebook WithMinhangAccountability(this Rulebook book, Citation source)
    {
        var norms = EvaluationNorms.Departments;
        return book.With(norms.Raters, [RaterGroups.SocialOrganisations, RaterGroups.Residents], source)
            .With(norms.Every, Yearly, source)
            .LeavingOpen(norms.Weights, source)
            .LeavingOpen(norms.LeastRaters, source);
    }

    // Youth League Y4: the four haves and five stars are reported, and that each level is the ground of the next; the share that
    // must be founded, what the four goods are and how many stars what gives are not.
    public static Rulebook WithTwoHonours(this Rulebook book, Citation source)
    {
        var norms = HonourNorms.TwoHonours;
        return book.LeavingOpen(norms.Founded, source)
            .With(norms.Haves, HonourCriteria.FourHaves, source)
            .With(norms.MostStars, 5, source)
            .LeavingOpen(norms.Stars, source)
            .LeavingOpen(norms.Goods, source)
            .With(
                norms.Ladder,
                [
                    new(HonourNames.StarBranch),
                    new(HonourNames.Feature, HonourNames.StarBranch, Years: 0),
                    new(HonourNames.RedFlag, HonourNames.Feature, Years: 0),
                ],
                source
            );
    }

    // Youth League Y6: forecast, self-check, report and assessment; "at the start", "in the middle" and "at the end" of the year
    // are no days.
    public static Rulebook WithWorkYear(this Rulebook book, Citation source)
    {
        var norms = WorkYearNorms.League;
        return book.With(norms.Stages, YearStages.InOrder, source)
            .With(norms.ForecastTo, [ForecastCircles.LeagueDelegates, ForecastCircles.LeagueMembers], source)
            .With(norms.SlipsExplained, value: true, source)
            .With(norms.RestReplanned, value: true, source)
            .With(
                norms.AssessedBy,
                [AssessmentForms.Meeting, AssessmentForms.Questionnaires, AssessmentForms.Discussions],
                source
            )
            .LeavingOpen(norms.ForecastWithin, source)
            .LeavingOpen(norms.SelfCheckWithin, source)
            .LeavingOpen(norms.AssessedWithin, source);
    }
}
