using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// 北京市村民委员会选举办法 (2012): what its articles say and the law of the day does not.
public sealed class BeijingTests
{
    private static readonly ElectionNorms Village = ElectionNorms.VillagersCommittee;

    private static readonly LocalDate Day = new(2013, 3, 15);

    private static readonly Label Breach = new(
        "candidate-fact/serious-breach",
        "a serious breach",
        "严重违法"
    );

    private static readonly Instrument Measures = new(
        "Election Measures of Beijing for Villagers' Committees",
        "北京市村民委员会选举办法",
        new LocalDate(2012, 9, 28),
        new LocalDate(2012, 11, 1)
    );

    private static Rulebook Law { get; } =
        NationalRulebook
            .Editions.On(Day)
            .Under("Beijing", "北京市选举办法")
            .With(Village.ElectionCommittee.NextInOrderFirst, value: true, Article(11, 3))
            .With(Village.Candidacy.DecidedBars, [Breach], Article(18, 2))
            .With(
                Village.Candidacy.BarsDecidedBy,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                Article(18, 2)
            )
            .WithStage(Village.Process.VotingWay, new() { By = [Bodies.ElectionCommittee] }, Article(22))
            .With(Village.Polling.StationScrutineers, 3, Article(23))
            .With(Village.Polling.BoxReasons, [BoxReasons.HardToMove], Article(23))
            .Adding(
                Village.Process.Polling.Evidence,
                [ElectionEvidence.Meeting, ElectionEvidence.Stations],
                Article(23)
            )
            .Adding(Village.Process.Polling.Evidence, [ElectionEvidence.MandatesChecked], Article(25, 3))
            .Adding(Village.Process.Polling.Evidence, [ElectionEvidence.NumbersChecked], Article(27))
            .WithStage(
                Village.Process.RecallCheck,
                new() { Need = StageNeed.Optional, By = [Bodies.VillagersCommittee] },
                Article(33, 2)
            )
            .WithStage(
                Village.Process.RecallResult,
                new()
                {
                    NeededWhen = Case.Of(Village.Process.RecallVote.Stage),
                    Last = DayRule.On(Village.Process.RecallVote.Stage),
                    Published = true,
                },
                Article(34, 2)
            );

    [Fact]
    public void Nothing_of_it_contradicts_the_law() => Assert.Empty(Law.ConflictsWithSuperiors());

    // 没有候补人选的，也可另行推选 (art. 11(3)).
    [Theory]
    [InlineData(null, Verdict.Met)]
    [InlineData("N1", Verdict.Breached)]
    [InlineData("M1", Verdict.Met)]
    public void A_fresh_selection_waits_until_nobody_is_next_in_line(string? next, Verdict verdict) =>
        Assert.Equal(
            verdict,
            ElectionCommitteeRules
                .From(Law, Village.ElectionCommittee)
                .Decide(
                    new()
                    {
                        Members = [new() { Name = "M0" }, new() { Name = "M1", HasLeft = true }],
                        Candidates = ["M1"],
                        NextInLine = next is null ? new([]) : new(new RankedPerson(next, 9)),
                        FreshlyChosen = ["F1"],
                    }
                )
                .Findings.Single(line => line.Rule.Equals(ElectionCommitteeFindings.NextInOrderFirst))
                .Verdict
        );

    [Fact]
    public void Who_is_next_in_line_is_named() =>
        Assert.StartsWith(
            "[not met] those next in the original order come before a fresh selection: N1",
            ElectionCommitteeRules
                .From(Law, Village.ElectionCommittee)
                .Decide(
                    new()
                    {
                        Members = [new() { Name = "M1", HasLeft = true }],
                        NextInLine = new(new RankedPerson("N1", 9)),
                        FreshlyChosen = ["F1"],
                    }
                )
                .Findings.Single(line => line.Rule.Equals(ElectionCommitteeFindings.NextInOrderFirst))
                .ToString(),
            StringComparison.Ordinal
        );

    // 经村民会议或者村民代表会议决定，不提名 (art. 18(2)): the fact alone bars nobody.
    [Theory]
    [InlineData(false, null, null, Verdict.Met)]
    [InlineData(true, null, null, Verdict.Undetermined)]
    [InlineData(true, "body/villagers-assembly", true, Verdict.Breached)]
    [InlineData(true, "body/villagers-assembly", false, Verdict.Met)]
    [InlineData(true, "body/township-government", true, Verdict.Undetermined)]
    [InlineData(null, "body/villagers-assembly", true, Verdict.Breached)]
    public void A_breach_bars_once_an_assembly_says_so(bool? isSo, string? by, bool? isKept, Verdict verdict)
    {
        var line = CandidacyRules
            .From(Law, Village.Candidacy)
            .Decide(
                new CandidacyRecord
                {
                    ElectionDay = Day,
                    Nominations =
                    [
                        new()
                        {
                            Name = "Li",
                            Post = Office.Member,
                            By = Circles.Voters,
                        },
                    ],
                    Persons =
                    [
                        new()
                        {
                            Name = "Li",
                            Facts = isSo is { } known
                                ? [known ? StatedFact.That(Breach) : StatedFact.NotThat(Breach)]
                                : [],
                            BarDecisions = by is null ? [] : [new(Breach, Label.Of(by), isKept == true)],
                        },
                    ],
                }
            )
            .Persons[0]
            .Findings.Single(finding => finding.Rule.Equals(CandidacyFindings.DecidedBar));

        Assert.Equal(verdict, line.Verdict);
    }

