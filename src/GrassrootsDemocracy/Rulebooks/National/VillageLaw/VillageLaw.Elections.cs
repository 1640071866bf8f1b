using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Proxies;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第三章　村民委员会的选举.
// Who may nominate has no more or less: a province that shuts one of them out does not tighten, it contradicts.
internal static partial class VillageLaw
{
    private static Edition WithElections(this Edition law) =>
        law.Article(14)
            .OnVote(it => it.Paragraph(2).With(N.TermYears, 5, Fixed))
            .OnTimeBefore(it => it.Paragraph(2).AskingNothing(N.Candidacy.TermsRunning, Fixed))
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Ending.NobodyMay, SeatActs.All, Fixed)
                    .LeavingOpen(N.Ending.DismissedBy, OnlyOwnMeetings)
            )
            .Article(15)
            .OnTimeBefore(it => it.Paragraph(2).WithElectionCommittee(N.ElectionCommittee))
            .OnProcess(it => it.Paragraph(2).WithStage(P.Committee, new() { By = WhoForms }, Fixed))
            .Article(16)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .WithVotersOfEighteen(N.Voters)
                    .Paragraph(2)
                    .With(
                        N.Voters.Classes,
                        [
                            VoterClasses.RegisteredAndLivingHere,
                            VoterClasses.RegisteredAndAway,
                            VoterClasses.LivingOrWorkingHereForAYear,
                        ],
                        Fixed
                    )
                    .Paragraph(3)
                    .With(N.Voters.OneRollOnly, value: true, Fixed)
            )
            .Article(17)
            .OnVote(it => it.Paragraph(1).With(N.RollPublished, new TimeLimit(20)))
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.Roll, new() { By = [Bodies.ElectionCommittee] }, Fixed)
                    .Paragraph(2)
                    .WithObjections(P)
            )
            .Article(18)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Surplus, Surplus.AtLeastMore(1))
                    .Paragraph(2)
                    .With(N.Turnout(Franchise.Voters), MostOfTheRoll, Fixed)
                    .With(N.Majority, MostOfThoseWhoTookPart, Fixed)
                    .With(N.FurtherMajority, AThirdOfBallotsCast)
                    .Paragraph(5)
                    .LeavingTheVote(N)
            )
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(
                        N.Candidacy.Nominators,
                        [new(Bodies.VillagePartyOrganisation, 1), new(Circles.Voters, 1)],
                        Fixed
                    )
                    .With(
                        N.Candidacy.Bars,
                        [
                            CandidateFacts.ExpelledFromParty,
                            CandidateFacts.CriminallyPunished,
                            CandidateFacts.ClanOrGang,
                            CandidateFacts.IllegalReligionOrCult,
                        ]
                    )
                    .Paragraph(4)
                    .WithProxies(N.Proxies, ProxyHolders.AnyVoter)
                    .WithProxyLimits(N.Proxies)
                    .Paragraph(5)
                    .LeavingTheTimeBefore(N)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.Nomination, Fixed)
                    .WithMeeting(P)
                    .Paragraph(2)
                    .WithStage(P.Polling, Fixed)
                    .Paragraph(3)
                    .WithSecretVote(P)
                    .Paragraph(4)
                    .WithProxyList(P)
                    .Paragraph(5)
                    .LeavingOpen(P.Withdrawal.Latest)
            )
            .Article(19)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Recall.Petition, [AskedByVoters, AskedByDelegates], Fixed)
                    .With(N.Recall.Parts, [RecallFacts.Reasons])
                    .With(N.Recall.Safeguards, [RecallFacts.Reply])
                    .Paragraph(2)
                    .With(N.Recall.Turnout(Franchise.Voters), MostOfTheRoll, Fixed)
                    .With(N.Recall.Majority, MostOfThoseWhoTookPart, Fixed)
            )
            // 职务自审议通过之日起终止: new in 2026; before, the law said nothing of resignations.
            .Article(20)
            .OnTimeAfter(it =>
                it.With(N.Ending.ResignationTo, [Bodies.VillagersCommittee], Fixed)
                    .With(N.Ending.ResignationAcceptedBy, EitherAssembly, Fixed)
            )
            // 当选无效: the law does not say who declares it.
            .Article(21)
            .OnTimeAfter(it => it.Paragraph(1).LeavingOpen(N.Ending.InvalidDeclaredBy))
            .Article(22)
            .OnTimeAfter(it =>
                it.Adding(
                    N.Ending.Causes,
                    [new(EndingCauses.LossOfCapacity), new(EndingCauses.CriminalPunishment)]
                )
            )
            // 补选程序参照…的规定办理: by analogy, so that a province may say it in its own way. What the article on elections says
            // of voters cannot be said of delegates: their assembly has the attendance of its own article.
            .Article(23)
            .OnTimeAfter(it =>
                it.With(N.Ending.FilledBy, [SeatFillings.ByElection], MayFill)
                    .With(N.ByElection.Bodies, ByElectionInEitherAssembly)
                    .With(N.ByElection.Turnout(Franchise.Voters), MostOfTheRoll, MayFill)
                    .With(N.ByElection.Majority(Franchise.Voters), MostOfThoseWhoTookPart, MayFill)
                    .With(
                        N.ByElection.Majority(Franchise.ResidentsDelegates),
                        MostOfThoseWhoTookPart,
                        MayFill
                    )
                    .With(N.ByElection.Surplus, Surplus.AtLeastMore(1), MayFill)
                    .With(N.ByElection.ServesOutTerm, value: true, Fixed)
            )
            .Article(24)
            .OnProcess(it => it.WithHandover(P, Bodies.TownshipGovernment));

    // Forms of the election committee: any one of them.
    private static ValueList<Label> WhoForms =>
        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly, Bodies.VillagersGroupMeeting];

    // 撤换: whoever else ended an office on a ground would remove a member whom the voters chose.
    private static Choice<ValueList<Label>> OnlyOwnMeetings =>
        Choice<ValueList<Label>>.Such(
            new("only the villagers' own meetings", "仅限村民的会议"),
            static bodies => bodies.All(WhoForms.Contains)
        );
}
