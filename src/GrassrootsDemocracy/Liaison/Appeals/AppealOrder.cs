using System.Globalization;

namespace GrassrootsDemocracy.Liaison.Appeals;

// The order in which acts of one moment are tried: a whole order over all that they say, so that nothing depends on how they
// were listed.
internal sealed class AppealOrder : IComparer<AppealEvent>
{
    private readonly AppealTerms _terms;

    private AppealOrder(AppealTerms terms) => _terms = terms;

    public static AppealOrder By(AppealTerms terms) => new(terms);

    public int Compare(AppealEvent? x, AppealEvent? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        return x.Act != y.Act ? x.Act.CompareTo(y.Act)
            : RankOf(x) != RankOf(y) ? RankOf(x) - RankOf(y)
            : string.CompareOrdinal(WordsOf(x), WordsOf(y));
    }

    // An author who is not satisfied first: otherwise a second answer on the same day would fit nowhere.
    public int RankOf(AppealEvent act) =>
        act is { Act: AppealAct.Rated, Satisfaction: { } degree }
        && _terms.Reopening.Norm?.Value.Contains(degree) == true
            ? 0
            : 1;

    private static string WordsOf(AppealEvent act) =>
        string.Join(
            '\n',
            act.Unit,
            act.Satisfaction?.Id,
            act.Channel?.Id,
            act.By?.Id,
            act.Reason?.Id,
            act.Until?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            act.Into
        );
}
