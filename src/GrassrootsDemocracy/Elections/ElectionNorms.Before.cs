using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Elections.Committees;
using GrassrootsDemocracy.Elections.Proxies;
using GrassrootsDemocracy.Elections.Voters;

namespace GrassrootsDemocracy.Elections;

// What is settled before the vote: who votes, for whom, for whom one may vote, and who runs the election.
partial class ElectionNorms
{
    /// <summary>Gets the names of the norms on who is entered on the roll.</summary>
    public VoterNorms Voters => field ??= new(Kind);

    /// <summary>Gets the names of the norms on voting for another (委托投票).</summary>
    public ProxyNorms Proxies => field ??= new(Kind, Process);

    /// <summary>Gets the names of the norms on who may stand.</summary>
    public CandidacyNorms Candidacy => field ??= new(Kind, Process);

    /// <summary>Gets the names of the norms on the election committee (选举委员会).</summary>
    public ElectionCommitteeNorms ElectionCommittee => field ??= new(Kind, Process);
}
