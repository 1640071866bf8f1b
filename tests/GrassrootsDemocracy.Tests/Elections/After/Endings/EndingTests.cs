using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Tests.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.After.Endings;

// Village law arts 18, 33 (2010, 2018), 20, 22, 38 (2026); Zhejiang arts 3, 37, 41.
public sealed class EndingTests
{
    private static readonly MemberTenure Li = new() { Member = "Li", ElectedOn = new(2021, 3, 15) };

    [Fact]
    public void An_office_ends_with_the_term()
    {
        var outcome = Zhejiang().Decide(Li);
        Assert.Equal(EndingStatus.WithTheTerm, outcome.Status);
        Assert.Equal(new LocalDate(2026, 3, 15), outcome.EndsOn);
        Assert.Empty(outcome.FilledBy);
    }

    [Fact]
    public void The_earliest_cause_ends_it_and_the_others_are_listed()
    {
        var outcome = Zhejiang()
            .Decide(
                Li with
                {
                    Events =
                    [
                        new(EndingCauses.CriminalPunishment, new(2024, 5, 6)),
                        new(EndingCauses.LossOfCapacity, new(2023, 1, 2)),
                    ],
                    RecalledOn = new(2024, 1, 1),
                }
            );
        Assert.Equal(EndingStatus.BeforeTheTerm, outcome.Status);
        Assert.Equal(new LocalDate(2023, 1, 2), outcome.EndsOn);
        Assert.Equal(
            ["loss-of-capacity", "recall", "criminal-punishment", "end-of-term"],
            outcome.Ends.Select(end => end.Cause.Key)
        );
        Assert.Equal([SeatFillings.ByElection], outcome.FilledBy);
    }

    [Fact]
    public void A_cause_of_the_province_ends_it_once_it_has_lasted()
    {
        var absence = new Label("ending-cause/absence", "absence", "无正当理由离岗");
        var law = VillageLaw.Editions.On(new(2021, 3, 15));
        var norms = ElectionNorms.VillagersCommittee.Ending;
        var province = law.Under("Province", "某省")
            .With(
                norms.Causes,
                [
                    .. law.Find(norms.Causes)!.Value,
                    new EndingCause(absence, new TimeLimit(3, TimeUnit.Month)),
                ],
                Layers.Source
            );
        Assert.Empty(province.ConflictsWithSuperiors());
        var away = Li with { Events = [new(absence, new(2023, 11, 30))] };
        Assert.Equal(
            new LocalDate(2024, 2, 29),
            EndingRules.From(province, ElectionNorms.VillagersCommittee).Decide(away).EndsOn
        );

        // No rulebook names it: nobody says that it ends anything.
        var national = EndingRules.From(law, ElectionNorms.VillagersCommittee).Decide(away);
        Assert.Equal(new LocalDate(2026, 3, 15), national.EndsOn);
        Assert.Equal(
            Verdict.Undetermined,
            Assert.Single(national.Findings, line => line.Rule.Equals(EndingFindings.Cause)).Verdict
        );
    }

    [Theory]
    [InlineData("2018-12-29", "villagers-assembly", EndingStatus.Undetermined)]
    [InlineData("2026-01-01", "villagers-assembly", EndingStatus.BeforeTheTerm)]
    [InlineData("2026-01-01", "villagers-delegates-assembly", EndingStatus.BeforeTheTerm)]
    [InlineData("2026-01-01", "villagers-committee", EndingStatus.WithTheTerm)]
    [InlineData("2026-01-01", null, EndingStatus.Undetermined)]
    public void A_resignation_ends_it_when_who_may_accepts(string day, string? by, EndingStatus status)
    {
        var rules = EndingRules.From(
            VillageLaw.Editions.On(Editions.Day(day)),
            ElectionNorms.VillagersCommittee
        );
        var resigned = Li with
        {
            Resignation = new()
            {
                HandedInOn = new(2024, 1, 1),
                DecidedOn = new(2024, 1, 20),
                IsAccepted = true,
                DecidedBy = by is null ? null : Label.Of($"body/{by}"),
            },
        };
        Assert.Equal(status, rules.Decide(resigned).Status);
        Assert.Equal(
            EndingStatus.WithTheTerm,
            rules.Decide(resigned with { Resignation = new() { HandedInOn = new(2024, 1, 1) } }).Status
        );
    }

