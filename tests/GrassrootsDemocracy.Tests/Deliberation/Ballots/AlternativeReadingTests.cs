using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Ballots;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Deliberation.Ballots;

// Small choices among alternatives (差额表决) of which those present, the members, or what over-marked ballots are is open,
// against every reading: the one with the most votes above the majority is chosen, otherwise the leading ones again.
public sealed class AlternativeReadingTests
{
    private const int More = 16;

    [Theory]
    [InlineData(1, 2_000)]
    [InlineData(2, 2_000)]
    public void A_choice_stands_when_and_only_when_every_reading_gives_it(int seed, int worlds)
    {
        var random = new Random(seed);
        var (plenary, norms) = (AssemblyNorms.PlenaryCommittee, BallotNorms.PlenaryCommittee);
        var (settled, open) = (0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var names = random.Next(2, 5);
            var of = new[] { Base.Present, Base.Members, Base.Valid, Base.TookPart }[random.Next(4)];
            int? among = random.Next(3) == 0 ? null : random.Next(1, 3);
            var patterns = Enumerable
                .Range(0, random.Next(1, 6))
                .Select(_ => random.Next(4) == 0 ? (ulong)random.Next(1 << names) : 1UL << random.Next(names))
                .ToList();
            var paper = BallotPaper.Of(Enumerable.Range('A', names).Select(name => $"{(char)name}"), 1) with
            {
                OverMarked = random.Next(2) == 0 ? null : OverMarking.VoidsBallot,
            };
            long? present = random.Next(2) == 0 ? null : patterns.Count + random.Next(2);
            long? members = random.Next(2) == 0 ? null : patterns.Count + random.Next(1, 4);
            var law = Rulebook
                .Named("Own")
                .With(plenary.Majority, new Quota(Threshold.Majority, of), Assemblies.Source)
                .AskingNothing(plenary.Opening, Assemblies.Source);
            law = among is { } again ? law.With(norms.RunoffAmong, again, Assemblies.Source) : law;
            var outcome = AlternativeRules
                .From(law, plenary, norms)
                .Decide(
                    new()
                    {
                        Meeting = new() { Body = plenary.Kind, Members = members },
                        Title = "The site",
                        Tally = paper.Count([.. patterns]),
                        Present = present,
                    }
                );
            var all = (
                from countsOver in paper.OverMarked is null ? new[] { true, false } : [false]
                let valid = patterns.Where(ballot => countsOver || ulong.PopCount(ballot) < 2).ToList()
                let votes = Enumerable
                    .Range(0, names)
                    .Select(name => valid.Count(ballot => (ballot >> name & 1) == 1))
                    .ToArray()
                from whole in of switch
                {
                    Base.Valid => [valid.Count],
                    Base.TookPart => [patterns.Count],
                    Base.Present => present is { } there
                        ? [(int)there]
                        : Enumerable.Range(patterns.Count, More),
                    _ => members is { } known
                        ? [(int)known]
                        : Enumerable.Range((int)(present ?? patterns.Count), More),
                }
                select Told(votes, whole, among)
            ).ToHashSet();
            var said =
                outcome.Status == AlternativeStatus.Undetermined
                    ? null
                    : Tell(outcome.Status, outcome.Chosen, outcome.Tied, outcome.RunoffAmong);
            Assert.True(
                all.Count == 1 ? said == all.Single() : said is null,
                $"{string.Join(' ', patterns)} for {names}, {paper.OverMarked}, of {of}, present {present}, members {members}, among {among}: {said ?? "open"}, but {string.Join(" | ", all)}"
            );
            _ = all.Count == 1 ? settled++ : open++;
        }

        Assert.True(settled > worlds / 5 && open > worlds / 20, $"{settled} settled, {open} open");
    }

    private static string Told(int[] votes, int whole, int? among)
    {
        var most = votes.Max();
        List<string> leaders = [.. Names(votes, own => own == most)];
        if (2 * most > whole && whole > 0)
        {
            return leaders.Count == 1
                ? Tell(AlternativeStatus.Chosen, leaders[0], [], [])
                : Tell(AlternativeStatus.Tied, null, leaders, []);
        }

        if (among is not { } places || most == 0)
        {
            return Tell(AlternativeStatus.NoneChosen, null, [], []);
        }

        var marked = votes.Where(own => own > 0).OrderDescending().ToList();
        if (marked.Count <= places || marked[places] < marked[places - 1])
        {
            var last = marked[Math.Min(places, marked.Count) - 1];
            return Tell(AlternativeStatus.Runoff, null, [], Names(votes, own => own >= last));
        }

        return Tell(AlternativeStatus.Tied, null, Names(votes, own => own == marked[places]), []);
    }

    private static IEnumerable<string> Names(int[] votes, Func<int, bool> isSo) =>
        votes.Index().Where(name => isSo(name.Item)).Select(name => $"{(char)('A' + name.Index)}");

    private static string Tell(
        AlternativeStatus status,
        string? chosen,
        IEnumerable<string> tied,
        IEnumerable<string> again
    ) =>
        $"{status} {chosen}, tied {string.Join(' ', tied.Order(StringComparer.Ordinal))}, again {string.Join(' ', again.Order(StringComparer.Ordinal))}";
}
