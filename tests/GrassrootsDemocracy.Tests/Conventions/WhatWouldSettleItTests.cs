using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Tests.Deliberation;
using GrassrootsDemocracy.Tests.Deliberation.Budgets;
using GrassrootsDemocracy.Tests.Elections.Vote.Offices;
using static GrassrootsDemocracy.Tests.Deliberation.Budgets.ProjectScenes;

namespace GrassrootsDemocracy.Tests.Conventions;

// An open line names the fact or the norm that would settle it, and a sentence counts in no unit that it does not know.
public class WhatWouldSettleItTests
{
    private static readonly Language En = Language.English;
    private static readonly Language Zh = Language.Chinese;
    private static readonly Label Residents = new("body/residents", "residents", "居民");
    private static readonly Label Experts = new("body/experts", "experts", "专家");

    // Village law 2026 art. 8(2) keeps spouses apart and does not say who stays: "a fact is missing: what decides between them".
    [Fact]
    public void Between_spouses_the_norm_on_who_stays_is_missing_and_no_fact()
    {
        var outcome = Stage.AtOnce.Decide(
            [Stage.Vote(Office.Director, 1, [("Li", 40)]), Stage.Vote(Office.Member, 1, [("Wang", 45)])],
            kin: [new("Li", "Wang", KinRelation.Spouse)]
        );
        var lines = outcome
            .Findings.Where(line =>
                line.Rule.Equals(OfficeFindings.Open) || line.Rule.Equals(OfficeFindings.Relatives)
            )
            .ToList();

        Assert.NotEmpty(lines);
        Assert.All(
            lines,
            line =>
            {
                Assert.Null(line.Missing);
                Assert.Contains(
                    "(election.villagers-committee.offices.kept-of-kin)",
                    line.ToString(En),
                    StringComparison.Ordinal
                );
                Assert.Contains("待规范规定：", line.ToString(Zh), StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Where_the_experts_have_no_result_they_are_named()
    {
        var law = Skipping.With(
            Names.BodyWeights,
            [new BodyWeight(Residents, Ratio.Of(3, 5)), new BodyWeight(Experts, Ratio.Of(2, 5))],
            Source
        );
        var facts = Facts(100, ("A", 10, 0), ("B", 10, 0)) with
        {
            Projects = [new() { Id = "A", Cost = 10 }, new() { Id = "B", Cost = 10 }],
        };

        Assert.Equal(
            ("the result of experts", "专家的结果"),
            MissingOf(law, facts with { Bodies = [new(Residents, 10, [new("A", 5), new("B", 4)])] })
        );
        Assert.Equal(
            ("what experts gave B", "专家对B的评分"),
            MissingOf(
                law,
                facts with
                {
                    Bodies =
                    [
                        new(Residents, 10, [new("A", 5), new("B", 4)]),
                        new(Experts, 10, [new("A", 5)]),
                    ],
                }
            )
        );
    }

    [Fact]
    public void Equal_shares_without_patterns_ask_for_the_patterns_alone()
    {
        var law = Skipping.With(Names.Method, ProjectMethod.EqualShares, Source);
        var facts = Facts(100, ("A", 10, 1)) with { Tally = Count(law, ["A"], ["A"]) };
        var missing = ProjectRules
            .From(law, Names)
            .Choose(facts)
            .Findings.Line(ProjectFindings.Method)!
            .Missing!;

        Assert.Equal("the ballots by what they mark (patterns)", missing.ToString(En));
    }

    // "[open] ballots that mark more than 12 projects and do not count: 0", of a limit that nobody had set.
    [Fact]
    public void Where_all_are_silent_on_marks_no_ballot_has_too_many()
    {
        var facts = Facts(100, ("A", 10, 1), ("B", 10, 1)) with
        {
            Tally = Count(Skipping, ["A", "B"], ["A", "B"]),
        };

        Assert.Null(ProjectRules.From(Skipping, Names).Choose(facts).Findings.Line(ProjectFindings.Marks));
    }

    // Village law 2026 art. 26(1): more than half of the adults, or two thirds of the households: of 700, or of 300.
    [Fact]
    public void Of_an_assembly_of_unknown_kind_both_wholes_are_named_and_households_are_no_people()
    {
        var rules = Assemblies.Rules("2026-03-14", AssemblyNorms.VillagersAssembly);
        var meeting = new Meeting
        {
            Body = Bodies.VillagersAssembly,
            Adults = 700,
            Households = 300,
        };
        var vote = new MotionVote
        {
            Title = "Road",
            Present = 210,
            For = 150,
        };
        var open = rules.Decide(meeting, vote).Findings.Line(MotionFindings.Opening)!;
        var known = rules
            .Decide(meeting with { Basis = Circles.HouseholdDelegates }, vote)
            .Findings.Line(MotionFindings.Opening)!;

        Assert.Contains("700 or the households 300", open.ToString(En), StringComparison.Ordinal);
        Assert.Contains("700或总户数300", open.ToString(Zh), StringComparison.Ordinal);
        Assert.Contains("表决时到会210，基数300（70.0%）", known.ToString(Zh), StringComparison.Ordinal);
    }

    private static (string, string) MissingOf(Rulebook law, ProjectSelection facts)
    {
        var missing = ProjectRules
            .From(law, Names)
            .Choose(facts)
            .Findings.Line(ProjectFindings.Bodies)!
            .Missing!;
        return (missing.ToString(En), missing.ToString(Zh));
    }
}
