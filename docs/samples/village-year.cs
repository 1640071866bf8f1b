#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package Ical.Net
#:include village-year/villages.cs
#:include village-year/entries.cs
#:include village-year/ics.cs

// A village's year on one calendar: election, assemblies, disclosures, talk and inquiry days, reports, appraisals, audits, contacts
// and the life of the branch, from the rulebook of its place: its charter over the measures of Zhejiang over the laws of 2026.
// What was done, what is due next and what is overdue on a day, by whom and by which article.
//   dotnet run docs/samples/village-year.cs                                            on 20 May 2026, in English
//   dotnet run docs/samples/village-year.cs -- --on 2026-08-20 --ics year.ics          what is due, as iCalendar too
//   dotnet run docs/samples/village-year.cs -- --on 2026-08-20 --village 2 --lang zh   where something is overdue in every room

using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
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
var body = new Body
{
    Name = village.Name,
    Jurisdiction = village.Place,
    Kind = Bodies.VillagersCommittee,
};
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
List<Entry> calendar = [];

// ---- Election -------------------------------------------------------------------------------------------------------

var process = ElectionNorms.VillagersCommittee.Process;
Stages(
    Say("election", "选举"),
    Procedure
        .From(rulebook, process.Id)
        .Check(
            new()
            {
                Area = village.Place,
                FixedDays = [new(process.Polling.Stage, village.ElectionDay)],
                Acts = village.ElectionActs,
            },
            on
        )
);

// ---- Assemblies, talk days, inquiry days, the branch: what is held again and again ----------------------------------

foreach (
    var norms in (AssemblyNorms[])[AssemblyNorms.VillagersAssembly, AssemblyNorms.VillagersDelegatesAssembly]
)
{
    Forum(Say("assemblies", "会议"), norms.Kind, By(norms.CalledBy));
}

Forum(Say("talk days", "说事日"), Undertakings.TalkDays, By(ForumNorms.TalkDays.LedBy));
Forum(Say("inquiry days", "质询日"), Undertakings.InquiryDay, By(ForumNorms.InquiryDay.AnsweredBy));
foreach (var kind in ForumNorms.BranchLife)
{
    Forum(Say("branch life", "组织生活"), kind, Bodies.VillagePartyOrganisation.ToString(language));
}

// ---- Disclosure -----------------------------------------------------------------------------------------------------

ValueList<CatalogueEntry> catalogue =
[
    new(DisclosureItems.Decisions, DisclosureClasses.Ordinary),
    new(DisclosureItems.ReliefAndDonations, DisclosureClasses.Ordinary),
    new(DisclosureItems.HelpToGovernment, DisclosureClasses.Ordinary),
    new(DisclosureItems.Consultation, DisclosureClasses.Ordinary),
    new(DisclosureItems.CommonConcern, DisclosureClasses.Ordinary),
    new(DisclosureItems.IncomeAndExpenses, DisclosureClasses.Finance),
];
var disclosed = DisclosureRules
    .From(rulebook, DisclosureNorms.VillageAffairs)
    .Check(
        new()
        {
            Area = village.Place,
            From = start,
            Catalogue = catalogue,
            Circumstances = [new(DisclosureOccasions.ManyDealings, village.HasManyDealings)],
            Matters = village.Matters,
            Postings =
            [
                .. village.Postings.SelectMany(day => catalogue.Select(entry => Posting(entry.Item, day))),
                .. village.MatterPostings.Select(one =>
                    Posting(DisclosureItems.Decisions, one.Day, one.Matter)
                ),
            ],
        },
        on
    );
foreach (var duty in disclosed.Duties)
{
    if (
        duty.State switch
        {
            DutyState.Done or DutyState.DoneLate => EntryState.Done,
            DutyState.Due => EntryState.Due,
            DutyState.Overdue => EntryState.Overdue,
            _ => (EntryState?)null,
        } is
        { } state
    )
    {
        Add(
            Say("disclosure", "公开"),
            $"{duty.Item.Key}-{duty.Reference?.Replace(' ', '-') ?? Day(duty.PeriodEnd)}",
            duty.Reference is { } matter
                ? Say($"{duty.Item} ({matter})", $"{duty.Item.ToString(language)}（{matter}）")
                : duty.Item.ToString(language),
            state,
            state == EntryState.Done ? duty.DoneOn : duty.LastDay,
            By(DisclosureNorms.VillageAffairs.Publishers),
            duty.Line.Source
        );
    }
}

