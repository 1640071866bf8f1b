using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// 重庆市实施《中华人民共和国村民委员会组织法》办法 (2013-09-25), arts 7 to 17: what a province says of assemblies and delegates.
public class ChongqingTests
{
    private static readonly AssemblyNorms Assembly = AssemblyNorms.VillagersAssembly;

    private static readonly AssemblyNorms Delegates = AssemblyNorms.VillagersDelegatesAssembly;

    // The delegates' office is one in their assembly, and ends by norms of its own.
    private static readonly ElectionNorms Delegate = new(Bodies.VillagersDelegatesAssembly);

    private static readonly Label Subcommittees = new("matter/subcommittees", "sub-committees", "下属委员会");

    private static readonly LocalDate Day = new(2021, 3, 1);

    private static Rulebook Law { get; } =
        NationalRulebook
            .Editions.On(Day)
            .Under("Chongqing", "重庆市实施办法")
            .With(Assembly.InParts, value: true, Article(7, 1))
            .With(
                Assembly.LeftOut,
                [LeftOutReasons.Away, LeftOutReasons.Ill, LeftOutReasons.Incapable],
                Article(7, 3)
            )
            .Adding(Delegates.Delegable, [MatterKinds.ReplacingMembers, MatterKinds.Budget], Article(10, 2))
            .With(Delegates.DelegationNames, [DelegationParts.Matters, DelegationParts.Term], Article(10, 3))
            .With(Delegates.PassedUpTo, [Bodies.VillagersAssembly], Article(11, 3))
            .With(Assembly.ChangedBy, [Bodies.VillagersAssembly], Article(15, 2))
            .With(
                Delegates.ChangedBy,
                [Bodies.VillagersDelegatesAssembly, Bodies.VillagersAssembly],
                Article(15, 2)
            )
            .With(Assembly.For(Subcommittees).TabledBy, [Bodies.VillagersCommittee], Article(17, 2))
            .With(
                Delegate.Ending.DismissedFor,
                [DismissalGrounds.BreachOfCharter, DismissalGrounds.Absence],
                Article(14, 1)
            )
            .With(Delegate.Ending.MissedMeetings, 3, Article(14, 1))
            .With(Delegate.Ending.DismissedBy, [Bodies.VillagersGroupMeeting], Article(14, 1))
            .With(Delegate.Ending.ResignationParts, [ResignationParts.InWriting], Article(14, 2))
            .With(Delegate.Ending.ResignationTo, [Bodies.VillagersCommittee], Article(14, 2))
            .With(Delegate.Ending.ResignationAcceptedBy, [Bodies.VillagersGroupMeeting], Article(14, 2));

    [Fact]
    public void Nothing_of_it_contradicts_the_law() => Assert.Empty(Law.ConflictsWithSuperiors());

    // A thousand adults of whom 500 came; 100 are away and cannot be reached.
    [Theory]
    [InlineData(0, MotionStatus.CannotDecide)]
    [InlineData(100, MotionStatus.Adopted)]
    public void Art_7_those_away_are_not_counted_in_the_whole(long away, MotionStatus status)
    {
        var meeting = Meeting() with { LeftOut = [new(LeftOutReasons.Away, away)] };

        Assert.Equal(status, Check(meeting).Motions[0].Status);
    }

    [Fact]
    public void Art_7_whom_no_norm_leaves_out_is_counted_all_the_same()
    {
        var outcome = Check(
            Meeting() with
            {
                LeftOut = [new(new("left-out/busy", "busy at work", "务工繁忙"), 100)],
            }
        );

        Assert.Equal(MotionStatus.CannotDecide, outcome.Motions[0].Status);
        Assert.Equal(Verdict.Breached, Line(outcome, MeetingFindings.LeftOut).Verdict);
    }

    [Fact]
    public void Art_7_a_meeting_in_parts_is_added_up()
    {
        var (north, south) = (Vote(300, 200), Vote(201, 60));
        var outcome = Check(
            Meeting() with
            {
                PartsMet = ["North", "South"],
                Votes = [MotionVote.Together(north, south)],
            }
        );

        Assert.Equal(MotionStatus.Adopted, outcome.Motions[0].Status);
        Assert.Equal(260, outcome.Motions[0].For);
        Assert.Equal(Verdict.Met, Line(outcome, MeetingFindings.InParts).Verdict);
        Assert.Throws<ArgumentException>(() => MotionVote.Together(north, south with { Title = "Another" }));
        Assert.Throws<ArgumentException>(() => MotionVote.Together());
    }

