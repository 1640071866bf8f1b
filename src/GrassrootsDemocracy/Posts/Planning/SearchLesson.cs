namespace GrassrootsDemocracy.Posts.Planning;

// What follows from a conflict: from the broken row, reason by reason, a row that would have warned earlier.
internal sealed class SearchLesson
{
    // Products beyond it are avoided: then a reason stands for no more than itself.
    private const long Heaviest = 1L << 60;

    // To set a term in order takes as long as so many looks at one.
    private const int Sorting = 4;
    private readonly SearchTrail _trail;
    private readonly SearchQueue _queue;
    private readonly Action<SearchRow> _touch;
    private readonly PlanWork _work;
    private readonly Func<int, bool> _isFalseBefore;
    private int _moment;

    public SearchLesson(SearchTrail trail, SearchQueue queue, Action<SearchRow> touch, PlanWork work)
    {
        (_trail, _queue, _touch, _work) = (trail, queue, touch, work);
        _isFalseBefore = literal => _trail.IsFalseBefore(literal, _moment);
    }

    public SearchSum Sum { get; } = new();

    // Leaves the row in Sum and returns the level to go back to, below zero when nothing can be.
    public int Draw(SearchRow broken)
    {
        Sum.Clear(broken.Least);
        for (var place = 0; place < broken.Literals.Length; place++)
        {
            Sum.Add(broken.Literals[place], broken.Weights[place]);
        }

        _touch(broken);
        _work.Spend(2 * broken.Literals.Length);
        var level = HighestFalse();
        var at = _trail.Length - 1;
        while (level > 0)
        {
            var (spare, heaviest) = At(level - 1);
            if (spare < 0)
            {
                level--;
                continue;
            }

            if (heaviest > spare)
            {
                return LowestBelow(level);
            }

            while (_trail.LevelOf(_trail[at]) > level || !Sum.Has(PlanProgram.Not(_trail[at])))
            {
                at--;
            }

            Resolve(_trail[at], _trail.ReasonOf(_trail[at])!);
            at--;
        }

        return -1;
    }

    // The assumptions because of which a literal cannot be so, itself among them.
    public List<int> WhyNot(int assumed)
    {
        List<int> core = [assumed];
        HashSet<int> asked = [assumed >> 1];
        for (var place = _trail.Length - 1; place >= 0; place--)
        {
            var literal = _trail[place];
            if (!asked.Contains(literal >> 1) || _trail.LevelOf(literal) == 0)
            {
                continue;
            }

            if (_trail.ReasonOf(literal) is { } why)
            {
                Ask(why, literal, place, asked);
            }
            else
            {
                core.Add(literal);
            }
        }

        return core;
    }

    // As few false ones as will do: those asked about already, then the heaviest.
    private void Ask(SearchRow why, int literal, int moment, HashSet<int> asked)
    {
        _work.Spend(2 * why.Literals.Length);
        var (weight, spare) = (why.WeightOf(literal), why.Weights.Sum() - why.Least);
        foreach (var isAsked in (ReadOnlySpan<bool>)[true, false])
        {
            for (var place = 0; place < why.Literals.Length && spare >= weight; place++)
            {
                var other = why.Literals[place];
                if (
                    other != literal
                    && _trail.IsFalseBefore(other, moment)
                    && (_trail.LevelOf(other) == 0 || asked.Contains(other >> 1)) == isAsked
                )
                {
                    spare -= why.Weights[place];
                    asked.Add(other >> 1);
                }
            }
        }
    }

    private int HighestFalse()
    {
        var highest = 0;
        foreach (var variable in Sum.Variables)
        {
            var literal = Sum.LiteralOf(variable);
            highest =
                Sum.WeightOf(variable) != 0 && _trail.ValueOf(literal) < 0
                    ? Math.Max(highest, _trail.LevelOf(literal))
                    : highest;
        }

        return highest;
    }

    // By how much the sum could still exceed what it asks when only the levels up to this one stand, and the heaviest that is not set.
    private (long Spare, long Heaviest) At(int level)
    {
        var (spare, heaviest) = (-Sum.Least, 0L);
        foreach (var variable in Sum.Variables)
        {
            var weight = Math.Min(Sum.WeightOf(variable), Sum.Least);
            if (weight <= 0)
            {
                continue;
            }

            var literal = Sum.LiteralOf(variable);
            var isSet = _trail.ValueOf(literal) != 0 && _trail.LevelOf(literal) <= level;
            if (!isSet || _trail.ValueOf(literal) > 0)
            {
                spare += weight;
                heaviest = isSet ? heaviest : Math.Max(heaviest, weight);
            }
        }

        _work.Spend(Sum.Variables.Length);
        return (spare, heaviest);
    }

    // The lowest level at which the sum says what must be; below zero when it cannot be kept at all.
    private int LowestBelow(int level)
    {
        List<(long Weight, int Level, bool IsFalse)> terms = [];
        foreach (var variable in Sum.Variables)
        {
            if (Sum.WeightOf(variable) == 0)
            {
                continue;
            }

            var (literal, weight) = (Sum.LiteralOf(variable), Math.Min(Sum.WeightOf(variable), Sum.Least));
            var value = _trail.ValueOf(literal);
            terms.Add((weight, value == 0 ? int.MaxValue : _trail.LevelOf(literal), value < 0));
        }

        _work.Spend(Sorting * terms.Count);
        terms.Sort((one, other) => other.Weight.CompareTo(one.Weight));
        var falseOnes = terms.Where(term => term.IsFalse).OrderBy(term => term.Level).ToList();
        var (spare, heaviest, taken) = (terms.Sum(term => term.Weight) - Sum.Least, 0, 0);
        foreach (
            var lower in falseOnes
                .Select(term => term.Level)
                .Where(each => each < level)
                .Prepend(0)
                .Distinct()
        )
        {
            for (; taken < falseOnes.Count && falseOnes[taken].Level <= lower; taken++)
            {
                spare -= falseOnes[taken].Weight;
            }

            while (heaviest < terms.Count && terms[heaviest].Level <= lower)
            {
                heaviest++;
            }

            if (heaviest < terms.Count && terms[heaviest].Weight > spare)
            {
                return spare < 0 && lower == 0 ? -1 : lower;
            }
        }

        return level - 1;
    }

    // Adds the reason so often that the literal cancels out, divided so that the sum stays broken (the division rule).
    private void Resolve(int literal, SearchRow why)
    {
        _touch(why);
        _moment = _trail.PlaceOf(literal);
        var times = Sum.WeightOf(literal >> 1);
        var by = why.WeightOf(literal);
        var isPlain = (Int128)times * Math.Max(why.Least, why.Weights[0]) > Heaviest;
        var least = isPlain ? 1 : why.Least;
        for (var place = 0; place < why.Literals.Length; place++)
        {
            var (other, weight) = (why.Literals[place], why.Weights[place]);
            var isKept = other == literal || _isFalseBefore(other);
            if (isPlain)
            {
                weight = isKept ? 1 : 0;
            }
            else if (by > 1)
            {
                least -= isKept ? 0 : weight % by;
                weight = isKept ? (weight + by - 1) / by : weight / by;
            }

            if (weight > 0)
            {
                Sum.Add(other, weight * times);
                _queue.Use(other >> 1);
            }
        }

        Sum.AskMore((isPlain ? 1 : SearchSum.CeilingOf(least, by)) * times);
        Sum.Settle(_isFalseBefore);
        _work.Spend(why.Literals.Length + Sum.Variables.Length);
    }
}
