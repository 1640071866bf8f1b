using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OneStep;

// 海选、一步法 (systems.md M12): no printed candidates, names as written, nothing put together silently.
public sealed class OneStepTests
{
    [Theory]
    [InlineData("Wang", NameState.Resolved, new[] { "Wang" })]
    [InlineData("Old Wang", NameState.Resolved, new[] { "Wang" })]
    [InlineData("wang", NameState.Unknown, new string[0])]
    [InlineData("Wang ", NameState.Unknown, new string[0])]
    [InlineData("Li Ming", NameState.Ambiguous, new[] { "Li Ming (group 1)", "Li Ming (group 3)" })]
    [InlineData("Li Ming 3", NameState.Resolved, new[] { "Li Ming (group 3)" })]
    [InlineData("Sun", NameState.Ineligible, new[] { "Sun" })]
    public void A_written_name_means_one_person_several_or_nobody(
        string written,
        NameState state,
        string[] persons
    )
    {
        var found = Village.Names.Find(written);
        Assert.Equal(state, found.State);
        Assert.Equal(persons, found.Persons);
    }

    // V27: who wrote Hu may have meant either of them, also the one who may not be elected.
    [Fact]
    public void Of_two_of_one_name_either_can_be_meant()
    {
        var names = new ElectableNames(
            new NamedPerson
            {
                Name = "Hu (1950)",
                Spellings = ["Hu"],
                IsEligible = false,
            },
            new NamedPerson { Name = "Hu (1980)", Spellings = ["Hu"] }
        );
        Assert.Equal(NameState.Ambiguous, names.Find("Hu").State);
        Assert.Equal(["Hu (1950)", "Hu (1980)"], names.Find("Hu").Persons);
        Assert.Throws<ArgumentException>(() =>
            new ElectableNames(new NamedPerson { Name = "Hu" }, new() { Name = "Hu" })
        );
        var box = Village.Rules.OpenBox(names, Village.Office(1));
        for (var i = 0; i < 60; i++)
        {
            box.Add("Hu");
        }

        var open = Village.Rules.Decide(Village.Election(box.Close()));
        Assert.Equal(ElectionStatus.Undetermined, open.Offices[0].Status);
        Assert.Contains(open.Findings, line => line.Rule.Equals(VoteFindings.Doubt));
    }

    // V27: 36 of 70 elect. What looks like an electable name may be that person, or nobody.
    [Theory]
    [InlineData("王　芳", 20, 25, ElectionStatus.Undetermined)]
    [InlineData("王芳（二组）", 20, 25, ElectionStatus.Undetermined)]
    [InlineData("王芬", 20, 25, ElectionStatus.FurtherElection)]
    [InlineData("王　芳", 20, 36, ElectionStatus.Complete)]
    [InlineData("王　芳", 10, 25, ElectionStatus.FurtherElection)]
    [InlineData("王　芳", 40, 0, ElectionStatus.Undetermined)] // nobody wrote the plain name
    public void A_name_that_looks_like_an_electable_one_is_weighed(
        string written,
        int alike,
        int plain,
        ElectionStatus status
    )
    {
        var names = new ElectableNames(new NamedPerson { Name = "王芳" }, new() { Name = "李明" });
        var box = Village.Rules.OpenBox(names, Village.Office(1));
        foreach (
            var (name, times) in new[] { (written, alike), ("王芳", plain), ("李明", 70 - alike - plain) }
        )
        {
            for (var i = 0; i < times; i++)
            {
                box.Add(name);
            }
        }

        var outcome = Village.Rules.Decide(Village.Election(box.Close()));
        Assert.Equal(status, outcome.Offices[0].Status);
        Assert.Equal(
            status == ElectionStatus.Undetermined,
            outcome.Findings.Any(line =>
                line.Rule.Equals(VoteFindings.Doubt)
                && line.ToString(Language.English).Contains(written, StringComparison.Ordinal)
            )
        );
        if (written != "王芬")
        {
            Assert.Contains(outcome.Findings, line => line.Rule.Equals(IdentityFindings.LookAlike));
        }
    }

    [Fact]
    public void Spellings_of_one_person_add_up_and_the_most_votes_elect()
    {
        var office = Village.Decide(Village.Rules, 1, "30*Wang", "10*Old Wang", "35*Zhao");
        Assert.Equal(ElectionStatus.Complete, office.Status);
        Assert.Equal(["Wang"], office.Elected);
        Assert.Equal(40, office.Election.Candidates[0].Votes);
    }