// ---- Duty reports ---------------------------------------------------------------------------------------------------

Reports(ReportNorms.VillagersCommittee, village.CommitteeReports, Bodies.VillagersAssembly);
Reports(
    ReportNorms.VillageSupervisionCommittee,
    village.SupervisionReports,
    Bodies.VillagersDelegatesAssembly
);

// ---- Appraisals: the outcome counts what is overdue, and its ledger says which ----------------------------------------

var appraised = AppraisalNorms.VillagersCommittee;
var appraisals = AppraisalRules
    .From(rulebook, appraised)
    .Check(
        new()
        {
            Body = body,
            From = start,
            Held = [.. village.Appraisals.Select(day => new HeldAppraisal(day, []))],
        },
        on
    );
var appraisal = Say("appraisal of the committee", "民主评议村民委员会");
var appraising = Say("appraisals", "民主评议");
Held(appraising, "appraisal", appraisal, village.Appraisals, By(appraised.By), Source(appraised.Every));
Span(
    appraising,
    "appraisal",
    appraisal,
    EntryState.Due,
    appraisals.NextDue,
    By(appraised.By),
    appraised.Every
);
foreach (
    var (index, line) in appraisals
        .Findings.Where(line => line.Rule.Equals(AppraisalFindings.Every) && line.Verdict == Verdict.Breached)
        .Index()
)
{
    Add(
        appraising,
        $"appraisal-overdue-{index}",
        appraisal,
        EntryState.Overdue,
        day: null,
        By(appraised.By),
        line.Source
    );
}

// ---- Audits ---------------------------------------------------------------------------------------------------------

foreach (var audit in village.Audits.Where(audit => audit.OccasionOn <= on))
{
    var outcome = AuditRules
        .From(rulebook, AuditNorms.VillagersCommittee)
        .Check(audit with { Body = body }, on);
    var state = outcome.State switch
    {
        AuditState.Published => EntryState.Done,
        AuditState.Overdue => EntryState.Overdue,
        _ => EntryState.Due,
    };
    Add(
        Say("audits", "审计"),
        $"audit-{audit.Person}",
        Say($"audit of {audit.Person}, published", $"{audit.Person}离任审计结果公布"),
        state,
        state == EntryState.Done ? audit.PublishedOn : outcome.PublishedBy,
        By(AuditNorms.VillagersCommittee.By),
        Source(AuditNorms.VillagersCommittee.PublishedWithin)
    );
}

// ---- Contacts: each household is met by its delegate ----------------------------------------------------------------

var builder = new NetworkBuilder();
foreach (var ofOne in village.Contacts.GroupBy(contact => contact.Delegate))
{
    var from = builder.Add(Circles.VillagersDelegates, ofOne.Key);
    foreach (var contact in ofOne)
    {
        var to = builder.Add(Circles.Households, contact.Household);
        builder.Link(Village.Link, from, to, start);
        foreach (var day in contact.Met)
        {
            builder.Contact(Village.Link, from, to, day);
        }
    }
}

var network = builder.Build();
var contacts = LiaisonRules
    .From(rulebook, [Village.Link], [])
    .Check(
        new()
        {
            Area = village.Place,
            Network = network,
            From = start,
            AsOf = on,
        }
    )
    .Links[0];
var contactNorm = Source(new LinkNorms(Village.Link).Contact);
var contacting = Say("contacts", "联系");
foreach (var (@delegate, household, met) in village.Contacts)
{
    Held(
        contacting,
        household,
        Say($"contact with {household}", $"联系{household}"),
        met,
        @delegate,
        contactNorm
    );
}

foreach (var span in contacts.Contacts)
{
    foreach (var missed in span.Missed)
    {
        Contact(EntryState.Overdue, network.NameOf(missed.Person), span);
    }

    foreach (
        var (_, household, met) in village.Contacts.Where(one =>
            span.Running > 0 && !one.Met.Any(day => day >= span.FirstDay && day <= on)
        )
    )
    {
        Contact(EntryState.Due, household, span);
    }
}

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

// ---- From the rooms to the calendar ---------------------------------------------------------------------------------

void Stages(string room, ProcedureOutcome outcome)
{
    foreach (var stage in outcome.Stages.Where(stage => stage.State == StageState.Done))
    {
        Stage(room, stage, EntryState.Done, stage.DoneOn);
    }

    foreach (var stage in outcome.Due)
    {
        Stage(room, stage, EntryState.Due, stage.Latest);
    }

    foreach (var stage in outcome.Overdue)
    {
        Stage(room, stage, EntryState.Overdue, stage.Latest);
    }
}

