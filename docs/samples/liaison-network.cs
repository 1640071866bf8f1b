#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package ScottPlot
#:package SkiaSharp
#:package SkiaSharp.HarfBuzz
#:package SkiaSharp.NativeAssets.Linux.NoDependencies
#:package HarfBuzzSharp.NativeAssets.Linux

// The network of three links and four councils (三联四会): 29 members of the district's committee and 239 delegates in groups of
// about ten, with two half-years of contacts made up by a formula: who was met, who not, the plan after three delegates have
// left, and pictures. Each file is written only when it is named:
//
//     dotnet run liaison-network.cs -- --png load.png --dot network.dot --mermaid network.mmd
//
// The chart is drawn by ScottPlot with the Skia that comes in its packages: it needs no display and no library of the system.

using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;
using ScottPlot;
using Label = GrassrootsDemocracy.Norms.Label;

const int Members = 29;
const int Delegates = 239;
const int Groups = 24;
const int Residents = 5;
var start = new LocalDate(2009, 1, 1);
var toDelegate = LinkKinds.CountyMemberToDelegate;
var ofGroup = LinkKinds.GroupToDelegate;
var toResident = LinkKinds.DelegateToResident;

// Whoever is of one street is numbered together; the delegates of a street are linked to one or two members.
var builder = new NetworkBuilder();
var member = builder.Add(LiaisonRoles.CountyCommitteeMember, "member 01");
for (var i = 1; i < Members; i++)
{
    builder.Add(LiaisonRoles.CountyCommitteeMember, $"member {i + 1:00}");
}

var group = builder.AddMany(LiaisonRoles.DelegateGroup, Groups);
var first = group + Groups;
for (var i = 0; i < Delegates; i++)
{
    var delegateNumber = builder.Add(
        LiaisonRoles.CountyDelegate,
        $"delegate {i + 1:000}",
        $"street {(i * 12 / Delegates) + 1:00}"
    );
    builder.Describe(delegateNumber, Traits.Trade, $"trade {i * 7 % 5}");
    builder.Describe(delegateNumber, Traits.Region, $"street {(i * 12 / Delegates) + 1:00}");
    builder.Link(ofGroup, group + (i * Groups / Delegates), delegateNumber, start);
    builder.Link(toDelegate, member + (i * Members / Delegates), delegateNumber, start);
}

// Each delegate has five residents of the same street.
for (var i = 0; i < Delegates * Residents; i++)
{
    var resident = builder.Add(
        LiaisonRoles.Resident,
        $"resident {i + 1:0000}",
        $"street {(i / Residents * 12 / Delegates) + 1:00}"
    );
    builder.Link(toResident, first + (i / Residents), resident, start);
}

// Nearly everybody is met in the first half-year, fewer in the second; some contacts are only attempted.
for (var i = 0; i < Delegates; i++)
{
    var responsible = member + (i * Members / Delegates);
    if (i % 40 != 7)
    {
        builder.Contact(toDelegate, responsible, first + i, start.PlusDays(i * 37 % 181));
    }

    builder.Contact(
        toDelegate,
        responsible,
        first + i,
        start.PlusDays(181 + (i * 53 % 184)),
        made: i % 9 != 4
    );
}

for (var i = 0; i < Groups; i++)
{
    builder.Activity(group + i, start.PlusDays(i * 5));
    if (i % 6 != 5)
    {
        builder.Activity(group + i, start.PlusDays(200 + i));
    }
}

var network = builder.Build();
var rulebook = Minhang2009.Layer.Including(Qiyang.Layer);
var rules = LiaisonRules.From(rulebook, [toDelegate, ofGroup], [LiaisonRoles.DelegateGroup]);
var outcome = rules.Check(network, new() { From = start, AsOf = new(2010, 1, 1) });

Console.WriteLine("The ledger");
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding);
}

foreach (var span in outcome.Links[0].Contacts.Where(span => span.Missed.Count > 0))
{
    Console.WriteLine();
    Console.WriteLine($"Not met from {span.FirstDay:uuuu-MM-dd} to {span.LastDay:uuuu-MM-dd}");
    Console.WriteLine(string.Join(", ", span.Missed.Select(missed => network.NameOf(missed.Person))));
}

Console.WriteLine();
Console.WriteLine("Credited to the members: number, made, attempted");
foreach (var credit in outcome.Links[0].Credits)
{
    Console.WriteLine(
        $"{credit.Person + 1, 2} {credit.Made, 3} {credit.Attempted, 3} {new string('#', credit.Made)}"
    );
}

