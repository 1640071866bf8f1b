using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Handovers;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Elections.Vote.Papers;

namespace GrassrootsDemocracy.Elections;

// The rooms around the vote: what is settled before it, what becomes of it, and the other ways to elect.
partial class ElectionNorms
{
    /// <summary>Gets the names of the norms on who is entered on the roll.</summary>
    public VoterNorms Voters => field ??= new(Kind);

    /// <summary>Gets the names of the norms on voting for another (委托投票).</summary>
    public ProxyNorms Proxies => field ??= new(Kind) { Process = Process };

    /// <summary>Gets the names of the norms on who may stand.</summary>
    public CandidacyNorms Candidacy => field ??= new(Kind) { Process = Process };

    /// <summary>Gets the names of the norms on the election committee (选举委员会).</summary>
    public ElectionCommitteeNorms ElectionCommittee => field ??= new(Kind) { Process = Process };

    /// <summary>Gets the names for the election as a process, stage by stage.</summary>
    public ProcessNorms Process => field ??= new(Kind);

    /// <summary>Gets the names for who works at the vote and for mobile ballot boxes.</summary>
    public PollingNorms Polling => field ??= new(Kind) { Process = Process };

    /// <summary>Gets the names for holding an election before or after the end of the term.</summary>
    public TermNorms Term => field ??= new(Kind) { Body = Body, Process = Process };

    /// <summary>Gets the names for how the votes for several offices become the holders of their seats.</summary>
    public OfficeNorms Offices => field ??= new(Kind) { Body = Body };

    /// <summary>Gets the names of the norms of a one-step election (一步法、海选).</summary>
    public OneStepNorms OneStep => field ??= new(Kind);

    /// <summary>Gets the names of the norms on how the ballots of a paper are read (选票的认定).</summary>
    public PaperNorms Papers => field ??= new(Kind);

    /// <summary>Gets the names of the norms of an open recommendation with selection or direct election (公推公选、公推直选).</summary>
    public OpenSelectionNorms OpenSelection => field ??= new(Kind);

    /// <summary>Gets the names of the norms of a two-ballot election (两票制).</summary>
    public TwoBallotNorms TwoBallots => field ??= new(Kind);

    /// <summary>Gets the names of the norms on recall (罢免).</summary>
    public RecallNorms Recall => field ??= new(Kind);

    /// <summary>Gets the names of the norms on how an office ends (职务终止).</summary>
    public EndingNorms Ending => field ??= new(Kind) { Body = Body };

    /// <summary>Gets the names of the norms on by-elections (补选).</summary>
    public ByElectionNorms ByElection => field ??= new(Kind);

    /// <summary>Gets the names of the norms on the handover (工作移交).</summary>
    public HandoverNorms Handover => field ??= new(Kind) { Process = Process };

    /// <summary>Gets the names of the norms on the delegates who sit with this committee in an assembly (代表).</summary>
    public DelegateNorms Delegates => field ??= new(Kind);
}
