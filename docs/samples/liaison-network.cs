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
//     dotnet run liaison-network.cs -- --lang zh --png load.png --dot network.dot --mermaid network.mmd
//
// The chart is drawn by ScottPlot with the Skia that comes in its packages: it needs no display and no library of the system.
// Its words are Chinese where the machine has a font for them.

using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;
using ScottPlot;
using SkiaSharp;
using Label = GrassrootsDemocracy.Norms.Label;

const int Members = 29;
const int Delegates = 239;
const int Groups = 24;
const int Residents = 5;
var isChinese = FileOf("--lang") == "zh";
var language = isChinese ? Language.Chinese : Language.English;
var start = new LocalDate(2009, 1, 1);
var toDelegate = LinkKinds.CountyMemberToDelegate;
var ofGroup = LinkKinds.GroupToDelegate;
var toResident = LinkKinds.DelegateToResident;

// Whoever is of one street is numbered together; the delegates of a street are linked to one or two members.
var builder = new NetworkBuilder();
var member = builder.Add(LiaisonRoles.CountyCommitteeMember, Words("member 01", "委员01"));
for (var i = 1; i < Members; i++)
{
    builder.Add(LiaisonRoles.CountyCommitteeMember, Words($"member {i + 1:00}", $"委员{i + 1:00}"));
}

var group = builder.AddMany(LiaisonRoles.DelegateGroup, Groups);
var first = group + Groups;
for (var i = 0; i < Delegates; i++)
{
    var delegateNumber = builder.Add(
        LiaisonRoles.CountyDelegate,
        Words($"delegate {i + 1:000}", $"代表{i + 1:000}"),
        Street(i)
    );
    builder.Describe(delegateNumber, Traits.Trade, Words($"trade {i * 7 % 5}", $"行业{i * 7 % 5}"));
    builder.Describe(delegateNumber, Traits.Region, Street(i));
    builder.Link(ofGroup, group + (i * Groups / Delegates), delegateNumber, start);
    builder.Link(toDelegate, member + (i * Members / Delegates), delegateNumber, start);
}

// Each delegate has five residents of the same street.
for (var i = 0; i < Delegates * Residents; i++)
{
    var resident = builder.Add(
        LiaisonRoles.Resident,
        Words($"resident {i + 1:0000}", $"居民{i + 1:0000}"),
        Street(i / Residents)
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
var outcome = rules.Check(
    new()
    {
        Network = network,
        From = start,
        AsOf = new(2010, 1, 1),
    }
);

Console.WriteLine(Words("The ledger", "逐项结论"));
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding.ToString(language));
}

foreach (var span in outcome.Links[0].Contacts.Where(span => span.Missed.Count > 0))
{
    Console.WriteLine();
    Console.WriteLine(
        Words(
            $"Not met from {span.FirstDay:uuuu-MM-dd} to {span.LastDay:uuuu-MM-dd}",
            $"{span.FirstDay:uuuu-MM-dd} 至 {span.LastDay:uuuu-MM-dd} 未联系到的代表"
        )
    );
    Console.WriteLine(
        string.Join(Words(", ", "、"), span.Missed.Select(missed => network.NameOf(missed.Person)))
    );
}

Console.WriteLine();
Console.WriteLine(
    Words("Credited to the members: contacts made, only attempted", "记入各委员的联系：已进行、仅尝试")
);
foreach (var credit in outcome.Links[0].Credits)
{
    Console.WriteLine(
        $"{network.NameOf(credit.Person)} {credit.Made, 3} {credit.Attempted, 3} {new string('#', credit.Made)}"
    );
}

// If the first member leaves, nobody else reaches these.
var view = network.AsOf(new(2010, 1, 1));
Console.WriteLine();
var unreached = view.OnlyLinkedBy(toDelegate, member).Count;
Console.WriteLine(
    Words(
        $"If {network.NameOf(member)} leaves, delegates whom nobody reaches: {unreached}",
        $"{network.NameOf(member)}离任后无人联系的代表：{unreached} 人"
    )
);
var (streets, trades) = (Crossing(Traits.Region), Crossing(Traits.Trade));
Console.WriteLine(
    Words(
        $"Groups of {Groups} that cross streets: {streets}; that cross trades: {trades}",
        $"{Groups} 个代表小组中，跨街道的 {streets} 个，跨行业的 {trades} 个"
    )
);

