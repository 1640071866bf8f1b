#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Deliberation.Inquiries;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

// The plenary of Minhang in 2009, as reported: who decides what, who may vote, what was asked and answered.
var law = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("310112"), new LocalDate(2009, 3, 1));

Console.WriteLine("-- which body decides");
var year = CompetenceRules
    .From(law, CompetenceNorms.PartyCommittee)
    .Check(
        new()
        {
            Year = 2009,
            Topics =
            [
                new()
                {
                    Title = "Clean water",
                    PutTo = Bodies.PlenaryCommittee,
                    VotedOn = new(2009, 1, 12),
                    IsApproved = false,
                },
            ],
            Decisions =
            [
                new()
                {
                    Matter = new() { Title = "The budget", Kind = MatterKinds.Budget },
                    By = Bodies.StandingCommittee,
                },
                new()
                {
                    Matter = new() { Title = "The pumps", Kind = CongressMatterKinds.Execution },
                    By = Bodies.StandingCommittee,
                    Day = new(2009, 5, 4),
                    Topic = "Clean water",
                },
            ],
            Reports = [new() { Day = new(2009, 7, 1), To = Bodies.PlenaryCommittee }],
        }
    );
foreach (var decision in year.Decisions)
{
    Console.WriteLine($"{decision.Decision.Matter}: {decision.State}");
}

Print(year.Findings);

Console.WriteLine("-- three circles");
var session = PlenaryRules
    .From(law, PlenaryNorms.PlenaryCommittee)
    .Check(
        new()
        {
            Attendees =
            [
                new("Chen", CongressAttendees.Members),
                new("Wu", CongressAttendees.Members),
                new("Lin", CongressAttendees.PartyDelegates, Spoke: true),
                new("He", CongressAttendees.RetiredMembers),
            ],
            Votes =
            [
                new("Chen", VoteChoice.For),
                new("Wu", VoteChoice.Abstain),
                new("He", VoteChoice.Against),
            ],
        }
    );
var vote = session.ToVote("The work report");
Console.WriteLine(
    $"for {vote.For}, against {vote.Against}, abstaining {vote.Abstain}, present {vote.Present}"
);
Print(session.Findings);

Console.WriteLine("-- stages of a session");
var names = PlenaryNorms.PlenaryCommittee;
var stages = Procedure
    .From(law, names.SessionId)
    .Check(new() { Acts = [new() { Stage = names.Report.Stage, Day = new(2009, 1, 12) }] }, new(2009, 1, 12));
foreach (var stage in stages.Stages)
{
    Console.WriteLine($"{stage.Stage.Stage}: {stage.State}");
}

Console.WriteLine("-- inquiry");
var inquiry = InquiryRules
    .From(law, InquiryNorms.PlenaryCommittee)
    .Check(
        new()
        {
            EndedOn = new(2009, 1, 13),
            Questions =
            [
                new()
                {
                    Reference = "1",
                    AskedOn = new(2009, 1, 12),
                    AskedBy = CongressAttendees.PartyDelegates,
                    AskedOf = CongressAttendees.Secretary,
                    Kind = InquiryKinds.Topical,
                    Form = InquiryKinds.OnTheSpot,
                    AnsweredOn = new(2009, 1, 12),
                },
                new()
                {
                    Reference = "2",
                    AskedOn = new(2009, 1, 12),
                    AskedBy = CongressAttendees.JointMeetingHeads,
                    AskedOf = CongressAttendees.StandingMembers,
                    Kind = InquiryKinds.Open,
                    Form = InquiryKinds.InWriting,
                    AnsweredOn = new(2009, 1, 20),
                },
            ],
        },
        new(2009, 2, 1)
    );
foreach (var question in inquiry.Questions)
{
    Console.WriteLine($"{question.Question.Reference}: {question.State}");
}

Print(inquiry.Findings);

static void Print(ValueList<Finding> findings)
{
    foreach (var line in findings)
    {
        Console.WriteLine(line);
    }
}
