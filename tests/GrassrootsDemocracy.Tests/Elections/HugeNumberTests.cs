using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// A number that somebody mistyped is judged as it stands.
public sealed class HugeNumberTests
{
    [Theory]
    [InlineData(2, Verdict.Met)]
    [InlineData(int.MaxValue, Verdict.Breached)]
    public void However_many_members_there_are_the_size_is_judged(int others, Verdict verdict)
    {
        var area = JurisdictionCode.Parse("510704");
        var rules = ElectionRules.From(
            RulebookCatalogue.BuiltIn.Find(area, new(2026, 3, 14)),
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );
        var outcome = rules.Decide(
            new()
            {
                Contest = new()
                {
                    Body = new() { Name = "Committee", Jurisdiction = area },
                    Day = new(2026, 3, 14),
                    Seats = 1,
                    OtherMembers = others,
                },
                Roll = new() { Franchise = Franchise.Voters, Registered = 399 },
                Tally = new BallotPaper(["Li", "Wang"], 1).CountPatterns([0b01, 0b10], [150, 60]),
            }
        );

        var size = Assert.Single(outcome.Findings, line => line.Rule.Equals(ElectionFindings.Seats));
        Assert.Equal((verdict, others + 1L), (size.Verdict, size.Measure.Actual));
    }
}
