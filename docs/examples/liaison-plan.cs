#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

// Who is linked to whom. The norms are those of an assumed county, the names are made up.
var assumed = new Citation(
    new Instrument("Assumed measures", "假设办法", "2026"),
    Provision.Article(1),
    TextStatus.Analogy
);
var norms = LiaisonNorms.CountyMemberToDelegate;
var county = Rulebook
    .Named("Assumed county", "某县(假设)")
    .With(norms.LinkedBy, CountRange.Exactly(1), assumed)
    .With(norms.Spread, 1, assumed);
var rules = LinkPlanRules.From(county, norms);

// 29 committee members and 239 delegates, nobody linked yet.
var request = new LinkPlanRequest
{
    Holders = [.. Enumerable.Range(1, 29).Select(number => new LinkHolder { Id = $"member {number:00}" })],
    Linked =
    [
        .. Enumerable.Range(1, 239).Select(number => new LinkedPerson { Id = $"delegate {number:000}" }),
    ],
};
var plan = rules.Plan(request);
Console.WriteLine("== the first plan");
foreach (var load in plan.Loads.CountBy(load => load.Planned).OrderBy(load => load.Key))
{
    Console.WriteLine($"{load.Value} members with {load.Key} delegates");
}

// Three delegates of one member leave.
var gone = plan.Links.Where(link => link.Holder == "member 01").Take(3).Select(link => link.Linked).ToList();
var after = rules.Plan(
    request with
    {
        Linked = [.. request.Linked.Where(person => !gone.Contains(person.Id))],
        Today = plan.Links,
    }
);
Console.WriteLine("== after three have left");
Console.WriteLine($"ended {after.Ended.Count}, kept {after.Kept.Count}, moved {after.Added.Count}");
foreach (var finding in after.Findings)
{
    Console.WriteLine(finding);
}

// A town whose only member can take two delegates, and has three.
var town = JurisdictionCode.Parse("431121101");
var other = JurisdictionCode.Parse("431121102");
var narrow = rules.Plan(
    new()
    {
        Holders =
        [
            new()
            {
                Id = "Li",
                Locality = town,
                Capacity = 2,
            },
            new() { Id = "Wang", Locality = other },
        ],
        Linked =
        [
            new() { Id = "a", Locality = town },
            new() { Id = "b", Locality = town },
            new() { Id = "c", Locality = town },
            new() { Id = "d", Locality = other },
        ],
    }
);
Console.WriteLine("== what cannot be");
foreach (var gap in narrow.Gaps)
{
    Console.WriteLine($"{gap}; needed {gap.Needed}, room {gap.Room}, short by {gap.ShortBy}");
    Console.WriteLine($"people: {string.Join(", ", gap.Linked)}; holders: {string.Join(", ", gap.Holders)}");
}

foreach (var finding in narrow.Findings)
{
    Console.WriteLine(finding);
    Console.WriteLine(finding.ToString("zh-Hans"));
}
