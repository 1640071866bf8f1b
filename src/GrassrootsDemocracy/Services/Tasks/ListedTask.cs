using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Services.Tasks;

// What the lists say of an item, by which article, and what is missing where they do not say.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ListedTask(TaskState State, Citation? Source, IReadable? Missing = null)
{
    private static readonly Words TheList = new("what is on the list", "清单所列事项");

    // What hangs on cases settles it where all of them come to the same.
    public static ListedTask Of(TaskRules rules, Label item, bool isCertificate)
    {
        var (list, closed) = isCertificate
            ? (rules.Certificates, rules.RefusesOtherCertificates)
            : (rules.Help, rules.RefusesOtherHelp);
        // A duty is nothing to be certified.
        var duties = isCertificate ? default : rules.Duties;
        List<ListedTask> all =
        [
            .. from excluded in Readings(rules.Excluded)
            from duty in Readings(duties)
            from named in Readings(list)
            from refuses in Readings(closed)
            select Of(item, excluded, duty, named, refuses),
        ];
        return all.TrueForAll(one => one.State == all[0].State)
            ? all[0]
            : new(
                TaskState.Undetermined,
                new[] { InCases(rules.Excluded), InCases(duties), InCases(list), InCases(closed) }.First(
                    source => source is not null
                ),
                CommonWords.WhetherSo
            );
    }

    private static ListedTask Of(
        Label item,
        NormOrOpen<ValueList<Label>> excluded,
        NormOrOpen<ValueList<Label>> duties,
        NormOrOpen<ValueList<Label>> list,
        NormOrOpen<bool> closed
    ) =>
        Names(excluded, item) ? new(TaskState.NotItsBusiness, excluded.SourceOf(item))
        : Names(duties, item) ? new(TaskState.MustDo, duties.SourceOf(item))
        : Names(list, item) ? new(TaskState.MustDo, list.SourceOf(item))
        : closed.Norm is not { Value: true }
            ? new(TaskState.Undetermined, closed.Source, closed.Source is null ? null : TheList)
        : list.State is TermState.Stated or TermState.NothingAsked ? new(TaskState.MayRefuse, closed.Source)
        : new(TaskState.Undetermined, list.Source ?? closed.Source, TheList);

    private static IEnumerable<NormOrOpen<T>> Readings<T>(NormOrOpen<T> term)
        where T : notnull =>
        term.State == TermState.InCases
            ? term.Readings.Select(reading => new NormOrOpen<T>(reading.Norm))
            : [term];

    private static Citation? InCases<T>(NormOrOpen<T> term)
        where T : notnull => term.State == TermState.InCases ? term.Source : null;

    private static bool Names(NormOrOpen<ValueList<Label>> term, Label item) =>
        term.Norm?.Value.Contains(item) == true;

    // Whether it may be asked for.
    public Measure Asked =>
        State switch
        {
            TaskState.MustDo => Measure.Stated(Verdict.Met),
            TaskState.Undetermined => Missing is null
                ? Measure.Open(actual: null)
                : Measure.MissingFact(Missing),
            _ => Measure.Stated(Verdict.Breached),
        };

    // Whether it may be refused, or done; null where either may be.
    public Measure? Answered(bool isRefused) =>
        State switch
        {
            TaskState.MustDo => Measure.Holds(!isRefused),
            TaskState.NotItsBusiness => Measure.Holds(isRefused),
            TaskState.MayRefuse => null,
            _ => Asked,
        };
}
