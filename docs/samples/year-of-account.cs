#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Honours;
using GrassrootsDemocracy.Accountability.Pledges;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Voting;
using NodaTime;

// A village's year of account in Chongqing, by the measures of 2013: reports, an appraisal with a democratic test, pledges, an
// audit, a complaint and the stars of its League branch, with something wrong in each. The village is made up, and so are the
// shares that give a grade, which no text has.
// dotnet run year-of-account.cs [-- --lang zh]
var isChinese = args is ["--lang", "zh", ..];
var language = isChinese ? Language.Chinese : Language.English;

var village = new Body
{
    Name = "Willow Bend",
    Jurisdiction = JurisdictionCode.Parse("500101"),
    Kind = Bodies.VillagersCommittee,
};
var endOfYear = new LocalDate(2021, 12, 31);
var charter = new Citation(
    new("Charter of Willow Bend", "柳湾村自治章程（假设）", "2018"),
    Provision.Article(12),
    TextStatus.Analogy
);
var names = AppraisalNorms.VillagersCommittee;
var law = RulebookCatalogue
    .BuiltIn.Find(village.Jurisdiction, new(2021, 1, 1))
    .With(names.Grades, Grades.OfHolders, charter)
    .With(
        names.Thresholds,
        [
            new(Grades.Incompetent, [Grades.Incompetent], new(Threshold.MoreThan(1, 3), Base.Valid)),
            new(Grades.Excellent, [Grades.Excellent], new(Threshold.AtLeast(2, 3), Base.Valid)),
            new(Grades.Competent, [Grades.Excellent, Grades.Competent], new(Threshold.Majority, Base.Valid)),
        ],
        charter
    )
    .With(names.Blank, BlankBallot.Abstains, charter);

// The committee reported to the delegates, and left out the money; supervision reported once, and twice were due.
Print(
    "Reports of the committee",
    "村民委员会述职",
    ReportRules
        .From(law, ReportNorms.VillagersCommittee)
        .Check(
            new()
            {
                Body = village,
                From = new(2021, 1, 1),
                Reports =
                [
                    new()
                    {
                        Day = new(2021, 12, 20),
                        HeardBy = Bodies.VillagersDelegatesAssembly,
                        Contents = [ReportContents.YearsWork],
                    },
                ],
            },
            endOfYear
        )
);
Print(
    "Reports of supervision",
    "村务监督委员会报告",
    ReportRules
        .From(law, ReportNorms.VillageSupervisionCommittee)
        .Check(
            new()
            {
                Area = village.Jurisdiction,
                From = new(2021, 1, 1),
                Reports = [new() { Day = new(2021, 8, 2), HeardBy = Bodies.VillagersAssembly }],
            },
            endOfYear
        )
);

// The plan was told a day too late; Zhao was found incompetent for the second time, and so was the paid guard.
var appraisal = AppraisalRules
    .From(law, names)
    .Decide(
        new()
        {
            Body = village,
            Day = new(2021, 12, 20),
            By = Bodies.VillagersDelegatesAssembly,
            OrganisedBy = Bodies.SubdistrictOffice,
            ChairedBy = Bodies.VillageSupervisionCommittee,
            ToldOn = new(2021, 12, 11),
            Telling = [TellingParts.InWriting, TellingParts.Published],
            Issued = 45,
            Collected = 43,
            Persons =
            [
                Person("Li", AppraisedCircles.CommitteeMembers, 30, 9, 2, 1, wasIncompetent: false),
                Person("Zhao", AppraisedCircles.CommitteeMembers, 4, 12, 10, 16, wasIncompetent: true),
                Person("Guard Wu", AppraisedCircles.Staff, 0, 10, 10, 22, wasIncompetent: true),
            ],
        }
    );
Print("Appraisal", "民主评议", appraisal);
foreach (var person in appraisal.Results)
{
    Console.WriteLine($"  {person.Name}: {person.Grade?.ToString(language) ?? "-"}");
}

// What was found is the fact that the end of an office asks for.
var ending = EndingRules
    .From(law, ElectionNorms.VillagersCommittee)
    .Decide(
        new()
        {
            Area = village.Jurisdiction,
            LawOf = new(2021, 12, 20),
            Member = "Zhao",
            ElectedOn = new(2018, 12, 10),
            Appraisals = appraisal.HistoryOf("Zhao"),
        }
    );