    [Fact]
    public void Two_decisions_on_one_bar_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new PersonToStand
            {
                Name = "Li",
                BarDecisions =
                [
                    new(Breach, Bodies.VillagersAssembly, IsKept: true),
                    new(Breach, Bodies.VillagersDelegatesAssembly, IsKept: false),
                ],
            }
        );

    // 每个投票站或者流动票箱必须有三名以上监票人负责 (art. 23).
    [Theory]
    [InlineData("A B C", Verdict.Met)]
    [InlineData("A B B", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Three_scrutineers_are_at_each_polling_station(string? names, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Polling(new() { Candidates = [], Stations = [Station(names)] })
                .Single(line => line.Rule.Equals(PollingFindings.StationScrutineers))
                .Verdict
        );

    [Theory]
    [InlineData("box-reason/hard-to-move", Verdict.Met)]
    [InlineData("box-reason/hard-to-gather", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void A_mobile_box_is_for_voters_who_can_hardly_move(string? why, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Polling(
                    new()
                    {
                        Candidates = [],
                        MobileBoxes = [new() { Name = "North", Why = why is null ? null : Label.Of(why) }],
                    }
                )
                .Single(line => line.Rule.Equals(PollingFindings.BoxReason))
                .Verdict
        );

    [Fact]
    public void A_candidate_is_no_scrutineer_of_a_polling_station_either()
    {
        var kept = Law.With(Village.Polling.Roles, [PollingRoles.Scrutineer], Article(21, 2))
            .With(Village.Polling.NoCandidates, value: true, Article(21, 2));

        Assert.Equal(
            Verdict.Breached,
            PollingRules
                .From(kept, Village.Polling)
                .Check(new() { Candidates = ["A"], Stations = [Station("A B C")] })
                .Findings.Single(line => line.Rule.Equals(PollingFindings.NoCandidates))
                .Verdict
        );
    }

    // 撤换 (art. 11 of 2010, 14(1) of 2026): an assembly may end an office, an authority may not.
    [Theory]
    [InlineData(2013)]
    [InlineData(2026)]
    public void Nobody_above_the_village_may_be_given_the_right_to_end_an_office(int year)
    {
        var law = NationalRulebook.Editions.On(new(year, 3, 15)).Under("Province", "省");

        Assert.Empty(
            law.With(Village.Ending.DismissedBy, [Bodies.VillagersAssembly], Article(2))
                .ConflictsWithSuperiors()
        );
        Assert.Equal(
            "Province: villagers' committee: who may end an office on a ground is \"township government\"",
            law.With(Village.Ending.DismissedBy, [Bodies.TownshipGovernment], Article(2))
                .ConflictsWithSuperiors()
                .Single()
                .ToString()
                .Split(" (")[0]
        );
    }

    // Arts 23 and 27(1) of 2010, 27 and 31(1) of 2026: what only the villagers' assembly may do.
    [Theory]
    [InlineData(2013)]
    [InlineData(2026)]
    public void The_charter_may_not_be_left_to_the_delegates(int year)
    {
        var law = NationalRulebook.Editions.On(new(year, 3, 15)).Under("Province", "省");
        var delegable = AssemblyNorms.VillagersDelegatesAssembly.Delegable;

        Assert.Empty(law.Adding(delegable, [MatterKinds.Budget], Article(2)).ConflictsWithSuperiors());
        Assert.Equal(
            [MatterKinds.Charter, MatterKinds.DelegatesDecision],
            law.Adding(
                    delegable,
                    [MatterKinds.Charter, MatterKinds.DelegatesDecision, MatterKinds.Budget],
                    Article(2)
                )
                .ConflictsWithSuperiors()
                .Select(conflict => conflict.Item)
        );
    }

    private static PollingStation Station(string? names) =>
        new() { Name = "School", Scrutineers = names is null ? null : [.. names.Split(' ')] };

    private static ValueList<Finding> Polling(PollingArrangement arrangement) =>
        PollingRules.From(Law, Village.Polling).Check(arrangement).Findings;

    private static Citation Article(int article, int? paragraph = null) =>
        new(
            Measures,
            paragraph is { } given ? Provision.Article(article, given) : Provision.Article(article),
            TextStatus.Read
        );
}
