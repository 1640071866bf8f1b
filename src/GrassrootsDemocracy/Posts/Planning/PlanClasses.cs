using System.Text;

namespace GrassrootsDemocracy.Posts.Planning;

// People who could change places without anything else changing are one class, and the search looks at one of them.
internal sealed class PlanClasses
{
    private readonly PlanModel _model;
    private readonly PlanKinds _kinds;

    // Of people one by one, each is a class; otherwise those alike are one.
    public PlanClasses(PlanModel model, PlanKinds kinds, bool areOneByOne = false)
    {
        (_model, _kinds) = (model, kinds);
        var alike = Alike();
        var members = areOneByOne
            ? Enumerable.Range(0, model.PersonCount).Select(person => (int[])[person]).ToList()
            : alike;
        Group = new int[model.PersonCount];
        for (var group = 0; group < alike.Count; group++)
        {
            foreach (var person in alike[group])
            {
                Group[person] = group;
            }
        }

        People = members.Count;
        int[] open = [.. OpenKinds()];
        Members = [.. members, .. open.Select(_ => Array.Empty<int>())];
        Eligible =
        [
            .. members.Select(group => model.Eligible[group[0]]),
            .. open.Select(kind => kinds.Posts[kind]),
        ];
        Size = [.. members.Select(group => group.Length), .. open.Select(kind => kinds.Size[kind])];
        Related = [.. model.KinBars.Select(Relate)];
    }

    // By class: the people in it, in their order. The classes beyond People stand for "nobody", one for each kind of post that may stay open.
    public int[][] Members { get; }

    public int People { get; }

    // By person: the number of those who could change places with him or her.
    public int[] Group { get; }

    public uint[] Eligible { get; }

    public int[] Size { get; }

    // By kin bar and class: the classes whose members are related to its members.
    public int[][][] Related { get; }

    public int Count => Members.Length;

    public bool IsNobody(int index) => index >= People;

    public long CostOf(int index, uint posts) =>
        IsNobody(index) ? _model.PerOpen : _model.CostOf(Members[index][0], posts);

    public bool IsOf(int index, CountBar bar) => !IsNobody(index) && bar.Of[Members[index][0]];

    // Those who are related to each other, and to others alike, change places as well as those related to others alike.
    private List<int[]> Alike()
    {
        List<int[]> members = [];
        List<int> alone = [];
        foreach (var group in Groups(Enumerable.Range(0, _model.PersonCount), isEachOther: false))
        {
            if (group.Length > 1)
            {
                members.Add(group);
            }
            else
            {
                alone.Add(group[0]);
            }
        }

        members.AddRange(Groups(alone, isEachOther: true));
        members.Sort((left, right) => left[0].CompareTo(right[0]));
        return members;
    }

    private IEnumerable<int> OpenKinds() =>
        Enumerable.Range(0, _kinds.Count).Where(kind => (_kinds.Posts[kind] & _model.MayStayOpen) != 0);

    private int[][] Relate(KinBar bar)
    {
        var related = new int[Count][];
        for (var index = 0; index < Count; index++)
        {
            related[index] = IsNobody(index)
                ? []
                : [.. Enumerable.Range(0, People).Where(other => AreRelated(bar, index, other))];
        }

        return related;
    }

    private bool AreRelated(KinBar bar, int index, int other)
    {
        var first = Members[index][0];
        return index == other
            ? Members[index].Length > 1 && bar.Related[first][Members[index][1]]
            : bar.Related[first][Members[other][0]];
    }

    private IEnumerable<int[]> Groups(IEnumerable<int> people, bool isEachOther) =>
        people
            .GroupBy(person => Key(person, isEachOther), StringComparer.Ordinal)
            .Select(group => group.ToArray());

    private string Key(int person, bool isEachOther)
    {
        var key = new StringBuilder().Append(_model.Eligible[person]);
        foreach (var bar in _model.CountBars)
        {
            key.Append(bar.Of[person] ? 'y' : 'n');
        }

        foreach (var bar in _model.KinBars)
        {
            key.Append('|');
            var isRelated = isEachOther && bar.Related[person].Contains(value: true);
            for (var other = 0; other < _model.PersonCount; other++)
            {
                if (bar.Related[person][other] || (isRelated && other == person))
                {
                    key.Append(other).Append(',');
                }
            }
        }

        if (_model.PerPost is { } costs)
        {
            key.Append('|').AppendJoin(',', costs[person]);
        }

        return key.ToString();
    }
}
