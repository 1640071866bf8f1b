using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Services.Tasks;

// What the lists say of an item, by which article, and what is missing where they do not say.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ListedTask(TaskState State, Citation? Source, IReadable? Missing = null)
{
    private static readonly Words TheList = new("what is on the list", "清单所列事项");

    public static ListedTask Of(TaskRules rules, Label item, bool isCertificate)
    {
        var (list, closed) = isCertificate
            ? (rules.Certificates, rules.RefusesOtherCertificates)
            : (rules.Help, rules.RefusesOtherHelp);
        ValueList<Label> Named(NormOrOpen<ValueList<Label>> term) => term.Norm?.Value ?? [];

        // What hangs on a case settles nothing before it is known.
        (TermState State, Citation? Source)[] terms =
        [
            (rules.Excluded.State, rules.Excluded.Source),
            (rules.Duties.State, rules.Duties.Source),
            (list.State, list.Source),
            (closed.State, closed.Source),
        ];
        foreach (var term in terms)
        {
            if (term.State == TermState.InCases)
            {
                return new(TaskState.Undetermined, term.Source, CommonWords.WhetherSo);
            }
        }

        return Named(rules.Excluded).Contains(item)
                ? new(TaskState.NotItsBusiness, rules.Excluded.SourceOf(item))
            : !isCertificate && Named(rules.Duties).Contains(item)
                ? new(TaskState.MustDo, rules.Duties.SourceOf(item))
            : Named(list).Contains(item) ? new(TaskState.MustDo, list.SourceOf(item))
            : closed.Norm is not { Value: true }
                ? new(TaskState.Undetermined, closed.Source, closed.Source is null ? null : TheList)
            : list.State is TermState.Stated or TermState.NothingAsked
                ? new(TaskState.MayRefuse, closed.Source)
            : new(TaskState.Undetermined, list.Source ?? closed.Source, TheList);
    }

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
