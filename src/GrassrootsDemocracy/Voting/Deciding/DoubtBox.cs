namespace GrassrootsDemocracy.Voting.Deciding;

// For each reading of each doubt how many tokens it has at least and at most.
internal sealed class DoubtBox(long[] least, long[] most)
{
    public long[] Least { get; } = least;

    public long[] Most { get; } = most;

    public static DoubtBox Whole(FormTable table)
    {
        var most = new long[table.Options];
        for (var doubt = 0; doubt < table.Doubts; doubt++)
        {
            most.AsSpan(table.First(doubt)..table.First(doubt + 1)).Fill(table.Tokens(doubt));
        }

        return new(new long[table.Options], most);
    }

    public DoubtBox With(int option, long least, long most)
    {
        var box = new DoubtBox([.. Least], [.. Most]);
        (box.Least[option], box.Most[option]) = (least, most);
        return box;
    }

    // The readings of one doubt have all its tokens; false when they cannot.
    public bool Tighten(FormTable table)
    {
        for (var doubt = 0; doubt < table.Doubts; doubt++)
        {
            var (first, end, tokens) = (table.First(doubt), table.First(doubt + 1), table.Tokens(doubt));
            Int128 fewest = 0;
            Int128 greatest = 0;
            for (var option = first; option < end; option++)
            {
                fewest += Least[option];
                greatest += Most[option];
            }

            if (fewest > tokens || greatest < tokens)
            {
                return false;
            }

            for (var option = first; option < end; option++)
            {
                var (low, high) = (Least[option], Most[option]);
                Least[option] = (long)Int128.Max(low, tokens - (greatest - high));
                Most[option] = (long)Int128.Min(high, tokens - (fewest - low));
                if (Least[option] > Most[option])
                {
                    return false;
                }
            }
        }

        return true;
    }
}
