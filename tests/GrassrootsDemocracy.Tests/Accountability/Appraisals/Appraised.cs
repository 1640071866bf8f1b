using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Accountability.Appraisals;

// An appraisal in a village of Chongqing; the shares of the grades are assumed, since no text gives them.
internal static class Appraised
{
    public static readonly AppraisalNorms Names = AppraisalNorms.VillagersCommittee;

    public static LocalDate Day { get; } = new(2020, 12, 20);

    public static Rulebook Chongqing { get; } =
        Ledgers
            .In(Ledgers.Chongqing, Day)
            .With(Names.Grades, Grades.OfHolders, Ledgers.Assumed)
            .With(
                Names.Thresholds,
                [
                    new(Grades.Incompetent, [Grades.Incompetent], new(Threshold.MoreThan(1, 3), Base.Valid)),
                    new(Grades.Excellent, [Grades.Excellent], new(Threshold.AtLeast(2, 3), Base.Valid)),
                    new(
                        Grades.Competent,
                        [Grades.Excellent, Grades.Competent],
                        new(Threshold.Majority, Base.Valid)
                    ),
                ],
                Ledgers.Assumed
            )
            .With(Names.Blank, BlankBallot.Abstains, Ledgers.Assumed);

    public static GradeTally Marks(long excellent, long competent, long basically, long incompetent) =>
        new()
        {
            Marks =
            [
                new(Grades.Excellent, excellent),
                new(Grades.Competent, competent),
                new(Grades.BasicallyCompetent, basically),
                new(Grades.Incompetent, incompetent),
            ],
        };

    public static AppraisedPerson Member(GradeTally? tally, params ReadOnlySpan<LocalDate> earlier) =>
        new()
        {
            Name = "Li",
            Role = AppraisedCircles.CommitteeMembers,
            Tally = tally,
            Earlier = [.. earlier.ToArray().Select(day => new AppraisalResult(day, IsIncompetent: false))],
        };

    public static Appraisal Of(params AppraisedPerson[] persons) =>
        new()
        {
            Day = Day,
            Area = Ledgers.Chongqing,
            Persons = [.. persons],
        };

    public static AppraisalOutcome Decide(Appraisal appraisal, Rulebook? rulebook = null) =>
        AppraisalRules.From(rulebook ?? Chongqing, Names).Decide(appraisal);
}
