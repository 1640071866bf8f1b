using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Why somebody with enough votes may have no seat although no other office was taken: barred, refusing, a relative of somebody seated,
// or giving way for a guaranteed seat; and what the norms then let become of the seat.
internal sealed class PublishedPassedOver(PublishedRules rules, PublishedVote facts, PublishedNumbers numbers)
{
    // Whether the seat of whoever is barred or refuses may go to the next in line.
    public bool LeaveToNext { get; } = MayFill(rules.Offices.AfterBar) || MayFill(rules.Offices.AfterRefusal);

    // How many may give way for seats that are guaranteed and have no line of their own.
    public int GiveWay { get; } =
        facts.IsRecall
            ? 0
            : Guaranteed(rules.Offices.WomenLeast, rules.Offices.WomenMeans)
                + Guaranteed(rules.Offices.MinorityLeast, rules.Offices.MinorityMeans);

    // Of those who give way, how many may leave the seat to somebody with fewer votes.
    public int TakeSeats(int slack) =>
        rules.Offices.WomenMeans.Norm?.Value == GuaranteeMeans.LastSeatIsKept
        && rules.Offices.MinorityMeans.Norm?.Value is null or GuaranteeMeans.LastSeatIsKept
            ? 0
            : slack;

    // A relative of somebody who was chosen and stays, and whose own seat goes to the next in line; null where that is not.
    public Question? AsRelative(int[] votes, int contest)
    {
        if (rules.Offices.KeptApart.State == TermState.NothingAsked || !MayFill(rules.Offices.AfterKin))
        {
            return null;
        }

        var stays = facts
            .Contests.Index()
            .SelectMany(one =>
                (one.Item.Chosen ?? []).Select(name =>
                    Stays(one.Index, numbers.Contests[one.Index].Of(name), votes, contest)
                )
            )
            .ToList();
        return stays.Count == 0 ? null : Question.Any([.. stays]);
    }

    private Question Stays(int office, int? own, int[] votes, int contest)
    {
        foreach (var criterion in rules.Offices.KeptOfKin.Norm?.Value ?? [])
        {
            if (criterion == KinCriterion.HigherOffice && office != contest)
            {
                return numbers.Ranks.IsHigher(office, contest) ? Question.Always : Question.Never;
            }

            if (criterion == KinCriterion.MoreVotes && own is { } known)
            {
                return PublishedTerms.Over([known], votes);
            }
        }

        return Question.Always;
    }

    private static bool MayFill(NormOrOpen<SeatFilling> term) =>
        term.Norm is not { Value: SeatFilling.StaysEmpty };

    private static int Guaranteed(NormOrOpen<int> least, NormOrOpen<GuaranteeMeans> means) =>
        means.Norm?.Value == GuaranteeMeans.OwnLine ? 0 : least.Norm?.Value ?? 0;
}
