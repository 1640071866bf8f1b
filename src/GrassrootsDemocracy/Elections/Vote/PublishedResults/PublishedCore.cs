namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Of printed numbers that cannot all be, a few that cannot be together while any of them left out would do.
internal static class PublishedCore
{
    // Each number is tried without; of a long notice that takes too long, and then none is named.
    private const int MostTried = 60;

    public static ValueList<IReadable> Of(PublishedVote facts, Func<PublishedVote, bool> isPossible)
    {
        var printed = Printed(facts).ToList();
        if (printed.Count > MostTried)
        {
            return [];
        }

        var core = new List<IReadable>();
        foreach (var (what, without) in printed)
        {
            var less = without(facts);
            if (isPossible(less))
            {
                core.Add(what);
            }
            else
            {
                facts = less;
            }
        }

        return [.. core];
    }

    private static IEnumerable<(IReadable What, Func<PublishedVote, PublishedVote> Without)> Printed(
        PublishedVote facts
    )
    {
        foreach (var one in facts.Counts)
        {
            yield return (
                EnumWords.Of(one.Of),
                vote => vote with { Counts = [.. vote.Counts.Where(other => other != one)] }
            );
        }

        if (facts.Invalid is not null)
        {
            yield return (new Words("the invalid ballots", "废票"), vote => vote with { Invalid = null });
        }

        foreach (var (index, contest) in facts.Contests.Index())
        {
            foreach (var one in contest.Counts)
            {
                yield return (
                    EnumWords.Of(one.Of),
                    In(index, less => less with { Counts = [.. less.Counts.Where(other => other != one)] })
                );
            }

            foreach (var one in contest.Votes.Where(one => one.Votes is not null))
            {
                yield return (
                    PublishedMarks.Votes(one.Name),
                    In(
                        index,
                        less =>
                            less with
                            {
                                Votes = [.. less.Votes.Select(other => other == one ? new(one.Name) : other)],
                            }
                    )
                );
            }

            if (contest.SetAside is not null)
            {
                yield return (PublishedMarks.Aside, In(index, less => less with { SetAside = null }));
            }

            if (contest.Others is not null)
            {
                yield return (
                    new Words("the votes of the others", "其他人的得票数"),
                    In(index, less => less with { Others = null, NamesEverybody = false })
                );
            }
        }
    }

    private static Func<PublishedVote, PublishedVote> In(
        int contest,
        Func<PublishedContest, PublishedContest> without
    ) =>
        vote =>
            vote with
            {
                Contests = [.. vote.Contests.Select((one, index) => index == contest ? without(one) : one)],
            };
}
