using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Elections.Before.Voters;

namespace GrassrootsDemocracy.Tests.Elections.Before.Candidacy;

// Village law arts 15(1) (2018), 18(1) and 37 (2026); urban law art. 18; Zhejiang arts 15–17, 18(2) and 20.
public sealed class CandidacyTests
{
    private static readonly Rulebook Law = NationalRulebook.Editions.On(Village.Day);

    private static readonly CandidacyNorms Names = ElectionNorms.VillagersCommittee.Candidacy;

    private static readonly ValueList<StatedFact> NothingAgainst =
    [
        StatedFact.NotThat(CandidateFacts.ExpelledFromParty),
        StatedFact.NotThat(CandidateFacts.CriminallyPunished),
        StatedFact.NotThat(CandidateFacts.ClanOrGang),
        StatedFact.NotThat(CandidateFacts.Gang),
        StatedFact.NotThat(CandidateFacts.IllegalReligionOrCult),
        StatedFact.NotThat(CandidateFacts.SupervisionCommittee),
    ];

    [Theory]
    [InlineData("2018-12-29", "voters", CandidacyState.Admitted)]
    [InlineData("2018-12-29", "village-party-organisation", CandidacyState.Barred)]
    [InlineData("2026-01-01", "voters", CandidacyState.Admitted)]
    [InlineData("2026-01-01", "village-party-organisation", CandidacyState.Admitted)]
    [InlineData("2026-01-01", "self", CandidacyState.Barred)]
    public void Who_nominates_depends_on_the_edition(string day, string by, CandidacyState state)
    {
        var rulebook = NationalRulebook.Editions.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        var who = new[] { Circles.Voters, Bodies.VillagePartyOrganisation, NominatorKinds.Self }.Single(
            label => string.Equals(label.Key, by, StringComparison.Ordinal)
        );
        Assert.Equal(state, Decide(rulebook, Of("Li") with { By = who }).Persons[0].State);
    }

    [Theory]
    [InlineData(9, CandidacyState.Barred)]
    [InlineData(10, CandidacyState.Admitted)]
    [InlineData(null, CandidacyState.Undetermined)]
    public void Ten_voters_nominate_in_a_community(int? signers, CandidacyState state)
    {
        var nomination = Of("Li") with
        {
            By = Circles.VotersJointly,
            Signers = signers is { } count ? [.. Enumerable.Range(0, count).Select(i => $"V{i}")] : null,
        };
        var outcome = CandidacyRules
            .From(Law, ElectionNorms.ResidentsCommittee.Candidacy)
            .Decide(Record(nomination));
        Assert.Equal(state, outcome.Persons[0].State);
    }

