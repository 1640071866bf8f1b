using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Proposals;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Deliberation.Proposals;

// systems.md Y8; experts: 重大行政决策程序暂行条例 2019 arts 19, 20.
public sealed class ProposalTests
{
    private static readonly LocalDate Day = new(2026, 5, 1);

    private static readonly Citation Source = new(
        new("Measures", "某团区委办法(假设)", "2025"),
        Provision.Article(5),
        TextStatus.Analogy
    );

    private static readonly ProposalRules Rules = ProposalRules.From(
        Rulebook
            .Named("League", "某团区委")
            .With(
                ProposalNorms.Delegates.ClosedBy,
                [ProposalState.Handled, ProposalState.Answered, ProposalState.PassedOn],
                Source
            )
            .With(ProposalNorms.Delegates.ClosedWithin, new TimeLimit(30), Source),
        ProposalNorms.Delegates
    );

    private static readonly ProposalRules Experts = ProposalRules.From(
        MajorDecisionRegulation.Editions.On(Day),
        ProposalNorms.AdministrativeDecision
    );

    [Theory]
    [InlineData(30, 60, Verdict.Met)]
    [InlineData(31, 60, Verdict.Breached)]
    [InlineData(31, 30, Verdict.Undetermined)]
    [InlineData(31, 31, Verdict.Breached)]
    [InlineData(99, 31, Verdict.Breached)]
    [InlineData(-1, 31, Verdict.Breached)]
    public void A_proposal_is_closed_in_time_or_not(int closed, int on, Verdict verdict)
    {
        var outcome = Rules.Check(
            Book(new ProposalStep(ProposalState.Answered, Day.PlusDays(closed))),
            Day.PlusDays(on)
        );
        Assert.Equal(verdict, Assert.Single(outcome.Findings).Verdict);
        Assert.Equal(Day.PlusDays(30), Assert.Single(outcome.Results).LastDay);
    }

    [Fact]
    public void It_stands_where_the_last_step_brought_it()
    {
        var book = Book(
            new ProposalStep(ProposalState.Handled, Day.PlusDays(20)),
            new ProposalStep(ProposalState.PassedOn, Day.PlusDays(3)),
            new ProposalStep(ProposalState.Answered, Day.PlusDays(20))
        );
        Assert.Equal(ProposalState.Received, StateOn(2));
        Assert.Equal(ProposalState.PassedOn, StateOn(3));
        Assert.Equal(ProposalState.Handled, StateOn(20));
        Assert.Empty(Rules.Check(book, Day.PlusDays(-1)).Results);
        Assert.Single(Rules.Check(book, Day).Waiting);

        ProposalState StateOn(int days) => Rules.Check(book, Day.PlusDays(days)).Results[0].State;
    }

    [Fact]
    public void What_no_rulebook_says_is_open()
    {
        var outcome = ProposalRules
            .From(Rulebook.Named("Empty"), ProposalNorms.Delegates)
            .Check(Book(new ProposalStep(ProposalState.Handled, Day)), Day);
        Assert.Equal(Verdict.Undetermined, Assert.Single(outcome.Findings).Verdict);
        Assert.Null(outcome.Results[0].IsClosed);
    }

    [Fact]
    public void Two_of_one_number_are_refused() =>
        Assert.Equal(
            "Proposals",
            Assert
                .Throws<ArgumentException>(() =>
                    new ProposalBook
                    {
                        Proposals =
                        [
                            new() { Number = "1", ReceivedOn = Day },
                            new() { Number = "1", ReceivedOn = Day },
                        ],
                    }
                )
                .ParamName
        );

    [Fact]
    public void No_proposal_is_lost() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 20], Gen.Int[0, 20])
            .List[0, 40]
            .Sample(rows =>
            {
                var outcome = Rules.Check(
                    new()
                    {
                        Proposals =
                        [
                            .. rows.Select(
                                (row, place) =>
                                    new Proposal
                                    {
                                        Number = $"{place}",
                                        ReceivedOn = Day.PlusDays(row.Item2),
                                        Steps = [new((ProposalState)row.Item1, Day.PlusDays(row.Item3))],
                                    }
                            ),
                        ],
                    },
                    Day.PlusDays(10)
                );
                Assert.Equal(rows.Count(row => row.Item2 <= 10), outcome.Counts.All);
                Assert.Equal(outcome.Counts.All, outcome.Results.Count);
            });

    [Theory]
    [InlineData(0, true, Verdict.Breached)]
    [InlineData(1, true, Verdict.Met)]
    [InlineData(0, false, Verdict.Undetermined)]
    public void Experts_are_heard_before_a_specialised_decision(int heard, bool isDecided, Verdict verdict)
    {
        var outcome = Experts.Check(
            Bridge(
                isDecided,
                [.. Enumerable.Range(0, heard).Select(place => new ExpertOpinion($"E{place}", Day))]
            ),
            Day.PlusDays(9)
        );
        Assert.Equal(
            verdict,
            outcome.Findings.Single(line => line.Rule.Equals(ProposalFindings.Experts)).Verdict
        );
    }

    [Fact]
    public void An_opinion_after_the_decision_came_too_late() =>
        Assert.Equal(
            Verdict.Breached,
            Experts
                .Check(Bridge(isDecided: true, [new("E", Day.PlusDays(6))]), Day.PlusDays(9))
                .Findings.Single(line => line.Rule.Equals(ProposalFindings.Experts))
                .Verdict
        );

    [Fact]
    public void Other_matters_need_no_experts()
    {
        var book = new ProposalBook
        {
            Proposals =
            [
                new()
                {
                    Number = "1",
                    ReceivedOn = Day,
                    Kind = MatterKinds.Appointment,
                    DecidedOn = Day,
                },
            ],
        };
        Assert.DoesNotContain(
            Experts.Check(book, Day).Findings,
            line => line.Rule.Equals(ProposalFindings.Experts)
        );
    }

    [Theory]
    [InlineData(false, true, Verdict.Met, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached, Verdict.Breached)]
    [InlineData(null, null, Verdict.Undetermined, Verdict.Undetermined)]
    public void Experts_have_no_interest_and_sign(
        bool? interest,
        bool? isSigned,
        Verdict ofInterest,
        Verdict ofSigning
    )
    {
        var outcome = Experts.Check(
            Bridge(isDecided: true, [new("E", Day) { HasInterest = interest, IsSigned = isSigned }]),
            Day.PlusDays(9)
        );
        Assert.Equal(
            [ofInterest, ofSigning],
            outcome
                .Findings.Where(line =>
                    line.Rule.Equals(ProposalFindings.Interest)
                    || line.Rule.Equals(ProposalFindings.OpinionsSigned)
                )
                .Select(line => line.Verdict)
        );
    }

    private static ProposalBook Book(params ValueList<ProposalStep> steps) =>
        new()
        {
            Proposals =
            [
                new()
                {
                    Number = "1",
                    ReceivedOn = Day,
                    Steps = steps,
                },
            ],
        };

    private static ProposalBook Bridge(bool isDecided, ValueList<ExpertOpinion> opinions) =>
        new()
        {
            Proposals =
            [
                new()
                {
                    Number = "1",
                    ReceivedOn = Day,
                    Kind = ProposalKinds.Specialised,
                    Opinions = opinions,
                    DecidedOn = isDecided ? Day.PlusDays(5) : null,
                },
            ],
        };
}
