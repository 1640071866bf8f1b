using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.Before.Voters;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Norms.TextStatus;

namespace GrassrootsDemocracy.Rulebooks.National;

// The provisional regulation of 1990, where it is not like that of 2020: quorum "more than" four fifths, a surplus of "20 %",
// ballots against those issued. Article 3 speaks only of delay.
internal static partial class PartyElectionRegulation
{
    private static Edition Of1990(Instrument law) =>
        Of2020(law)
            .As(
                (3, 3),
                (4, 4),
                (5, 5),
                (8, 7),
                (9, 8),
                (11, 10),
                (13, 12),
                (14, 13),
                (16, Edition.NotKnown),
                (25, Edition.NotKnown),
                (27, Edition.NotKnown),
                (29, Edition.NotKnown)
            )
            .Without(N.Term.MostEarly, P.Approval.Task, P.Approval.After)
            .Article(5)
            .OnTimeBefore(it => it.With(N.Voters.Exclusions, [VoterFacts.OnProbationWithinParty], Fixed))
            .Article(8)
            .OnTimeAfter(it => it.With(CongressNorms.Surplus, AFifth))
            .Article(12)
            .OnVote(it => it.With(N.Surplus, AFifth))
            .Article(13)
            .OnProcess(it => it.With(P.Deliberation.After, [P.Nomination.Stage]))
            // Those left out of the number due need the higher party organisation's approval and the members' vote; practice under
            // this regulation, and whether it goes on under that of 2020 is not known.
            .Article(Edition.NotKnown)
            .OnVote(it =>
                it.Being(Confirmed)
                    .WithQuorum(Threshold.MoreThan(4, 5))
                    .With(N.ExcessBallots, new ExcessRule(Base.Issued, ExcessMeaning.VoidsElection), Fixed)
            )
            .OnTimeBefore(it =>
                it.Being(Confirmed).With(N.Voters.FurtherExclusions, [VoterFacts.LeftOutOfDue])
            );

    private static Surplus AFifth => Surplus.ExactShare(Ratio.Percent(20), Rounding.Up);
}
