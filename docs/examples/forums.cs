#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Rulebooks.National;
using NodaTime;

// A village of Suizhou in January 2006 and a party branch in 2020, with something missed in each. Names and days are made up.
Console.WriteLine("The rota of the talk days:");
var talk = ForumRules.From(Suizhou2005.Layer, ForumNorms.TalkDays);
var rota = talk.Plan(
    new()
    {
        First = new(2006, 1, 1),
        Last = new(2006, 2, 28),
        People =
        [
            new() { Id = "Chen", Role = ForumActors.Secretary },
            new() { Id = "Zhou", Role = ForumActors.ResidentCadre },
            new() { Id = "Li" },
            new() { Id = "Wang", Away = [new(2006, 1, 24)] },
            new() { Id = "Zhao" },
        ],
    }
);
foreach (var turn in rota.Turns)
{
    Console.WriteLine($"  {turn.Day:uuuu-MM-dd} {turn.Person}, led by {turn.Leader}");
}

Print(rota);

Console.WriteLine("The talk days as they were held:");
var january = new ForumLog
{
    From = new(2006, 1, 1),
    Cadres = ["Li", "Wang", "Zhao"],
    Rota = rota.Turns,
    Meetings =
    [
        new()
        {
            Day = new(2006, 1, 4),
            OnDuty = "Li",
            LedBy = ForumActors.Secretary,
        },
        new()
        {
            Day = new(2006, 1, 14),
            OnDuty = "Zhao",
            InPlaceOf = "Wang",
            LedBy = ForumActors.VillageCadre,
        },
    ],
    Matters =
    [
        new()
        {
            Reference = "well",
            RegisteredOn = new(2006, 1, 4),
            HandledOn = new(2006, 1, 5),
            ClosedOn = new(2006, 1, 9),
        },
        new()
        {
            Reference = "path",
            RegisteredOn = new(2006, 1, 14),
            ClosedOn = new(2006, 1, 16),
        },
    ],
};
var held = talk.Check(january, on: new(2006, 1, 25));
Print(held);
Console.WriteLine($"  {held.JudgeClosed(PublishedShare.Parse("95%以上"))}");

Console.WriteLine("A branch's calendar on 10 March 2020:");
var book = NationalRulebook.Editions.On(new(2020, 1, 1));
var branch = new ForumCalendar([
    .. ForumNorms.BranchLife.Select(kind =>
        ForumRules
            .From(book, new(kind))
            .Check(
                new()
                {
                    From = new(2020, 1, 1),
                    LawOf = new LocalDate(2020, 1, 1),
                    Meetings = [new() { Day = new(2020, 1, 20) }],
                },
                on: new(2020, 3, 10)
            )
    ),
]);
foreach (var entry in branch.Overdue)
{
    Console.WriteLine($"  overdue since {entry.Span.LastDay:uuuu-MM-dd}: {entry.Kind} ({entry.Source})");
}

foreach (var entry in branch.Due)
{
    Console.WriteLine($"  due by {entry.Span.LastDay:uuuu-MM-dd}: {entry.Kind}");
}

static void Print(Outcome outcome)
{
    foreach (var line in outcome.Findings)
    {
        Console.WriteLine($"  {line}");
        Console.WriteLine($"  {line.ToString(Language.Chinese)}");
    }
}
