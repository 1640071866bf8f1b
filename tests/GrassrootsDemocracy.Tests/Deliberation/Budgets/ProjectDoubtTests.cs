using CsCheck;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Deliberation.Budgets.ProjectScenes;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// A doubt is weighed with all other doubts: ballots that nobody has read, published votes that are not those of the ballots, and
// equal votes. A project is decided only where every reading decides it alike, and then it is.
public sealed class ProjectDoubtTests
{
    private static readonly string[] Ids = ["A", "B", "C"];

    [Theory]
    [InlineData(3, ProjectSelectionStatus.Complete)]
    [InlineData(4, ProjectSelectionStatus.Undetermined)]
    public void An_unread_ballot_leaves_open_what_it_can_change(long votesOfB, ProjectSelectionStatus status)
    {
        var facts = Facts(10, ("A", 10, 5), ("B", 10, votesOfB)) with { Unread = 1 };
        var outcome = ProjectRules.From(Skipping, Names).Choose(facts);
        Assert.Equal(status, outcome.Status);
        var isOpen = status == ProjectSelectionStatus.Undetermined;
        Assert.Equal(
            isOpen ? Verdict.Undetermined : Verdict.Met,
            outcome.Findings.VerdictOf(ProjectFindings.Unread)
        );
    }

    [Theory]
    [InlineData(2, ProjectState.Funded)]
    [InlineData(3, ProjectState.Undetermined)]
    public void Published_votes_that_are_not_those_of_the_ballots_leave_open_what_they_can_change(
        long published,
        ProjectState state
    )
    {
        var outcome = ProjectRules
            .From(Skipping, Names)
            .Choose(
                new()
                {
                    Budget = 10,
                    Tally = Count(Skipping, ["A", "B"], ["A"], ["A"], ["A"], ["B"]),
                    Projects =
                    [
                        new() { Id = "A", Cost = 10 },
                        new()
                        {
                            Id = "B",
                            Cost = 10,
                            Votes = published,
                        },
                    ],
                }
            );
        Assert.Equal(state, outcome.StateOf("A"));
        Assert.Equal(Verdict.Breached, outcome.Findings.VerdictOf(ProjectFindings.Totals));
    }

    [Fact]
    public void More_readings_than_can_be_followed_decide_only_what_is_out_of_reach()
    {
        (string, long, long)[] many = [.. Enumerable.Range(0, 40).Select(i => ($"T{i:00}", 5L, 100L + i))];
        var law = Skipping.With(Names.LeastVotes, 60, Source);
        var facts = Facts(50, [.. many, ("far", 1, 9)]) with { Unread = 50 };
        var outcome = ProjectRules.From(law, Names).Choose(facts);
        Assert.Equal(ProjectState.TooFewVotes, outcome.StateOf("far"));
        Assert.Equal(ProjectState.Undetermined, outcome.StateOf("T39"));
    }

    [Fact]
    public void What_is_decided_is_what_every_reading_decides_alike() =>
        Gen.Select(
                Gen.Long[0, 3].Array[3],
                Gen.Long[-1, 3].Array[3],
                Gen.Long[1, 3].Array[3],
                Gen.Select(Gen.Long[0, 6], Gen.Int[0, 2], Gen.Int[1, 3]),
                Gen.Select(Gen.Int[0, 2], Gen.Bool, Gen.Bool)
            )
            .Sample(
                (counted, published, costs, numbers, norms) =>
                {
                    var (budget, unread, limit) = numbers;
                    var (least, asksShare, skips) = norms;
                    var law = (skips ? Skipping : Stopping)
                        .With(Names.MarksPerBallot, limit, Source)
                        .With(Names.LeastVotes, least, Source);
                    law = asksShare
                        ? law.With(Names.LeastShare, new(Threshold.AtLeast(1, 2), Base.Valid), Source)
                        : law;
                    var rules = ProjectRules.From(law, Names);
                    string[][] ballots = [.. counted.SelectMany((votes, i) => Enumerable.Repeat<string[]>([Ids[i]], (int)votes))];
                    var outcome = rules.Choose(
                        new()
                        {
                            Budget = budget,
                            Unread = unread,
                            Tally = Count(law, Ids, ballots),
                            Projects =
                            [
                                .. Ids.Select(
                                    (id, i) =>
                                        new Project
                                        {
                                            Id = id,
                                            Cost = costs[i],
                                            Votes = published[i] < 0 ? null : published[i],
                                        }
                                ),
                            ],
                        }
                    );
                    var worlds = new HashSet<int>();
                    foreach (var (added, valid) in Unread(unread, limit))
                    {
                        foreach (var votes in Votes(counted, published))
                        {
                            long[] all = [.. votes.Zip(added, (one, more) => one + more)];
                            var whole = ballots.Length + valid;
                            bool[] enough = [.. all.Select(each => each >= least && (!asksShare || (whole > 0 && 2 * each >= whole)))];
                            worlds.UnionWith(Funded(all, enough, costs, budget, skips));
                        }
                    }

                    // A share of no ballots at all is nothing that could be judged.
                    if (asksShare && ballots.Length == 0)
                    {
                        return;
                    }

                    foreach (var (i, id) in Ids.Index())
                    {
                        var funded = worlds.Count(world => (world & (1 << i)) != 0);
                        Assert.Equal(
                            funded == worlds.Count ? true
                                : funded == 0 ? false
                                : null,
                            IsFunded(outcome.StateOf(id))
                        );
                    }
                },
                iter: 5_000
            );

    private static bool? IsFunded(ProjectState state) =>
        state switch
        {
            ProjectState.Funded => true,
            ProjectState.Tied or ProjectState.HangsOnTie or ProjectState.Undetermined => null,
            _ => false,
        };

    // What so many ballots can say, ballot by ballot: void, or marks of as many projects as a ballot may mark.
    private static IEnumerable<(long[] Added, int Valid)> Unread(int unread, int limit)
    {
        if (unread == 0)
        {
            yield return ([0, 0, 0], 0);
            yield break;
        }

        foreach (var (added, valid) in Unread(unread - 1, limit))
        {
            yield return (added, valid);
            for (var marks = 0; marks < 8; marks++)
            {
                if (System.Numerics.BitOperations.PopCount((uint)marks) <= limit)
                {
                    yield return ([.. added.Select((each, i) => each + (marks >> i & 1))], valid + 1);
                }
            }
        }
    }

    private static IEnumerable<long[]> Votes(long[] counted, long[] published) =>
        Enumerable
            .Range(0, 8)
            .Where(which => published.Index().All(each => (which >> each.Index & 1) == 0 || each.Item >= 0))
            .Select(which => counted.Select((votes, i) => (which >> i & 1) == 0 ? votes : published[i]).ToArray());

    // In every order that falls with the votes.
    private static IEnumerable<int> Funded(long[] votes, bool[] enough, long[] costs, long budget, bool skips)
    {
        return Next([.. Enumerable.Range(0, 3).Where(i => enough[i])], 0, budget);

        IEnumerable<int> Next(List<int> rest, int funded, long left) =>
            rest.Count == 0
                ? [funded]
                : rest.FindAll(i => rest.TrueForAll(other => votes[i] >= votes[other]))
                    .SelectMany(i =>
                        costs[i] <= left ? Next(rest.FindAll(other => other != i), funded | (1 << i), left - costs[i])
                        : skips ? Next(rest.FindAll(other => other != i), funded, left)
                        : [funded]
                    );
    }
}
