namespace GrassrootsDemocracy.Posts.Planning;

// Who of the people is related to whom, found once for each circle, however many norms speak of it.
internal sealed class PlanRelatives
{
    // To read what is stated, and to walk from one to another, takes as long as so many looks at a term.
    private const int Reading = 10;
    private readonly Kinship? _kinship;

    // The same as far as it relates those who can hold a post.
    private readonly Kinship _among;
    private readonly Dictionary<string, int> _people;
    private readonly string[] _ids;
    private readonly PlanWork _work;
    private readonly Dictionary<KinCircle, PlanKin> _found = [];
    private int[]? _kinOf;

    public PlanRelatives(Kinship? kinship, Dictionary<string, int> people, PlanWork work)
    {
        (_kinship, _people, _work) = (kinship, people, work);
        _ids = [.. people.OrderBy(each => each.Value).Select(each => each.Key)];
        work.Spend((long)Reading * (kinship?.Stated.Count ?? 0));
        _among = (kinship ?? Kinship.None).Among(
            people.Keys.ToHashSet(StringComparer.Ordinal),
            work.Cancellation
        );
    }

    public PlanKin In(KinCircle circle)
    {
        if (!_found.TryGetValue(circle, out var kin))
        {
            _kinOf ??= _among.AlikeOf(_ids, _work.Cancellation);
            _found[circle] = kin = new(_kinOf, Found);
        }

        return kin;

        IEnumerable<int> Found(int person)
        {
            _work.Spend(Reading);
            foreach (var other in _among.FoundFrom(_ids[person], circle))
            {
                _work.Spend(Reading);
                if (_people.TryGetValue(other, out var number))
                {
                    yield return number;
                }
            }
        }
    }

    public KinPath? Path(int one, int other, KinCircle circle) =>
        _kinship?.Explain(_ids[other], _ids[one], circle);
}
