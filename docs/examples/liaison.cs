#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;

// A small network of delegates, each rule on both sides of its boundary. A district lays norms of its own over those reported
// from Minhang and Qiyang. Everything but those is made up.
var source = new Citation(
    new Instrument("Notice of an assumed district", "某区通知（假设）", "2009"),
    Provision.Article(3),
    TextStatus.Analogy
);
var links = LiaisonNorms.CountyMemberToDelegate;
var groups = LiaisonNorms.GroupToDelegate;
var rulebook = Minhang2009
    .Layer.Including(Qiyang.Layer)
    .Under("Assumed district", "某区（假设）")
    .With(links.LinkedBy, CountRange.Exactly(1), source)
    .With(links.Spread, value: 1, source)
    .With(links.IdealInterval, new ContactInterval(new(30), DutyBase.EachPerson), source)
    .With(links.MostInterval, new ContactInterval(new(6, TimeUnit.Month), DutyBase.EachPerson), source)
    .With(groups.Crossing, [new CrossingNeed(Traits.Region, 2)], source);

// Two members of the district's committee, three delegates in a group, six residents.
var builder = new NetworkBuilder();
var chen = builder.Add(LiaisonRoles.CountyCommitteeMember, "Chen");
var zhou = builder.Add(LiaisonRoles.CountyCommitteeMember, "Zhou");
var li = builder.Add(LiaisonRoles.CountyDelegate, "Li", unit: "North Street");
var wang = builder.Add(LiaisonRoles.CountyDelegate, "Wang", unit: "North Street");
var zhao = builder.Add(LiaisonRoles.CountyDelegate, "Zhao", unit: "South Street");
var group = builder.Add(LiaisonRoles.DelegateGroup, "First group");
var residents = builder.AddMany(LiaisonRoles.Resident, 6, unit: "South Street");

// Chen hands Li over to Zhou on 1 April; the links are half-open: Chen's last day is 31 March.
var start = new LocalDate(2009, 1, 1);
builder.Link(LinkKinds.CountyMemberToDelegate, chen, li, since: start, until: new(2009, 4, 1));
builder.Link(LinkKinds.CountyMemberToDelegate, zhou, li, since: new(2009, 4, 1));
builder.Link(LinkKinds.CountyMemberToDelegate, zhou, wang, since: start);
builder.Contact(LinkKinds.CountyMemberToDelegate, chen, li, new(2009, 3, 31));
builder.Contact(LinkKinds.CountyMemberToDelegate, zhou, li, new(2009, 12, 20));
builder.Contact(LinkKinds.CountyMemberToDelegate, zhou, wang, new(2009, 6, 30));
builder.Contact(LinkKinds.CountyMemberToDelegate, zhou, wang, new(2009, 10, 8), made: false);
builder.Contact(LinkKinds.CountyMemberToDelegate, chen, wang, new(2009, 11, 2));

foreach (var member in new[] { li, wang, zhao })
{
    builder.Link(LinkKinds.GroupToDelegate, group, member, start);
    builder.Describe(member, Traits.Region, member == zhao ? "south" : "north");
}

for (var resident = residents; resident < residents + 5; resident++)
{
    builder.Link(LinkKinds.DelegateToResident, li, resident, start);
}

builder.Link(LinkKinds.DelegateToResident, zhao, residents + 4, start);
builder.Activity(group, new(2009, 5, 4));
var network = builder.Build();

// As of any day.
var view = network.AsOf(new(2010, 1, 1));
Console.WriteLine($"Zhou is responsible for {Names(view.LinkedTo(LinkKinds.CountyMemberToDelegate, zhou))}");
Console.WriteLine($"Nobody reaches {Names(view.Coverage(LinkKinds.CountyMemberToDelegate).Uncovered)}");
Console.WriteLine(
    $"If Li leaves, nobody reaches {Names(view.OnlyLinkedBy(LinkKinds.DelegateToResident, li))}"
);
Console.WriteLine($"Most loaded: {Names(view.Load(LinkKinds.DelegateToResident).MostLoaded)}");
foreach (var unit in view.Coverage(LinkKinds.CountyMemberToDelegate).ByUnit)
{
    Console.WriteLine($"{unit.Unit}: {unit.Covered} of {unit.All} are reached");
}

var crossing = view.Crossing(LinkKinds.GroupToDelegate, Traits.Region)[0];
Console.WriteLine(
    $"Regions in a group: {crossing.Values}; pairs apart: {crossing.PairsApart} of {crossing.Pairs}"
);

// The whole check.
var rules = LiaisonRules.From(
    rulebook,
    [LinkKinds.CountyMemberToDelegate, LinkKinds.GroupToDelegate, LinkKinds.DelegateToResident],
    [LiaisonRoles.DelegateGroup]
);
var outcome = rules.Check(
    new()
    {
        Network = network,
        From = start,
        AsOf = new(2010, 1, 1),
    }
);
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding);
    Console.WriteLine(finding.ToString("zh-Hans"));
}

// Who exactly, and what is credited to whom.
var contact = outcome.Links[0];
foreach (var missed in contact.Contacts[1].Missed)
{
    Console.WriteLine(
        $"{network.NameOf(missed.Person)} was met {missed.Actual} times; short by {missed.ShortBy}"
    );
}

foreach (var credit in contact.Credits)
{
    Console.WriteLine($"{network.NameOf(credit.Person)}: {credit.Made} made, {credit.Attempted} attempted");
}

foreach (var wait in contact.BeyondMost)
{
    Console.WriteLine(
        $"{network.NameOf(wait.Person)} was last met on {Iso(wait.Since)} and due by {Iso(wait.LastDay)}"
    );
}

// Pictures.
Console.Write(NetworkDrawing.ToMermaid(view, [LinkKinds.CountyMemberToDelegate]));
Console.Write(NetworkDrawing.ToDot(view, [LinkKinds.CountyMemberToDelegate]));

// How often something is due, by itself.
var halfYearly = Cadence.AtLeast(1, CadenceUnit.HalfYear);
var meetings = halfYearly.Check(
    new CadenceLog { From = start, Days = [new(2009, 5, 4)] },
    asOf: new(2010, 2, 1)
);
Console.WriteLine(meetings.Overdue[0]);
Console.WriteLine(meetings.NextDue);
Console.WriteLine(meetings.NextDue?.ToString(Language.Chinese));

var talkDays = Cadence.OnDaysOfMonth([4, 14, 24]);
Console.WriteLine(talkDays.Check(new() { From = new(2009, 2, 15) }, asOf: new(2009, 2, 15)).NextDue);
var lastDay = Cadence.OnDaysOfMonth([31]).Check(new() { From = new(2009, 2, 1) }, asOf: new(2009, 2, 1));
Console.WriteLine(lastDay.Skipped[0]);

var session = new Label("liaison-event/session", "the session of the people's congress", "人民代表大会会议");
var yearly = Cadence.BeforeEvent(session);
var before = yearly.Check(
    new()
    {
        From = new(2008, 6, 1),
        Days = [new(2009, 1, 14)],
        EventDays = [new(2009, 1, 15)],
    },
    asOf: new(2009, 2, 1)
);
Console.WriteLine(before.Spans[0]);
Console.WriteLine(Cadence.Compare(Cadence.AtLeast(1, CadenceUnit.Quarter), halfYearly));

string Names(ValueList<int> people) => string.Join(", ", people.Select(network.NameOf));

static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
