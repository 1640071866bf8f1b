using System.Globalization;

namespace GrassrootsDemocracy.Liaison.Appeals;

// The order of acts of one moment: a whole order over all that they say, so that nothing depends on how they were listed.
internal sealed class AppealOrder : IComparer<AppealEvent>
{
    private readonly AppealTerms? _terms;

    private AppealOrder(AppealTerms? terms) => _terms = terms;

    public static AppealOrder Plain { get; } = new(terms: null);

    public static AppealOrder By(AppealTerms terms) => new(terms);

    public int Compare(AppealEvent? x, AppealEvent? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var (one, other) = (Keys(x), Keys(y));
        return x.Act != y.Act ? x.Act.CompareTo(y.Act)
            : one.Rank != other.Rank ? one.Rank - other.Rank
            : string.CompareOrdinal(one.Words, other.Words);
    }

    // An author who is not satisfied first: otherwise a second answer on the same day would fit nowhere.
    private (int Rank, string Words) Keys(AppealEvent act) =>
        (
            act.Satisfaction is { } degree && _terms?.Reopening.Norm?.Value.Contains(degree) == true ? 0 : 1,
            string.Join(
                '\n',
                act.Unit,
                act.Satisfaction?.Id,
                act.Channel?.Id,
                act.By?.Id,
                act.Reason?.Id,
                act.Until?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                act.Into
            )
        );
}
