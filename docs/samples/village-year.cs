#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package Ical.Net
#:include village-year/villages.cs
#:include village-year/entries.cs
#:include village-year/year.cs
#:include village-year/year-lines.cs
#:include village-year/ics.cs

// A village's year on one calendar: election, assemblies, disclosures, talk and inquiry days, reports, appraisals, audits, contacts
// and the life of the branch, from the rulebook of its place: its charter over the measures of Zhejiang over the laws of 2026.
// What was done, what is due next and what is overdue on a day, by whom and by which article.
//   dotnet run docs/samples/village-year.cs                                            on 20 May 2026, in English
//   dotnet run docs/samples/village-year.cs -- --on 2026-08-20 --ics year.ics          what is due, as iCalendar too
//   dotnet run docs/samples/village-year.cs -- --on 2026-08-20 --village 2 --lang zh   where something is overdue in every room

using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using NodaTime;
using NodaTime.Text;

var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var lang = options.GetValueOrDefault("--lang", "en");
var number = options.GetValueOrDefault("--village", "1");
var chosenDay = LocalDatePattern.Iso.Parse(options.GetValueOrDefault("--on", "2026-05-20"));
if (
    args.Length % 2 != 0
    || options.Keys.Except(["--lang", "--village", "--on", "--ics"]).Any()
    || lang is not ("en" or "zh")
    || number is not ("1" or "2")
    || !chosenDay.Success
    || chosenDay.Value.Year != 2026
)
{
    Console.Error.WriteLine(
        "usage: dotnet run docs/samples/village-year.cs [-- --on 2026-08-20 --village 1|2 --lang en|zh --ics FILE]"
    );
    return 1;
}

var language = lang == "zh" ? Language.Chinese : Language.English;
var on = chosenDay.Value;
var village = Village.Of(number);
var start = new LocalDate(2026, 1, 1);

// ---- The rules: the charter is the layer of its village, over those of its province ---------------------------------

var rulebook = new RulebookCatalogue(
    NationalRulebook.Editions,
    [
        .. RulebookCatalogue.BuiltInLocalities,
        new LocalRulebook
        {
            Jurisdiction = village.Place,
            Layer = village.Charter,
            From = start,
        },
    ]
).Find(village.Place, on);
var calendar = new Year(village, rulebook, language, on).Calendar;

// ---- One calendar ---------------------------------------------------------------------------------------------------

Line(Say($"{village.Name} on {Day(on)}: {rulebook}", $"{village.ChineseName}，{Day(on)}"));
Heading("Done", "已办");
foreach (
    var same in calendar
        .Where(entry => entry.State == EntryState.Done)
        .GroupBy(entry => (entry.Room, entry.What))
)
{
    var last = same.MaxBy(entry => entry.Day)!;
    var times = same.Count();
    Print(
        last.Room,
        same.Key.What,
        times == 1 ? Day(last.Day) : Say($"{Day(last.Day)}, {times} times", $"{Day(last.Day)}，共{times}次"),
        last
    );
}

Heading("Due next", "接下来应办");
var due = InOrder(EntryState.Due);
foreach (var entry in due)
{
    Print(entry.Room, entry.What, entry.Day is null ? Say("no last day", "无期限") : Day(entry.Day), entry);
}

Heading("Overdue", "逾期未办");
foreach (var entry in InOrder(EntryState.Overdue))
{
    Print(entry.Room, entry.What, entry.Day is null ? Say("period over", "期间已过") : Day(entry.Day), entry);
}

if (options.TryGetValue("--ics", out var file))
{
    Ics.Write(file, due, village.Place.ToString(), language, on);
}

return 0;

// ---- Words --------------------------------------------------------------------------------------------------------

List<Entry> InOrder(EntryState state) =>
    [
        .. calendar
            .Where(entry => entry.State == state)
            .OrderBy(entry => entry.Day ?? LocalDate.MaxIsoValue)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal),
    ];

string Say(string english, string chinese) => lang == "zh" ? chinese : english;

static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

// A Chinese character takes the room of two others.
static string Pad(string text, int width) =>
    text + new string(' ', Math.Max(1, width - text.Sum(letter => letter > '\u2E80' ? 2 : 1)));

void Print(string room, string what, string day, Entry entry) =>
    Line(
        $"{Pad(day, 22)}{Pad(room, 14)}{what}{Say(": ", "：")}{entry.By ?? Say("nobody is named", "未定主体")}{Say(" — ", "——")}{entry.Source?.ToString(language)}"
    );

static void Line(string text) => Console.WriteLine(text);

void Heading(string english, string chinese) => Line($"\n== {Say(english, chinese)} ==");
