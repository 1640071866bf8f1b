#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Services.Assistance;
using GrassrootsDemocracy.Services.Inspections;
using GrassrootsDemocracy.Services.Networks;
using GrassrootsDemocracy.Services.Relief;
using GrassrootsDemocracy.Services.Tasks;
using NodaTime;

// The health service of a district's communities, and what may be asked of a committee. People and places are made up.
var district = Jianghan2006.Layer;

Console.WriteLine("== whom the centres and stations serve");
var network = new ServiceNetwork
{
    Communities = ["Bridge", "Harbour", "Hill"],
    Centres = [new() { Id = "centre 1", Serves = ["Bridge"] }],
    Stations =
    [
        new()
        {
            Id = "station 1",
            OutpostOf = "centre 1",
            Serves = ["Harbour"],
        },
        new() { Id = "station 2", OutpostOf = "centre 1" },
    ],
};
var coverage = CoverageRules.From(district, CoverageNorms.CommunityHealth).Check(network);
Print(coverage);
Console.WriteLine($"served {coverage.Served}, not known {coverage.Unknown}");

Console.WriteLine("== a bill");
var bill = new Bill
{
    Lines =
    [
        new() { Item = FeeItems.Registration, Fee = 100 },
        new()
        {
            Item = FeeItems.BloodTest,
            Fee = 1_500,
            Relieved = 300,
        },
        new() { Item = FeeItems.ChestXRay, Fee = 1_234 },
        new() { Item = new("fee/drugs", "drugs", "药费"), Fee = 2_680 },
    ],
};
var relief = ReliefRules.From(district, ReliefNorms.CommunityHealth).Decide(bill);
Print(relief);
Console.WriteLine($"fees {relief.Fees}, relief {relief.Due}, to pay {relief.Payable} fen");

Console.WriteLine("== the same bill where a centre says how to round");
var centre = district
    .Under("a centre", "某中心")
    .With(
        ReliefNorms.CommunityHealth.Rounding,
        Rounding.HalfUp,
        new(new("Rules of a centre", "中心规定", "2006"), Provision.Article(1), TextStatus.Read)
    );
var rounded = ReliefRules.From(centre, ReliefNorms.CommunityHealth).Decide(bill);
Console.WriteLine($"fees {rounded.Fees}, relief {rounded.Due}, to pay {rounded.Payable} fen");

Console.WriteLine("== who is to be assisted");
var assistance = AssistanceRules.From(district, AssistanceNorms.CommunityHealth);
Print(assistance.Decide(new() { Name = "Li", Of = [AssistanceGroups.MinimumAllowance] }));
Print(
    assistance.Decide(
        new() { Name = "Wang", NotOf = [AssistanceGroups.ThreeWithouts, AssistanceGroups.MinimumAllowance] }
    )
);

Console.WriteLine("== what was found at a station");
Label general = new("practice/general", "general practice", "全科医疗");
Label surgery = new("practice/surgery", "surgery", "外科");
var found = InspectionRules
    .From(district, InspectionNorms.CommunityHealth)
    .Check(
        new()
        {
            Place = "station 1",
            Licensed = [general],
            Practised = [general, surgery],
            Staff = [new() { Id = "Zhao", IsQualified = true }, new() { Id = "Sun" }],
            Drugs =
            [
                new()
                {
                    Drug = "aspirin",
                    Price = 550,
                    MarketPrice = 550,
                    PriceBefore = 1_000,
                },
                new() { Drug = "iodine", Price = 300 },
            ],
            Consequences = [],
        }
    );
Print(found);
Console.WriteLine(
    PublishedShare.Parse("45%左右").Judge(found.PricesBefore - found.PricesNow, found.PricesBefore)
);

Console.WriteLine("== what may be asked of a residents' committee");
var shanghai = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("310101"), new LocalDate(2026, 3, 1));
var lists = shanghai
    .Under("the lists of a district", "某区清单")
    .With(
        TaskNorms.ResidentsCommittee.Certificates,
        [new("task/residence", "that somebody lives here", "居住证明")],
        new(new("Lists of a district", "某区清单", "2026"), Provision.Article(1), TextStatus.Read)
    );
foreach (
    var request in (TaskRequest[])
        [
            new()
            {
                Item = TaskItems.Mediation,
                Kind = Bodies.ResidentsCommittee,
                AskedBy = TaskAsker.Others,
            },
            new()
            {
                Item = TaskItems.Emergencies,
                Kind = Bodies.ResidentsCommittee,
                AskedBy = TaskAsker.Government,
                IsFunded = false,
            },
            new()
            {
                Item = new("task/good-conduct", "that somebody behaves well", "品行证明"),
                Kind = Bodies.ResidentsCommittee,
                IsCertificate = true,
            },
            new()
            {
                Item = TaskItems.Guarantees,
                Kind = Bodies.ResidentsCommittee,
                AskedBy = TaskAsker.Others,
                IsRefused = true,
            },
            new()
            {
                Item = new("task/pets", "a census of pets", "宠物普查"),
                Kind = Bodies.ResidentsCommittee,
                AskedBy = TaskAsker.Department,
                IsLawful = false,
            },
        ]
)
{
    Print(TaskRules.From(lists, TaskNorms.ResidentsCommittee).Judge(request));
}

static void Print(Outcome outcome)
{
    foreach (var line in outcome.Findings)
    {
        Console.WriteLine(line);
        Console.WriteLine(line.ToString(Language.Chinese));
    }
}
