using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.Localities;

// Suizhou (systems.md S1) and Minhang (M11, M12): what the reports say, and nothing more.
public sealed class SelectionLayerTests
{
    private static readonly TwoBallotNorms TwoBallots = ElectionNorms.PartyBranchCommittee.TwoBallots;

    [Theory]
    [InlineData(2004, 12, 31, false)]
    [InlineData(2005, 1, 1, true)]
    [InlineData(2008, 12, 31, true)]
    [InlineData(2009, 1, 1, false)]
    public void Suizhou_has_its_layer_in_the_years_of_the_report(int year, int month, int day, bool holds) =>
        Assert.Equal(holds, Find("421300", new(year, month, day)).Find(TwoBallots.PledgedBy) is not null);

    [Theory]
    [InlineData(2007, 12, 31, false)]
    [InlineData(2008, 1, 1, true)]
    [InlineData(2009, 12, 31, true)]
    [InlineData(2010, 1, 1, false)]
    public void Minhang_has_its_layer_in_the_years_of_the_report(int year, int month, int day, bool holds) =>
        Assert.Equal(
            holds,
            Find("310112", new(year, month, day)).Find(ElectionNorms.VillagersCommittee.OneStep.Allowed)
                is { Value: true }
        );

    [Fact]
    public void Suizhou_says_what_is_reported_and_is_silent_on_the_rest()
    {
        var law = Find("421300", new(2005, 9, 1));
        Assert.Equal(4, law.Find(TwoBallots.Disclosures)!.Value.Count);
        Assert.Equal(Circles.Villagers, law.Find(TwoBallots.Confidence.Voters)!.Value);
        Assert.Equal(CountRange.Exactly(6), law.Find(TwoBallots.Confidence.Places)!.Value.Candidates(3));
        Assert.Equal(Office.Secretary, law.Find(TwoBallots.PledgedBy)!.Value);
        Assert.Null(law.Prevailing(TwoBallots.Confidence.Share));
        Assert.Null(law.Prevailing(TwoBallots.Confidence.Turnout));
        Assert.Null(law.Prevailing(TwoBallots.PledgePublished));
        Assert.Equal(Circles.Villagers, law.Find(ConfidenceNorms.MemberAppraisal.Voters)!.Value);
    }

    [Fact]
    public void Minhang_lets_members_sign_up_and_recommend_and_nothing_is_reported_of_rounds()
    {
        var law = Find("310112", new(2008, 6, 1));
        var rules = OpenSelectionRules.From(law, ElectionNorms.PartyBranchCommittee.OpenSelection);
        Assert.Equal([EntryWays.Self, EntryWays.Members], rules.Ways.Norm!.Value.Select(way => way.Way));
        var outcome = rules.Decide(
            new() { Posts = 1, Entries = [new() { Name = "A", Way = EntryWays.Self }] },
            new(2008, 6, 1)
        );
        Assert.Equal(["A"], outcome.Candidates);
        Assert.Empty(outcome.Rounds);
        Assert.True(rules.Rounds.IsOpen);
    }

    // 发展党员工作细则 2014: silent before, both decisions alike after.
    [Theory]
    [InlineData("2014-05-27", null)]
    [InlineData("2014-05-28", "more than 1/2 of those due")]
    [InlineData("2026-01-01", "more than 1/2 of those due")]
    public void The_rules_on_admission_by_day(string day, string? approval)
    {
        var law = NationalRulebook.Editions.On(National.Editions.Day(day));
        Assert.Equal(approval, law.Find(AdmissionNorms.ProbationaryMember.Approval)?.Value.ToString());
        Assert.Equal(approval, law.Find(AdmissionNorms.FullMember.Approval)?.Value.ToString());
        Assert.Equal(
            approval is null ? null : TextStatus.Confirmed,
            law.Find(AdmissionNorms.FullMember.Turnout)?.Source.Status
        );
    }

    // systems.md M11: 631 branches; 145 of 204 signed up; attendance 93 %, average share of votes 81.6 %.
    [Fact]
    public void The_figures_of_the_direct_elections_are_judged_from_their_parts()
    {
        Assert.Equal(631, 87 + 273 + 225 + 46);
        Assert.Equal(PublishedShare.Parse("71 %"), PublishedShare.Of(145, 204, 0));
        Assert.Equal(Verdict.Breached, PublishedShare.Parse("93 %").Judge(145, 204).Verdict);

        // Of 204 members exactly 189 to 190 present print 93 %; no count of them prints 81.6 %, which is a mean over bodies.
        Assert.Equal(
            [new CountRange(189, 190)],
            PublishedShare.Parse("93 %").PartsOf(CountRange.Exactly(204))
        );
        Assert.Empty(PublishedShare.Parse("81.6 %").PartsOf(CountRange.Exactly(204)));
    }

    private static Rulebook Find(string code, LocalDate day) =>
        RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse(code), day);
}
