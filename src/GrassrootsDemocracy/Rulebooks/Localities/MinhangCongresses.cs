using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Ballots;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Deliberation.Inquiries;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// What is reported of Minhang's plenary, its inquiries and ballots, its standing congresses and its budget. No number of
// days, no majority and no number of signers is reported, so none is stated.
internal static class MinhangCongresses
{
    private static Citation Source =>
        new(
            new Instrument(
                "Minhang district, reform of plenary, congress and budget",
                "闵行区全委会、党代会常任制与公共预算改革",
                "2008"
            ),
            Provision.Named("as reported in 2009", "据2009年报道"),
            TextStatus.Confirmed
        );

    public static Rulebook WithCongresses(this Rulebook rulebook) =>
        rulebook
            .WithCompetence(Source)
            .WithPlenary(Source)
            .WithInquiry(Source)
            .WithBallots(Source)
            .WithStandingCongress(Source)
            .WithBudget(Source);

    private static Rulebook WithCompetence(this Rulebook rulebook, Citation source)
    {
        var norms = CompetenceNorms.PartyCommittee;
        ValueList<Label> plenary = [Bodies.PlenaryCommittee];
        ValueList<Label> standing = [Bodies.StandingCommittee];
        return rulebook
            .With(
                norms.Competences,
                [
                    new(CongressMatterKinds.Strategy, plenary),
                    new(CongressMatterKinds.AnnualTopic, plenary),
                    new(CongressMatterKinds.Finance, plenary),
                    new(MatterKinds.Budget, plenary),
                    new(MatterKinds.MajorProject, plenary),
                    new(MatterKinds.Appointment, plenary),
                    new(MatterKinds.PartyBuilding, plenary),
                    new(CongressMatterKinds.Daily, standing),
                    new(CongressMatterKinds.Urgent, standing),
                    new(CongressMatterKinds.Execution, standing),
                ],
                source,
                Latitude.MayFill
            )
            .With(norms.TopicsPutTo, Bodies.PlenaryCommittee, source, Latitude.MayFill)
            .With(norms.TopicsBind, value: true, source, Latitude.MayFill)
            .With(norms.ReportsPerYear, 2, source, Latitude.MayFill)
            .With(norms.ExecutionReported, value: true, source, Latitude.MayFill)
            .LeavingOpen(norms.TopicsWithin, source);
    }

    private static Rulebook WithPlenary(this Rulebook rulebook, Citation source)
    {
        var norms = PlenaryNorms.PlenaryCommittee;
        return rulebook
            .With(
                AssemblyNorms.PlenaryCommittee.HeldEvery,
                Cadence.AtLeast(4, CadenceUnit.Year),
                source,
                Latitude.MayFill
            )
            .With(
                norms.MayListen,
                [
                    CongressAttendees.PartyDelegates,
                    CongressAttendees.Leaders,
                    CongressAttendees.ResponsibleMembers,
                    CongressAttendees.RetiredMembers,
                ],
                source,
                Latitude.MayFill
            )
            .With(
                norms.MayDeliberate,
                [CongressAttendees.AlternateMembers, CongressAttendees.PartyDelegates],
                source,
                Latitude.MayFill
            )
            .With(norms.MayDecide, [CongressAttendees.Members], source, Latitude.MayFill)
            .With(
                norms.SpecialCommittees,
                [Bodies.FinanceCommittee, Bodies.PersonnelCommittee, Bodies.ProposalsCommittee],
                source,
                Latitude.MayFill
            )
            .With(
                norms.CommitteeDuties,
                [
                    CommitteeDuties.Study,
                    CommitteeDuties.Lead,
                    CommitteeDuties.FollowUp,
                    CommitteeDuties.Assessment,
                ],
                source,
                Latitude.MayFill
            )
            .With(norms.Report.Task, norms.Report.Stage, source, Latitude.MayFill)
            .With(norms.Discussion.Task, norms.Discussion.Stage, source, Latitude.MayFill)
            .With(norms.Discussion.After, [norms.Report.Stage], source, Latitude.MayFill)
            .With(norms.Inquiry.Task, norms.Inquiry.Stage, source, Latitude.MayFill)
            .With(norms.Inquiry.After, [norms.Discussion.Stage], source, Latitude.MayFill)
            .With(norms.Ballot.Task, norms.Ballot.Stage, source, Latitude.MayFill)
            .With(norms.Ballot.After, [norms.Inquiry.Stage], source, Latitude.MayFill)
            .With(norms.Ballot.Actors, [Bodies.PlenaryCommittee], source, Latitude.MayFill)
            .With(norms.Ballot.Evidence, [PlenaryNorms.ByDevice], source, Latitude.MayFill);
    }

