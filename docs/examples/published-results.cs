#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

// The program of the page on published results: a notice, held against the rules of its place and day.

using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

var notice = new PublishedVote
{
    Body = new()
    {
        Name = "A village",
        Jurisdiction = JurisdictionCode.Parse("441500"),
        Kind = Bodies.VillagersCommittee,
    },
    Day = new(2012, 3, 3),
    Franchise = Franchise.Voters,
    Counts = [new(Base.Roll, 8363), new(Base.Issued, 6899), new(Base.Collected, 6812)],
    Contests =
    [
        new()
        {
            Office = Office.Director,
            Seats = 1,
            Votes = [new("A", 6205)],
            Chosen = ["A"],
        },
        new()
        {
            Office = Office.DeputyDirector,
            Seats = 2,
            Votes = [new("B", 3609)],
            Chosen = ["B"],
        },
    ],
    Prints = [new("52.98 %", 3609), new("八成多", 6812)],
};

var outcome = RulebookCatalogue.BuiltIn.Decide(notice);
Console.WriteLine($"The vote was valid: {outcome.IsValid}; the printed outcome follows: {outcome.Follows}");
foreach (var standing in outcome.Contests.SelectMany(contest => contest.Standings))
{
    Console.WriteLine($"{standing.Name}: {standing.State}");
}

Console.WriteLine();
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding);
}

Console.WriteLine();

// The number that would settle it: nobody else had more than 3,000 votes.
var more = notice with
{
    Contests = [notice.Contests[0], notice.Contests[1] with { Others = new CountRange(0, 3000) }],
};
Console.WriteLine(RulebookCatalogue.BuiltIn.Decide(more).Follows);
Console.WriteLine();

// Numbers that contradict one another, and a share of nothing that was printed.
var odd = notice with
{
    Counts = [new(Base.Roll, 100), new(Base.Collected, 110)],
    Contests = [],
    Prints = [new("49.81 %", 50)],
};
foreach (var finding in RulebookCatalogue.BuiltIn.Decide(odd).Breaches)
{
    Console.WriteLine(finding);
    Console.WriteLine(finding.ToString(Language.Chinese));
}
