namespace GrassrootsDemocracy.Posts.Planning;

// Who is a relative of whom in one circle, kin by kin: those to whom everybody else is the same are one kin, so that two thousand
// children of one parent are looked at once and not two million times. Of a kin all are relatives of each other, or none.
internal sealed class PlanKin
{
    private readonly int[] _kinOf;
    private readonly Dictionary<int, HashSet<int>> _near = [];

    // By person the kin, a number of one of them; and who is found to be a relative of that one.
    public PlanKin(int[] kinOf, Func<int, IEnumerable<int>> found)
    {
        _kinOf = kinOf;
        foreach (var kin in kinOf.Distinct())
        {
            _near[kin] = [];
        }

        foreach (var kin in _near.Keys)
        {
            foreach (var other in found(kin))
            {
                _near[kin].Add(kinOf[other]);
                _near[kinOf[other]].Add(kin);
            }
        }
    }

    public int Of(int person) => _kinOf[person];

    // The kins whose members are relatives of all of this one, itself among them where its own are.
    public IReadOnlySet<int> Near(int kin) => _near[kin];

    public bool AreRelatives(int one, int other) =>
        one != other && _near[_kinOf[one]].Contains(_kinOf[other]);

    // Whether each of some people is a relative of all the others.
    public bool AreAll(IEnumerable<int> people)
    {
        var kins = people.CountBy(Of).ToList();
        return kins.TrueForAll(one =>
            kins.TrueForAll(other =>
                (one.Key == other.Key && one.Value == 1) || _near[one.Key].Contains(other.Key)
            )
        );
    }

    // Of some people in the order of their numbers those who hang together as relatives of relatives: families of two at least,
    // in the order of their first members.
    public IEnumerable<int[]> Families(IEnumerable<int> people)
    {
        var members = people.ToLookup(Of);
        HashSet<int> seen = [];
        List<int[]> families = [];
        foreach (var kin in members.Select(each => each.Key).Where(seen.Add))
        {
            List<int> family = [];
            Queue<int> next = new([kin]);
            while (next.TryDequeue(out var at))
            {
                family.AddRange(members[at]);
                foreach (var near in _near[at].Where(near => members.Contains(near) && seen.Add(near)))
                {
                    next.Enqueue(near);
                }
            }

            if (family.Count > 1 && AreRelatives(family))
            {
                families.Add([.. family.Order()]);
            }
        }

        return families.OrderBy(family => family[0]);
    }

    // Whether they are of one family, and not of one kin whose members are no relatives of each other.
    private bool AreRelatives(List<int> family) =>
        family.Exists(person => _kinOf[person] != _kinOf[family[0]]) || AreRelatives(family[0], family[1]);
}
