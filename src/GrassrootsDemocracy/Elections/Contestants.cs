using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Elections;

// Everybody who can have votes: the printed names, then the names that voters wrote unless a norm forbids it.
internal readonly ref struct Contestants(ElectionRules rules, Tally tally)
{
    private readonly Tally _tally = tally;
    private readonly int _printed = tally.Paper.Options.Count;
    private readonly ReadOnlySpan<WriteIn> _written =
        rules.WriteIns.Norm?.Value == WriteInRule.Forbidden ? [] : tally.WriteIns.AsSpan();

    public int Count => _printed + _written.Length;

    public string Name(int index) =>
        index < _printed ? _tally.Paper.Options[index] : _written[index - _printed].Name;

    public long Votes(int index) => index < _printed ? _tally.For(index) : _written[index - _printed].Votes;

    public bool IsWritten(int index) => index >= _printed;

    public int Rank(long votes)
    {
        var rank = 1;
        for (var i = 0; i < Count; i++)
        {
            rank += Votes(i) > votes ? 1 : 0;
        }

        return rank;
    }

    public ReadOnlySpan<long> WithAtLeast(long needed, Span<long> room)
    {
        var found = 0;
        for (var i = 0; i < Count; i++)
        {
            var votes = Votes(i);
            if (votes >= needed)
            {
                room[found++] = votes;
            }
        }

        var enough = room[..found];
        enough.Sort(static (left, right) => right.CompareTo(left));
        return enough;
    }

    public bool AnyFrom(long least, long below)
    {
        for (var i = 0; i < Count; i++)
        {
            var votes = Votes(i);
            if (votes >= least && votes < below)
            {
                return true;
            }
        }

        return false;
    }
}
