using GrassrootsDemocracy.Elections.Before.Process;

namespace GrassrootsDemocracy.Elections.After.Handovers;

/// <summary>The names of the norms by which one kind of committee hands over to the next (工作移交).</summary>
public sealed class HandoverNorms : KindNorms
{
    internal HandoverNorms(Label kind)
        : base("election", kind, "handover") { }

    internal ProcessNorms Process
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>
    /// Gets the name for how soon after the new committee is elected the handover is complete: the last day of the stage, said
    /// as a time after the announcement.
    /// </summary>
    public NormName<TimeLimit> Within =>
        field ??= Process.Handover.Latest.AsTimeAfter(Process.Announcement.Stage);

    /// <summary>Gets the name for who may run it (主持), as in the stage.</summary>
    public NormName<ValueList<Label>> RunBy => Process.Handover.Actors;

    /// <summary>Gets the name for who may supervise it (监督), as in the stage.</summary>
    public NormName<ValueList<Label>> SupervisedBy => Process.Handover.Supervisors;

    /// <summary>Gets the name for what is handed over, such as the seal and the accounts (公章、账目).</summary>
    public NormName<ValueList<Label>> Items =>
        field ??= AllOf("items", "what is handed over", "工作移交的内容");
}
