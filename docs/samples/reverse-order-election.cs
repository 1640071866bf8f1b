#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

// One party branch elects its secretary, deputy and members twice over: in reverse order (倒着选), as Qiyang county did, and
// in the order of the national regulation, the committee first. The people and the votes are made up.
//   dotnet run docs/samples/reverse-order-election.cs              in English
//   dotnet run docs/samples/reverse-order-election.cs -- --lang zh in Chinese

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;

var lang = args is ["--lang", var chosen] ? chosen : "en";
if (lang is not ("en" or "zh") || args.Length is 1 or > 2)
{
    Console.Error.WriteLine("usage: dotnet run docs/samples/reverse-order-election.cs [-- --lang en|zh]");
    return 1;
}

var language = lang == "zh" ? Language.Chinese : Language.English;
var norms = ElectionNorms.PartyBranchCommittee;
var day = new LocalDate(2026, 6, 6);
var nation = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("431121"), day);
var county = Qiyang.Layer.LaidOver(nation);

// Who signed up for what, and who stands again when not elected.
OfficeContestant[] people =
[
    Person("Li", again: true, Office.Secretary),
    Person("Wang", again: true, Office.Secretary),
    Person("Zhao", again: true, Office.Secretary),
    Person("Qian", again: true, Office.DeputySecretary),
    Person("Sun", again: false, Office.DeputySecretary),
    Person("Wu", again: false, Office.Member),
    Person("Zhou", again: false, Office.Member),
    Person("Zheng", again: false, Office.Member),
];

// ---- The secretary first -----------------------------------------------------------------------------------------

Heading("In reverse order: the secretary first", "倒着选：先选书记");
var rules = OfficeRules.From(county, norms, Franchise.PartyMembers);
foreach (var round in rules.FindOrOpen(norms.Offices.Rounds).Norm!.Value)
{
    Console.WriteLine($"  {round.ToString(language)}");
}

var votes = new List<OfficeVote> { Vote(Office.Secretary, 1, day, ("Li", 55), ("Wang", 35), ("Zhao", 10)) };
Show(rules, votes, Office.DeputySecretary);

votes.Add(Vote(Office.DeputySecretary, 1, day, ("Wang", 52), ("Qian", 30), ("Sun", 10), ("Zhao", 8)));
Show(rules, votes, Office.Member);

votes.Add(Vote(Office.Member, 3, day, ("Zhao", 80), ("Wu", 70), ("Qian", 60), ("Zhou", 51), ("Zheng", 20)));
var reverse = Show(rules, votes, next: null);

// ---- The committee first -----------------------------------------------------------------------------------------

Heading("In the national order: the committee first", "全国规定的顺序：先选委员会");
var national = OfficeRules.From(nation, norms, Franchise.PartyMembers);
foreach (var round in national.FindOrOpen(norms.Offices.Rounds).Norm!.Value)
{
    Console.WriteLine($"  {round.ToString(language)}");
}

// Everybody on one list for five seats; then the five elect one of them secretary, and one of them deputy.
OfficeContestant[] all = [.. people.Select(person => person with { NominatedFor = [Office.Member] })];
people = all;
var members = Vote(
    Office.Member,
    5,
    day,
    ("Li", 90),
    ("Zhao", 80),
    ("Wu", 75),
    ("Qian", 70),
    ("Zhou", 60),
    ("Wang", 50),
    ("Zheng", 20),
    ("Sun", 15)
);
var first = Show(national, [members], Office.Secretary);
OfficeVote[] committee =
[
    members,
    Vote(Office.Secretary, 1, day, ("Li", 5)),
    Vote(Office.DeputySecretary, 1, day, ("Zhao", 4)),
];
var inOrder = Show(national, committee, next: null);

// ---- What the order changes --------------------------------------------------------------------------------------

Heading("What the order changes", "顺序改变了什么");
foreach (var person in people)
{
    var (here, there) = (Offices(reverse, person.Name), Offices(inOrder, person.Name));
    Console.WriteLine($"  {person.Name, -6} {here, -22} | {there}{(here == there ? "" : "  *")}");
}

// Wang, who lost the first round of the reverse order by votes, is deputy there; in the national order half of the votes
// are not enough for a seat, and who has no seat cannot be deputy.
return 0;

OfficeOutcome Show(OfficeRules by, IEnumerable<OfficeVote> held, Office? next)
{
    var outcome = by.Decide(
        new OfficeElection
        {
            Votes = [.. held],
            People = [.. people],
            IsMultiEthnic = false,
        }
    );
    foreach (var result in outcome.Offices)
    {
        Console.WriteLine(
            $"> {result.Office.ToString(language)}{Say(": ", "：")}{string.Join(Say(", ", "、"), result.Holders.Select(holder => $"{holder.Name}{Say(" (", "（")}{holder.Votes}{Say(")", "）")}"))}"
        );
    }

    foreach (var line in outcome.Findings)
    {
        Console.WriteLine($"  {line.ToString(language)}");
    }

    if (next is not null)
    {
        Console.WriteLine(
            $"  {Say("may stand for", "可以参选")} {next.ToString(language)}{Say(": ", "：")}{string.Join(Say(", ", "、"), outcome.MayStandFor(next))}"
        );
    }

    // The ledger of the vote that was held last: turnout, majority, surplus.
    foreach (var line in outcome.Votes.Single(vote => vote.Record == held.Last().Record).Findings)
    {
        Console.WriteLine($"    {line.ToString(language)}");
    }

    return outcome;
}

// A hundred members vote, of whom each may mark as many names as there are seats; the committee is five.
OfficeVote Vote(Office office, int seats, LocalDate on, params (string Name, int Votes)[] votes)
{
    var isCommittee = votes.Sum(vote => vote.Votes) <= 5;
    var (rulebook, due) = isCommittee ? (nation, 5) : (county, 100);
    var paper = OfficeRules
        .From(rulebook, norms, Franchise.PartyMembers)
        .Of(office)
        .Paper(votes.Select(vote => vote.Name), seats);
    var ballots = new ulong[due];
    var next = 0;
    foreach (var (place, vote) in votes.Index())
    {
        for (var i = 0; i < vote.Votes; i++)
        {
            ballots[next++ % due] |= 1UL << place;
        }
    }

    return new()
    {
        Office = office,
        Record = new()
        {
            Contest = new()
            {
                Body = new() { Name = "Example branch", Jurisdiction = JurisdictionCode.Parse("431121") },
                Day = on,
                Seats = seats,
                OtherMembers = 5 - seats,
            },
            Roll = new()
            {
                Franchise = isCommittee ? Franchise.Committee : Franchise.PartyMembers,
                Registered = due,
            },
            Tally = paper.Count(ballots).WithIssued(due),
            Attendance = new() { Due = due, Present = due },
        },
    };
}

static OfficeContestant Person(string name, bool again, Office office) =>
    new()
    {
        Name = name,
        StandsAgain = again,
        NominatedFor = [office],
    };

string Offices(OfficeOutcome outcome, string name) =>
    outcome.OfficesOf(name) is { Count: > 0 } offices
        ? string.Join(" + ", offices.Select(office => office.ToString(language)))
        : "—";

string Say(string english, string chinese) => lang == "zh" ? chinese : english;

void Heading(string english, string chinese)
{
    Console.WriteLine();
    Console.WriteLine($"== {Say(english, chinese)}");
}
