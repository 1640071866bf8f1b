using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Services.Tasks;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// The editions of 1990 and 2018, which the revision of 2026 wrote anew.
internal static partial class UrbanLaw
{
    // That of 2018 made the term longer.
    private static Edition Of1990(Instrument law) =>
        Of2018(law)
            .As()
            .Article(8)
            .OnVote(it => it.Paragraph(1).Being(TextStatus.Confirmed).With(N.TermYears, 3, Fixed));

    private static Edition Of2018(Instrument law) =>
        new Edition(law)
            .WithDutiesOf2018()
            .Article(7)
            .OnVote(it => it.With(N.Seats, new CountRange(5, 9)).With(N.Offices.Minority.Least, 1))
            .Article(8)
            .OnVote(it => it.Paragraph(1).With(N.TermYears, 5, Fixed))
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.Voters.DelegatesOfHousehold, CountRange.Exactly(1), Fixed)
                    .With(N.Voters.DelegatesOfGroup, new CountRange(2, 3))
                    .Paragraph(2)
                    .WithVotersOfEighteen(N.Voters)
                    .With(N.Voters.Classes, [VoterClasses.OfThePlace], Fixed)
            )
            .OnTimeAfter(it =>
                it.Paragraph(1).With(N.Delegates.Apportionment, [Apportionment.ToEachGroup(new(2, 3))], Fixed)
            )
            // More than half must attend, and more than half of them agree.
            .Article(9)
            .OnTimeAfter(it =>
                it.Paragraph(3)
                    .With(N.Recall.Majority, OfThosePresent, Fixed)
                    .InEachMeeting(Franchise.Voters, Base.Composition)
                    .InEachMeeting(Franchise.HouseholdDelegates, Base.HouseholdDelegates)
                    .InEachMeeting(Franchise.ResidentsDelegates, Base.ResidentsDelegates)
            )
            .OnMeetings(it =>
                it.Paragraph(3)
                    .With(
                        Assembly.Opening,
                        [
                            OverHalf(Circles.Adults, Base.Adults),
                            OverHalf(Circles.HouseholdDelegates, Base.HouseholdDelegates),
                            OverHalf(Circles.GroupDelegates, Base.GroupDelegates),
                        ]
                    )
                    .With(Assembly.Majority, OfThosePresent)
            )
            .Article(10)
            .OnTimeAfter(it =>
                it.Paragraph(3)
                    .With(
                        N.ByElection.Bodies,
                        [
                            new(Bodies.ResidentsAssembly, Franchise.Voters),
                            new(Bodies.ResidentsAssembly, Franchise.HouseholdDelegates),
                            new(Bodies.ResidentsAssembly, Franchise.ResidentsDelegates),
                        ]
                    )
                    .With(N.Ending.FilledBy, [SeatFillings.ByElection], MayFill)
            )
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Committee.AnswersTo, [Bodies.ResidentsAssembly], Fixed)
                    .Paragraph(2)
                    .With(Assembly.CalledBy, [Bodies.ResidentsCommittee], Fixed)
                    .With(Assembly.ChairedBy, [Bodies.ResidentsCommittee], Fixed)
                    .With(
                        Assembly.Request,
                        [
                            Asked(Circles.Residents, Threshold.AtLeast(1, 5), Base.Adults),
                            Asked(Circles.Households, Threshold.AtLeast(1, 5), Base.Households),
                            Asked(Circles.ResidentsGroups, Threshold.AtLeast(1, 3), Base.Groups),
                        ],
                        Fixed
                    )
                    .With(Assembly.ReservedMatters, [MatterKinds.CommonInterest])
                    .At("arts 10(3), 15 to 17", "第十条第三款、第十五条至第十七条")
                    .Adding(
                        Assembly.OwnMatters,
                        [
                            MatterKinds.ReplacingMembers,
                            MatterKinds.CommunityRules,
                            MatterKinds.FundRaising,
                            MatterKinds.Allowances,
                        ]
                    )
            )
            .Article(11)
            .OnMeetings(it => it.Paragraph(1).LeavingOpen(Committee.Majority))
            .Article(15)
            .OnMeetings(it =>
                it.Paragraph(1).With(Assembly.For(MatterKinds.CommunityRules).FiledWith, EitherOffice)
            )
            .Article(16)
            .OnDisclosure(it => it.WithFundsRaised())
            .Article(20)
            .OnServices(it =>
                it.With(Tasks.ConsentOf, [Bodies.UrbanAreaGovernment, Bodies.SubdistrictOffice])
            )
            .Article(22)
            .OnVote(it =>
                it.LeavingTheVote(N)
                    .LeavingOpen(
                        N.RollPublished,
                        N.Surplus,
                        N.Turnout(Franchise.Voters),
                        N.Turnout(Franchise.HouseholdDelegates),
                        N.Turnout(Franchise.ResidentsDelegates),
                        N.Majority,
                        N.FurtherMajority
                    )
            )
            .OnTimeBefore(it =>
                it.LeavingTheTimeBefore(N)
                    .LeavingOpen(
                        N.Proxies.Allowed(Franchise.Voters),
                        N.Proxies.Allowed(Franchise.HouseholdDelegates),
                        N.Proxies.Allowed(Franchise.ResidentsDelegates),
                        N.Proxies.Holders,
                        N.Proxies.MostPrincipals,
                        N.Proxies.CandidatesMayHold,
                        N.Candidacy.Nominators,
                        N.ElectionCommittee.CandidatesLeave,
                        N.ElectionCommittee.Replacement
                    )
            )
            .OnProcess(it => it.LeavingOpen(P.Withdrawal.Latest).LeavingOpen(P.Committee.Actors));

    // What a committee does, in other words than those of 2026.
    private static Edition WithDutiesOf2018(this Edition law) =>
        law.Article(2)
            .OnServices(it => it.Paragraph(2).Adding(Tasks.Duties, [TaskItems.HelpToGovernment]))
            .Article(3)
            .OnServices(it =>
                it.Adding(
                    Tasks.Duties,
                    [
                        TaskItems.Publicity,
                        TaskItems.RightsAndInterests,
                        TaskItems.Values,
                        TaskItems.PublicAffairs,
                        TaskItems.Mediation,
                        TaskItems.PublicOrder,
                        TaskItems.PublicHealth,
                        TaskItems.FamilyPlanning,
                        TaskItems.Relief,
                        TaskItems.YouthEducation,
                        TaskItems.Opinions,
                    ]
                )
            )
            .Article(4)
            .OnServices(it => it.Paragraph(1).Adding(Tasks.Duties, [TaskItems.CommunityServices]));

    // The residents' meeting may replace members and fill seats. It meets as all adults, as one of each household or as two or
    // three of each group.
    private static Statements InEachMeeting(this Statements it, Franchise franchise, Base of)
    {
        var turnout = new TurnoutRule(Base.Present, new(Threshold.Majority, of));
        return it.With(N.Recall.Turnout(franchise), turnout, Fixed)
            .With(N.ByElection.Turnout(franchise), turnout, Fixed)
            .With(N.ByElection.Majority(franchise), OfThosePresent, Fixed);
    }
}
