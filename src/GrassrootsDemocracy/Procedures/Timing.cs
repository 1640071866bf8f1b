using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Procedures;

// The numbers of a time, and which fact is missing where it cannot be judged; by which limit
// they come about, where its words are not days.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Timing(Measure Measure, IReadable? Missing = null, IReadable? By = null)
{
    public Verdict Verdict => Measure.Verdict;

    public Finding Line(RuleDescriptor rule, Citation? source) =>
        new(rule, Measure, source) { Missing = Missing, Detail = By };
}
