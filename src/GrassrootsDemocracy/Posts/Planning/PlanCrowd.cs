using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Kinds of posts any two of which are kept apart: by being of different holders or, for relatives, of different families.
// Those of a kind in Whole are kept apart from each other too. A family is people all related to each other, by class.
internal sealed record PlanCrowd(uint Kinds, uint Whole, int[] FamilyOf, bool[] IsOne)
{
    public int Families => IsOne.Length;

    public bool IsShared(int family, PlanClasses classes) =>
        FamilyOf.Select((of, index) => of == family ? classes.Size[index] : 0).Sum() > 1;

    // The largest sets of kinds that are pairwise in a relation (Bron and Kerbosch).
    public static List<uint> Largest(uint[] relation)
    {
        List<uint> found = [];
        Extend(0, (1u << relation.Length) - 1, 0);
        return found;

        void Extend(uint chosen, uint open, uint closed)
        {
            if ((open | closed) == 0)
            {
                found.Add(chosen);
                return;
            }

            var pivot = BitOperations.TrailingZeroCount(open | closed);
            for (var next = open & ~(relation[pivot] & ~(1u << pivot)); next != 0; next &= next - 1)
            {
                var kind = BitOperations.TrailingZeroCount(next);
                var others = relation[kind] & ~(1u << kind);
                Extend(chosen | (1u << kind), open & others, closed & others);
                open &= ~(1u << kind);
                closed |= 1u << kind;
            }
        }
    }

    public static uint WholeOf(uint kinds, uint[] relation)
    {
        var whole = 0u;
        for (var rest = kinds; rest != 0; rest &= rest - 1)
        {
            var kind = BitOperations.TrailingZeroCount(rest);
            whole |= relation[kind] & (1u << kind);
        }

        return whole;
    }
}