Console.WriteLine(
    isChinese
        ? $"  Zhao的职务终止：{ending.EndsOn:uuuu-MM-dd}"
        : $"  Zhao's office ends on {ending.EndsOn:uuuu-MM-dd}"
);

// Two pledges of three are kept; the road stopped at two kilometres.
Print(
    "Pledges",
    "承诺",
    PledgeRules
        .From(
            law.With(PledgeNorms.VillagersCommittee.LeastFulfilled, Threshold.AtLeast(3, 4), charter),
            PledgeNorms.VillagersCommittee
        )
        .Check(
            new()
            {
                Body = village,
                Pledge = new()
                {
                    Office = Office.Director,
                    Name = "Li",
                    PublishedOn = new(2021, 1, 15),
                },
                Targets =
                [
                    Target("road (km)", TargetAim.AtLeast, 3, 2),
                    Target("lamps", TargetAim.AtLeast, 40, 44),
                    Target("accidents", TargetAim.AtMost, 2, 1),
                ],
            },
            endOfYear
        )
);

// Qian left in May; the audit was published a day too late, and he was released before it was held.
Print(
    "Audit",
    "离任审计",
    AuditRules
        .From(law, AuditNorms.VillagersCommittee)
        .Check(
            new()
            {
                Body = village,
                Occasion = AuditOccasions.LeftEarly,
                OccasionOn = new(2021, 5, 10),
                Person = "Qian",
                Role = AppraisedCircles.CommitteeMembers,
                By = Bodies.TownshipGovernment,
                HeldOn = new(2021, 6, 3),
                PublishedOn = new(2021, 6, 10),
                ReleasedOn = new(2021, 5, 31),
                Items = [AuditItems.Finances, AuditItems.Debts, AuditItems.Grants, AuditItems.Tenders],
            },
            endOfYear
        )
);

// A question about the archives was answered on the fourth day.
Print(
    "Complaint",
    "询问",
    ComplaintRules
        .From(law, ComplaintNorms.VillagersCommittee)
        .Check(
            new()
            {
                Body = village,
                Occasion = BreachOccasions.Archives,
                AskedOn = new(2021, 9, 1),
                AskedOf = Bodies.VillagersCommittee,
                AnsweredOn = new(2021, 9, 5),
                IsInWriting = true,
            },
            endOfYear
        )
);

// The League's own layer stands alone. How many criteria a star takes it leaves open, and the village fills it in.
var honours = HonourNorms.TwoHonours;
Print(
    "Stars of the League branch",
    "团支部星级",
    HonourRules
        .From(
            YouthLeague
                .Layer.With(honours.Founded, Threshold.AtLeast(4, 5), charter)
                .With(honours.Stars, [new(3, 3), new(5, 4)], charter),
            honours
        )
        .Decide(
            new()
            {
                Year = 2021,
                Kind = Undertakings.TwoHonours,
                Units =
                [
                    new()
                    {
                        Name = "Willow Bend branch",
                        Honour = HonourNames.StarBranch,
                        Founded = 3,
                        ShouldBeFounded = 4,
                        Meets = [.. HonourCriteria.FourHaves.Take(3)],
                    },
                ],
            }
        )
);

static AppraisedPerson Person(
    string name,
    Label role,
    long excellent,
    long competent,
    long basically,
    long incompetent,
    bool wasIncompetent
) =>
    new()
    {
        Name = name,
        Role = role,
        Earlier = [new(new(2020, 12, 18), wasIncompetent)],
        Tally = new()
        {
            Marks =
            [
                new(Grades.Excellent, excellent),
                new(Grades.Competent, competent),
                new(Grades.BasicallyCompetent, basically),
                new(Grades.Incompetent, incompetent),
            ],
            Blank = 1,
        },
    };

static PledgeTarget Target(string name, TargetAim aim, long number, long reached) =>
    new()
    {
        Name = name,
        Aim = aim,
        Number = number,
        DueOn = new(2021, 12, 25),
        Counts = [new(new(2021, 12, 24), reached)],
    };

void Print(string english, string chinese, Outcome outcome)
{
    Console.WriteLine($"== {(isChinese ? chinese : english)}");
    foreach (var line in outcome.Findings.Where(line => line.Verdict != Verdict.Met))
    {
        Console.WriteLine(line.ToString(language));
    }

    Console.WriteLine(outcome.ToString(language));
}
