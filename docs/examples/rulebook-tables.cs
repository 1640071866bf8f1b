#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

// The tables of docs/rulebooks: what each edition of each built-in rulebook says, norm by norm.
Table(
    "villagers-committee",
    ElectionNorms.VillagersCommittee,
    "the Organic Law of the Villagers' Committees"
);
Table(
    "residents-committee",
    ElectionNorms.ResidentsCommittee,
    "the Organic Law of the Urban Residents' Committees"
);
Table(
    "party-branch-committee",
    ElectionNorms.PartyBranchCommittee,
    "the regulation on elections of the party's grassroots organisations"
);
Table(
    "party-branch-committee, branches",
    ElectionNorms.PartyBranchCommittee,
    "the regulation on the work of party branches"
);

Whole("xiling-2004", Xiling2004.Layer);
Whole("suizhou-2005", Suizhou2005.Layer);
Whole("qiyang", Qiyang.Layer);
Whole("minhang-2009", Minhang2009.Layer);
Whole("jianghan-2006", Jianghan2006.Layer);
Whole("youth-league", YouthLeague.Layer);
Whole("shandong-2018", Shandong2018.Layer);
Whole("chongqing-2013", Chongqing2013.Layer);
Whole("shanghai-2020", Shanghai2020.Layer);
Whole("shanghai-residents-2020", ShanghaiResidents2020.Layer);

// Everything that the nation of 2026 and Zhejiang say, under which name: what a rulebook of your own can say too.
Console.WriteLine("== all-norms");
var nation = NationalRulebook.Editions.On(new(2026, 1, 1));
var zhejiang = Zhejiang2020.Layer.LaidOver(nation);
foreach (
    var name in nation
        .OwnNames.Concat(Zhejiang2020.Layer.OwnNames)
        .DistinctBy(name => name.Id)
        .OrderBy(name => name.Id, StringComparer.Ordinal)
)
{
    Console.WriteLine(
        $"| `{name.Id}`<br>{name.Title(Language.English)} | {Cell(name, nation)} | {Cell(name, Zhejiang2020.Layer)} |"
    );
}

Console.WriteLine("== conflicts of Zhejiang with the law of 2026");
foreach (var conflict in zhejiang.ConflictsWithSuperiors())
{
    Console.WriteLine(
        $"{conflict.Name.Id} {conflict.Lower.Source.Provision} / {conflict.Superior.Source.Provision}"
    );
}

foreach (var day in (NodaTime.LocalDate[])[new(2021, 1, 1), new(2026, 1, 1)])
{
    Console.WriteLine($"== conflicts of Shanghai with the law of {day.Year}");
    foreach (
        var conflict in Shanghai2020
            .Layer.LaidOver(NationalRulebook.Editions.On(day))
            .ConflictsWithSuperiors()
    )
    {
        Console.WriteLine(
            $"{conflict.Name.Id} {conflict.Lower.Source.Provision} / {conflict.Superior.Source.Provision}"
        );
    }
}

Console.WriteLine("== the editions of the national rulebook");
foreach (var day in NationalRulebook.Editions.Changes)
{
    Console.WriteLine($"| {day:uuuu-MM-dd} | {NationalRulebook.Editions.On(day).OwnNames.Count()} |");
}

static void Whole(string page, Rulebook layer)
{
    Console.WriteLine($"== {page}");
    foreach (var name in layer.OwnNames)
    {
        Console.WriteLine($"| `{name.Id}` | {Cell(name, layer)} |");
    }
}

static void Table(string page, ElectionNorms norms, string subject)
{
    var editions = NationalRulebook.Instruments.Single(instrument => instrument.Subject == subject);
    Console.WriteLine($"== {page}, last checked {editions.CheckedOn:uuuu-MM-dd}");
    foreach (var name in NamesOf(norms))
    {
        var cells = editions.Changes.Select(day => Cell(name, editions.On(day)));
        Console.WriteLine($"| `{name.Id}` | {string.Join(" | ", cells)} |");
    }
}

static string Cell(NormName name, Rulebook rulebook) =>
    rulebook.Prevailing(name) switch
    {
        null => "—",
        OpenTerm open => $"**open**<br>{open.Source.Provision}",
        var norm =>
            $"{name.Say(norm, Language.English)}<br>{norm.Source.Provision} · {Latitude(norm)} · {Text(norm)}",
    };

static string Latitude(Norm norm) =>
    norm.Latitude switch
    {
        GrassrootsDemocracy.Norms.Latitude.Fixed => "fixed",
        GrassrootsDemocracy.Norms.Latitude.MayTighten => "may tighten",
        GrassrootsDemocracy.Norms.Latitude.MayFill => "may fill",
        _ => "free",
    };

static string Text(Norm norm) =>
    norm.Source.Status switch
    {
        TextStatus.Read => "read",
        TextStatus.Confirmed => "confirmed",
        TextStatus.Analogy => "analogy",
        _ => "not read",
    };

static IEnumerable<NormName> NamesOf(ElectionNorms norms) =>
    [
        norms.Seats,
        norms.TermYears,
        norms.RollPublished,
        norms.Registration,
        norms.Surplus,
        norms.WriteIns,
        norms.ExcessBallots,
        .. Enum.GetValues<Franchise>().Select(norms.Turnout),
        norms.OverMarked,
        norms.Blank,
        norms.Majority,
        norms.Tie,
        norms.FurtherCandidates,
        norms.FurtherTurnout,
        norms.FurtherMajority,
        norms.Vacancies,
    ];
