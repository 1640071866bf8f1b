using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

/// <summary>The ledger cites the article that brought the item it speaks of, whichever layer that is (case F2).</summary>
public class ItemArticleTests
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    private static readonly Label Served = new("bar/served", "has served two terms", "已连任两届");

    [Fact]
    public void A_bar_that_a_province_added_is_cited_to_its_own_article_and_those_of_the_law_to_the_law()
    {
        var law = new Label("bar/convicted", "convicted", "受过刑事处罚");
        var rulebook = Rulebook
            .Named("Nation")
            .With(Norms.Candidacy.Bars, [law], Article(15))
            .Under("Province")
            .Adding(Norms.Candidacy.Bars, [Served], Article(9));
        var record = new CandidacyRecord
        {
            ElectionDay = new(2026, 3, 1),
            Persons = [new() { Name = "Li", Facts = [new(Served, Holds: true, From: null)] }],
            Nominations =
            [
                new()
                {
                    Name = "Li",
                    Post = Office.Director,
                    By = NominatorKinds.Self,
                },
            ],
        };

        var lines = CandidacyRules
            .From(rulebook, Norms.Candidacy)
            .Decide(record)
            .Findings.Where(line => line.Rule.Equals(CandidacyFindings.Bar))
            .ToList();

        Assert.Equal([Article(15), Article(9)], lines.Select(line => line.Source!));
    }

    [Fact]
    public void A_cause_that_a_province_added_ends_the_office_by_its_own_article()
    {
        var rulebook = Rulebook
            .Named("Nation")
            .With(Norms.Ending.Causes, [new(EndingCauses.LossOfCapacity)], Article(18))
            .Under("Province")
            .Adding(Norms.Ending.Causes, [new(Served)], Article(9));
        var tenure = new MemberTenure
        {
            Member = "Li",
            ElectedOn = new(2026, 1, 1),
            Events = [new(Served, new(2026, 2, 1))],
        };

        var line = EndingRules
            .From(rulebook, Norms)
            .Decide(tenure)
            .Findings.Single(line => line.Rule.Equals(EndingFindings.Cause));

        Assert.Equal(Article(9), line.Source);
    }

    [Fact]
    public void Who_called_a_meeting_is_cited_to_the_article_that_lets_them()
    {
        var norms = AssemblyNorms.VillagersAssembly;
        var rulebook = Rulebook
            .Named("Nation")
            .With(norms.CalledBy, [Bodies.VillagersCommittee], Article(21), Latitude.MayFill)
            .Under("Province")
            .Adding(norms.CalledBy, [Bodies.TownshipGovernment], Article(9));

        var line = AssemblyRules
            .From(rulebook, norms)
            .Check(new() { Body = Bodies.VillagersAssembly, CalledBy = Bodies.TownshipGovernment })
            .Findings.Single(line => line.Rule.Equals(MeetingFindings.CalledBy));

        Assert.Equal((Verdict.Met, Article(9)), (line.Verdict, line.Source));
    }

    [Fact]
    public void Whoever_a_layer_took_off_the_list_is_refused_by_the_article_that_did_and_a_stranger_by_the_first_that_closed_it()
    {
        var norms = AssemblyNorms.VillagersAssembly;
        var nation = Rulebook
            .Named("Nation")
            .With(norms.CalledBy, [Bodies.VillagersCommittee, Bodies.TownshipGovernment], Article(21));
        var anew = nation.Under("Province").With(norms.CalledBy, [Bodies.VillagersCommittee], Article(9));
        var dropping = nation
            .Under("Province")
            .Dropping(norms.CalledBy, [Bodies.TownshipGovernment], Article(9));
        var standsIn = anew.StandingIn(Bodies.SubdistrictOffice, Bodies.VillagersCommittee, Article(5));

        Assert.All(
            [anew, dropping, standsIn],
            rulebook =>
            {
                Assert.Equal((Verdict.Met, Article(21)), CalledBy(rulebook, Bodies.VillagersCommittee));
                Assert.Equal((Verdict.Breached, Article(9)), CalledBy(rulebook, Bodies.TownshipGovernment));
                Assert.Equal((Verdict.Breached, Article(21)), CalledBy(rulebook, Bodies.CountyGovernment));
            }
        );
        Assert.Equal((Verdict.Met, Article(5)), CalledBy(standsIn, Bodies.SubdistrictOffice));

        (Verdict, Citation?) CalledBy(Rulebook rulebook, Label by)
        {
            var line = AssemblyRules
                .From(rulebook, norms)
                .Check(new() { Body = Bodies.VillagersAssembly, CalledBy = by })
                .Findings.Single(line => line.Rule.Equals(MeetingFindings.CalledBy));
            return (line.Verdict, line.Source);
        }
    }
}
