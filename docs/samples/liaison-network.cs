#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

// The network of three links and four councils (三联四会): 29 members of the district's committee and 239 delegates in groups of
// about ten, with two half-years of contacts made up by a formula: who was met, who not, what leaving does, and a picture.

using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;

const int Members = 29;
const int Delegates = 239;
const int Groups = 24;
var start = new LocalDate(2009, 1, 1);
var toDelegate = LinkKinds.CountyMemberToDelegate;
var ofGroup = LinkKinds.GroupToDelegate;

// Whoever is of one street is numbered together; the delegates of a street are linked to one or two members.
var builder = new NetworkBuilder();
var member = builder.AddMany(LiaisonRoles.CountyCommitteeMember, Members);
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

// The picture: for Graphviz when a file is named, otherwise the first lines of both texts.
var dot = NetworkDrawing.ToDot(view, [toDelegate]);
if (args is [var file, ..])
{
    File.WriteAllText(file, dot);
}

Console.WriteLine();
Console.WriteLine(string.Join('\n', dot.Split('\n').Take(4)));
Console.WriteLine(string.Join('\n', NetworkDrawing.ToMermaid(view, [toDelegate]).Split('\n').Take(4)));

int Crossing(Label trait) => view.Crossing(ofGroup, trait).Count(one => one.Crosses == true);
