using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Norms.TextStatus;

namespace GrassrootsDemocracy.Rulebooks.National;

// The edition of 2020: quorum "not less than" four fifths, a surplus of "not less than 20 %", ballots against those present. Where
// the values are only confirmed by secondary texts the numbers of the articles are from memory.
internal static partial class PartyElectionRegulation
{
    private static Edition Of2020(Instrument law) =>
        new Edition(law)
            // The regulation speaks of every grassroots organisation, with whatever kind of committee.
            .Article(3)
            .OnProcess(it =>
                it.With(N.Term.MostEarly, new TimeLimit(1, TimeUnit.Year))
                    .With(PostNorms.PartyBranchCommittee.Overrun, new TimeLimit(1, TimeUnit.Year))
                    .With(PostNorms.GeneralBranchCommittee.Overrun, new TimeLimit(1, TimeUnit.Year))
                    .With(PostNorms.PartyCommittee.Overrun, new TimeLimit(1, TimeUnit.Year))
                    .With(N.Term.Approval, [Bodies.HigherPartyOrganisation])
            )
            .Article(4)
            .OnTimeAfter(it =>
                it.With(CongressNorms.MembersLeast, 500).With(CongressNorms.Approval, value: true, Fixed)
            )
            .Article(5)
            .OnTimeBefore(it =>
                it.With(N.Voters.Classes, [VoterClasses.FullMembers], Fixed)
                    .With(
                        N.Voters.Exclusions,
                        [VoterFacts.OnProbationWithinParty, VoterFacts.InCustody, VoterFacts.Arrested],
                        Fixed
                    )
            )
            .Article(8)
            .OnTimeAfter(it =>
                it.With(CongressNorms.UsualNumber, new CountRange(100, 200))
                    .With(CongressNorms.MostDelegates, 300)
            )
            .Article(9)
            .OnTimeAfter(it => it.With(CongressNorms.Surplus, AtLeastAFifth))
            .Article(11)
            .OnTimeAfter(it => it.With(CongressNorms.CredentialsBy, Bodies.OutgoingPartyCommittee, Fixed))
            .Article(13)
            .OnVote(it => it.With(N.Surplus, AtLeastAFifth))
            // The higher organisation approves the candidates before the members deliberate on them.
            .Article(14)
            .OnTimeBefore(it =>
                it.With(N.Candidacy.Nominators, [new(Bodies.OutgoingPartyCommittee, 1)], Fixed)
            )
            .OnProcess(it =>
                it.WithStage(P.Nomination, Fixed)
                    .WithStage(P.Approval, new() { By = [Bodies.HigherPartyOrganisation] }, Fixed)
                    .With(P.Approval.After, [P.Nomination.Stage])
                    .WithStage(P.Deliberation, Fixed)
                    .With(P.Deliberation.After, [P.Approval.Stage])
                    .WithStage(P.Polling, new() { By = [Bodies.PartyMembersAssembly] }, Fixed)
                    .With(P.Polling.After, [P.Deliberation.Stage])
            )
            // The members first; then the committee elects its secretary and deputies from among itself, one for one. Direct
            // elections were tried with approval from above, so that a lower rulebook may fill this otherwise.
            .Article(16)
            .OnVote(it =>
                it.Being(Confirmed)
                    .With(
                        N.Offices.Rounds,
                        [
                            new([Office.Member], OfficeStanding.Nominated),
                            new([Office.Secretary, Office.DeputySecretary], OfficeStanding.ElectedMembers),
                        ],
                        MayFill
                    )
                    .With(N.For(Office.Secretary).Surplus, Surplus.None, MayFill)
                    .With(N.For(Office.DeputySecretary).Surplus, Surplus.None, MayFill)
            )
            .Article(19)
            .OnVote(it => it.Being(Confirmed).WithQuorum(Threshold.AtLeast(4, 5)))
            .Article(22)
            .OnProcess(it =>
                it.With(N.Polling.Roles, [PollingRoles.Scrutineer])
                    .With(N.Polling.NoCandidates, value: true, Fixed)
            )
            .Article(24)
            .OnTimeBefore(it => it.With(N.Proxies.Allowed(Franchise.PartyMembers), value: false, Fixed))
            .OnProcess(it => it.With(P.Polling.Evidence, [Evidence.SecretBallot]))
            .Article(25)
            .OnVote(it => it.Being(Confirmed).With(N.WriteIns, WriteInRule.Allowed, Fixed))
            .Article(27)
            .OnVote(it =>
                it.Being(Confirmed)
                    .With(N.ExcessBallots, new ExcessRule(Base.Present, ExcessMeaning.VoidsElection), Fixed)
                    .With(N.OverMarked, OverMarking.VoidsBallot, Fixed)
            )
            .Article(29)
            .OnVote(it =>
                it.Being(Confirmed)
                    .With(N.Majority, new(Threshold.Majority, Base.Present), Fixed)
                    .With(N.FurtherMajority, new(Threshold.Majority, Base.Present), Fixed)
                    .With(N.Tie, TieBreak.Runoff, Fixed)
            );

    private static Surplus AtLeastAFifth => Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Up);

    private static Statements WithQuorum(this Statements it, Threshold quorum)
    {
        var turnout = new TurnoutRule(Base.Present, new(quorum, Base.Due));
        return it.With(N.Turnout(Franchise.PartyMembers), turnout)
            .With(N.Turnout(Franchise.Committee), turnout)
            .With(N.FurtherTurnout, turnout);
    }
}