// Three delegates of one street leave: who was linked to them, and who linked them, is planned anew. No rulebook says how
// many delegates one resident is linked to; an assumed layer says one, and that a delegate takes up at most six.
ValueList<string> gone = [network.NameOf(first), network.NameOf(first + 1), network.NameOf(first + 2)];
var assumed = new Citation(
    new Instrument("Assumed measures", "假设办法", "2010"),
    Provision.Article(1),
    TextStatus.Analogy
);
var planned = rulebook.Including(
    Rulebook
        .Named("Assumed district", "某区（假设）")
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

string Words(string english, string chinese) => isChinese ? chinese : english;

string Street(int place)
{
    var number = (place * 12 / Delegates) + 1;
    return Words($"street {number:00}", $"街道{number:00}");
}

string? FileOf(string option) => args.SkipWhile(argument => argument != option).Skip(1).FirstOrDefault();

LinkPlan Plan(LinkNorms norms, int? capacity)
{
    var request = LinkPlanRequest.From(view, norms.Kind, _ => capacity).Without(gone);
    var plan = LinkPlanRules.From(planned, norms).Plan(request);
    Console.WriteLine();
    Console.WriteLine(
        Words(
            $"The plan after three have left: {norms.Kind}{(capacity is null ? "" : $", at most {capacity} each")}",
            $"三名代表离任后的安排：{norms.Kind.ToString(language)}{(capacity is null ? "" : $"，每人至多 {capacity} 个")}"
        )
    );
    Console.WriteLine(
        Words(
            $"links ended {plan.Ended.Count}, kept {plan.Kept.Count}, added {plan.Added.Count}, removed {plan.Removed.Count}",
            $"联系：终止 {plan.Ended.Count} 项，保留 {plan.Kept.Count} 项，新增 {plan.Added.Count} 项，撤销 {plan.Removed.Count} 项"
        )
    );
    foreach (var link in plan.Added)
    {
        var before = plan.Removed.Concat(plan.Ended).FirstOrDefault(one => one.Linked == link.Linked);
        Console.WriteLine(
            Words(
                $"{link.Linked}: from {before?.Holder ?? "nobody"} to {link.Holder}",
                $"{link.Linked}：由{before?.Holder ?? "无人联系"}改为{link.Holder}"
            )
        );
    }

    foreach (var load in plan.Loads.CountBy(load => load.Planned).OrderBy(load => load.Key))
    {
        Console.WriteLine(
            Words($"with {load.Key} links each: {load.Value}", $"每人联系 {load.Key} 个的：{load.Value} 人")
        );
    }

    foreach (var gap in plan.Gaps)
    {
        Console.WriteLine(
            Words(
                $"Cannot be filled: {gap}; needed {gap.Needed}, room {gap.Room}",
                $"无法排满：{gap.ToString(language)}；需 {gap.Needed} 项，可安排 {gap.Room} 项"
            )
        );
    }

    foreach (var finding in plan.Findings)
    {
        Console.WriteLine(finding.ToString(language));
    }

    return plan;
}

// The load of each member after three delegates have left, before the plan and by it.
void Chart(LinkPlan plan, string file)
{
    var hasGlyphs = isChinese && SKFontManager.Default.MatchCharacter('区') is not null;
    using var plot = new Plot();
    Add(Say("before the plan", "调整前"), Color.FromHex("#9aa5b1"), -0.2, load => load.Today);
    Add(Say("by the plan", "调整后"), Color.FromHex("#1f6f8b"), 0.2, load => load.Planned);
    plot.Title(Say("Delegates linked to each committee member", "每名委员联系的代表"));
    plot.XLabel(Say("number of the committee member", "委员编号"));
    plot.YLabel(Say("delegates", "代表人数"));
    plot.Axes.SetLimits(
        0,
        plan.Loads.Count + 1,
        0,
        plan.Loads.Max(load => Math.Max(load.Today, load.Planned)) + 2
    );
    plot.Axes.Bottom.SetTicks(
        [.. plan.Loads.Select((_, place) => place + 1.0)],
        [.. plan.Loads.Select((_, place) => $"{place + 1}")]
    );
    plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericFixedInterval(1);
    plot.ShowLegend(Alignment.UpperRight);
    if (hasGlyphs)
    {
        plot.Font.Set(SKFontManager.Default.MatchCharacter('区').FamilyName);
    }

    plot.SavePng(file, 1000, 500);

    string Say(string english, string chinese) => hasGlyphs ? chinese : english;

    void Add(string words, Color color, double beside, Func<HolderLoad, int> height)
    {
        var bars = plan.Loads.Select(
            (load, place) =>
                new Bar
                {
                    Position = place + 1 + beside,
                    Value = height(load),
                    Size = 0.38,
                    FillColor = color,
                    LineWidth = 0,
                }
        );
        plot.Add.Bars(bars.ToList()).LegendText = words;
    }
}
