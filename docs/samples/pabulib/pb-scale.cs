using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Voting;

// How a ballot gives points: as it says itself, or by the places of an order. The format leaves open how places become points,
// so that every usual way is counted, and that one stands which gives the published points.
internal sealed class PbScale(ProjectRules rules, PointPaper paper, int byDefault, Func<int, int, int>? pointsOf)
{
    private readonly PointBox _judged = new(paper);
    private readonly PointBox _asCast = new(Open(paper.Options));
    private readonly int[] _ballot = new int[paper.Options.Count];
    private readonly int[] _ranks = new int[paper.PlacePoints.Count];

    public ProjectRules Rules => rules;
    public (string English, string Chinese)? Words { get; private init; }

    // Whether the ballots themselves say how many points they give.
    public bool IsGiven => pointsOf is null;
    public PointTally Judged => field ??= _judged.Count();
    public PointTally AsCast => field ??= _asCast.Count();

    public static List<PbScale> Of(PbRules rules, List<string> ids, PbLimits limits, bool hasPoints, int unit)
    {
        var plain = rules.Judged(limits, ids.Count, unit, placePoints: null);
        var open = Open(ids) with
        {
            MostNames = limits.DefaultScore != 0 ? ids.Count : Math.Clamp(limits.MostMarks ?? ids.Count, 1, ids.Count),
            LeastNames = limits.DefaultScore != 0 ? 0 : Math.Min(limits.LeastMarks ?? 0, ids.Count),
        };
        if (limits.VoteType != "ordinal" || hasPoints)
        {
            var paper = limits.LimitsPoints ? plain.PointPaper(ids) : open;
            return [new(plain, paper, (int)(limits.DefaultScore * unit), pointsOf: null)];
        }

        var most = Math.Min(limits.MostMarks ?? ids.Count, ids.Count);
        var byPlace = rules.Judged(limits, ids.Count, unit, Enumerable.Range(1, most).Reverse());
        List<PbScale> scales =
        [
            new(byPlace, byPlace.PointPaper(ids), 0, (i, _) => Math.Max(0, most - i))
            {
                Words = (
                    $"points of the places: {most} for the first, one less for each further",
                    $"名次得分：第一名 {most} 分，其后每名递减一分"
                ),
            },
            new(plain, open, 0, (i, marked) => marked - i)
            {
                Words = (
                    "points of the places: as many for the first as the ballot names projects, one less for each further",
                    "名次得分：第一名得分等于该票所选项目数，其后每名递减一分"
                ),
            },
            new(plain, open, 0, (i, _) => ids.Count - 1 - i)
            {
                Words = (
                    $"points of the places: {ids.Count - 1} for the first, one less for each further (Borda)",
                    $"名次得分：第一名 {ids.Count - 1} 分，其后每名递减一分（波达计数）"
                ),
            },
        ];
        if (limits.IsBorda)
        {
            scales.Reverse();
        }

        return scales;
    }

    public void Put(ReadOnlySpan<int> places, ReadOnlySpan<int> points, InvalidReason? isVoid)
    {
        _ballot.AsSpan().Fill(byDefault);
        for (var i = 0; i < places.Length; i++)
        {
            var given = pointsOf is null ? points[i] : pointsOf(i, places.Length);
            _ballot[places[i]] = places[..i].Contains(places[i])
                ? (int)Math.Clamp((long)_ballot[places[i]] + given, int.MinValue, int.MaxValue)
                : given;
        }

        _asCast.Add(_ballot);
        if (isVoid is { } reason)
        {
            _judged.AddInvalid(reason);
        }
        else if (_ranks.Length == 0)
        {
            _judged.Add(_ballot);
        }
        else if (places.Length > _ranks.Length)
        {
            _judged.AddInvalid(InvalidReason.OverMarked);
        }
        else
        {
            _ranks.AsSpan().Fill(-1);
            places.CopyTo(_ranks);
            _judged.AddRanks(_ranks);
        }
    }

    private static PointPaper Open(IEnumerable<string> ids) =>
        PointPaper.Graded(ids, int.MinValue, int.MaxValue) with
        {
            MayPassOver = true,
        };
}
