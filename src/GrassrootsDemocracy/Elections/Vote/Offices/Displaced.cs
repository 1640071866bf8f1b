namespace GrassrootsDemocracy.Elections.Vote.Offices;

// Those with enough votes who take no seat of a ballot, each with every reason that stands: nobody is named as the reason
// who does not sit.
internal static class Displaced
{
    public static IEnumerable<PassedOver> From(Seating seating, Ballot ballot)
    {
        var answer = seating.Of(ballot);
        var sitting = seating.Holders(ballot).ToList();
        var gaveWay = new List<Claim>();
        var empty = new List<Claim>();
        var barred = answer.Question.Barred.Where(claim => claim.Ballot == ballot && !claim.IsUnsure);
        foreach (var claim in seating.Out(ballot).Concat(barred).OrderByDescending(claim => claim.Total))
        {
            // Whoever comes after as many others as there are seats is out by the votes alone.
            var before = sitting.Concat(empty).Count(other => other.Compare(claim) > 0);
            var isInReach = before < ballot.Seats;
            List<PassedOver> reasons = claim.Barred is null
                ? [.. ForOthers(seating, answer, claim, isInReach)]
                : [.. ForItself(answer, claim).Where(_ => isInReach)];
            if (reasons.Count == 0 && IsReserved(seating, claim, sitting, before, gaveWay))
            {
                gaveWay.Add(claim);

                // Of several with equally few votes each took a seat that was reserved.
                var last = sitting.LastOrDefault(other => other.Compare(claim) < 0);
                reasons.AddRange(
                    last is null
                        ? [new(claim.Name, claim.Total, SeatObstacle.GaveWay, Stays: null, In: null)]
                        : sitting
                            .Where(other => other.Compare(last) == 0)
                            .Select(stays => Over(claim, SeatObstacle.GaveWay, stays))
                );
            }

            if (reasons.Exists(reason => reason.LeavesEmpty))
            {
                empty.Add(claim);
            }

            foreach (var reason in reasons)
            {
                yield return reason;
            }
        }
    }

    private static IEnumerable<PassedOver> ForItself(SeatAnswer answer, Claim claim) =>
        [
            new(claim.Name, claim.Total, claim.Barred!.Value, Stays: null, In: null)
            {
                LeavesEmpty = answer.Facts.AfterOf(claim.Barred.Value) == SeatFilling.StaysEmpty,
            },
        ];

    // There would be a place by the votes alone: it went to somebody with fewer, or is kept.
    private static bool IsReserved(
        Seating seating,
        Claim claim,
        List<Claim> sitting,
        int before,
        List<Claim> gaveWay
    )
    {
        var answer = seating.Of(claim.Ballot);
        return claim.Barred is null
            && claim.Ballot.Before.Count == 0
            && before + gaveWay.Count(other => other.Compare(claim) > 0) < claim.Ballot.Seats
            && sitting.TrueForAll(other => other.Compare(claim) != 0)
            && !seating.Open(claim.Ballot).Any()
            && !Array.Exists(
                answer.Question.Rivals[answer.Question.Claims.IndexOf(claim)],
                rival => rival.Why != SeatReason.Weaker && answer.Claims[rival.By] >= 0
            );
    }

    private static IEnumerable<PassedOver> ForOthers(
        Seating seating,
        SeatAnswer answer,
        Claim claim,
        bool isInReach
    )
    {
        var question = answer.Question;
        var place = question.Claims.IndexOf(claim);
        var told = new HashSet<int>();
        foreach (var (by, why) in question.Rivals[place])
        {
            var obstacle = why switch
            {
                SeatReason.OtherOffice => SeatObstacle.OtherOffice,
                SeatReason.ElectedAbove => SeatObstacle.ElectedAbove,
                SeatReason.Relative => SeatObstacle.Relative,
                _ => (SeatObstacle?)null,
            };
            if (
                obstacle is null
                || (obstacle == SeatObstacle.ElectedAbove && !isInReach)
                || answer.Seats[question.Seat[by]] <= 0
                || answer.Claims[by] < 0
                || !told.Add(question.Seat[by])
            )
            {
                continue;
            }

            var stays = seating
                .Holders(question.Claims[by].Ballot)
                .First(other =>
                    string.Equals(other.Name, question.Claims[by].Name, StringComparison.Ordinal)
                );
            yield return Over(claim, obstacle.Value, stays) with
            {
                LeavesEmpty = isInReach && answer.Facts.AfterOf(why) == SeatFilling.StaysEmpty,
            };
        }
    }

    private static PassedOver Over(Claim claim, SeatObstacle why, Claim stays) =>
        new(claim.Name, claim.Total, why, OfficeOutcome.Holder(stays), stays.Ballot.Office);
}
