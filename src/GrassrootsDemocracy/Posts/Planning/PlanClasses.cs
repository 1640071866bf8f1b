using System.Text;

namespace GrassrootsDemocracy.Posts.Planning;

// People who could change places without anything else changing are one class, and the search looks at one of them.
internal sealed class PlanClasses
{
    private readonly PlanModel _model;

    public PlanClasses(PlanModel model)
    {
        _model = model;
        List<int[]> members = [];
        List<int> alone = [];
        foreach (var group in Groups(Enumerable.Range(0, model.PersonCount), isEachOther: false))
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

        // Those who are related to each other, and to others alike, change places just as well.
        members.AddRange(Groups(alone, isEachOther: true));
        members.Sort((left, right) => left[0].CompareTo(right[0]));
        for (var open = model.MayStayOpen; open != 0; open &= open - 1)
        {
            members.Add([]);
        }

        Members = [.. members];
        People = Members.Count(group => group.Length > 0);
        Eligible = new uint[Members.Length];
        Size = new int[Members.Length];
        var left = model.MayStayOpen;
        for (var index = 0; index < Members.Length; index++)
        {
            var isPeople = index < People;
            Size[index] = isPeople ? Members[index].Length : 1;
            Eligible[index] = isPeople ? model.Eligible[Members[index][0]] : left & (~left + 1);
            left &= isPeople ? left : left - 1;
        }

        Related = [.. model.KinBars.Select(Relate)];
    }

    // By class: the people in it, in their order. The classes beyond People stand for "nobody", one for each post that may stay open.
    public int[][] Members { get; }

    public int People { get; }

    public uint[] Eligible { get; }

    public int[] Size { get; }

    // By kin bar and class: the classes whose members are related to its members.
    public int[][][] Related { get; }

    public int Count => Members.Length;

    public bool IsNobody(int index) => index >= People;

    public long CostOf(int index, uint posts) =>
        IsNobody(index) ? _model.PerOpen : _model.CostOf(Members[index][0], posts);

    public bool IsOf(int index, CountBar bar) => !IsNobody(index) && bar.Of[Members[index][0]];

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
