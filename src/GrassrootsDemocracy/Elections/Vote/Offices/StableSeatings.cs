namespace GrassrootsDemocracy.Elections.Vote.Offices;

// The seatings in which nobody sits whom another excludes, and everybody outside has a reason in somebody inside. Labels:
// 1 sits, -1 does not, 0 is not said. Places can be reserved: the best of a group then sit before others. Where both groups
// have places on one ballot, whoever is of both is weighed as either: that errs towards open.
internal sealed class StableSeatings(
    SeatQuestion question,
    SeatFacts facts,
    IReadOnlyDictionary<(Ballot Ballot, int Group), int> reserves,
    bool[] isKept
)
{
    private readonly int[] _stamps = new int[question.People.Count];
    private int _stamp;

    // Draws every conclusion that holds whatever is still open; false when they contradict each other. Claims are asked
    // again until nothing changes, and what is said is never taken back: neither names nor order can matter.
    public bool Propagate(sbyte[] labels)
    {
        for (var again = true; again; )
        {
            again = false;
            for (var i = 0; i < labels.Length; i++)
            {
                if (labels[i] > 0 ? MustBeOut(i, labels) : labels[i] < 0 && !MayBeOut(i, labels))
                {
                    return false;
                }

                if (labels[i] != 0)
                {
                    continue;
                }

                var (mayBeOut, mustBeOut) = (MayBeOut(i, labels), MustBeOut(i, labels));
                if (!mayBeOut && mustBeOut)
                {
                    return false;
                }

                if (!mayBeOut || mustBeOut)
                {
                    labels[i] = mustBeOut ? (sbyte)-1 : (sbyte)1;
                    again = true;
                }
            }
        }

        return true;
    }

    // Whether capacity alone keeps a claim out for sure.
    public bool IsFull(int i, sbyte[] labels)
    {
        var mine = question.Claims[i];
        var ballot = mine.Ballot;
        var seats = Math.Min(ballot.Seats, ballot.SeatsOfOffice - SittingBefore(ballot, labels, least: 1));
        var (sitting, before) = (0, 0);
        Span<int> ofGroup = stackalloc int[2];
        Span<int> sureOfGroup = stackalloc int[2];
        Span<int> weaker = stackalloc int[2];
        ofGroup.Clear();
        sureOfGroup.Clear();
        weaker.Clear();
        Mark(i, isFirst: true);
        foreach (var d in question.OfBallot[ballot])
        {
            if (question.Person[d] == question.Person[i])
            {
                continue;
            }

            var order = question.Claims[d].Compare(mine);
            if (labels[d] > 0)
            {
                sitting++;
                for (var group = 0; group < 2; group++)
                {
                    var sure = IsOf(d, group) == true ? 1 : 0;
                    (order >= 0 ? sureOfGroup : weaker)[group] += sure;
                }
            }

            if (order < 0 || (order == 0 && labels[d] <= 0) || IsMarked(d))
            {
                continue;
            }

            if (labels[d] > 0 || (labels[d] == 0 && IsFree(d, labels)))
            {
                Mark(d);
                before++;
                for (var group = 0; group < 2; group++)
                {
                    ofGroup[group] += IsOf(d, group) != false ? 1 : 0;
                }
            }
            else if (Empties(d, labels, isSure: true))
            {
                Mark(d);
                before++;
            }
        }

        if (sitting >= seats)
        {
            return true;
        }

        before += question
            .Barred.Where(
                (claim, place) =>
                    claim.Ballot == ballot && claim.Compare(mine) > 0 && LeavesEmpty(place) == true
            )
            .Count();
        var extra = 0;
        for (var group = 0; group < 2; group++)
        {
            var reserved = Reserved(ballot, group);
            if (reserved > 0 && IsOf(i, group) != false && sureOfGroup[group] < reserved)
            {
                return false;
            }

            extra = Math.Max(extra, Extra(group, reserved, ofGroup[group], weaker[group]));
        }

        return before + extra >= seats;
    }

    // All stable seatings of one part of what is open; false when there are more than the limits allow,
    // or no step is left.
    public bool Search(
        sbyte[] labels,
        List<int> part,
        List<sbyte[]> found,
        ref long left,
        CancellationToken token
    )
    {
        token.ThrowIfCancellationRequested();
        if (--left < 0)
        {
            return false;
        }

        var pick = part.Where(i => labels[i] == 0)
            .OrderByDescending(i => question.Rivals[i].Count(rival => labels[rival.By] == 0))
            .ThenBy(i => question.SearchOrder[i])
            .Append(-1)
            .First();
        if (pick < 0)
        {
            found.Add(labels);
            return found.Count <= SeatSolver.MostSeatings;
        }

        foreach (var label in (ReadOnlySpan<sbyte>)[1, -1])
        {
            sbyte[] next = [.. labels];
            next[pick] = label;
            if (Propagate(next) && !Search(next, part, found, ref left, token))
            {
                return false;
            }
        }

        return true;
    }

    public bool? IsOf(int i, int group) => facts.Of[group][question.Person[i]];

    // Whether the office may be held by the person of a claim: one that is given to members by a member only, and one that is
    // reserved for women by a woman only.
    public bool? MayHold(int i)
    {
        var ballot = question.Claims[i].Ballot;
        return ballot.IsAmongMembers && IsOf(i, SeatFacts.Members) != true ? IsOf(i, SeatFacts.Members)
            : ballot.Office.IsForWomen ? IsOf(i, SeatFacts.Women)
            : true;
    }

    // Whether somebody who may sit can keep the claim out, be it as another claim or by taking the last place.
    private bool MayBeOut(int i, sbyte[] labels)
    {
        if (question.Claims[i].IsUnsure || MayHold(i) != true)
        {
            return true;
        }

        foreach (var (by, why) in question.Rivals[i])
        {
            if (why != SeatReason.Weaker && labels[by] >= 0)
            {
                return true;
            }
        }

        return MayBeFull(i, labels);
    }

    private bool MustBeOut(int i, sbyte[] labels)
    {
        if (MayHold(i) == false)
        {
            return true;
        }

        foreach (var (by, _) in question.Rivals[i])
        {
            if (labels[by] > 0)
            {
                return true;
            }
        }

        return IsFull(i, labels);
    }

    // How many places can be gone before a claim at most: those of all who are as good and may sit or leave a seat empty,
    // and those reserved for others of a group.
    private bool MayBeFull(int i, sbyte[] labels)
    {
        var mine = question.Claims[i];
        var ballot = mine.Ballot;
        var seats = Math.Min(ballot.Seats, ballot.SeatsOfOffice - SittingBefore(ballot, labels, least: 0));
        var areBoth = Reserved(ballot, SeatFacts.Women) > 0 && Reserved(ballot, SeatFacts.Minority) > 0;
        var before = 0;
        Span<int> inLine = stackalloc int[2];
        Span<int> ofGroup = stackalloc int[2];
        Span<int> weaker = stackalloc int[2];
        inLine.Clear();
        ofGroup.Clear();
        weaker.Clear();
        Mark(i, isFirst: true);
        foreach (var d in question.OfBallot[ballot])
        {
            if (labels[d] < 0 || question.Claims[d].Compare(mine) < 0 || IsMarked(d))
            {
                continue;
            }

            Mark(d);
            before++;
            var isSure = !Empties(d, labels, isSure: false) && (!areBoth || labels[d] > 0);
            for (var group = 0; group < 2; group++)
            {
                inLine[group] += IsOf(d, group) != false ? 1 : 0;
                ofGroup[group] += isSure && IsOf(d, group) == true ? 1 : 0;
            }
        }

        foreach (var d in question.OfBallot[ballot])
        {
            if (IsMarked(d))
            {
                continue;
            }

            if (question.Claims[d].Compare(mine) >= 0)
            {
                if (Empties(d, labels, isSure: false))
                {
                    Mark(d);
                    before++;
                }
            }
            else if (labels[d] >= 0)
            {
                for (var group = 0; group < 2; group++)
                {
                    weaker[group] += IsOf(d, group) != false ? 1 : 0;
                }
            }
        }

        before += question
            .Barred.Where(
                (claim, place) =>
                    claim.Ballot == ballot && claim.Compare(mine) >= 0 && LeavesEmpty(place) != false
            )
            .Count();
        for (var group = 0; group < 2; group++)
        {
            var reserved = Reserved(ballot, group);
            if (reserved > 0 && IsOf(i, group) == true && inLine[group] < reserved)
            {
                return false;
            }

            before += Extra(group, reserved, ofGroup[group], weaker[group]);
        }

        return before >= seats;
    }

    // The reserved places that go to those of the group with fewer votes or, where they are kept, to nobody. With as many of
    // the group before as there are places it is none: one more before never makes the whole smaller.
    private int Extra(int group, int reserved, int before, int weaker) =>
        (isKept[group] ? reserved : Math.Min(reserved, before + weaker)) - Math.Min(reserved, before);

    private int Reserved(Ballot ballot, int group) => reserves.GetValueOrDefault((ballot, group));

    private int SittingBefore(Ballot ballot, sbyte[] labels, int least) =>
        ballot
            .Before.Where(question.OfBallot.ContainsKey)
            .Sum(before =>
                question
                    .OfBallot[before]
                    .Where(i => labels[i] >= least)
                    .Select(i => question.Seat[i])
                    .Distinct()
                    .Count()
            );

    private bool IsFree(int d, sbyte[] labels) =>
        !question.Claims[d].IsUnsure
        && MayHold(d) == true
        && !Array.Exists(
            question.Rivals[d],
            rival => rival.Why != SeatReason.Weaker && labels[rival.By] >= 0
        );

    // Whether a claim that does not sit leaves its seat empty for a reason that stands for sure, or one that may.
    public bool Empties(int d, sbyte[] labels, bool isSure)
    {
        if (
            MayHold(d) is var holds
            && (holds == false || (isSure && (holds is null || question.Claims[d].IsUnsure)))
        )
        {
            return false;
        }

        foreach (var (by, why) in question.Rivals[d])
        {
            var after = why == SeatReason.Weaker ? SeatFilling.NextInLine : facts.AfterOf(why);
            if (
                isSure
                    ? labels[by] > 0 && after == SeatFilling.StaysEmpty
                    : labels[by] >= 0 && after != SeatFilling.NextInLine
            )
            {
                return true;
            }
        }

        return false;
    }

    public bool? LeavesEmpty(int barred)
    {
        var claim = question.Barred[barred];
        var after = facts.AfterOf(claim.Barred!.Value);
        var mayHold = claim.Ballot.Office.IsForWomen
            ? facts.Of[SeatFacts.Women][question.PersonBarred[barred]]
            : true;
        return after == SeatFilling.NextInLine || mayHold == false ? false
            : after is null || mayHold is null || claim.IsUnsure ? null
            : true;
    }

    private void Mark(int i, bool isFirst = false)
    {
        _stamp += isFirst ? 1 : 0;
        _stamps[question.Person[i]] = _stamp;
    }

    private bool IsMarked(int i) => _stamps[question.Person[i]] == _stamp;
}
