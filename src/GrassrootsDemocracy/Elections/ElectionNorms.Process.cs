using GrassrootsDemocracy.Elections.Process;

namespace GrassrootsDemocracy.Elections;

public sealed partial class ElectionNorms
{
    /// <summary>Gets the names for the election as a process, stage by stage.</summary>
    public ProcessNorms Process => field ??= new(Kind);

    /// <summary>Gets the names for who works at the vote and for mobile ballot boxes.</summary>
    public PollingNorms Polling => field ??= new(Kind, Process);

    /// <summary>Gets the names for holding an election before or after the end of the term.</summary>
    public TermNorms Term => field ??= new(Kind, Body, Process);
}
