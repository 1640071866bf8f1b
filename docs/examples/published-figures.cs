#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Norms;

// Figures printed in reports, held against their own parts: some published, some made up.
var published = new Citation(
    new Instrument("Report on the change of term in Xiling", "西陵区换届选举报告", "2005"),
    Provision.Named("figures", "数据"),
    TextStatus.Confirmed
);
var madeUp = new Citation(
    new Instrument("Made-up report", "虚拟报告", "2026"),
    Provision.Named("figures", "数据"),
    TextStatus.Analogy
);

Console.WriteLine("== figure.print, consistent and not");
var turnout = PublishedShare.Parse("89.7 %");
Print(turnout.Judge(40450, 45100), published);
Print(turnout.Judge(40400, 45100), madeUp);

Console.WriteLine("== figure.print, a vague count");
Print(turnout.Judge(CountRange.Exactly(40450), CountRange.Over(45100)), madeUp);

Console.WriteLine("== one print for many counts");
var least = turnout.PartsOf(CountRange.Exactly(45100));
Console.WriteLine($"{turnout} of 45100 is any of {least[0].Least} to {least[0].Most}");

Console.WriteLine("== the digits of a print matter");
Print(PublishedShare.Parse("50 %").Judge(304, 606), madeUp);
Print(PublishedShare.Parse("50.0 %").Judge(304, 606), madeUp);

Console.WriteLine("== what a published share says of an unpublished whole");
var registered = PublishedShare.Parse("98.63 %");
foreach (var whole in registered.WholesOf(CountRange.Exactly(45100)))
{
    Console.WriteLine($"45100 is {registered} of {whole}");
}

Console.WriteLine("== 48 villages of 87, 43 more than last time, printed as 35 points more");
var now = PublishedShare.Of(48, 87, 1);
var before = PublishedShare.Of(48 - 43, 87, 1);
Console.WriteLine($"now {now}, before {before} of as many villages");
foreach (var whole in PublishedShare.Parse("35 %").WholesOf(CountRange.Exactly(43)))
{
    Console.WriteLine($"43 more would be 35 points more of {whole} villages");
}

static void Print(PrintJudgement judgement, Citation source)
{
    var finding = judgement.ToFinding(source);
    Console.WriteLine(finding);
    Console.WriteLine(finding.ToString("zh-Hans"));
}
