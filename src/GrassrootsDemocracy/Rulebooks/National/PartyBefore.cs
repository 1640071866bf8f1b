using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Elections.Voters;

namespace GrassrootsDemocracy.Rulebooks.National;

// The party's election regulations on the time before the vote: art. 5 of both, art. 13 of 1990, arts 14 and 24 of 2020.
internal static class PartyBefore
{
    private static readonly ElectionNorms Norms = ElectionNorms.PartyBranchCommittee;

    // Those left out of the number due need the higher party organisation's approval and the members' vote; practice
    // under the regulation of 1990, and whether it goes on under that of 2020 is not known.
    public static Rulebook WithPartyBeforeOf1990(this Rulebook rulebook, Instrument regulation) =>
        rulebook
            .WithMembers(regulation, [VoterFacts.OnProbationWithinParty], nomination: 13)
            .With(
                Norms.Voters.FurtherExclusions,
                [VoterFacts.LeftOutOfDue],
                new(regulation, Provision.Named("[article not known]", "〔条次不详〕"), TextStatus.Confirmed)
            );

    public static Rulebook WithPartyBeforeOf2020(this Rulebook rulebook, Instrument regulation) =>
        rulebook
            .WithMembers(
                regulation,
                [VoterFacts.OnProbationWithinParty, VoterFacts.InCustody, VoterFacts.Arrested],
                nomination: 14
            )
            .With(
                Norms.Proxies.Allowed(Franchise.PartyMembers),
                value: false,
                regulation.Read(24),
                Latitude.Fixed
            );

    private static Rulebook WithMembers(
        this Rulebook rulebook,
        Instrument regulation,
        ValueList<Label> withoutVote,
        int nomination
    ) =>
        rulebook
            .With(Norms.Voters.Classes, [VoterClasses.FullMembers], regulation.Read(5), Latitude.Fixed)
            .With(Norms.Voters.Exclusions, withoutVote, regulation.Read(5), Latitude.Fixed)
            .With(
                Norms.Candidacy.Nominators,
                [new(Bodies.OutgoingPartyCommittee, 1)],
                regulation.Read(nomination),
                Latitude.Fixed
            );
}
