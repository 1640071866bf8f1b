using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Requirements;

// The numbers of a time; by which limit they come about, where its words are not days.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Timing(Measure Measure, IReadable? By = null)
{
    public Verdict Verdict => Measure.Verdict;

    public Finding Line(RuleDescriptor rule, Citation? source) => new(rule, Measure, source, By);
}