// If the first member leaves, nobody else reaches these.
var view = network.AsOf(new(2010, 1, 1));
Console.WriteLine();
Console.WriteLine(
    $"If member 1 leaves: {view.OnlyLinkedBy(toDelegate, member).Count} delegates are not reached"
);
Console.WriteLine($"Groups that cross streets: {Crossing(Traits.Region)}; trades: {Crossing(Traits.Trade)}");

// Three delegates of one street leave: who was linked to them, and who linked them, is planned anew. No rulebook says how
// many delegates one resident is linked to; an assumed layer says one, and that a delegate takes up at most six.
ValueList<string> gone = ["delegate 001", "delegate 002", "delegate 003"];
var assumed = new Citation(
    new Instrument("Assumed measures", "假设办法", "2010"),
    Provision.Article(1),
    TextStatus.Analogy
);
var planned = rulebook.Including(
    Rulebook
        .Named("Assumed district", "某区(假设)")
        .With(LiaisonNorms.CountyMemberToDelegate.LinkedBy, CountRange.Exactly(1), assumed)
        .With(LiaisonNorms.CountyMemberToDelegate.Spread, 1, assumed)
        .With(LiaisonNorms.DelegateToResident.LinkedBy, CountRange.Exactly(1), assumed)
        .With(LiaisonNorms.DelegateToResident.Spread, 1, assumed)
);
var members = Plan(LiaisonNorms.CountyMemberToDelegate, capacity: null);
var residents = Plan(LiaisonNorms.DelegateToResident, capacity: 6);
var narrow = Plan(LiaisonNorms.DelegateToResident, capacity: 5);

// The files, and the first lines of both texts.
var dot = NetworkDrawing.ToDot(view, [toDelegate]);
var mermaid = NetworkDrawing.ToMermaid(view, [toDelegate]);
Console.WriteLine();
Console.WriteLine(string.Join('\n', dot.Split('\n').Take(4)));
Console.WriteLine(string.Join('\n', mermaid.Split('\n').Take(4)));
if (FileOf("--dot") is { } dotFile)
{
    File.WriteAllText(dotFile, dot);
}

if (FileOf("--mermaid") is { } mermaidFile)
{
    File.WriteAllText(mermaidFile, mermaid);
}

if (FileOf("--png") is { } chartFile)
{
    Chart(members, chartFile);
}

int Crossing(Label trait) => view.Crossing(ofGroup, trait).Count(one => one.Crosses == true);

string? FileOf(string option) => args.SkipWhile(argument => argument != option).Skip(1).FirstOrDefault();

LinkPlan Plan(LinkNorms norms, int? capacity)
{
    var request = LinkPlanRequest.From(view, norms.Kind, _ => capacity).Without(gone);
    var plan = LinkPlanRules.From(planned, norms).Plan(request);
    Console.WriteLine();
    Console.WriteLine(
        $"The plan after three have left: {norms.Kind}{(capacity is null ? "" : $", at most {capacity} each")}"
    );
    Console.WriteLine(
        $"ended {plan.Ended.Count}, kept {plan.Kept.Count}, added {plan.Added.Count}, removed {plan.Removed.Count}"
    );
    foreach (var link in plan.Added)
    {
        var before = plan.Removed.Concat(plan.Ended).FirstOrDefault(one => one.Linked == link.Linked);
        Console.WriteLine($"{link.Linked}: from {before?.Holder ?? "nobody"} to {link.Holder}");
    }

    foreach (var load in plan.Loads.CountBy(load => load.Planned).OrderBy(load => load.Key))
    {
        Console.WriteLine($"{load.Value} have {load.Key} links");
    }

    foreach (var gap in plan.Gaps)
    {
        Console.WriteLine($"Cannot be filled: {gap}; needed {gap.Needed}, room {gap.Room}");
    }

    foreach (var finding in plan.Findings)
    {
        Console.WriteLine(finding);
    }

    return plan;
}

// The load of each member, before and after.
static void Chart(LinkPlan plan, string file)
{
    using var plot = new Plot();
    var (today, after) = (new List<Bar>(), new List<Bar>());
    foreach (var (place, load) in plan.Loads.Index())
    {
        today.Add(
            new()
            {
                Position = place + 0.8,
                Value = load.Today,
                Size = 0.35,
            }
        );
        after.Add(
            new()
            {
                Position = place + 1.2,
                Value = load.Planned,
                Size = 0.35,
            }
        );
    }

    plot.Add.Bars(today).LegendText = "before";
    plot.Add.Bars(after).LegendText = "after";
    plot.Title("Delegates linked to each committee member");
    plot.XLabel("committee member");
    plot.YLabel("delegates");
    plot.Axes.SetLimitsY(0, plan.Loads.Max(load => Math.Max(load.Today, load.Planned)) + 2);
    plot.ShowLegend(Alignment.UpperRight);
    plot.SavePng(file, 1000, 500);
}