    // V8: whoever stands on an over-marked ballot alone may be elected where no norm voids it; Sun may not be elected.
    [Theory]
    [InlineData(null, ElectionStatus.Undetermined)]
    [InlineData(OverMarking.VoidsBallot, ElectionStatus.Complete)]
    public void A_person_named_on_an_over_marked_ballot_alone_is_weighed(
        OverMarking? overMarked,
        ElectionStatus status
    )
    {
        var law = Layers
            .Village.With(Village.Norms.OneStep.Allowed, value: true, Layers.Source)
            .With(Village.Norms.OneStep.UnclearName, UnclearName.VoidsName, Layers.Source)
            .With(Village.Norms.Blank, BlankBallot.IsInvalid, Layers.Source)
            .With(Village.Norms.Majority, new(Threshold.Majority, Base.Valid), Layers.Source);
        law = overMarked is { } known ? law.With(Village.Norms.OverMarked, known, Layers.Source) : law;
        var rules = OneStepRules.From(law, Village.Norms, Franchise.Voters);
        var count = Village.Count(rules, 1, "1*Wang", "1*Sun,Zhao", "1*");
        var office = rules.Decide(Village.Election(count, registered: 4)).Offices[0];
        Assert.Equal(status, office.Status);
    }

    // Wang needs more than half of 60: with 31 clear votes no reading of the ambiguous ones changes anything up to 29.
    [Theory]
    [InlineData(31, 29, 0, false)]
    [InlineData(31, 10, 19, false)]
    [InlineData(40, 31, 0, false)]
    [InlineData(30, 31, 0, true)]
    [InlineData(30, 30, 0, false)]
    public void Ambiguous_names_matter_only_when_they_could_change_who_is_elected(
        int wang,
        int ambiguous,
        int clear,
        bool matter
    )
    {
        var office = Village.Decide(
            Village.Rules,
            1,
            $"{wang}*Wang",
            $"{ambiguous}*Li Ming",
            $"{clear}*Li Ming 1"
        );
        Assert.Equal(matter, office.HangsOnOpenVotes);
        Assert.Equal(matter, office.Status == ElectionStatus.Undetermined);
        var line = Assert.Single(office.Count.NotCounted);
        Assert.Equal((NameState.Ambiguous, (long)ambiguous), (line.State, line.Votes));
    }

