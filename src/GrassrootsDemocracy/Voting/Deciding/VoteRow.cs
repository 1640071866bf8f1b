namespace GrassrootsDemocracy.Voting.Deciding;

// The row of numbers of a vote in the making, with what is open about them. A count of ballots enters with its plain
// numbers and the ballots in doubt; a vote of which only totals are known enters with every number between two others, the
// whole too, and with what holds of any vote: nobody has more votes than there are valid ballots, all together no more
// marks than those may bear, no more valid ballots than came back.
internal sealed class VoteRow
{
    private readonly List<long> _row = [];
    private readonly List<Doubt> _doubts = [];
    private readonly List<Form> _always = [];

    public long this[int number] => _row[number];

    // A number that is known, or that only readings add to.
    public int Add(long value = 0)
    {
        _row.Add(value);
        return _row.Count - 1;
    }

    // A number that is known to lie between two others, its ends included.
    public int Between(long least, long most, DoubtWords? about)
    {
        var number = Add(least);
        if (most > least)
        {
            Add(Doubt.More(most - least, about, new Addition(number, 1)));
        }

        return number;
    }

    public void Add(Doubt doubt) => _doubts.Add(doubt);

    public void Always(Form form) => _always.Add(form);

    // One number is never more than another so many times.
    public void Never(int number, int moreThan, long times = 1) =>
        _always.Add(new([new(moreThan, times), new(number, -1)], 0));

    public Weighing Weigh() => new([.. _row], _doubts, _always);
}