    [Theory]
    [InlineData(2, Verdict.Met)]
    [InlineData(0, Verdict.Breached)]
    public void Art_10_a_delegation_holds_to_its_last_day(int daysLeft, Verdict verdict)
    {
        var outcome = AssemblyRules
            .From(Law, Delegates)
            .Check(
                DelegatesMeeting(new() { Title = "Budget", Kind = MatterKinds.Budget }) with
                {
                    Delegated = [MatterKinds.Budget],
                    DelegationNames = [DelegationParts.Matters],
                    DelegatedUntil = Day.PlusDays(daysLeft - 1),
                }
            );

        Assert.Equal(verdict, outcome.Motions[0].Findings[0].Verdict);
        Assert.Contains(
            "missing: its term",
            Line(outcome, MeetingFindings.Delegation).ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void Art_11_what_divides_the_delegates_goes_to_the_assembly(bool isAssembly, Verdict verdict)
    {
        var matter = new Matter
        {
            Title = "Road",
            Kind = MatterKinds.Budget,
            IsDeadlocked = true,
            PassedUpTo = isAssembly ? Bodies.VillagersAssembly : Bodies.VillagersCommittee,
        };
        var outcome = AssemblyRules.From(Law, Delegates).Check(DelegatesMeeting(matter, votes: 10));

        Assert.Equal(verdict, Motion(outcome, MotionFindings.PassedUp)!.Verdict);
        Assert.Null(
            Motion(
                AssemblyRules
                    .From(Law, Delegates)
                    .Check(DelegatesMeeting(matter with { IsDeadlocked = false }, votes: 10)),
                MotionFindings.PassedUp
            )
        );
    }

    [Theory]
    [InlineData(3, true, true)]
    [InlineData(2, true, false)]
    [InlineData(3, false, false)]
    public void Art_14_the_group_may_end_the_office_of_a_delegate_who_stays_away_three_times(
        int missed,
        bool isByGroup,
        bool isEnded
    )
    {
        var outcome = EndingRules
            .From(Law, Delegate)
            .Decide(
                new()
                {
                    Member = "Li",
                    ElectedOn = Day,
                    MissedRunning = missed,
                    Dismissal = new(
                        Day.PlusDays(300),
                        isByGroup ? Bodies.VillagersGroupMeeting : Bodies.VillagersCommittee,
                        [DismissalGrounds.Absence]
                    ),
                }
            );

        Assert.Equal(isEnded, outcome.EndsOn == Day.PlusDays(300));
        Assert.Equal(
            missed >= 3 ? Verdict.Met : Verdict.Breached,
            Line(outcome, EndingFindings.DismissedFor).Verdict
        );
        Assert.Equal(
            isByGroup ? Verdict.Met : Verdict.Breached,
            Line(outcome, EndingFindings.DismissedBy).Verdict
        );
    }

    [Fact]
    public void Art_15_a_decision_is_changed_by_the_meeting_that_made_it()
    {
        var rules = AssemblyRules.From(Law, Assembly);

        Assert.Equal(Verdict.Met, rules.CheckChange(Bodies.VillagersAssembly)!.Verdict);
        Assert.Equal(Verdict.Breached, rules.CheckChange(Bodies.VillagersCommittee)!.Verdict);
        Assert.Equal(Verdict.Undetermined, rules.CheckChange(by: null)!.Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void Art_17_the_committee_puts_up_the_members_of_its_subcommittees(
        bool isCommittee,
        Verdict verdict
    )
    {
        var vote = Vote(600, 400) with
        {
            Matter = new()
            {
                Title = "Members",
                Kind = Subcommittees,
                TabledBy = isCommittee ? Bodies.VillagersCommittee : Bodies.TownshipGovernment,
            },
        };

        Assert.Equal(
            verdict,
            Motion(Check(Meeting() with { Votes = [vote] }), MotionFindings.TabledBy)!.Verdict
        );
    }

    private static MeetingOutcome Check(Meeting meeting) => AssemblyRules.From(Law, Assembly).Check(meeting);

    private static Finding Line(Outcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule));

    private static Finding? Motion(MeetingOutcome outcome, RuleDescriptor rule) =>
        outcome.Motions[0].Findings.SingleOrDefault(line => line.Rule.Equals(rule));

    private static MotionVote Vote(long present, long votes) =>
        new()
        {
            Title = "Road",
            Present = present,
            For = votes,
        };

    private static Meeting Meeting() =>
        new()
        {
            Body = Bodies.VillagersAssembly,
            Day = Day,
            Basis = Circles.Adults,
            Adults = 1000,
            Votes = [Vote(500, 300)],
        };

    private static Meeting DelegatesMeeting(Matter matter, long votes = 30) =>
        new()
        {
            Body = Bodies.VillagersDelegatesAssembly,
            Day = Day,
            Composition = 36,
            Votes = [Vote(36, votes) with { Matter = matter }],
        };

    private static Citation Article(int article, int paragraph) =>
        new(
            new(
                "Chongqing's Implementation of the Organic Law",
                "重庆市实施〈中华人民共和国村民委员会组织法〉办法",
                new(2013, 9, 25),
                new(2013, 9, 25)
            ),
            Provision.Article(article, paragraph),
            TextStatus.Read
        );
}
