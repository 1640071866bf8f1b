namespace GrassrootsDemocracy.Voting.Deciding;

// The forms of a question and those that always hold, with what every reading is worth to each of them.
internal sealed class FormTable
{
    private readonly Doubt[] _doubts;
    private readonly int[] _first;
    private readonly Int128[] _plain;
    private readonly Int128[] _worth;
    private readonly long[] _best;

    public FormTable(Weighing weighing, Question question)
    {
        _doubts = [.. weighing.Doubts];
        _first = new int[_doubts.Length + 1];
        for (var doubt = 0; doubt < _doubts.Length; doubt++)
        {
            _first[doubt + 1] = _first[doubt] + _doubts[doubt].Readings.Count;
        }

        var forms = new List<Form>();
        question.FormsTo(forms);
        Asked = forms.Count;
        forms.AddRange(weighing.Always);
        Forms = forms.Count;
        Upper = new Int128[Forms];
        _plain = new Int128[Forms];
        _worth = new Int128[Forms * Options];
        _best = new long[Forms * Options];
        for (var form = 0; form < Forms; form++)
        {
            _plain[form] = forms[form].At(weighing.Row);
            var worth = _worth.AsSpan(form * Options, Options);
            var next = 0;
            foreach (var reading in _doubts.SelectMany(doubt => doubt.Readings))
            {
                worth[next++] = forms[form].Of(reading);
            }
        }
    }

    // The first forms are the question's own, the rest always hold.
    public int Asked { get; }

    public int Forms { get; }

    public int Doubts => _doubts.Length;

    public int Options => _first[^1];

    // The most that each form can be in the box it was bounded in.
    public Int128[] Upper { get; }

    public int First(int doubt) => _first[doubt];

    public long Tokens(int doubt) => _doubts[doubt].Tokens;

    public int IndexOf(Doubt doubt) => Array.IndexOf(_doubts, doubt);

    public ReadOnlySpan<Int128> Worth(int form) => _worth.AsSpan(form * Options, Options);

    // The placement that is best for a form in the box it was bounded in.
    public ReadOnlySpan<long> Best(int form) => _best.AsSpan(form * Options, Options);

    public Int128 At(int form, ReadOnlySpan<long> placement) => _plain[form] + Sum(Worth(form), placement);

    public static Int128 Sum(ReadOnlySpan<Int128> worth, ReadOnlySpan<long> placement)
    {
        Int128 sum = 0;
        for (var option = 0; option < worth.Length; option++)
        {
            sum += worth[option] * placement[option];
        }

        return sum;
    }

    public void Bound(DoubtBox box, int form)
    {
        var best = _best.AsSpan(form * Options, Options);
        Fill(box, Worth(form), best);
        Upper[form] = At(form, best);
    }

    // The least that a form can be: the most of its opposite.
    public Int128 Lower(DoubtBox box, int form, Span<Int128> opposite, Span<long> placement)
    {
        var worth = Worth(form);
        for (var option = 0; option < worth.Length; option++)
        {
            opposite[option] = -worth[option];
        }

        Fill(box, opposite, placement);
        return At(form, placement);
    }

    // The placement in the box with the greatest worth: every reading its least, the rest on the best that has room.
    public void Fill(DoubtBox box, ReadOnlySpan<Int128> worth, Span<long> placement)
    {
        for (var doubt = 0; doubt < Doubts; doubt++)
        {
            var left = Tokens(doubt);
            for (var option = First(doubt); option < First(doubt + 1); option++)
            {
                placement[option] = box.Least[option];
                left -= box.Least[option];
            }

            while (left > 0)
            {
                var best = -1;
                for (var option = First(doubt); option < First(doubt + 1); option++)
                {
                    if (placement[option] < box.Most[option] && (best < 0 || worth[option] > worth[best]))
                    {
                        best = option;
                    }
                }

                var tokens = Math.Min(left, box.Most[best] - placement[best]);
                placement[best] += tokens;
                left -= tokens;
            }
        }
    }

    // A form that must be zero at least can bear only so many tokens on a reading that is worse than the worst it needs.
    public bool Narrow(DoubtBox box, int form, int doubt, ref bool isEmpty)
    {
        var worth = Worth(form);
        var best = Best(form);
        Int128? used = null;
        for (var option = First(doubt); option < First(doubt + 1); option++)
        {
            if (best[option] > box.Least[option] && !(worth[option] >= used))
            {
                used = worth[option];
            }
        }

        if (used is not { } last)
        {
            return false;
        }

        var hasNarrowed = false;
        for (var option = First(doubt); option < First(doubt + 1); option++)
        {
            if (worth[option] >= last)
            {
                continue;
            }

            var most = best[option] + (Upper[form] / (last - worth[option]));
            if (most < box.Most[option])
            {
                isEmpty |= most < box.Least[option];
                box.Most[option] = (long)Int128.Max(most, box.Least[option]);
                hasNarrowed = true;
            }
        }

        return hasNarrowed;
    }
}
