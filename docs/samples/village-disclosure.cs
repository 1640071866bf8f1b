#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

// A year of disclosure in a village of Chongqing: what falls due, what is late on a day, an objection, an order to correct.
// The village and what happens in it are made up.
//   dotnet run docs/samples/village-disclosure.cs                               on 20 May 2025, in English
//   dotnet run docs/samples/village-disclosure.cs -- --on 2025-07-31 --lang zh  on another day, in Chinese

using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;
using NodaTime.Text;

var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var lang = options.GetValueOrDefault("--lang", "en");
var chosenDay = LocalDatePattern.Iso.Parse(options.GetValueOrDefault("--on", "2025-05-20"));
if (
    args.Length % 2 != 0
    || options.Keys.Except(["--lang", "--on"]).Any()
    || lang is not ("en" or "zh")
    || !chosenDay.Success
)
{
    Console.Error.WriteLine(
        "usage: dotnet run docs/samples/village-disclosure.cs [-- --on 2025-07-31 --lang en|zh]"
    );
    return 1;
}

var language = lang == "zh" ? Language.Chinese : Language.English;
var on = chosenDay.Value;

// ---- The village ----------------------------------------------------------------------------------------------------

var place = JurisdictionCode.Parse("500112");
ValueList<CatalogueEntry> catalogue =
[
    new(DisclosureItems.Decisions, DisclosureClasses.Ordinary),
    new(DisclosureItems.IncomeAndExpenses, DisclosureClasses.Finance),
];
ValueList<Circumstance> circumstances =
[
    new(DisclosureOccasions.ManyDealings, Holds: false),
    new(DisclosureOccasions.LargeVillage, Holds: false),
];
var contract = new DisclosureMatter
{
    Reference = "reservoir",
    Item = DisclosureItems.Decisions,
    Day = new(2025, 4, 8),
    Class = DisclosureClasses.Major,
};

// ---- What falls due in the year -------------------------------------------------------------------------------------

Heading("What falls due from January to June", "一月至六月应当公开的事项");
var calendar = RulebookCatalogue.BuiltIn.Plan(
    new DisclosureYear
    {
        Area = place,
        Kind = Bodies.VillagersCommittee,
        First = new(2025, 1, 1),
        Last = new(2025, 6, 30),
        Since = new(2024, 10, 1),
        Catalogue = catalogue,
        Circumstances = circumstances,
        Matters = [contract],
    }
);
foreach (var duty in calendar.Days.Where(duty => catalogue.Any(entry => entry.Item == duty.Item)))
{
    Line(duty.ToString(language));
}

// ---- What was done --------------------------------------------------------------------------------------------------

var log = new DisclosureLog
{
    Area = place,
    Kind = Bodies.VillagersCommittee,
    From = new(2025, 1, 1),
    Catalogue = catalogue,
    Circumstances = circumstances,
    Matters = [contract],
    Postings =
    [
        Posting("2025-01", DisclosureItems.IncomeAndExpenses, new(2025, 4, 10)) with
        {
            Covers = new(new(2025, 1, 1), new(2025, 3, 31)),
            Until = new(2025, 4, 30),
        },
        Posting("2025-02", DisclosureItems.Decisions, new(2025, 4, 21)) with
        {
            Matter = "reservoir",
            Until = new(2025, 4, 25),
        },
        Posting("2025-03", DisclosureItems.Decisions, new(2025, 4, 28)) with
        {
            Matter = "reservoir",
            InPlaceOf = "2025-02",
        },
        Posting("2025-04", DisclosureItems.IncomeAndExpenses, new(2025, 6, 3)) with
        {
            Covers = new(new(2025, 1, 1), new(2025, 3, 31)),
            InPlaceOf = "2025-01",
        },
    ],
    Corrections =
    [
        new()
        {
            Posting = "2025-01",
            FoundOn = new(2025, 5, 12),
            Printed = 48_000,
            Right = 43_000,
        },
    ],
    Log = new()
    {
        Acts =
        [
            Act("objection", new(2025, 4, 14), Circles.Villagers, "1"),
            Act("answer", new(2025, 4, 18), Bodies.VillagersCommittee, "1"),
            Act("complaint", new(2025, 5, 6), Circles.Villagers, "2"),
            Act("investigation", new(2025, 5, 12), Bodies.TownshipGovernment, "2"),
            Act("order", new(2025, 5, 13), Bodies.TownshipGovernment, "2"),
            Act("republication", new(2025, 6, 3), Bodies.VillagersCommittee, "2"),
        ],
    },
};

// ---- How it stands on the day ---------------------------------------------------------------------------------------

var outcome = RulebookCatalogue.BuiltIn.Decide(log, on);
Heading($"Overdue on {on:uuuu-MM-dd}", $"{on:uuuu-MM-dd}逾期未公开");
foreach (var duty in outcome.Overdue)
{
    Line(duty.ToString(language));
    Line($"  {duty.Line.ToString(language)}");
}

Heading("Still due", "待公开");
foreach (var duty in outcome.Due.Where(duty => catalogue.Any(entry => entry.Item == duty.Item)))
{
    Line(duty.ToString(language));
}

Heading("The notices, and the wrong figure", "公开栏与错误数据");
foreach (var line in outcome.Findings.Where(IsOfANotice))
{
    Line(line.ToString(language));
}

Heading("The objection, the complaint and the order", "异议、反映与责令改正");
foreach (
    var line in outcome.Procedure.Findings.Where(line =>
        line.Rule.Equals(ProcedureFindings.Latest) || line.Rule.Equals(ProcedureFindings.Done)
    )
)
{
    Line(line.ToString(language));
}

return 0;

static bool IsOfANotice(Finding line) =>
    line.Rule.Equals(DisclosureFindings.StaysUp)
    || line.Rule.Equals(DisclosureFindings.Correction)
    || line.Rule.Equals(DisclosureFindings.Immediate);

static Posting Posting(string reference, Label item, LocalDate from) =>
    new()
    {
        Reference = reference,
        Item = item,
        From = from,
        Place = DisclosurePlaces.Board,
        By = Bodies.VillagersCommittee,
    };

static StageAct Act(string stage, LocalDate day, Label by, string reference) =>
    new()
    {
        Stage = Label.Of($"disclosure-stage/{stage}"),
        Day = day,
        By = by,
        Reference = reference,
    };

void Heading(string english, string chinese) =>
    Line($"\n== {(language == Language.Chinese ? chinese : english)}");

static void Line(string text) => Console.WriteLine(text);