void Stage(string room, StageStatus status, EntryState state, LocalDate? day) =>
    Add(
        room,
        status.Stage.Stage.Key,
        status.Stage.Stage.ToString(language),
        state,
        day,
        Names(status.Stage.Actors.Norm?.Value),
        status.Stage.Latest.Source ?? status.Stage.Sources.FirstOrDefault()
    );

void Forum(string room, Label kind, string? by)
{
    var norms = new ForumNorms(kind);
    var days = village.Held.GetValueOrDefault(kind, []);
    var outcome = ForumRules
        .From(rulebook, norms)
        .Check(
            new()
            {
                Area = village.Place,
                From = start,
                Meetings = [.. days.Select(day => new ForumMeeting { Day = day })],
            },
            on
        );
    var what = kind.ToString(language);
    Held(room, kind.Key, what, days, by, Source(norms.Every));
    Span(room, kind.Key, what, EntryState.Due, outcome.NextDue, by, norms.Every);
    foreach (var span in outcome.Overdue)
    {
        Span(room, kind.Key, what, EntryState.Overdue, span, by, norms.Every);
    }
}

void Reports(ReportNorms norms, LocalDate[] days, Label heardBy)
{
    var (room, by) = (Say("duty reports", "述职"), norms.Kind.ToString(language));
    var what = Say($"report of {norms.Kind}", $"{by}报告工作");
    var outcome = ReportRules
        .From(rulebook, norms)
        .Check(
            new()
            {
                Area = village.Place,
                From = start,
                Reports = [.. days.Select(day => new DutyReport { Day = day, HeardBy = heardBy })],
            },
            on
        );
    Held(room, $"report-{norms.Kind.Key}", what, days, by, Source(norms.Every));
    Span(room, $"report-{norms.Kind.Key}", what, EntryState.Due, outcome.NextDue, by, norms.Every);
    foreach (var span in outcome.Overdue)
    {
        Span(room, $"report-{norms.Kind.Key}", what, EntryState.Overdue, span, by, norms.Every);
    }
}

void Contact(EntryState state, string household, DutySpan span) =>
    Add(
        contacting,
        $"{household.Replace(' ', '-')}-{Day(span.LastDay)}",
        Say($"contact with {household}", $"联系{household}"),
        state,
        span.LastDay,
        village.Contacts.First(one => one.Household == household).Delegate,
        contactNorm
    );

void Held(string room, string key, string what, LocalDate[] days, string? by, Citation? source)
{
    foreach (var day in days.Where(day => day <= on))
    {
        Add(room, $"{key}-{Day(day)}", what, EntryState.Done, day, by, source);
    }
}

void Span(
    string room,
    string key,
    string what,
    EntryState state,
    CadenceSpan? span,
    string? by,
    NormName<Cadence> every
)
{
    if (span is not null)
    {
        Add(room, $"{key}-{Day(span.LastDay)}", what, state, span.LastDay, by, Source(every));
    }
}

void Add(
    string room,
    string key,
    string what,
    EntryState state,
    LocalDate? day,
    string? by,
    Citation? source
) =>
    calendar.Add(
        new()
        {
            Key = key,
            Room = room,
            What = what,
            State = state,
            Day = day,
            By = by,
            Source = source,
        }
    );

// ---- Words ----------------------------------------------------------------------------------------------------------

List<Entry> InOrder(EntryState state) =>
    [
        .. calendar
            .Where(entry => entry.State == state)
            .OrderBy(entry => entry.Day ?? LocalDate.MaxIsoValue)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal),
    ];

static Posting Posting(Label item, LocalDate day, string? matter = null) =>
    new()
    {
        Reference = $"{item.Key} {LocalDatePattern.Iso.Format(day)} {matter}".TrimEnd(),
        Item = item,
        From = day,
        Matter = matter,
        Place = DisclosurePlaces.Board,
        By = Bodies.VillagersCommittee,
    };

string? By(NormName<ValueList<Label>> who) => Names(rulebook.Find(who)?.Value);

string? Names(ValueList<Label>? who) =>
    who is null ? null : string.Join(Say(" or ", "或"), who.Select(one => one.ToString(language)));

Citation? Source<T>(NormName<T> name) => rulebook.FindOrOpen(name).Source;

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
