using GrassrootsDemocracy.Elections.ByElections;
using GrassrootsDemocracy.Elections.Delegates;
using GrassrootsDemocracy.Elections.Endings;
using GrassrootsDemocracy.Elections.Handovers;
using GrassrootsDemocracy.Elections.Recalls;

namespace GrassrootsDemocracy.Elections;

public sealed partial class ElectionNorms
{
    /// <summary>Gets the names of the norms on recall (罢免).</summary>
    public RecallNorms Recall => field ??= new(Kind);

    /// <summary>Gets the names of the norms on how an office ends (职务终止).</summary>
    public EndingNorms Ending => field ??= new(Body);

    /// <summary>Gets the names of the norms on by-elections (补选).</summary>
    public ByElectionNorms ByElection => field ??= new(Kind);

    /// <summary>Gets the names of the norms on the handover (工作移交).</summary>
    public HandoverNorms Handover => field ??= new(Kind, Process);

    /// <summary>Gets the names of the norms on the delegates who sit with this committee in an assembly (代表).</summary>
    public DelegateNorms Delegates => field ??= new(Kind);
}
