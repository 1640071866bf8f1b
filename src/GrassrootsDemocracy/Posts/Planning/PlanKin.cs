using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Which kinds of posts are kept apart for relatives, and the families that this makes of the classes.
internal sealed class PlanKin
{
    // Families are seen by so many norms at most; the search keeps all of them.
    private const int MostBits = 32;
    private readonly PlanClasses _classes;
    private readonly uint[][] _barred;

    // By two classes: the norms that keep their members apart, as bits.
    private readonly uint[] _norms;
    private readonly uint[] _able;

    public PlanKin(PlanModel model, PlanKinds kinds, PlanClasses classes)
    {
        _classes = classes;
        _barred = [.. model.KinBars.Select(bar => kinds.Relation(bar.Posts))];
        _able = [.. classes.Eligible.Select(kinds.Of)];
        _norms = new uint[classes.Count * classes.Count];
        for (var bar = 0; bar < Math.Min(Bars, MostBits); bar++)
        {
            for (var index = 0; index < classes.Count; index++)
            {
                foreach (var relative in classes.Related[bar][index])
                {
                    _norms[(index * classes.Count) + relative] |= 1u << bar;
                }
            }
        }

        var all = new uint[kinds.Count];
        foreach (var barred in _barred)
        {
            for (var kind = 0; kind < all.Length; kind++)
            {
                all[kind] |= barred[kind];
            }
        }

        Barred = _barred.Length > 1 ? [all, .. _barred] : _barred;
    }

    // The kinds kept apart: by all norms together first, then by each.
    public uint[][] Barred { get; }

    // By norm: the kinds kept from the relatives of whoever holds these.
    public uint KeptFrom(int bar, uint kinds)
    {
        var kept = 0u;
        for (var rest = kinds; rest != 0; rest &= rest - 1)
        {
            kept |= _barred[bar][BitOperations.TrailingZeroCount(rest)];
        }

        return kept;
    }

    public int Bars => _barred.Length;

    // A crowd with its families: each class joins the first one with all of which it is kept apart. Those who cannot hold any of
    // these posts are all in one, which is none.
    public PlanCrowd Crowd(uint kinds, uint[] relation)
    {
        var whole = PlanCrowd.WholeOf(kinds, relation);
        var familyOf = new int[_classes.Count];
        List<List<int>> families =
        [
            [],
        ];
        List<bool> areOne = [false];
        for (var index = 0; index < _classes.Count; index++)
        {
            var able = _able[index] & kinds;
            if (able == 0)
            {
                continue;
            }

            var isOne =
                !_classes.IsNobody(index)
                && (_classes.Size[index] == 1 || AreApart(able, able, whole, NormsOf(index, index)));
            var family = isOne
                ? families.FindIndex(
                    1,
                    each =>
                        areOne[familyOf[each[0]]]
                        && each.TrueForAll(other =>
                            AreApart(able, _able[other] & kinds, whole, NormsOf(index, other))
                        )
                )
                : -1;
            if (family < 0)
            {
                family = families.Count;
                families.Add([]);
                areOne.Add(isOne);
            }

            families[family].Add(index);
            familyOf[index] = family;
        }

        return new(kinds, whole, familyOf, [.. areOne]);
    }

    private uint NormsOf(int index, int other) => _norms[(index * _classes.Count) + other];

    // Whether no two people, one able to hold these and one those, can both hold any. Each kind has one post, or it is in whole,
    // or its posts count as one.
    private bool AreApart(uint one, uint other, uint whole, uint norms)
    {
        for (var rest = one; rest != 0; rest &= rest - 1)
        {
            var kind = BitOperations.TrailingZeroCount(rest);
            var both = other & ~(1u << kind & ~whole);
            for (var bar = 0; both != 0 && bar < Math.Min(Bars, MostBits); bar++)
            {
                both &= (norms & (1u << bar)) != 0 ? ~_barred[bar][kind] : uint.MaxValue;
            }

            if (both != 0)
            {
                return false;
            }
        }

        return true;
    }
}
