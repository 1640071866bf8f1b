#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Elections.Vote.Papers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Columns;

Console.WriteLine("== the rules");
var norms = ElectionNorms.VillagersCommittee;
var measures = new Citation(
    new Instrument("Election measures of an assumed village", "某村选举办法（假设）", "2026"),
    Provision.Article(9),
    TextStatus.Analogy
);
var law = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("441500"), new(2026, 3, 7));
var ours = law.Under("Our village", "本村")
    .With(norms.Papers.DoubledMark, DoubledMark.CountsOnce, measures)
    .With(norms.Papers.VoidPart, VoidPart.VoidsOnlyItself, measures)
    .With(norms.OneStep.OverMarkedOffice, OverMarkedOffice.VoidsOffice, measures)
    .With(norms.OneStep.RepeatedName, RepeatedName.CountsFirst, measures)
    .With(norms.Papers.DisputesDecidedBy, [Bodies.ElectionCommittee], measures);

Console.WriteLine("== the paper");
var rules = PaperRules.From(ours, norms, Franchise.Voters);
var paper = rules.Paper(
    rules.Column(Office.Director, ["Wang", "Li"], seats: 1),
    rules.Column(Office.Member, ["Wang", "Zhao", "Qian"], seats: 2)
);

Console.WriteLine("== a clerk reads out");
const int Director = 0;
const int Members = 1;
var box = paper.OpenBox();
box.Add(new(Director, "Wang"), new(Members, "Wang"), new(Members, "Zhao"), new(Members, "Qian"));
box.Add(new(Director, "Wang"), new(Director, "Li"), new(Members, "Zhao"));
box.Add(new(Director, "Li", LineMark.ForTwice), new(Members, "?", LineMark.Unreadable));
box.Add(
    new(Director, "Wang"),
    new(Director, "Li"),
    new(Members, "Wang"),
    new(Members, "Zhao"),
    new(Members, "Qian")
);
var tally = box.Count();
foreach (var (column, counted) in paper.Columns.Zip(tally.Columns))
{
    var votes = column.Paper.Options.Select(name => $"{name} {counted.For(name)}");
    Console.WriteLine(
        $"{column.Office}: {string.Join(", ", votes)}; {counted.Valid} of {counted.Collected} valid"
    );
}

Console.WriteLine($"void as a whole: {tally.Void}");

Console.WriteLine("== the ledger");
var outcome = rules.Check(
    new()
    {
        Body = new()
        {
            Name = "Our village",
            Jurisdiction = JurisdictionCode.Parse("441500"),
            Kind = Bodies.VillagersCommittee,
        },
        Day = new(2026, 3, 7),
        Franchise = Franchise.Voters,
        Tally = tally,
        Disputed = [new(1, Bodies.ElectionCommittee)],
    }
);
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding);
    Console.WriteLine(finding.ToString(Language.Chinese));
}

Console.WriteLine("== masks");
ulong[] masks = [0b111_01, 0b010_11, 0b000_10, 0b111_11];
Console.WriteLine($"the same: {paper.Count(masks).Columns[Director].Equals(tally.Columns[Director])}");
