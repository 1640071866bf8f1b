#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Liaison.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;

// A delegate of Minhang in 2009. The names and the days are made up.
var rulebook = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("310112"), new(2009, 3, 1));
var rules = DelegateTermRules.From(rulebook);
var term = new DelegateTerm
{
    Delegate = "Li",
    Level = CongressLevels.County,
    From = new(2008, 6, 1),
    Causes = [new(StatusCauses.RelationLeft, On: new(2009, 2, 1))],
    Decisions =
    [
        new()
        {
            Cause = StatusCauses.RelationLeft,
            On = new(2009, 2, 20),
            ProposedBy = Bodies.ElectingUnit,
            DecidedBy = Bodies.PartyCommitteeOfTheLevel,
        },
    ],
    Uses =
    [
        new()
        {
            Right = DelegateRights.Consultation,
            On = new(2009, 1, 10),
            PapersOn = new(2009, 1, 5),
        },
        new() { Right = DelegateRights.Opinion, On = new(2009, 1, 12) },
    ],
};
foreach (var day in new LocalDate[] { new(2009, 1, 31), new(2009, 2, 10), new(2009, 3, 1) })
{
    Console.WriteLine($"{day:uuuu-MM-dd}: {rules.Decide(term, day).State}");
}

Console.WriteLine("== the ledger");
foreach (var finding in rules.Decide(term, new(2009, 3, 1)).Findings)
{
    Console.WriteLine(finding);
    Console.WriteLine(finding.ToString("zh-Hans"));
}

Console.WriteLine("== a plenary");
var plenary = new SignUp
{
    Places = 23,
    SignedUp = ["Li", "Wang", "Zhao"],
    Present = ["Li", "Wang", "Qian"],
    Spoke = ["Li"],
};
foreach (var finding in rules.Check(plenary))
{
    Console.WriteLine(finding);
}

Console.WriteLine("== delegations");
var league = DelegateTermRules.From(YouthLeague.Layer);
var delegations = new DelegationTerm
{
    From = new(2008, 1, 1),
    Until = new(2011, 1, 1),
    Delegations =
    [
        new()
        {
            Name = "North",
            From = new(2008, 1, 1),
            Posts =
            [
                new(DelegationOffices.Head, "Li", new(2008, 1, 1), Until: new(2009, 5, 1)),
                new(DelegationOffices.Head, "Wang", new(2009, 5, 4)),
                new(DelegationOffices.Deputy, "Zhao", new(2008, 1, 1)),
                new(DelegationOffices.SecretaryGeneral, "Qian", new(2008, 1, 1)),
            ],
            SpecialGroups = [new("study", new(2008, 1, 1)), new("service", new(2008, 1, 1))],
        },
    ],
};
foreach (var finding in league.Check(delegations))
{
    Console.WriteLine(finding);
}
