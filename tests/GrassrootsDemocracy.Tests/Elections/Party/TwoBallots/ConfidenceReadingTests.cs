using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Party.TwoBallots;

// Small confidence ballots (信任投票) of which it is open whether over-marked or contradictory ballots count and how many could
// vote, against every reading of them.
public sealed class ConfidenceReadingTests
{
    private const int MostEntitled = 24;

    [Theory]
    [InlineData(1, 1_000)]
    [InlineData(2, 1_000)]
    public void What_became_of_somebody_stands_when_and_only_when_every_reading_gives_it(int seed, int worlds)
    {
        var random = new Random(seed);
        var (settled, open) = (0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var names = random.Next(1, 5);
            var limit = random.Next(1, names + 1);
            var of = new[] { Base.Collected, Base.Valid, Base.Entitled }[random.Next(3)];
            Threshold? share =
                random.Next(3) > 0
                    ? random.Next(2) == 0
                        ? Threshold.Majority
                        : Threshold.AtLeast(1, 3)
                    : null;
            int? posts = share is null || random.Next(2) == 0 ? random.Next(1, 3) : null;
            var ballots = Enumerable
                .Range(0, random.Next(1, 6))
                .Select(_ =>
                    (For: random.Next(1 << names), Against: random.Next(3) == 0 ? random.Next(1 << names) : 0)
                )
                .ToList();
            var paper = BallotPaper.Of(
                Enumerable.Range('A', names).Select(name => $"{(char)name}"),
                limit
            ) with
            {
                OverMarked = random.Next(2) == 0 ? null : OverMarking.VoidsBallot,
                Contradictory = random.Next(2) == 0 ? null : Contradiction.VoidsBallot,
            };
            int? entitled = random.Next(2) == 0 ? null : ballots.Count + random.Next(4);
            var law = Rulebook
                .Named("Own")
                .With(ConfidenceNorms.ReserveCadres.Places, Surplus.AtLeastMore(0), Layers.Source);
            law = share is { } known
                ? law.With(ConfidenceNorms.ReserveCadres.Share, new Quota(known, of), Layers.Source)
                : law;
            law = law.With(
                ConfidenceNorms.ReserveCadres.Turnout,
                new Quota(Threshold.AtLeast(1, 100), Base.Collected),
                Layers.Source
            );
            var outcome = ConfidenceRules
                .From(law, ConfidenceNorms.ReserveCadres)
                .Decide(
                    new()
                    {
                        Tally = paper.CountThreeWay(
                            [.. ballots.Select(ballot => (ulong)ballot.For)],
                            [.. ballots.Select(ballot => (ulong)ballot.Against)]
                        ),
                        Posts = posts,
                        Entitled = entitled,
                    }
                );
            var states = Enumerable.Range(0, names).Select(_ => new HashSet<ConfidenceState>()).ToList();
            foreach (var (votes, valid) in Counts(paper, ballots))
            {
                int[] wholes = of switch
                {
                    Base.Valid => [valid],
                    Base.Collected => [ballots.Count],
                    _ => entitled is { } all ? [all] : [.. Enumerable.Range(ballots.Count, MostEntitled)],
                };
                foreach (var whole in wholes)
                {
                    for (var person = 0; person < names; person++)
                    {
                        states[person].Add(StateOf(votes, person, posts, share, whole));
                    }
                }
            }

            foreach (var person in outcome.Persons)
            {
                var all = states[person.Name[0] - 'A'];
                Assert.True(
                    all.Count == 1
                        ? person.State == all.Single()
                        : person.State == ConfidenceState.Undetermined,
                    $"{names} names, limit {limit}, {string.Join(' ', ballots)}, {paper.OverMarked}/{paper.Contradictory}, {share} of {of}, posts {posts}, entitled {entitled}: {person}, but {string.Join(' ', all)}"
                );
                _ = all.Count == 1 ? settled++ : open++;
            }
        }

        Assert.True(settled > worlds / 5 && open > worlds / 10, $"{settled} settled, {open} open");
    }

    // All ballots with too many marks count or none, and so do those both for and against somebody, for the others.
    private static IEnumerable<(int[] Votes, int Valid)> Counts(
        BallotPaper paper,
        List<(int For, int Against)> ballots
    ) =>
        from countsOver in paper.OverMarked is null ? new[] { false, true } : [false]
        from countsBoth in paper.Contradictory is null ? new[] { false, true } : [false]
        let counted = ballots
            .Where(ballot =>
                (ballot.For & ballot.Against) != 0
                    ? countsBoth
                    : countsOver || int.PopCount(ballot.For) <= paper.Limit
            )
            .ToList()
        select (
            Enumerable
                .Range(0, paper.Places)
                .Select(place => counted.Count(ballot => ((ballot.For & ~ballot.Against) >> place & 1) == 1))
                .ToArray(),
            counted.Count
        );

    private static ConfidenceState StateOf(int[] votes, int person, int? posts, Threshold? share, int whole)
    {
        if (votes[person] == 0)
        {
            return ConfidenceState.NotReached;
        }

        if (!IsEnough(person))
        {
            return ConfidenceState.NotTrusted;
        }

        var rivals = Enumerable
            .Range(0, votes.Length)
            .Where(other => votes[other] > 0 && IsEnough(other))
            .ToList();
        var above = rivals.Count(other => votes[other] > votes[person]);
        return posts is not { } places || rivals.Count(other => votes[other] >= votes[person]) <= places
                ? ConfidenceState.Preliminary
            : above >= places ? ConfidenceState.NotReached
            : ConfidenceState.TiedAtTheEdge;

        bool IsEnough(int one) =>
            share is not { } known
            || (
                known.IsStrict
                    ? votes[one] * known.Share.Denominator > whole * known.Share.Numerator
                    : whole > 0 && votes[one] * known.Share.Denominator >= whole * known.Share.Numerator
            );
    }
}
