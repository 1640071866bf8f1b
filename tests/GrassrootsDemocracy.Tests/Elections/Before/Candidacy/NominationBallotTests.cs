using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Tests.Elections.Before.Voters;

namespace GrassrootsDemocracy.Tests.Elections.Before.Candidacy;

// Zhejiang art. 18: more than half of the voters take part, candidates by votes; art. 19: withdrawal by D−3, in writing.
public sealed class NominationBallotTests
{
    private static readonly CandidacyNorms Names = ElectionNorms.VillagersCommittee.Candidacy;

    private static readonly Rulebook OneMore = Village
        .Zhejiang2026.Under("County", "县")
        .With(
            ElectionNorms.VillagersCommittee.For(Office.Member).Surplus,
            Surplus.Between(1, 3),
            new(new("Method", "办法", "2027"), Provision.Article(3), TextStatus.Analogy)
        );

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    public void More_than_half_take_part(int tookPart, bool isValid)
    {
        var outcome = Decide(Ballot() with { TookPart = tookPart });
        Assert.Equal(isValid ? ["A", "B", "C", "D"] : [], outcome.Formal);
    }

    [Theory]
    [InlineData("2027-02-26", true, new[] { "A", "C", "D", "E" })]
    [InlineData("2027-02-27", true, new[] { "A", "B", "C", "D" })]
    [InlineData("2027-02-26", false, new[] { "A", "B", "C", "D" })]
    public void Whoever_withdraws_in_time_and_in_writing_is_followed_by_the_next(
        string on,
        bool inWriting,
        string[] formal
    )
    {
        var withdrawal = new Withdrawal
        {
            Name = "B",
            On = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value,
            Evidence = inWriting ? [ElectionEvidence.WrittenRequest] : [],
        };
        Assert.Equal(formal, Decide(Ballot() with { Withdrawals = [withdrawal] }).Formal);
    }

    [Fact]
    public void Death_has_no_form_and_no_day()
    {
        Withdrawal death = new() { Name = "A", IsLoss = true };
        Assert.Equal(["B", "C", "D", "E"], Decide(Ballot() with { Withdrawals = [death] }).Formal);
    }

    [Fact]
    public void A_withdrawal_of_unknown_day_leaves_the_list_open()
    {
        var outcome = Decide(
            Ballot() with
            {
                Withdrawals = [new() { Name = "B", Evidence = [ElectionEvidence.WrittenRequest] }],
            }
        );
        Assert.Empty(outcome.Formal);
        Assert.All(
            outcome.Findings.Where(line => !line.Rule.Equals(CandidacyFindings.Turnout)),
            line => Assert.Equal(Verdict.Undetermined, line.Verdict)
        );
    }

    [Fact]
    public void A_barred_person_is_passed_over() =>
        Assert.Equal(["B", "C", "D", "E"], Decide(Ballot() with { Barred = ["A"] }).Formal);

    [Fact]
    public void A_tie_at_the_edge_is_said_and_not_broken()
    {
        var outcome = Decide(
            Ballot() with
            {
                Votes = new(
                    new RankedPerson("A", 9),
                    new RankedPerson("B", 8),
                    new RankedPerson("C", 7),
                    new RankedPerson("D", 5),
                    new RankedPerson("E", 5)
                ),
            }
        );
        Assert.Equal(["A", "B", "C"], outcome.Formal);
        Assert.Equal(["D", "E"], outcome.TiedAtTheEdge);
        var tie = Assert.Single(outcome.Findings, line => line.Rule.Equals(CandidacyFindings.Tie));
        Assert.StartsWith(
            "[open] 2 with 5 votes each (D, E) are tied, places left: 1",
            tie.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(3, Verdict.Breached)]
    [InlineData(4, Verdict.Met)]
    [InlineData(6, Verdict.Met)]
    [InlineData(7, Verdict.Breached)]
    public void The_list_is_within_the_surplus(int candidates, Verdict verdict)
    {
        var votes = Enumerable.Range(0, 8).Select(i => new RankedPerson($"P{i}", 20 - i));
        var outcome = Decide(Ballot() with { Candidates = candidates, Votes = new(votes) });
        Assert.Equal(candidates, outcome.Formal.Count);
        Assert.Equal(
            verdict,
            outcome.Findings.Single(line => line.Rule.Equals(CandidacyFindings.List)).Verdict
        );
    }

    [Fact]
    public void Where_nobody_says_how_many_the_village_may()
    {
        // "More than the seats" (art. 16) sets no length, but a list of three for three seats falls short of it.
        var rules = CandidacyRules.From(Village.Zhejiang2026, Names);
        var surplus = SurplusIn(Village.Zhejiang2026);
        Assert.Empty(rules.Decide(Ballot(), surplus).Formal);
        var four = rules.Decide(Ballot() with { Candidates = 4 }, surplus);
        Assert.Equal(["A", "B", "C", "D"], four.Formal);
        Assert.Equal(Verdict.Met, List(four));
        Assert.Equal(Verdict.Breached, List(rules.Decide(Ballot() with { Candidates = 3 }, surplus)));

        static Verdict List(NominationBallotOutcome outcome) =>
            outcome.Findings.Single(line => line.Rule.Equals(CandidacyFindings.List)).Verdict;
    }

    [Fact]
    public void More_than_everybody_is_no_turnout() =>
        Assert.Equal(Verdict.Undetermined, Decide(Ballot() with { TookPart = 101 }).Findings[0].Verdict);

    private static NominationBallotOutcome Decide(NominationBallot ballot) =>
        CandidacyRules.From(OneMore, Names).Decide(ballot, SurplusIn(OneMore));

    private static NormOrOpen<Surplus> SurplusIn(Rulebook rulebook) =>
        rulebook.FindOrOpen(ElectionNorms.VillagersCommittee.For(Office.Member).Surplus);

    private static NominationBallot Ballot() =>
        new()
        {
            ElectionDay = Village.Day,
            Post = new(Office.Member, 3),
            Registered = 100,
            TookPart = 80,
            Votes = new(
                new RankedPerson("A", 9),
                new RankedPerson("B", 8),
                new RankedPerson("C", 7),
                new RankedPerson("D", 6),
                new RankedPerson("E", 5)
            ),
        };
}
