using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

// Which demands cannot all be met, and what would have to give. A conflict is cut down until no demand of it can be left out;
// whatever makes a plan possible gives up at least one demand of each conflict, so only those need to be tried (Reiter).
internal sealed class PlanDiagnosis
{
    // In trials of whether there is a plan, so that the answer does not depend on the machine.
    private const int MostTrials = 4000;

    // A trial of many demands takes as long as several of a few; and so many are told one by one.
    private const int OneByOne = 400;
    private readonly PlanBook _book;
    private readonly int _listed;
    private readonly CancellationToken _cancellation;
    private readonly List<int[]> _conflicts = [];
    private readonly List<int[]> _found = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _trials;

    private PlanDiagnosis(PlanBook book, int listed, CancellationToken cancellation) =>
        (_book, _listed, _cancellation) = (book, listed, cancellation);

    // The smallest conflict that was come across.
    public IReadOnlyList<PlanElement> Conflict { get; private set; } = [];

    // What could be given up, each with as few steps as any.
    public IReadOnlyList<IReadOnlyList<PlanElement>> Relaxations { get; private set; } = [];

    public bool HasMore { get; private set; }

    public bool AreFewest { get; private set; } = true;

    public static PlanDiagnosis Of(PlanBook book, int worst, int listed, CancellationToken cancellation)
    {
        var diagnosis = new PlanDiagnosis(book, listed, cancellation);
        diagnosis.Run(Math.Max(1, worst));
        return diagnosis;
    }

    private bool IsSpent => _trials >= MostTrials;

    private void Run(int least)
    {
        var all = Enumerable.Range(0, _book.Elements.Length).ToArray();
        _conflicts.Add(Shrink(all));
        for (var steps = least; _found.Count == 0 && steps <= all.Length && !IsSpent; steps++)
        {
            _seen.Clear();
            Give([], steps);
        }

        if (_found.Count == 0 && OfPosts() is { } posts)
        {
            _found.Add(posts);
            (AreFewest, HasMore) = (false, true);
        }

        HasMore |= IsSpent;
        AreFewest &= _found.Count > 0;
        var smallest = _conflicts.MinBy(each => each.Length)!;
        Conflict = [.. smallest.Select(element => _book.Elements[element])];
        Relaxations =
        [
            .. _found
                .OrderBy(each => each.Length)
                .ThenBy(
                    each => string.Join(',', each.Select(element => $"{element:D6}")),
                    StringComparer.Ordinal
                )
                .Select(each =>
                    (IReadOnlyList<PlanElement>)[.. each.Select(element => _book.Elements[element])]
                ),
        ];
    }

    // False when enough were found.
    private bool Give(int[] given, int steps)
    {
        if (!_seen.Add(string.Join(',', given)) || IsSpent)
        {
            return true;
        }

        var conflict = _conflicts.Find(each => !each.Any(given.Contains));
        if (conflict is null)
        {
            if (IsPossible(element => !given.Contains(element)))
            {
                return Keep(given);
            }

            if (given.Length == steps)
            {
                return true;
            }

            conflict = Shrink([
                .. Enumerable.Range(0, _book.Elements.Length).Where(element => !given.Contains(element)),
            ]);
            _conflicts.Add(conflict);
        }

        if (given.Length < steps)
        {
            foreach (var element in conflict)
            {
                if (!Give([.. given.Append(element).Order()], steps))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Keep(int[] given)
    {
        if (_found.Count == _listed)
        {
            HasMore = true;
            return false;
        }

        _found.Add(given);
        return true;
    }

    // Cuts a set of demands that cannot all be met down to one of which none can be left out (Junker's QuickXplain).
    private int[] Shrink(int[] elements)
    {
        if (elements.Length > OneByOne)
        {
            // Pairs of relatives can be thousands: first whether a norm on them is needed at all, then pair by pair if few are left.
            elements =
            [
                .. Needed(
                        [],
                        isNew: false,
                        [.. elements.GroupBy(element => Together(element)).Select(each => each.ToArray())]
                    )
                    .SelectMany(each => each)
                    .Order(),
            ];
            if (elements.Length > OneByOne)
            {
                return elements;
            }
        }

        return
        [
            .. Needed([], isNew: false, [.. elements.Select(element => (int[])[element])])
                .SelectMany(each => each)
                .Order(),
        ];

        int[][] Needed(int[][] kept, bool isNew, int[][] among)
        {
            if (isNew && !IsPossible(kept.SelectMany(each => each).ToHashSet().Contains))
            {
                return [];
            }

            if (among.Length == 1)
            {
                return among;
            }

            var (left, right) = (among[..(among.Length / 2)], among[(among.Length / 2)..]);
            var ofRight = Needed([.. kept, .. left], left.Length > 0, right);
            var ofLeft = Needed([.. kept, .. ofRight], ofRight.Length > 0, left);
            return [.. ofLeft, .. ofRight];
        }
    }

    private (Label? Body, Citation? Source, bool IsInPrinciple, int Alone) Together(int element) =>
        _book.Elements[element].Demand is { Kind: PlanDemandKind.RelativesApart } demand
            ? (demand.Bodies[0], demand.Source, demand.IsInPrinciple, -1)
            : (null, null, false, element);

    private bool IsPossible(Func<int, bool> isAsked)
    {
        _trials += 1 + (_book.Elements.Length / OneByOne);
        var asked = new HashSet<PlanElement>(ReferenceEqualityComparer.Instance);
        for (var element = 0; element < _book.Elements.Length; element++)
        {
            if (isAsked(element))
            {
                asked.Add(_book.Elements[element]);
            }
        }

        return PlanSearch.IsPossible(_book.Draft(asked.Contains).ToModel(), _cancellation);
    }

    // The fewest posts to leave open or give to somebody else, with every norm as it is but those that cannot be kept even so:
    // found at once, if not the smallest.
    private int[]? OfPosts()
    {
        var given = Unkeepable();
        var draft = _book.Draft(element => !IsOfPost(element) && !given.Contains(element));
        var model = draft.ToModel(PlanCosts.Changes(_book));
        if (PlanSearch.Find(model, 1, _cancellation) is not { Plans: [var plan, ..] })
        {
            return null;
        }

        List<string> keys = [.. given.Select(element => element.Key)];
        for (var post = 0; post < plan.Length; post++)
        {
            if (plan[post] < 0 || plan[post] >= _book.People.Length)
            {
                keys.Add($"{(plan[post] < 0 ? "filled" : "nobody else")} {_book.Posts[post].Id}");
            }
        }

        return
        [
            .. Enumerable
                .Range(0, _book.Elements.Length)
                .Where(element => keys.Contains(_book.Elements[element].Key)),
        ];
    }

    // Norms that no plan keeps even if posts may stay open: of each conflict among them, the last gives.
    private List<PlanElement> Unkeepable()
    {
        List<int> given = [];
        while (true)
        {
            int[] kept =
            [
                .. Enumerable
                    .Range(0, _book.Elements.Length)
                    .Where(element => !IsOfPost(_book.Elements[element]) && !given.Contains(element)),
            ];
            if (IsPossible(kept.ToHashSet().Contains))
            {
                return given.ConvertAll(element => _book.Elements[element]);
            }

            given.Add(Shrink(kept)[^1]);
        }
    }

    private static bool IsOfPost(PlanElement element) =>
        element.Demand.Kind is PlanDemandKind.PostFilled or PlanDemandKind.NobodyElse;
}