    private static Rulebook WithInquiry(this Rulebook rulebook, Citation source)
    {
        var norms = InquiryNorms.PlenaryCommittee;
        return rulebook
            .With(norms.Kinds, [InquiryKinds.Topical, InquiryKinds.Open], source, Latitude.MayFill)
            .With(
                norms.InsideInquirers,
                [
                    CongressAttendees.Members,
                    CongressAttendees.AlternateMembers,
                    CongressAttendees.DisciplineMembers,
                    CongressAttendees.PartyDelegates,
                ],
                source,
                Latitude.MayFill
            )
            .With(norms.OutsideInquirers, [CongressAttendees.JointMeetingHeads], source, Latitude.MayFill)
            .With(
                norms.MustAnswer,
                [
                    new([
                        CongressAttendees.Secretary,
                        CongressAttendees.StandingMembers,
                        CongressAttendees.Members,
                        CongressAttendees.AlternateMembers,
                        CongressAttendees.GrassrootsSecretaries,
                    ]),
                ],
                source,
                Latitude.MayFill
            )
            .With(norms.Forms, [InquiryKinds.OnTheSpot, InquiryKinds.InWriting], source, Latitude.MayFill)
            .With(norms.Published, value: true, source, Latitude.MayFill)
            .LeavingOpen(norms.AnsweredWithin, source)
            .LeavingOpen(norms.PublishedWithin, source);
    }

    private static Rulebook WithBallots(this Rulebook rulebook, Citation source) =>
        rulebook
            .With(AssemblyNorms.PlenaryCommittee.Secret, value: true, source, Latitude.MayFill)
            .LeavingOpen(AssemblyNorms.PlenaryCommittee.Opening, source)
            .LeavingOpen(AssemblyNorms.PlenaryCommittee.Majority, source)
            .With(
                BallotNorms.PlenaryCommittee.ItemByItem,
                [CongressMatterKinds.AnnualTopic],
                source,
                Latitude.MayFill
            )
            .With(BallotNorms.PlenaryCommittee.Alternatives, 2, source, Latitude.MayFill)
            .LeavingOpen(BallotNorms.PlenaryCommittee.RunoffAmong, source);

