namespace GrassrootsDemocracy.Liaison.Planning;

// A request in numbers: holders and linked in the order of their ids, whatever the order in which they came.
internal sealed class LinkWorld
{
    private readonly Dictionary<string, int> _holderNumbers;
    private readonly Dictionary<string, int> _linkedNumbers;
    private readonly Dictionary<JurisdictionCode, List<int>> _holdersOf = [];

    public LinkWorld(LinkPlanRules rules, LinkPlanRequest request)
    {
        Rules = rules;
        Holders = [.. request.Holders.OrderBy(holder => holder.Id, StringComparer.Ordinal)];
        Linked = [.. request.Linked.OrderBy(person => person.Id, StringComparer.Ordinal)];
        _holderNumbers = Numbers(Holders.Select(holder => holder.Id));
        _linkedNumbers = Numbers(Linked.Select(person => person.Id));
        Today =
        [
            .. request
                .Today.Where(IsKnown)
                .Select(link => (_linkedNumbers[link.Linked], _holderNumbers[link.Holder]))
                .Order(),
        ];
        Ended = [.. InOrder(request.Today.Where(link => !IsKnown(link)))];
        foreach (var (number, holder) in Holders.Index())
        {
            if (!_holdersOf.TryGetValue(holder.Locality, out var there))
            {
                _holdersOf.Add(holder.Locality, there = []);
            }

            there.Add(number);
        }

        Problem = MakeProblem();
        Outside = Today.Count(link => !IsEligible(link.Linked, link.Holder));
    }

    public LinkPlanRules Rules { get; }

    public ValueList<LinkHolder> Holders { get; }

    public ValueList<LinkedPerson> Linked { get; }

    // The links of today of those who are on the lists.
    public ValueList<(int Linked, int Holder)> Today { get; }

    public ValueList<LinkPair> Ended { get; }

    public AssignmentProblem Problem { get; }

    // How many links of today nobody may hold who holds them.
    public int Outside { get; }

    // Without a norm a plan gives everybody one link: that is what it is asked for.
    public CountRange LinksEach =>
        Rules.LinkedBy.Norm is { Value: var range } ? range : CountRange.Exactly(1);

    public long LeastLoad => Rules.Each.Norm is { Value: var range } ? range.Least : 0;

    public LinkPair Pair(int linked, int holder) => new(Holders[holder].Id, Linked[linked].Id);

    public static IEnumerable<LinkPair> InOrder(IEnumerable<LinkPair> links) =>
        links
            .OrderBy(link => link.Linked, StringComparer.Ordinal)
            .ThenBy(link => link.Holder, StringComparer.Ordinal);

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) =>
        ids.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);

    private bool IsKnown(LinkPair link) =>
        _holderNumbers.ContainsKey(link.Holder) && _linkedNumbers.ContainsKey(link.Linked);

    private bool IsEligible(int linked, int holder) =>
        Linked[linked].Eligible is { } eligible
            ? eligible.Contains(Holders[holder].Id, StringComparer.Ordinal)
            : Linked[linked].Locality.IsWithin(Holders[holder].Locality);

    private int[] EligibleOf(LinkedPerson person, Dictionary<JurisdictionCode, int[]> known)
    {
        if (person.Eligible is { } eligible)
        {
            return
            [
                .. eligible
                    .Where(_holderNumbers.ContainsKey)
                    .Select(id => _holderNumbers[id])
                    .Distinct()
                    .Order(),
            ];
        }

        if (!known.TryGetValue(person.Locality, out var there))
        {
            there =
            [
                .. person
                    .Locality.FromTheNationDown.SelectMany(area =>
                        _holdersOf.TryGetValue(area, out var holders) ? holders : []
                    )
                    .Order(),
            ];
            known.Add(person.Locality, there);
        }

        return there;
    }

    private AssignmentProblem MakeProblem()
    {
        var byLocality = new Dictionary<JurisdictionCode, int[]>();
        var eligible = Linked.Select(person => EligibleOf(person, byLocality)).ToArray();
        var firstPairs = new int[eligible.Length + 1];
        for (var linked = 0; linked < eligible.Length; linked++)
        {
            firstPairs[linked + 1] = firstPairs[linked] + eligible[linked].Length;
        }

        var holders = new int[firstPairs[^1]];
        var isToday = new bool[holders.Length];
        var (degrees, needs) = (new int[Holders.Count], new LinkNeed[eligible.Length]);
        var next = 0;
        for (var linked = 0; linked < eligible.Length; linked++)
        {
            var start = firstPairs[linked];
            eligible[linked].CopyTo(holders, start);
            foreach (var holder in eligible[linked])
            {
                degrees[holder]++;
            }

            var kept = 0;
            for (; next < Today.Count && Today[next].Linked == linked; next++)
            {
                var place = Array.BinarySearch(eligible[linked], Today[next].Holder);
                if (place >= 0)
                {
                    isToday[start + place] = true;
                    kept++;
                }
            }

            needs[linked] = Need(eligible[linked].Length, kept);
        }

        return new(
            firstPairs,
            holders,
            isToday,
            Capacities(degrees),
            needs,
            (int)Math.Min(LeastLoad, int.MaxValue)
        );
    }

    // Without a norm nobody is given a second link, but whoever has one keeps it.
    private LinkNeed Need(int degree, int kept)
    {
        var most = Math.Min(Rules.LinkedBy.IsOpen ? Math.Max(LinksEach.Most, kept) : LinksEach.Most, degree);
        return new((int)Math.Min(LinksEach.Least, degree), (int)Math.Min(kept, most), (int)most);
    }

    private int[] Capacities(int[] degrees)
    {
        var most = Rules.Each.Norm is { Value: var range } ? range.Most : long.MaxValue;
        return
        [
            .. degrees.Select(
                (degree, holder) =>
                    (int)Math.Min(Math.Min(degree, most), Holders[holder].Capacity ?? int.MaxValue)
            ),
        ];
    }
}
