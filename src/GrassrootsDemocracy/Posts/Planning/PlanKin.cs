using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Which kinds of posts are kept apart for relatives, and the families that this makes of the classes.
internal sealed class PlanKin
{
    private readonly PlanClasses _classes;
    private readonly uint[][] _barred;

    public PlanKin(PlanModel model, PlanKinds kinds, PlanClasses classes)
    {
        _classes = classes;
        _barred = [.. model.KinBars.Select(bar => kinds.Relation(bar.Posts))];
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

    // A crowd with its families: each class joins the first one to all of which it is related.
    public PlanCrowd Crowd(uint kinds, uint[] relation)
    {
        var whole = PlanCrowd.WholeOf(kinds, relation);
        var familyOf = new int[_classes.Count];
        List<List<int>> families = [];
        List<bool> areOne = [];
        for (var index = 0; index < _classes.Count; index++)
        {
            var isOne =
                !_classes.IsNobody(index)
                && (_classes.Size[index] == 1 || AreRelated(kinds, whole, index, index));
            var family = isOne
                ? families.FindIndex(each =>
                    areOne[familyOf[each[0]]]
                    && each.TrueForAll(other => AreRelated(kinds, whole, index, other))
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

    // Whether two people are kept apart in every pair of these kinds.
    private bool AreRelated(uint kinds, uint whole, int index, int other)
    {
        var missing = 0u;
        for (var rest = kinds; rest != 0; rest &= rest - 1)
        {
            var kind = BitOperations.TrailingZeroCount(rest);
            var apart = 0u;
            for (var bar = 0; bar < _barred.Length; bar++)
            {
                apart |= _classes.AreRelated(bar, index, other) ? _barred[bar][kind] : 0;
            }

            missing |= ((kinds & ~(1u << kind)) | (whole & (1u << kind))) & ~apart;
        }

        return missing == 0;
    }
}
