namespace GrassrootsDemocracy.Voting.Deciding;

// Ballots that were set aside although no rulebook says that they are void, and of which nobody knows any more whom they
// name: only how many marks each of them bears at least and at most. Any numbers of marks that keep to this are those of
// some such ballots: no name more often than there are ballots, all together within what they bear.
internal sealed record SetAside(long Ballots, long LeastMarks, long MostMarks, DoubtWords About)
{
    // A norm speaks of all of them alike, so that they count or do not; unless some are over one limit and not over another.
    public bool IsEachApart { get; init; }

    // The number of those that count.
    public int AddTo(VoteRow row, Places places)
    {
        var counted = row.Add();
        Addition[] all =
        [
            new(counted, 1),
            .. places.Valid is { } valid ? [new Addition(valid, 1)] : Array.Empty<Addition>(),
        ];
        row.Add(
            IsEachApart
                ? Doubt.More(Ballots, About, all)
                : new Doubt(1, [], Array.ConvertAll(all, one => one with { Of = Ballots })) { About = About }
        );
        var (marks, onLines) = (row.Add(), row.Add());
        foreach (var name in places.Printed)
        {
            row.Never(Marks(name, [new(marks, 1)]), moreThan: counted);
        }

        foreach (var name in places.Written)
        {
            row.Never(Marks(name, [new(marks, 1), new(onLines, 1)]), moreThan: counted);
        }

        // Those whom nobody asks about have the rest of the marks.
        var others = row.Add();
        row.Add(
            Doubt.More(
                checked(Ballots * (places.OtherPrinted + places.Lines)),
                About,
                new(others, 1),
                new(marks, 1)
            )
        );
        row.Never(onLines, counted, places.Lines);
        row.Always(
            new(
                [new(counted, places.OtherPrinted + (long)places.Lines), new(others, -1), new(onLines, -1)],
                0
            )
        );
        row.Never(marks, counted, MostMarks);
        row.Always(new([new(marks, 1), new(counted, -LeastMarks)], 0));
        return counted;

        int Marks(int name, Addition[] also)
        {
            var own = row.Add();
            row.Add(Doubt.More(Ballots, About, [new(name, 1), new(own, 1), .. also]));
            return own;
        }
    }
}
