using System.Globalization;

namespace GrassrootsDemocracy.Procedures;

// The order of acts: by day, and on one day a whole order over all that they say, so that nothing depends on how they were
// listed.
internal sealed class ActOrder : IComparer<StageAct>
{
    private ActOrder() { }

    public static ActOrder Instance { get; } = new();

    public int Compare(StageAct? x, StageAct? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        return x.Day != y.Day ? x.Day.CompareTo(y.Day)
            : string.CompareOrdinal(x.Reference, y.Reference) is not 0 and var byReference ? byReference
            : string.CompareOrdinal(Words(x), Words(y));
    }

    private static string Words(StageAct act) =>
        string.Join(
            '\n',
            act.Stage.Id,
            act.By?.Id,
            Words(act.Evidence),
            Words(act.ApprovedBy),
            Words(act.Publication?.From),
            Words(act.Publication?.Until),
            Words(act.Publication?.Places)
        );

    private static string Words(LocalDate? day) =>
        day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    // That nothing is known comes before nothing.
    private static string Words(ValueList<Label>? labels) =>
        labels is null ? "" : $"[{string.Join(',', labels.Select(label => label.Id))}]";
}
