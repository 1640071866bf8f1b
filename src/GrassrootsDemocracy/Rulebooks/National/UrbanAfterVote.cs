using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.ByElections;
using GrassrootsDemocracy.Elections.Delegates;
using GrassrootsDemocracy.Elections.Endings;
using GrassrootsDemocracy.Elections.Recalls;

namespace GrassrootsDemocracy.Rulebooks.National;

// The urban law on recall, the end of an office, by-elections, the handover and delegates.
internal static class UrbanAfterVote
{
    private static readonly ElectionNorms Norms = ElectionNorms.ResidentsCommittee;

    // Arts 9 and 10: the residents' meeting may replace members and fill seats; more than half must attend, and more than
    // half of them agree. It meets as all adults, as one of each household or as two or three of each group.
    public static Rulebook WithAfterVote1990(this Rulebook rulebook, Instrument law)
    {
        var meeting = law.Read(9, 3);
        var power = law.Read(10, 3);
        (Franchise Franchise, Base Of)[] modes =
        [
            (Franchise.Voters, Base.Composition),
            (Franchise.HouseholdDelegates, Base.HouseholdDelegates),
            (Franchise.ResidentsDelegates, Base.Delegates),
        ];
        var majority = new Quota(Threshold.Majority, Base.Present);
        rulebook = rulebook
            .With(Norms.Recall.Majority, majority, meeting, Latitude.Fixed)
            .With(
                Norms.ByElection.Bodies,
                [.. modes.Select(mode => new ByElectionBody(Bodies.ResidentsAssembly, mode.Franchise))],
                power
            )
            .With(Norms.Ending.FilledBy, [SeatFillings.ByElection], power, Latitude.MayFill)
            .With(
                Norms.Delegates.Apportionment,
                [Apportionment.ToEachGroup(new(2, 3))],
                law.Read(8, 1),
                Latitude.Fixed
            );
        return modes.Aggregate(
            rulebook,
            (book, mode) =>
            {
                var turnout = new TurnoutRule(Base.Present, new(Threshold.Majority, mode.Of));
                return book.With(Norms.Recall.Turnout(mode.Franchise), turnout, meeting, Latitude.Fixed)
                    .With(Norms.ByElection.Turnout(mode.Franchise), turnout, meeting, Latitude.Fixed)
                    .With(Norms.ByElection.Majority(mode.Franchise), majority, meeting, Latitude.Fixed);
            }
        );
    }

    public static Rulebook WithAfterVote2026(this Rulebook rulebook, Instrument law) =>
        rulebook.WithRecall(law).WithEndings(law).WithByElection(law).WithDelegates(law);

    // 选民或者户的代表过半数，或者超过三分之二的居民代表: the same for a recall as for a by-election.
    private static IEnumerable<(Franchise Franchise, TurnoutRule Turnout)> Turnouts =>
        [
            (Franchise.Voters, new(Base.TookPart, new(Threshold.Majority, Base.Roll))),
            (
                Franchise.HouseholdDelegates,
                new(Base.TookPart, new(Threshold.Majority, Base.HouseholdDelegates))
            ),
            (Franchise.ResidentsDelegates, new(Base.TookPart, new(Threshold.MoreThan(2, 3), Base.Delegates))),
        ];

    private static Rulebook WithRecall(this Rulebook rulebook, Instrument law)
    {
        var (ask, vote) = (law.Read(20, 1), law.Read(20, 2));
        rulebook = rulebook
            .With(
                Norms.Recall.Petition,
                [
                    new(Circles.ResidentsWithTheVote, new(Threshold.AtLeast(1, 10), Base.Entitled)),
                    new(Circles.HouseholdDelegates, new(Threshold.AtLeast(1, 10), Base.HouseholdDelegates)),
                    new(Circles.ResidentsDelegates, new(Threshold.AtLeast(1, 3), Base.Delegates)),
                ],
                ask,
                Latitude.Fixed
            )
            .With(Norms.Recall.Parts, [RecallFacts.Reasons], ask)
            .With(Norms.Recall.Safeguards, [RecallFacts.Reply], ask)
            .With(Norms.Recall.Mode, value: true, vote, Latitude.Fixed)
            .With(Norms.Recall.Majority, new(Threshold.Majority, Base.TookPart), vote, Latitude.Fixed);
        return Turnouts.Aggregate(
            rulebook,
            (book, mode) =>
                book.With(Norms.Recall.Turnout(mode.Franchise), mode.Turnout, vote, Latitude.Fixed)
        );
    }

    private static Rulebook WithEndings(this Rulebook rulebook, Instrument law) =>
        rulebook
            .Adding(
                Norms.Ending.Causes,
                [new(EndingCauses.LossOfCapacity), new(EndingCauses.CriminalPunishment)],
                law.Read(23)
            )
            .With(Norms.Ending.ResignationTo, [Bodies.ResidentsCommittee], law.Read(21), Latitude.Fixed)
            .With(
                Norms.Ending.ResignationAcceptedBy,
                [Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly],
                law.Read(21),
                Latitude.Fixed
            )
            .With(Norms.Ending.Incompetent, 2, law.Read(37, 2), Latitude.Fixed)
            .With(Norms.Ending.FilledBy, [SeatFillings.ByElection], law.Read(24, 1), Latitude.MayFill);

    private static Rulebook WithByElection(this Rulebook rulebook, Instrument law)
    {
        var how = law.Read(24, 2);
        var norms = Norms.ByElection;
        rulebook = rulebook
            .With(
                norms.Bodies,
                [
                    new(Bodies.ResidentsAssembly, Franchise.Voters),
                    new(Bodies.ResidentsAssembly, Franchise.HouseholdDelegates),
                    new(Bodies.ResidentsDelegatesAssembly, Franchise.ResidentsDelegates),
                ],
                law.Read(24, 1)
            )
            .With(norms.Surplus, Surplus.AtLeastMore(1), how, Latitude.MayFill)
            .With(norms.ServesOutTerm, value: true, how, Latitude.Fixed);
        return Turnouts.Aggregate(
            rulebook,
            (book, mode) =>
                book.With(norms.Turnout(mode.Franchise), mode.Turnout, how, Latitude.MayFill)
                    .With(
                        norms.Majority(mode.Franchise),
                        new(Threshold.Majority, Base.TookPart),
                        how,
                        Latitude.MayFill
                    )
        );
    }

    // 一般按每二十户至五十户推选一人，也可以根据实际需要: a guideline. There is no share of women, unlike in a village.
    private static Rulebook WithDelegates(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(
                Norms.Delegates.Apportionment,
                [Apportionment.OneForAbout(new(20, 50))],
                law.Read(13, 2),
                Latitude.MayFill
            )
            .With(Norms.Delegates.SameTerm, value: true, law.Read(13, 2), Latitude.Fixed)
            .With(Norms.Delegates.Share, new(Threshold.AtLeast(4, 5), Base.Composition), law.Read(28, 1));
}