    [Theory]
    [InlineData("2024-01-31", "2024-02-05", Verdict.Met, Verdict.Met)]
    [InlineData("2024-02-01", "2024-02-07", Verdict.Breached, Verdict.Breached)]
    [InlineData("2023-12-31", "2023-12-30", Verdict.Undetermined, Verdict.Undetermined)]
    public void A_resignation_is_decided_and_announced_in_time(
        string decided,
        string announced,
        Verdict first,
        Verdict second
    )
    {
        var lines = Zhejiang()
            .Decide(
                Li with
                {
                    Resignation = new()
                    {
                        HandedInOn = new(2024, 1, 1),
                        DecidedOn = Editions.Day(decided),
                        IsAccepted = true,
                        DecidedBy = Bodies.VillagersAssembly,
                        AnnouncedOn = Editions.Day(announced),
                    },
                }
            )
            .Findings;
        Assert.Equal(
            first,
            lines.Single(line => line.Rule.Equals(EndingFindings.ResignationDecided)).Verdict
        );
        Assert.Equal(
            second,
            lines.Single(line => line.Rule.Equals(EndingFindings.ResignationAnnounced)).Verdict
        );
    }

    [Theory]
    [InlineData(new[] { false, true, false, true }, null)]
    [InlineData(new[] { true, true }, 2023)]
    [InlineData(new[] { true, false, true, true }, 2025)]
    public void Two_appraisals_as_incompetent_running_end_it(bool[] incompetent, int? year)
    {
        var appraisals = incompetent.Select(
            (isIncompetent, index) => new AppraisalResult(new(2022 + index, 1, 10), isIncompetent)
        );
        var outcome = Zhejiang().Decide(Li with { Appraisals = [.. appraisals.Reverse()] });
        Assert.Equal(year is { } of ? new(of, 1, 10) : new LocalDate(2026, 3, 15), outcome.EndsOn);
    }

    [Theory]
    [InlineData("2026-03-15", Verdict.Met)]
    [InlineData("2026-09-15", Verdict.Met)]
    [InlineData("2026-09-16", Verdict.Breached)]
    public void A_change_of_term_may_be_half_a_year_late(string day, Verdict verdict)
    {
        var late = Li with { SuccessorsElectedOn = Editions.Day(day) };
        Assert.Equal(verdict, Assert.Single(Zhejiang().Decide(late).Findings).Verdict);
    }

    // The term ended on 15 March 2026: before it is before it, and never late.
    [Theory]
    [InlineData("2026-03-05", "elected 10 days before the end of the term; 10 days to spare")]
    [InlineData("2026-03-14", "elected 1 day before the end of the term; 1 day to spare")]
    [InlineData("2026-03-15", "elected on the day that the term ended —")]
    [InlineData(
        "2026-03-16",
        "elected 1 day after the end of the term; at most 184 days allowed (6 months); 183 days to spare"
    )]
    public void It_is_said_on_which_side_of_the_end_of_the_term_the_next_committee_was_elected(
        string day,
        string words
    ) =>
        Assert.Contains(
            words,
            Zhejiang().Decide(Li with { SuccessorsElectedOn = Editions.Day(day) }).Findings[^1].ToString(),
            StringComparison.Ordinal
        );

    // What is dated before that from which its time runs was written down wrongly: nobody can say which of the two.
    [Fact]
    public void A_decision_before_the_resignation_is_open_and_said()
    {
        var odd = Li with
        {
            Resignation = new()
            {
                HandedInOn = new(2023, 5, 10),
                DecidedOn = new(2023, 5, 8),
                IsAccepted = true,
            },
        };
        var line = Zhejiang()
            .Decide(odd)
            .Findings.Single(one => one.Rule.Equals(EndingFindings.ResignationDecided));
        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.Contains(
            "decided 2 days before it was handed in; a fact is missing to judge it: one of the two days must be wrong",
            line.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("election-committee", EndingStatus.BeforeTheTerm)]
    [InlineData("villagers-committee", EndingStatus.WithTheTerm)]
    public void An_election_is_declared_invalid_by_who_may(string by, EndingStatus status) =>
        Assert.Equal(
            status,
            Zhejiang().Decide(Li with { Invalid = new(new(2021, 5, 1), Label.Of($"body/{by}")) }).Status
        );

    private static EndingRules Zhejiang() =>
        EndingRules.From(
            Zhejiang2020.Layer.LaidOver(VillageLaw.Editions.On(new(2021, 3, 15))),
            ElectionNorms.VillagersCommittee
        );
}
