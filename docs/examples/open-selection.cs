#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;
using NodaTime;

// An open recommendation, open selection of a district's Youth League. That people enter by themselves, by an organisation
// or by residents, are contested round by round, evaluated overall and put on notice is reported; every figure is assumed.
var assumed = new Citation(
    new Instrument("Assumed measures of a Youth League", "某团区委办法(假设)", "2009"),
    Provision.Article(4),
    TextStatus.Analogy
);
var norms = OpenSelectionNorms.YouthLeagueHead;
var jury = new Label("panel/jury", "the jury", "评委");
var youth = new Label("panel/youth", "the young people", "青年代表");
var speech = new Label("evaluation/speech", "the speech", "演讲");
var defence = new Label("evaluation/defence", "the defence", "答辩");
var inspection = new Label("evaluation/inspection", "the inspection", "考察");
var league = Rulebook
    .Named("Assumed Youth League", "某团区委(假设)")
    .With(
        norms.Ways,
        [new(EntryWays.Self), new(EntryWays.Organisation), new(EntryWays.Residents, Supporters: 10)],
        assumed
    )
    .With(norms.Review, value: true, assumed)
    .With(norms.ScoreRange, new CountRange(0, 100), assumed)
    .With(
        norms.Rounds,
        [
            new()
            {
                Round = speech,
                Panels = [new() { Judges = jury, Weight = Ratio.Of(1, 1) }],
                Best = 3,
            },
            new()
            {
                Round = defence,
                Panels =
                [
                    new()
                    {
                        Judges = jury,
                        Weight = Ratio.Of(2, 3),
                        DropHighest = 1,
                        DropLowest = 1,
                    },
                    new() { Judges = youth, Weight = Ratio.Of(1, 3) },
                ],
                OverPosts = Surplus.AtLeastMore(1),
            },
        ],
        assumed
    )
    .With(norms.Evaluation, [new(defence, Ratio.Percent(60)), new(inspection, Ratio.Percent(40))], assumed)
    .With(norms.Proposed, Surplus.AtLeastMore(0), assumed)
    .With(norms.Notice, new TimeLimit(7), assumed);
var rules = OpenSelectionRules.From(league, norms);
var day = new LocalDate(2009, 5, 9);

var selection = new OpenSelection
{
    Posts = 1,
    Entries =
    [
        new() { Name = "Chen", Way = EntryWays.Self },
        new() { Name = "Gao", Way = EntryWays.Organisation },
        new()
        {
            Name = "Hu",
            Way = EntryWays.Residents,
            Supporters = 10,
        },
        new() { Name = "Lin", Way = EntryWays.Self },
        new()
        {
            Name = "Ma",
            Way = EntryWays.Residents,
            Supporters = 9,
        },
    ],
    Qualified = ["Chen", "Gao", "Hu", "Lin"],
    Rounds =
    [
        new()
        {
            Round = speech,
            Scores = [.. Scores(jury, ("Chen", [90]), ("Gao", [80]), ("Hu", [75]), ("Lin", [70]))],
        },
        new()
        {
            Round = defence,
            Scores =
            [
                .. Scores(
                    jury,
                    ("Chen", [10, 80, 90, 100]),
                    ("Gao", [80, 90, 95, 99]),
                    ("Hu", [60, 60, 60, 60])
                ),
                .. Scores(youth, ("Chen", [80, 90]), ("Gao", [80, 90]), ("Hu", [50, 60])),
            ],
        },
    ],
    Evaluations =
    [
        new(inspection, "Chen", Points.Of(95)),
        new(inspection, "Gao", Points.Of(160, denominator: 2)),
    ],
    Notice = new() { Proposed = ["Chen"], From = new(2009, 5, 1) },
};
var outcome = rules.Decide(selection, day);
Console.WriteLine("== rounds and ranking");
foreach (var round in outcome.Rounds)
{
    var points = round.Ranking.Select(person => $"{person.Rank}. {person.Name} {person.Points}");
    Console.WriteLine($"{round.Round}: {string.Join(", ", points)}; on go {string.Join(", ", round.GoOn)}");
}

foreach (var person in outcome.Ranking)
{
    Console.WriteLine(
        $"{person.Rank}. {person.Name} {person.Points} = {person.Points.Numerator}/{person.Points.Denominator}"
    );
}

Print("selection.way", selection, entered: "Hu");
Print("selection.way", selection, entered: "Ma");
Print("selection.review", selection);
Print("selection.review", selection with { Qualified = null });
var wrong = OpenSelectionRules.From(
    league.With(
        norms.Evaluation,
        [new(defence, Ratio.Percent(60)), new(inspection, Ratio.Percent(39))],
        assumed
    ),
    norms
);
Write("selection.weights", wrong.Decide(selection, day));
var first = selection.Rounds[0];
Print("selection.score-range", Speech(first.Scores.Append(new(jury, "judge 9", "Chen", Points.Of(101)))));
Print("selection.scores", Speech(first.Scores.Skip(1)));
Print("selection.round", selection);
var tied = Scores(jury, ("Chen", [90]), ("Gao", [80]), ("Hu", [70]), ("Lin", [70]));
Print("selection.tie", Speech(tied));
Print("selection.ranking", selection);
Print("selection.proposed", selection);
Print("selection.proposed", Proposing(new() { Proposed = [], From = new(2009, 5, 1) }));
Print("selection.order", selection);
Print("selection.order", Proposing(new() { Proposed = ["Gao"], From = new(2009, 5, 1) }));
Print("selection.notice", selection);
Print("selection.notice", Proposing(new() { Proposed = ["Chen"], From = new(2009, 5, 3) }));
Print(
    "selection.notice",
    Proposing(
        new()
        {
            Proposed = ["Chen"],
            From = new(2009, 5, 1),
            Until = new(2009, 5, 7),
        }
    )
);
SelectionObjection objection = new() { Person = "Chen", On = new(2009, 5, 4) };
Print(
    "selection.objection",
    Proposing(
        new()
        {
            Proposed = ["Chen"],
            From = new(2009, 5, 1),
            Objections = [objection, objection with { On = new(2009, 5, 5), IsUpheld = false }],
        }
    )
);

OpenSelection Speech(IEnumerable<Score> scores) =>
    selection with
    {
        Rounds = [first with { Scores = [.. scores] }],
    };

OpenSelection Proposing(SelectionNotice notice) => selection with { Notice = notice };

IEnumerable<Score> Scores(Label panel, params (string Person, long[] Points)[] persons) =>
    from person in persons
    from score in person.Points.Index()
    select new Score(panel, $"judge {score.Index}", person.Person, Points.Of(score.Item));

void Print(string rule, OpenSelection facts, string? entered = null) =>
    Write(rule, rules.Decide(facts, day), entered);

static void Write(string rule, OpenSelectionOutcome outcome, string? entered = null)
{
    Console.WriteLine($"== {rule}");
    var lines = outcome.Findings.Where(finding =>
        string.Equals(finding.Rule.Id, rule, StringComparison.Ordinal)
        && (entered is null || finding.ToString().Contains(entered, StringComparison.Ordinal))
    );
    foreach (var finding in lines.Take(2))
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}
