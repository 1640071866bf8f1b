namespace GrassrootsDemocracy.Voting.Deciding;

// Ballots that were counted with a greater limit of marks than the law may want: some of those counted may be over-marked,
// and nobody can see any more which. What is taken away when they are void keeps to what they were: each bore more marks
// than the limit, and each of those left bears no more than that, but one mark at least. Any numbers of marks on each place
// that keep to this are those of some such ballots.
internal sealed record UnseenOverMarks(long Marked, long Marks, long Limit, long MostMarks, DoubtWords? About)
{
    // How many of the ballots can be over-marked at the most.
    public long Most => Math.Min(Marked, (Marks - Marked) / Limit);

    // The votes of every printed place, and its number where somebody asks about it; the marks on each line; and the names
    // on the lines, where a negative number is of the marks that nobody asks about.
    public (int AreVoid, int UnnamedGone) AddTo(
        VoteRow row,
        int? valid,
        IEnumerable<(long Votes, int? Number)> printed,
        IEnumerable<long> lines,
        IEnumerable<(long Votes, int Number)> written,
        long unnamed
    )
    {
        var (gone, areVoid, marks) = (row.Add(), row.Add(), row.Add());
        row.Add(new Doubt(1, [], [new(areVoid, 1)]) { About = About });
        row.Add(
            Doubt.More(
                Most,
                About,
                [new(gone, 1), .. valid is { } whole ? [new Addition(whole, -1)] : Array.Empty<Addition>()]
            )
        );
        row.Never(gone, areVoid, Most);
        row.Never(marks, gone, MostMarks);
        row.Always(new([new(marks, 1), new(gone, -Limit - 1)], 0));
        row.Always(new([new(marks, -1), new(gone, 1)], Marks - Marked));
        row.Always(new([new(marks, 1), new(gone, -Limit), new(areVoid, -Marks)], checked(Limit * Marked)));
        foreach (var (votes, number) in printed)
        {
            Take(
                votes,
                [new(marks, 1), .. number is { } name ? [new Addition(name, -1)] : Array.Empty<Addition>()]
            );
        }

        // The marks on the lines are those of the names on them.
        var (onLines, ofNames, ofNobody) = (row.Add(), row.Add(), row.Add());
        foreach (var votes in lines)
        {
            Take(votes, [new(marks, 1), new(onLines, 1)]);
        }

        foreach (var (votes, number) in written)
        {
            Take(votes, [new(ofNames, 1), new(number, -1)]);
        }

        row.Add(Doubt.More(unnamed, About, new(ofNames, 1), new(ofNobody, 1)));
        row.Always(Form.Over(onLines, ofNames));
        row.Always(Form.Over(ofNames, onLines));
        return (areVoid, ofNobody);

        // No ballot has two marks of one place, neither those that are void nor those that are left.
        void Take(long votes, Addition[] mark)
        {
            var own = row.Add();
            row.Add(Doubt.More(Math.Min(votes, Most), About, [new(own, 1), .. mark]));
            row.Never(own, gone);
            row.Always(new([new(own, 1), new(gone, -1)], Marked - votes));
        }
    }
}