    [Fact]
    public void Whoever_signs_twice_or_is_not_on_the_roll_is_no_tenth()
    {
        var nine = Enumerable.Range(0, 9).Select(i => $"V{i}").ToList();
        var nomination = Of("Li") with { By = Circles.VotersJointly, Signers = [.. nine, "V0", "X"] };
        var outcome = CandidacyRules
            .From(Law, ElectionNorms.ResidentsCommittee.Candidacy)
            .Decide(Record(nomination) with { Voters = [.. nine, "Li"] });
        var line = outcome.Persons[0].Findings[1];
        Assert.Equal((9L, Verdict.Breached), (line.Measure.Actual, line.Verdict));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_bar_of_2026_bars_and_none_did_before(int bar)
    {
        var label = Law.Find(Names.Bars)!.Value[bar];
        var record = Record(Of("Li")) with
        {
            Persons = [new() { Name = "Li", Facts = [StatedFact.That(label)] }],
        };
        Assert.Equal(CandidacyState.Barred, Rules(Law).Decide(record).Persons[0].State);
        var before = NationalRulebook.Editions.On(new(2025, 12, 31));
        Assert.Equal(CandidacyState.Admitted, Rules(before).Decide(record).Persons[0].State);
    }

    [Fact]
    public void All_bars_are_said_and_an_unknown_one_leaves_it_open()
    {
        var record = Record(Of("Li")) with { OfEverybody = [] };
        Assert.Equal(CandidacyState.Undetermined, Rules(Law).Decide(record).Persons[0].State);
        var two = record with
        {
            Persons =
            [
                new()
                {
                    Name = "Li",
                    Facts =
                    [
                        StatedFact.That(CandidateFacts.ExpelledFromParty),
                        StatedFact.That(CandidateFacts.CriminallyPunished),
                    ],
                },
            ],
        };
        var result = Rules(Law).Decide(two).Persons[0];
        Assert.Equal(CandidacyState.Barred, result.State);
        Assert.Equal(2, result.Findings.Count(line => line.Verdict == Verdict.Breached));
    }

    [Fact]
    public void A_member_of_the_supervision_committee_may_stand_but_must_give_it_up()
    {
        var record = Record(Of("Li")) with
        {
            Persons = [new() { Name = "Li", Facts = [StatedFact.That(CandidateFacts.SupervisionCommittee)] }],
        };
        var outcome = Rules(Law).Decide(record);
        Assert.Equal(CandidacyState.Admitted, outcome.Persons[0].State);
        var line = Assert.Single(outcome.Findings, finding => finding.Rule.Equals(CandidacyFindings.Office));
        Assert.Equal(Verdict.Undetermined, line.Verdict);
    }

    [Theory]
    [InlineData(null, CandidacyState.Undetermined, CandidacyState.Undetermined)]
    [InlineData("director", CandidacyState.Admitted, CandidacyState.Barred)]
    [InlineData("member", CandidacyState.Barred, CandidacyState.Admitted)]
    public void Put_forward_for_two_posts_one_chooses_in_writing(
        string? chosen,
        CandidacyState director,
        CandidacyState member
    )
    {
        var post = new[] { Office.Director, Office.Member }.FirstOrDefault(label =>
            string.Equals(label.Id, chosen, StringComparison.Ordinal)
        );
        var outcome = Rules(Zhejiang)
            .Decide(
                Record(
                    Of("Li") with
                    {
                        Signers = ["V1"],
                    },
                    Of("Li") with
                    {
                        Post = Office.Member,
                        Signers = ["V2"],
                    }
                ) with
                {
                    Persons =
                    [
                        new()
                        {
                            Name = "Li",
                            ChosenPost = post,
                            ReviewedBy = Bodies.ElectionCommittee,
                        },
                    ],
                }
            );
        Assert.Equal([director, member], outcome.Persons.Select(person => person.State));
    }

    // Art. 17(2): the same voter for the same person and two posts; such nominations are void.
    [Fact]
    public void One_voter_who_names_a_person_for_two_posts_names_for_none()
    {
        var outcome = Rules(Zhejiang)
            .Decide(
                Record(
                    Of("Li") with
                    {
                        Signers = ["V1"],
                    },
                    Of("Li") with
                    {
                        Post = Office.Member,
                        Signers = ["V1"],
                    }
                )
            );
        Assert.All(outcome.Persons, person => Assert.Equal(CandidacyState.Barred, person.State));
        Assert.Contains(outcome.Findings, line => line.Rule.Equals(CandidacyFindings.Repeated));
    }

    [Theory]
    [InlineData(3, Verdict.Met)]
    [InlineData(4, Verdict.Breached)]
    public void A_voter_names_no_more_than_there_are_posts(int names, Verdict verdict)
    {
        var nominations = Enumerable
            .Range(0, names)
            .Select(i => Of($"N{i}") with { Post = Office.Member, Signers = ["V1"] });
        var outcome = Rules(Zhejiang)
            .Decide(Record([.. nominations]) with { Seats = [new(Office.Member, 3)] });
        Assert.Equal(verdict, Assert.Single(outcome.Nominators).Verdict);
    }

    [Theory]
    [InlineData(false, "2027-02-19", Verdict.Met)]
    [InlineData(false, "2027-02-20", Verdict.Breached)]
    [InlineData(true, "2027-02-19", Verdict.Breached)]
    public void Without_candidates_people_sign_up_themselves_by_the_tenth_day_before(
        bool isByProxy,
        string madeOn,
        Verdict verdict
    )
    {
        var nomination = Of("Li") with
        {
            By = NominatorKinds.Self,
            IsByProxy = isByProxy,
            MadeOn = NodaTime.Text.LocalDatePattern.Iso.Parse(madeOn).Value,
        };
        var outcome = Rules(Zhejiang).Decide(Record(nomination) with { IsWithoutCandidates = true });
        var nominated = outcome
            .Persons[0]
            .Findings.Where(line =>
                line.Rule.Equals(CandidacyFindings.ByProxy)
                || line.Rule.Equals(CandidacyFindings.SignUp)
                || line.Rule.Equals(CandidacyFindings.Nominator)
            );
        Assert.Equal(verdict, Verdicts.All(nominated.Select(line => line.Verdict)));
    }

    // Art. 15(2) leaves the conditions to the village: until it has some, nobody can say.
    [Fact]
    public void Conditions_left_to_the_village_leave_everybody_open_until_it_has_some()
    {
        var record = Record(Of("Li")) with
        {
            Persons = [new() { Name = "Li", ReviewedBy = Bodies.ElectionCommittee }],
        };
        Assert.Equal(
            CandidacyState.Undetermined,
            Rules(Village.Zhejiang2026).Decide(record).Persons[0].State
        );
        Assert.Equal(CandidacyState.Admitted, Rules(Zhejiang).Decide(record).Persons[0].State);
        Assert.Equal(
            CandidacyState.Undetermined,
            Rules(Zhejiang).Decide(record with { Persons = [] }).Persons[0].State
        );
    }

    [Fact]
    public void Nobody_put_forward_is_nobody_admitted() =>
        Assert.Empty(Decide(Law).Admitted(Office.Director));

    [Fact]
    public void A_person_stated_twice_is_refused() =>
        Assert.Throws<ArgumentException>(
            "Persons",
            () => Record() with { Persons = [new() { Name = "Li" }, new() { Name = "Li" }] }
        );

    // The village's own method: no conditions beyond the law.
    private static Rulebook Zhejiang { get; } =
        Village
            .Zhejiang2026.Under("Village", "村")
            .With(
                Names.Conditions,
                [],
                new(
                    new("Village election method", "村选举办法", "2027"),
                    Provision.Article(1),
                    TextStatus.Analogy
                )
            );

    private static Nomination Of(string name) =>
        new()
        {
            Name = name,
            Post = Office.Director,
            By = Circles.Voters,
            IsByProxy = false,
        };

    private static CandidacyRules Rules(Rulebook rulebook) => CandidacyRules.From(rulebook, Names);

    private static CandidacyOutcome Decide(Rulebook rulebook, params Nomination[] nominations) =>
        Rules(rulebook).Decide(Record(nominations));

    private static CandidacyRecord Record(params Nomination[] nominations) =>
        new()
        {
            ElectionDay = Village.Day,
            Nominations = [.. nominations],
            OfEverybody = NothingAgainst,
        };
}
