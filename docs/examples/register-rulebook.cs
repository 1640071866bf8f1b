#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package Microsoft.Extensions.DependencyInjection

using GrassrootsDemocracy;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

var measures = new Instrument(
    "Election measures of an assumed province",
    "某省村民委员会选举办法(假设)",
    adopted: new LocalDate(2026, 2, 1),
    inForce: new LocalDate(2026, 3, 1)
);
var source = new Citation(measures, Provision.Article(28), TextStatus.Analogy);

var services = new ServiceCollection();
services.AddGrassrootsDemocracy(
    new LocalRulebook
    {
        Jurisdiction = JurisdictionCode.Parse("990000"),
        Layer = Rulebook
            .Named("Assumed province", "某省(假设)")
            .With(ElectionNorms.VillagersCommittee.Tie, TieBreak.Runoff, source, Latitude.Fixed),
        From = new LocalDate(2026, 3, 1),
    }
);

using var provider = services.BuildServiceProvider();
var catalogue = provider.GetRequiredService<RulebookCatalogue>();
var county = JurisdictionCode.Parse("990102");
Console.WriteLine(catalogue.Find(county, new LocalDate(2026, 2, 28)));
Console.WriteLine(catalogue.Find(county, new LocalDate(2026, 3, 1)));
Console.WriteLine(catalogue.Find(JurisdictionCode.Parse("420503"), new LocalDate(2004, 6, 1)));

try
{
    catalogue.Find(county, new LocalDate(1989, 12, 31));
}
catch (NotInForceException tooEarly)
{
    Console.WriteLine(tooEarly.Message);
}

// How far the texts are known: up to which day they were checked, and days of which only the rulebooks of others are.
Console.WriteLine(
    $"checked up to {catalogue.Find(county, new LocalDate(2026, 3, 1)).CheckedUpTo:uuuu-MM-dd}"
);
foreach (var day in (LocalDate[])[new(2026, 2, 28), new(2026, 3, 1)])
{
    Console.WriteLine($"== {day:uuuu-MM-dd}");
    foreach (var remark in catalogue.Find(county, day).Remarks)
    {
        Console.WriteLine(remark);
        Console.WriteLine(remark.ToString("zh-Hans"));
    }
}

foreach (var code in (string[])["999999", "810000"])
{
    try
    {
        RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse(code), new LocalDate(2026, 3, 1));
    }
    catch (ArgumentException unknown)
    {
        Console.WriteLine(unknown.Message);
    }
}
