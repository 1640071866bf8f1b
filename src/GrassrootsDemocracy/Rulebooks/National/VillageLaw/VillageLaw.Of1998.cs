using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Recalls;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Norms.TextStatus;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// The edition of 1998: articles 13, 14 and 16 to 18 were read, what it says elsewhere is from memory. It has neither objections
// nor the handover nor proxies: those came in 2010.
internal static partial class VillageLaw
{
    private static Edition Of1998(Instrument law) =>
        new Edition(law)
            .Article(9)
            .OnVote(it => it.Being(NotRead).With(N.Seats, new CountRange(3, 7)))
            .Article(11)
            .OnVote(it => it.Being(Confirmed).With(N.TermYears, 3, Fixed))
            .Article(12)
            .OnVote(it => it.Being(NotRead).With(N.RollPublished, new TimeLimit(20)))
            .OnTimeBefore(it =>
                it.Being(NotRead)
                    .WithVotersOfEighteen(N.Voters)
                    .With(N.Voters.Classes, [VoterClasses.OfThePlace], Fixed)
            )
            .OnProcess(it => it.Being(NotRead).WithStage(P.Roll, Fixed))
            .Article(13)
            .OnProcess(it =>
                it.WithStage(
                    P.Committee,
                    new() { By = [Bodies.VillagersAssembly, Bodies.VillagersGroupMeeting] },
                    Fixed
                )
            )
            // The turnout is measured by all who have the right to vote, on the roll or not, and the law says nothing of a further
            // election.
            .Article(14)
            .OnVote(it =>
                it.With(N.Surplus, Surplus.AtLeastMore(1))
                    .With(
                        N.Turnout(Franchise.Voters),
                        new(Base.TookPart, new(Threshold.Majority, Base.Entitled)),
                        Fixed
                    )
                    .With(N.Majority, MostOfThoseWhoTookPart, Fixed)
                    .LeavingTheVote(N)
                    .LeavingOpen(N.FurtherMajority)
            )
            .OnTimeBefore(it =>
                it.With(N.Candidacy.Nominators, VotersDirectly, Fixed)
                    .LeavingTheTimeBefore(N)
                    .LeavingOpen(
                        N.Proxies.Allowed(Franchise.Voters),
                        N.Proxies.Holders,
                        N.Proxies.MostPrincipals,
                        N.Proxies.CandidatesMayHold,
                        N.ElectionCommittee.CandidatesLeave,
                        N.ElectionCommittee.Replacement
                    )
            )
            .OnProcess(it =>
                it.WithStage(P.Nomination, Fixed)
                    .WithStage(P.Polling, Fixed)
                    .WithSecretVote(P)
                    .LeavingOpen(P.Withdrawal.Latest)
            )
            // A fifth of those with the right to vote ask, and more than half of them all must agree.
            .Article(16)
            .OnTimeAfter(it =>
                it.With(N.Recall.Petition, [AskedByVoters], Fixed)
                    .With(N.Recall.Safeguards, [RecallFacts.Reply])
                    .With(N.Recall.Majority, new(Threshold.Majority, Base.Entitled), Fixed)
                    .Being(NotRead)
                    .With(N.Recall.Parts, [RecallFacts.Reasons])
            )
            .Article(17)
            .OnMeetings(it =>
                it.With(Assembly.Opening, [Adults(Threshold.Majority), Households])
                    .With(Assembly.Majority, OfThosePresent)
            )
            .Article(18)
            .OnMeetings(it =>
                it.With(Assembly.Request, [AskedByVillagers], Fixed)
                    .Being(NotRead)
                    .With(Assembly.CalledBy, [Bodies.VillagersCommittee], Fixed)
                    .With(Committee.AnswersTo, [Bodies.VillagersAssembly], Fixed)
            )
            .OnAccountability(it =>
                it.Being(NotRead)
                    .With(ReportNorms.VillagersCommittee.Every, Yearly)
                    .With(Appraised.By, [Bodies.VillagersAssembly])
                    .With(Appraised.Appraised, [AppraisedCircles.CommitteeMembers])
                    .With(Appraised.Every, Yearly)
            )
            .Article(19)
            .OnMeetings(it =>
                it.Being(NotRead)
                    .With(
                        Assembly.ReservedMatters,
                        [
                            VillageMatterKinds.VillageLevies,
                            VillageMatterKinds.LostWorkSubsidies,
                            VillageMatterKinds.CollectiveProceeds,
                            VillageMatterKinds.PublicWelfare,
                            VillageMatterKinds.CollectiveProjects,
                            VillageMatterKinds.LandContracts,
                            VillageMatterKinds.HouseSites,
                            MatterKinds.OtherInterests,
                        ]
                    )
            )
            .Article(21)
            .OnTimeAfter(it => it.Being(NotRead).With(N.Delegates.Apportionment, FiveToFifteen, Fixed))
            .OnMeetings(it => it.Being(NotRead).With(Delegates.DelegatedBy, Bodies.VillagersAssembly, Fixed))
            .Article(22)
            .OnDisclosure(it =>
                it.Being(NotRead)
                    .With(
                        Disclosed.Items,
                        [
                            new(DisclosureItems.Decisions),
                            new(DisclosureItems.FamilyPlanning),
                            new(DisclosureItems.ReliefAndDonations),
                            new(DisclosureItems.WaterAndElectricity),
                            new(DisclosureItems.CommonConcern),
                        ]
                    )
                    .With(Disclosed.Publishers, [Bodies.VillagersCommittee])
                    .With(Accounts, Cadence.AtLeast(1, CadenceUnit.HalfYear))
                    .With(Disclosed.Truthful, value: true)
                    .WithQuestions(Disclosed, Circles.Villagers, Bodies.VillagersCommittee)
                    .WithComplaints(
                        Disclosed,
                        Circles.Villagers,
                        Bodies.VillagersCommittee,
                        [Bodies.TownshipGovernment, DisclosureLabels.Departments]
                    )
            );
}
