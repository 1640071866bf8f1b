namespace GrassrootsDemocracy.Liaison;

// For which days somebody, whoever it is, is responsible for a person: a hand-over on a day leaves no gap.
internal sealed class Responsibility
{
    private readonly LinkRows _links;
    private readonly List<Held> _common;

    public Responsibility(LinkRows links)
    {
        _links = links;
        _common = links is { Count: > 0, HasOneInterval: true } ? [links.Intervals[0]] : [];
    }

    public bool IsSimple => _links.HasOneInterval;

    public List<Held> Common => _common;

    public static bool Covers(List<Held> days, int first, int last)
    {
        foreach (var held in days)
        {
            if (held.Since <= first && last < held.Until)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Touches(List<Held> days, int first, int last)
    {
        foreach (var held in days)
        {
            if (held.Since <= last && first < held.Until)
            {
                return true;
            }
        }

        return false;
    }

    // The days of everybody together, as intervals that do not touch.
    public List<Held> Of(int to)
    {
        var days = new List<Held>();
        foreach (var (_, held) in LinksOf(to))
        {
            days.Add(held);
        }

        return Merged(days);
    }

    // The days of each who is responsible at some time, in ascending order of their numbers.
    public IEnumerable<(int From, List<Held> Days)> Each(int to) =>
        LinksOf(to)
            .GroupBy(link => link.From)
            .Select(links => (links.Key, Merged([.. links.Select(link => link.Held)])));

    private static List<Held> Merged(List<Held> days)
    {
        days.Sort((one, other) => one.Since.CompareTo(other.Since));
        var merged = new List<Held>(days.Count);
        foreach (var held in days)
        {
            if (merged.Count > 0 && held.Since <= merged[^1].Until)
            {
                merged[^1] = merged[^1] with { Until = Math.Max(merged[^1].Until, held.Until) };
            }
            else
            {
                merged.Add(held);
            }
        }

        return merged;
    }

    private IEnumerable<(int From, Held Held)> LinksOf(int to)
    {
        if (_links.Count == 0)
        {
            yield break;
        }

        var (start, length) = _links.RowOf(to).GetOffsetAndLength(_links.Count);
        for (var link = start; link < start + length; link++)
        {
            yield return (_links.Others[link], _links.HeldAt(link));
        }
    }
}
