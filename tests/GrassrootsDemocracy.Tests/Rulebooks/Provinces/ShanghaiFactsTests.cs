using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Tests.Elections;
using GrassrootsDemocracy.Tests.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// The measures of Shanghai on facts, on both sides of what they ask.
public class ShanghaiFactsTests
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    private static readonly LocalDate Day = new(2021, 3, 15);

    private static Rulebook Law { get; } =
        Shanghai2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2021, 1, 1)));

    // Before, whoever was nominated had to go; here only whoever is determined to be a candidate.
    [Theory]
    [InlineData(true, false, MemberState.Stays)]
    [InlineData(true, true, MemberState.Leaves)]
    public void Art_7_a_member_leaves_once_determined(bool isNominated, bool isDetermined, MemberState state)
    {
        var record = new ElectionCommitteeRecord
        {
            Members = [new() { Name = "Li" }],
            Candidates = isNominated ? ["Li"] : [],
            FormalCandidates = isDetermined ? ["Li"] : null,
        };

        Assert.Equal(
            state,
            ElectionCommitteeRules.From(Law, Norms.ElectionCommittee).Decide(record).Members[0].State
        );
        Assert.Equal(
            MemberState.Leaves,
            ElectionCommitteeRules
                .From(NationalRulebook.Editions.On(new(2021, 1, 1)), Norms.ElectionCommittee)
                .Decide(record)
                .Members[0]
                .State
        );
    }

    // Eighteen by the register and not by the card; Zhejiang art. 12(2) asks the card first.
    [Theory]
    [InlineData(false, VoterState.Entered)]
    [InlineData(true, VoterState.NotEntered)]
    public void Art_9_the_household_register_shows_the_date_of_birth(bool isZhejiang, VoterState state)
    {
        var law = isZhejiang
            ? Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2021, 1, 1)))
            : Law;
        var outcome = VoterRules
            .From(law, Norms.Voters, Franchise.Voters)
            .Decide(
                new()
                {
                    ElectionDay = Day,
                    Persons =
                    [
                        new()
                        {
                            Name = "Li",
                            BirthRecords =
                            [
                                new(BirthPapers.HouseholdRegistration, new(2003, 3, 15)),
                                new(BirthPapers.IdentityCard, new(2003, 3, 16)),
                            ],
                            Facts =
                            [
                                StatedFact.That(VoterFacts.RegisteredHere),
                                StatedFact.That(VoterFacts.LivesHere),
                                StatedFact.NotThat(VoterFacts.Deprived),
                                StatedFact.NotThat(VoterFacts.OnAnotherRoll),
                            ],
                        },
                    ],
                }
            );

        Assert.Equal(state, outcome.Persons[0].State);
    }

    [Theory]
    [InlineData("Li", "Wang", Verdict.Met)]
    [InlineData("Wang", "Li", Verdict.Breached)]
    public void Art_12_candidates_are_published_in_the_order_of_their_votes(
        string first,
        string second,
        Verdict verdict
    )
    {
        var outcome = CandidacyRules
            .From(Law, Norms.Candidacy)
            .Decide(
                new NominationBallot
                {
                    ElectionDay = Day,
                    Post = new(Office.Director, 1),
                    Votes = new(new("Li", 30), new("Wang", 20), new("Zhao", 10)),
                    Published = [first, second],
                },
                Law.FindOrOpen(Norms.For(Office.Director).Surplus)
            );

        var line = Assert.Single(
            outcome.Findings,
            finding => finding.Rule.Equals(CandidacyFindings.ListOrder)
        );
        Assert.Equal(verdict, line.Verdict);
    }

    // Three more were fixed for members; four stand for two seats, or five.
    [Theory]
    [InlineData(4, true, Verdict.Breached)]
    [InlineData(5, true, Verdict.Met)]
    [InlineData(5, false, Verdict.Breached)]
    [InlineData(5, null, Verdict.Undetermined)]
    public void Art_12_the_election_committee_fixes_how_many_more_stand(
        int candidates,
        bool? isByCommittee,
        Verdict verdict
    )
    {
        var scene = Members(Enumerable.Repeat(10, candidates));
        var record = scene.Record;
        var outcome = scene.Rules.Decide(
            record with
            {
                Contest = record.Contest with
                {
                    PlannedSurplus = isByCommittee is { } known
                        ? new(3, known ? Bodies.ElectionCommittee : Bodies.TownshipGovernment)
                        : null,
                },
            }
        );

        Assert.Equal(
            verdict,
            Assert.Single(outcome.Findings, line => line.Rule.Equals(ElectionFindings.SurplusFixed)).Verdict
        );
    }

    // B votes for A and has C vote: A's vote is cast, B's own must be cast in person.
    [Fact]
    public void Art_16_whoever_votes_for_another_gives_no_vote_away()
    {
        var outcome = ProxyRules
            .From(Law, Norms.Proxies, Franchise.Voters)
            .Decide(
                new()
                {
                    ElectionDay = Day,
                    Voters = ["A", "B", "C"],
                    Candidates = [],
                    Kinship = new(new("A", "B", KinRelation.Parent), new("B", "C", KinRelation.Parent)),
                    Grants = [Grant("A", "B"), Grant("B", "C")],
                }
            );

        Assert.Equal([ProxyState.Valid, ProxyState.Invalid], outcome.Grants.Select(grant => grant.State));
    }

    [Theory]
    [InlineData(true, ProxyState.Valid)]
    [InlineData(false, ProxyState.Invalid)]
    public void Art_16_a_special_reason_is_as_good_as_being_away(bool hasReason, ProxyState state)
    {
        var outcome = ProxyRules
            .From(Law, Norms.Proxies, Franchise.Voters)
            .Decide(
                new()
                {
                    ElectionDay = Day,
                    Voters = ["A", "B"],
                    Candidates = [],
                    Kinship = new(new Relation("A", "B", KinRelation.Parent)),
                    Grants =
                    [
                        Grant("A", "B") with
                        {
                            Facts =
                            [
                                .. Grant("A", "B").Facts.Where(fact => fact.What != ProxyFacts.Away),
                                StatedFact.NotThat(ProxyFacts.Away),
                                hasReason
                                    ? StatedFact.That(ProxyFacts.SpecialReason)
                                    : StatedFact.NotThat(ProxyFacts.SpecialReason),
                            ],
                        },
                    ],
                }
            );

        Assert.Equal(state, outcome.Grants[0].State);
    }

    [Fact]
    public void Art_17_a_trusted_person_writes_for_those_who_cannot()
    {
        var outcome = PollingRules
            .From(Law, Norms.Polling)
            .Check(
                new()
                {
                    Candidates = ["Li"],
                    Kinship = Kinship.None,
                    HelpedVoters =
                    [
                        new("A", BallotHelp.Illiterate, BallotHelp.TrustedPerson),
                        new("B", BallotHelp.Disabled, BallotHelp.Scribe),
                    ],
                    Choices = [BallotChoices.For, BallotChoices.Against, BallotChoices.Another],
                }
            );

        Assert.Equal(
            [Verdict.Met, Verdict.Breached],
            outcome
                .Findings.Where(line => line.Rule.Equals(PollingFindings.Helper))
                .Select(line => line.Verdict)
        );
        Assert.Contains(
            "missing: abstention",
            outcome.Findings.Single(line => line.Rule.Equals(PollingFindings.Choices)).ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1, true, true, ElectionStatus.FurtherElection)]
    [InlineData(2, true, true, ElectionStatus.SeatsLeftOpen)]
    [InlineData(2, true, false, ElectionStatus.FurtherElection)]
    [InlineData(2, false, true, ElectionStatus.FurtherElection)]
    public void Art_21_from_three_members_on_an_assembly_decides_whether_seats_stay_open(
        int others,
        bool isByAssembly,
        bool staysOpen,
        ElectionStatus status
    )
    {
        var scene = Members([60, 20, 10]) with { OtherMembers = others };
        var record = scene.Record;
        var decision = new OpenSeats(
            staysOpen,
            isByAssembly ? Bodies.VillagersAssembly : Bodies.TownshipGovernment
        );

        Assert.Equal(
            status,
            scene.Rules.Decide(record with { Contest = record.Contest with { OpenSeats = decision } }).Status
        );
        Assert.Equal(ElectionStatus.FurtherElection, scene.Rules.Decide(record).Status);
    }

    // One seat is left for members: by the norm one more at least stands, and as many as the plan fixed.
    [Theory]
    [InlineData(null, 2)]
    [InlineData(2, 3)]
    [InlineData(5, 4)]
    public void Art_21_candidates_of_the_further_election_are_as_many_as_the_plan_fixed(
        int? more,
        int standing
    )
    {
        var scene = Members([60, 20, 19, 18, 17]);
        var record = scene.Record;
        var plan = scene
            .Rules.Decide(
                record with
                {
                    Contest = record.Contest with
                    {
                        PlannedSurplus = more is { } known ? new(known, Bodies.ElectionCommittee) : null,
                    },
                }
            )
            .PlanFurtherElection();

        Assert.Equal(standing, plan!.Standing);
    }

    [Theory]
    [InlineData(45, 40, "B1")]
    [InlineData(40, 45, "B2")]
    public void Art_21_the_deputy_with_most_votes_acts(int first, int second, string acting)
    {
        var outcome = Acting(first, second, member: 50);

        Assert.Equal([acting], outcome.Acting!.Names);
        Assert.Contains(acting, outcome.Line(OfficeFindings.Acting).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Art_21_without_a_deputy_the_member_with_most_votes_acts() =>
        Assert.Equal(["C"], Acting(10, 10, 40).Acting!.Names);

    [Fact]
    public void Art_21_a_tie_is_decided_by_an_assembly_or_the_delegates()
    {
        var outcome = Acting(45, 45, 0);

        Assert.Equal(["B1", "B2"], outcome.Acting!.Names);
        Assert.Equal(Bodies.VillagersAssembly, outcome.Acting.Rule.TieDecidedBy[0]);
        Assert.Equal(Verdict.Undetermined, outcome.Line(OfficeFindings.Acting).Verdict);
    }

    // Two seats for members, of whom more than half of sixty elect.
    private static Scene Members(IEnumerable<int> votes) =>
        new()
        {
            Law = Law,
            Norms = Norms.For(Office.Member),
            Seats = 2,
            Ballots = 100,
            Votes = [.. votes],
        };

    private static ProxyGrant Grant(string principal, string holder) =>
        new()
        {
            Principal = principal,
            Holder = holder,
            AskedOn = Day.PlusDays(-6),
            PublishedOn = Day.PlusDays(-3),
            Facts =
            [
                .. Law.Find(Norms.Proxies.Conditions)!
                    .Value.Concat(Law.Find(Norms.Proxies.FurtherConditions)!.Value)
                    .Select(condition => StatedFact.That(condition.Fact!)),
            ],
        };

    private static OfficeOutcome Acting(int first, int second, int member) =>
        Stage
            .AtOnce.And(Norms.Offices.Acting, Law.Find(Norms.Offices.Acting)!.Value)
            .Decide([
                Stage.Vote(Office.Director, 1, [("A", 20)]),
                Stage.Vote(Office.DeputyDirector, 2, [("B1", first), ("B2", second)]),
                Stage.Vote(Office.Member, 1, [("C", member)]),
            ]);
}