    [Fact]
    public void Ambiguous_names_that_could_fill_a_seat_leave_it_open()
    {
        var office = Village.Decide(Village.Rules, 1, "20*Wang", "25*Li Ming", "15*Li Ming 3");
        Assert.Equal(ElectionStatus.Undetermined, office.Status);
        Assert.Empty(office.Elected);
        Assert.Contains(
            office.Election.Findings,
            line =>
                line.Rule.Equals(VoteFindings.Doubt)
                && line.ToString().Contains("who wrote Li Ming", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(RepeatedName.CountsFirst, 60, 0, 60)]
    [InlineData(RepeatedName.VoidsName, 50, 0, 60)]
    [InlineData(RepeatedName.VoidsBallot, 50, 10, 60)]
    public void A_person_named_twice_counts_as_the_norm_says(
        RepeatedName norm,
        int votes,
        int invalid,
        int collected
    )
    {
        var rules = Village.With(Village.Norms.OneStep.RepeatedName, norm);
        var count = Village.Count(rules, 2, "50*Wang", "10*Wang,Old Wang").Offices[0];
        Assert.Equal(votes, count.Persons[0].Votes);
        Assert.Equal(invalid, count.Tally.InvalidFor(InvalidReason.SamePersonTwice));
        Assert.Equal((long)collected, count.Tally.Collected);
        Assert.Equal(count.Tally.Collected, count.Tally.Valid + count.Tally.Invalid);
    }

    // The same norm as on a printed paper: counted for the higher office, a name uses no place in the lower one; two seats there.
    [Theory]
    [InlineData(RepeatedName.CountsFirst, "Wang; Old Wang, Zhao, Li Ming 1", true)]
    [InlineData(RepeatedName.CountsFirst, "Wang; Li Ming 3, Zhao, Li Ming 1", false)]
    [InlineData(RepeatedName.CountsFirst, "Wang; Old Wang, Zhao, Li Ming 1, Li Ming 3", false)]
    [InlineData(RepeatedName.CountsFirst, "; Zhao, Zhao, Li Ming 1", true)]
    [InlineData(RepeatedName.CountsFirst, "Wang, Li Ming 3; Wang, Zhao", true)]
    [InlineData(RepeatedName.CountsFirst, "Wang, Li Ming 3; Wang, Zhao, Li Ming 1", false)]
    [InlineData(RepeatedName.VoidsName, "Wang; Old Wang, Zhao, Li Ming 1", true)]
    [InlineData(RepeatedName.VoidsName, "Wang; Old Wang, Zhao, Li Ming 1, Li Ming 3", false)]
    [InlineData(RepeatedName.VoidsBallot, "Wang; Old Wang, Zhao", false)]
    [InlineData(RepeatedName.VoidsBallot, "Wang; Li Ming 3, Zhao", true)]
    public void A_name_that_counts_elsewhere_or_nowhere_uses_no_place(
        RepeatedName norm,
        string ballot,
        bool isZhaoNamed
    )
    {
        var box = Village
            .With(Village.Norms.OneStep.RepeatedName, norm)
            .OpenBox(
                Village.Names,
                new OneStepOffice(GrassrootsDemocracy.People.Office.Director, 1),
                new OneStepOffice(GrassrootsDemocracy.People.Office.Member, 2)
            );
        box.AddForOffices([
            .. ballot
                .Split(';')
                .SelectMany(
                    (names, office) =>
                        names
                            .Split(
                                ',',
                                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                            )
                            .Select(name => (office, name))
                ),
        ]);
        var member = box.Close().Offices[1];
        Assert.Equal(
            isZhaoNamed ? 1 : 0,
            member.Persons.Where(person => person.Name == "Zhao").Sum(person => person.Votes)
        );
        Assert.Equal(isZhaoNamed ? 0L : 1L, member.Tally.Invalid);
    }

    [Theory]
    [InlineData(36, ElectionStatus.Complete)]
    [InlineData(30, ElectionStatus.Undetermined)]
    public void Where_nobody_says_what_a_repeated_name_means_it_is_open_if_it_could_decide(
        int wang,
        ElectionStatus status
    )
    {
        var law = Layers
            .Province.With(Village.Norms.OneStep.Allowed, value: true, Layers.Source)
            .With(Village.Norms.OneStep.UnclearName, UnclearName.VoidsName, Layers.Source);
        var rules = OneStepRules.From(law, Village.Norms, GrassrootsDemocracy.People.Franchise.Voters);
        var count = Village.Count(rules, 2, $"{wang}*Wang,Zhao", "30*Zhao", "3*Wang,Wang");
        Assert.Equal(3, count.OpenBallots);
        Assert.Equal(status, rules.Decide(Village.Election(count)).Offices[0].Status);
    }

    [Fact]
    public void A_person_named_three_times_counts_nowhere_where_the_norm_says_so()
    {
        var rules = Village.With(Village.Norms.OneStep.RepeatedName, RepeatedName.VoidsName);
        var count = Village.Count(rules, 4, "9*Wang,Old Wang,Wang,Zhao");
        Assert.Equal(["Zhao"], count.Offices[0].Persons.Select(person => person.Name));
        Assert.Equal(9, count.Repeated);
    }

    [Fact]
    public void Too_many_names_void_the_ballot()
    {
        var count = Village.Count(Village.Rules, 1, "20*Wang", "5*Wang,Zhao").Offices[0];
        Assert.Equal(5, count.Tally.InvalidFor(InvalidReason.OverMarked));
        Assert.Equal(20, count.Persons.Sum(person => person.Votes));
    }

    [Theory]
    [InlineData(UnclearName.VoidsName, 60, 0)]
    [InlineData(UnclearName.VoidsBallot, 50, 10)]
    public void A_name_that_is_nobody_s_voids_itself_or_its_ballot(UnclearName norm, int votes, int invalid)
    {
        var rules = Village.With(Village.Norms.OneStep.UnclearName, norm);
        var count = Village.Count(rules, 2, "50*Wang", "6*Wang,Qian", "4*Wang,Sun").Offices[0];
        Assert.Equal(votes, count.Persons[0].Votes);
        Assert.Equal(invalid, count.Tally.Invalid);
        Assert.Equal(invalid == 0 ? ["Qian", "Sun"] : [], count.NotCounted.Select(name => name.Written));
    }

    [Fact]
    public void Every_name_that_is_nobody_s_has_a_line_of_its_own()
    {
        var count = Village.Count(Village.Rules, 1, "50*Wang", "2*Qian", "3*Sun", "1*Li Ming");
        var outcome = Village.Rules.Decide(Village.Election(count));
        Assert.Contains(
            outcome.Findings,
            line => line.Rule.Equals(OneStepFindings.Unknown) && line.Measure.Actual == 2
        );
        Assert.Contains(
            outcome.Findings,
            line => line.Rule.Equals(OneStepFindings.Ineligible) && line.Measure.Actual == 3
        );
        Assert.Contains(
            outcome.Findings,
            line => line.Rule.Equals(OneStepFindings.Ambiguous) && line.Measure.Actual == 1
        );
        Assert.DoesNotContain(outcome.Findings, line => line.Rule.Equals(ElectionFindings.Surplus));
    }

    [Fact]
    public void No_ballots_and_blank_ballots_elect_nobody()
    {
        Assert.Equal(ElectionStatus.Invalid, Village.Decide(Village.Rules, 1).Status);
        var blank = Village.Decide(Village.Rules, 1, "60*");
        Assert.Equal(ElectionStatus.FurtherElection, blank.Status);
        Assert.Equal((60L, 60L), (blank.Count.Tally.Blank, blank.Count.Tally.Collected));
    }

    [Fact]
    public void Offices_are_counted_side_by_side_and_a_person_elected_twice_is_said()
    {
        var box = Village.Rules.OpenBox(
            Village.Names,
            new OneStepOffice(Office.Director, 1),
            new OneStepOffice(Office.Member, 1)
        );
        for (var i = 0; i < 31; i++)
        {
            box.AddForOffices((0, "Wang"), (1, "Zhao"));
        }

        for (var i = 0; i < 29; i++)
        {
            box.AddForOffices((1, "Zhao"), (0, "Zhao"));
        }

        box.AddForOffices((0, "Wang"), (0, "Zhao"), (1, "Zhao"));
        var outcome = Village.Rules.Decide(Village.Election(box.Close()));
        Assert.Equal(
            [
                ["Wang"],
                ["Zhao"],
            ],
            outcome.Offices.Select(office => office.Elected.ToArray())
        );
        Assert.Equal([61L, 61L], outcome.Offices.Select(office => office.Count.Tally.Collected));
        Assert.Equal(1, outcome.Offices[0].Count.Tally.InvalidFor(InvalidReason.OverMarked));
        Assert.Equal(32, outcome.Offices[1].Election.Candidates[0].Votes);
        Assert.Empty(outcome.ElectedTwice);
        Assert.Throws<InvalidOperationException>(() => box.Add("Wang"));
    }

    [Fact]
    public void The_order_of_ballots_and_of_people_does_not_matter()
    {
        string[] ballots = ["20*Wang,Zhao", "7*Li Ming", "9*Zhao,Old Wang", "3*Qian,Sun", "2*"];
        var one = Village.Count(Village.Rules, 2, ballots);
        Assert.Equal(one, Village.Count(Village.Rules, 2, [.. ballots.Reverse()]));
        Assert.Equal(Village.Names, new([.. Village.Names.Persons.Reverse()]));
    }

    [Fact]
    public void Ballots_read_by_other_rules_are_refused()
    {
        var other = Village.With(Village.Norms.OneStep.Allowed, value: false);
        var count = Village.Count(Village.Rules, 1, "60*Wang");
        Assert.Throws<ArgumentException>(() => other.Decide(Village.Election(count)));
        Assert.Throws<ArgumentException>(() => other.OpenBox(Village.Names));
    }

    [Fact]
    public void A_hundred_thousand_ballots_are_counted_without_a_list_for_each()
    {
        var box = Village.Rules.OpenBox(Village.Names, Village.Office(2));
        string[] names = ["Old Wang", "Zhao"];
        box.Add(names);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 1; i < 100_000; i++)
        {
            box.Add(names);
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
        Assert.Equal([100_000L, 100_000L], box.Close().Offices[0].Persons.Select(person => person.Votes));
    }
}