    private static Rulebook WithStandingCongress(this Rulebook rulebook, Citation source)
    {
        var norms = StandingCongressNorms.PartyCongress;
        return rulebook
            .With(norms.Themes, CountRange.Exactly(1), source, Latitude.MayFill)
            .With(
                AssemblyNorms.PartyCongress.HeldEvery,
                Cadence.AtLeast(1, CadenceUnit.Year),
                source,
                Latitude.MayFill
            )
            .With(AssemblyNorms.PartyCongress.Secret, value: true, source, Latitude.MayFill)
            .With(norms.Papers.Task, norms.Papers.Stage, source, Latitude.MayFill)
            .With(norms.Report.Task, norms.Report.Stage, source, Latitude.MayFill)
            .With(norms.Report.After, [norms.Papers.Stage], source, Latitude.MayFill)
            .With(norms.Report.Evidence, [StandingCongressNorms.Explained], source, Latitude.MayFill)
            .With(norms.Inquiry.Task, norms.Inquiry.Stage, source, Latitude.MayFill)
            .With(norms.Inquiry.After, [norms.Report.Stage], source, Latitude.MayFill)
            .With(norms.Ballot.Task, norms.Ballot.Stage, source, Latitude.MayFill)
            .With(norms.Ballot.After, [norms.Inquiry.Stage], source, Latitude.MayFill)
            .With(norms.Ballot.Evidence, [Evidence.SecretBallot], source, Latitude.MayFill)
            .With(norms.ProposalReview.Task, norms.ProposalReview.Stage, source, Latitude.MayFill)
            .With(norms.ProposalReview.Actors, [Bodies.ProposalReviewCommittee], source, Latitude.MayFill)
            .With(norms.ProposalFollowUp.Task, norms.ProposalFollowUp.Stage, source, Latitude.MayFill)
            .With(norms.ProposalFollowUp.After, [norms.ProposalReview.Stage], source, Latitude.MayFill)
            .With(norms.ProposalFollowUp.Actors, [Bodies.ProposalReviewCommittee], source, Latitude.MayFill);
    }

    private static Rulebook WithBudget(this Rulebook rulebook, Citation source)
    {
        var norms = BudgetNorms.LocalBudget;
        var congress = Bodies.PeoplesCongress;
        return rulebook
            .With(norms.Solicitation.Task, norms.Solicitation.Stage, source, Latitude.MayFill)
            .With(norms.Solicitation.Actors, [Bodies.LocalGovernment], source, Latitude.MayFill)
            .With(norms.Goals.Task, norms.Goals.Stage, source, Latitude.MayFill)
            .With(norms.Goals.Actors, [Bodies.LocalPartyCommittee], source, Latitude.MayFill)
            .With(norms.Draft.Task, norms.Draft.Stage, source, Latitude.MayFill)
            .With(norms.Draft.After, [norms.Goals.Stage], source, Latitude.MayFill)
            .With(norms.Draft.Actors, [Bodies.LocalGovernment], source, Latitude.MayFill)
            .With(norms.EarlyInvolvement.Task, norms.EarlyInvolvement.Stage, source, Latitude.MayFill)
            .With(norms.EarlyInvolvement.After, [norms.Goals.Stage], source, Latitude.MayFill)
            .With(
                norms.EarlyInvolvement.Actors,
                [Bodies.PeoplesCongressStandingCommittee],
                source,
                Latitude.MayFill
            )
            .With(norms.Hearing.Task, norms.Hearing.Stage, source, Latitude.MayFill)
            .With(norms.Hearing.After, [norms.Draft.Stage], source, Latitude.MayFill)
            .With(norms.Hearing.Actors, [Bodies.PeoplesCongressStandingCommittee], source, Latitude.MayFill)
            .With(norms.Amendment.Task, norms.Amendment.Stage, source, Latitude.MayFill)
            .With(norms.Amendment.Need, Procedures.StageNeed.Optional, source, Latitude.MayFill)
            .With(norms.Amendment.After, [norms.Draft.Stage], source, Latitude.MayFill)
            .With(norms.Review.Task, norms.Review.Stage, source, Latitude.MayFill)
            .With(norms.Review.After, [norms.Draft.Stage, norms.Hearing.Stage], source, Latitude.MayFill)
            .With(norms.Review.Actors, [congress], source, Latitude.MayFill)
            .With(norms.Supervision.Task, norms.Supervision.Stage, source, Latitude.MayFill)
            .With(norms.Supervision.After, [norms.Review.Stage], source, Latitude.MayFill)
            .With(norms.Supervision.Actors, [congress], source, Latitude.MayFill)
            .LeavingOpen(norms.AmendmentSigners, source)
            .LeavingOpen(norms.AmendmentBefore, source);
    }
}
