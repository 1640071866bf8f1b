using System.Globalization;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// 浙江省村民委员会选举办法 (2020), arts 3, 8, 10, 13–16, 18–20, 22–26, 29, 32, 33, over the law of 2026.
public sealed class ZhejiangProcessTests
{
    private const string Prefix = "election.villagers-committee.";

    private static readonly Rulebook Rulebook = Zhejiang2020.Layer.LaidOver(
        NationalRulebook.Editions.On(new(2026, 3, 1))
    );

    private static readonly ProcessNorms Norms = ElectionNorms.VillagersCommittee.Process;

    private static readonly LocalDate D = new(2027, 3, 20);

    [Theory]
    [InlineData("term.most-early", "6 months | art. 3(2)")]
    [InlineData("ending.overrun", "6 months | art. 3(2)")]
    [InlineData("term.approval", "county government | art. 3(2)")]
    [InlineData("process.committee.published", "yes | art. 8(3)")]
    [InlineData("process.method.actors", "villagers' assembly, villagers' delegates' assembly | art. 10")]
    [InlineData("process.committee.evidence", "filing with the township's guidance body | art. 8(3)")]
    [InlineData("process.roll.latest", "20 days before polling day | art. 14(1)")]
    [InlineData("process.roll-ruling.latest", "3 days after objecting to the roll | art. 14(2)")]
    [InlineData("process.review.actors", "election committee | art. 15(2)")]
    [InlineData("process.candidate-list.latest", "5 days before polling day | art. 18(3)")]
    [InlineData("process.withdrawal.latest", "3 days before polling day | art. 19")]
    [InlineData("process.withdrawal.evidence", "a written request | art. 19")]
    [InlineData("process.withdrawal-notice.latest", "left open | art. 19")]
    [InlineData("process.self-nomination.latest", "10 days before polling day | art. 20(2)")]
    [InlineData("process.self-nominated-list.latest", "5 days before polling day | art. 20(3)")]
    [InlineData("process.arrangement.latest", "5 days before polling day | art. 22(1)")]
    [InlineData("process.meeting-the-voters.latest", "1 day before polling day | art. 23(1)")]
    [InlineData("process.speech-request.latest", "5 days before polling day | art. 23(2)")]
    [InlineData("process.mobile-boxes.approval", "election guidance body of the township | art. 24(2)")]
    [InlineData("process.proxy-request.latest", "3 days before polling day | art. 25(2)")]
    [InlineData("process.proxy-list.latest", "1 day before polling day | art. 25(2)")]
    [InlineData("process.count.latest", "the day of polling day | art. 26(1)")]
    [InlineData("process.further-election.earliest", "the day of polling day | art. 29(5)")]
    [InlineData("process.further-election.latest", "30 days after polling day | art. 29(5)")]
    [InlineData("process.announcement.latest", "the day of polling day | art. 32(1)")]
    [InlineData("process.elected-list.latest", "1 day after polling day | art. 32(2)")]
    [InlineData("process.handover.latest", "10 days after announcing the result | art. 33")]
    [InlineData("polling.roles", "caller, scrutineer, teller | art. 22(2)")]
    [InlineData("polling.no-candidates", "yes | art. 22(2)")]
    [InlineData("polling.box-scrutineers", "3 | art. 24(2)")]
    public void The_measures_say(string norm, string words)
    {
        var name = Zhejiang2020.Layer.OwnNames.Single(own =>
            string.Equals(own.Id, Prefix + norm, StringComparison.Ordinal)
        );
        var prevailing = Rulebook.Prevailing(name)!;

        Assert.Equal(
            words,
            $"{name.Say(prevailing, CultureInfo.InvariantCulture)} | {prevailing.Source.Provision}"
        );
        Assert.Equal(TextStatus.Read, prevailing.Source.Status);
    }

    [Fact]
    public void Of_the_process_only_who_nominates_contradicts_the_law_of_2026()
    {
        var conflict = Assert.Single(ConflictsOver(new(2026, 3, 1)));

        Assert.Equal(ElectionNorms.VillagersCommittee.Candidacy.Nominators, conflict.Name);
        Assert.Equal("art. 16", conflict.Lower.Source.Provision.Name);
    }

    [Fact]
    public void Over_the_law_of_2018_nothing_of_the_process_contradicts() =>
        Assert.Empty(ConflictsOver(new(2021, 3, 1)));

    [Theory]
    [InlineData(true, "self-nomination", "self-nominated-list")]
    [InlineData(false, "nomination", "candidate-list")]
    public void Each_mode_has_stages_of_its_own(bool isSelf, params string[] stages)
    {
        string[] ofBoth = ["self-nomination", "self-nominated-list", "nomination", "candidate-list"];
        var plan = Procedure
            .From(Rulebook, Norms.Id)
            .Plan(
                new()
                {
                    FixedDays = [new(Norms.Polling.Stage, D)],
                    Circumstances = [new(ElectionOccasions.SelfNomination, isSelf)],
                }
            );

        Assert.Empty(plan.Findings);
        Assert.Equal(
            stages.Order(StringComparer.Ordinal),
            plan.Stages.Where(stage => stage.IsNeeded == true)
                .Select(stage => stage.Stage.Stage.Key)
                .Intersect(ofBoth, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    // Everybody signs up alone: each late name is late, whoever came before.
    [Fact]
    public void Each_sign_up_is_judged_for_itself()
    {
        var log = new ProcedureLog
        {
            FixedDays = [new(Norms.Polling.Stage, D)],
            Circumstances = [new(ElectionOccasions.SelfNomination, Holds: true)],
            Acts =
            [
                new()
                {
                    Stage = Norms.SelfNomination.Stage,
                    Day = D.PlusDays(-10),
                    Reference = "Li",
                },
                new()
                {
                    Stage = Norms.SelfNomination.Stage,
                    Day = D.PlusDays(-9),
                    Reference = "Wang",
                },
            ],
        };
        var lines = Procedure
            .From(Rulebook, Norms.Id)
            .Check(log, D.PlusDays(-9))
            .Findings.Where(line => line.Rule.Equals(ProcedureFindings.Latest))
            .Where(line => line.ToString().Contains("sign-up (", StringComparison.Ordinal));

        Assert.Equal([Verdict.Met, Verdict.Breached], lines.Select(line => line.Verdict));
    }

    [Fact]
    public void Another_province_adds_a_stage_of_its_own_without_new_code()
    {
        var oath = Norms.Stage(new("election-stage/oath", "taking the oath", "宣誓"));
        var source = new Citation(new("Measures", "办法", "2026"), Provision.Article(40), TextStatus.Analogy);
        var rulebook = Rulebook
            .Under("Street", "街道")
            .With(oath.Task, oath.Stage, source)
            .With(oath.Latest, DayRule.After(new(3), Norms.Announcement.Stage), source);
        var procedure = Procedure.From(rulebook, Norms.Id);

        Assert.Equal("taking the oath", procedure.Find(oath.Stage)!.Stage.Name);
        Assert.Equal(
            "villagers' committee: taking the oath: last day",
            oath.Latest.Title(CultureInfo.InvariantCulture)
        );
    }

    private static IEnumerable<Conflict> ConflictsOver(LocalDate day) =>
        Zhejiang2020
            .Layer.LaidOver(NationalRulebook.Editions.On(day))
            .ConflictsWithSuperiors()
            .Where(conflict =>
                ((string[])["process.", "polling.", "term.", "candidacy.nominators"]).Any(room =>
                    conflict.Name.Id.StartsWith(Prefix + room, StringComparison.Ordinal)
                )
            );
}
