#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Competitions;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;

// Who holds which post, who may hold which together, and how posts are filled by competition. The people are made up.
var day = new LocalDate(2026, 3, 1);
var law = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("421300"), day);

Console.WriteLine("== one village");
Person[] people =
[
    new() { Id = "Li", IsWoman = false },
    new() { Id = "Wang", IsWoman = true },
    new() { Id = "Zhao", IsWoman = false },
    new()
    {
        Id = "Sun",
        IsWoman = false,
        Traits = [PostFacts.KnowsFinance],
    },
];
var village = new Roster
{
    Community = "Example village",
    Posts =
    [
        new()
        {
            Id = "secretary",
            Body = Bodies.PartyBranchCommittee,
            Office = Office.Secretary,
        },
        new()
        {
            Id = "director",
            Body = Bodies.VillagersCommittee,
            Office = Office.Director,
        },
        new()
        {
            Id = "deputy",
            Body = Bodies.VillagersCommittee,
            Office = Office.DeputyDirector,
        },
        new()
        {
            Id = "member",
            Body = Bodies.VillagersCommittee,
            Office = Office.Member,
        },
        new()
        {
            Id = "supervisor",
            Body = Bodies.VillageSupervisionCommittee,
            Office = Office.Director,
        },
    ],
    People = [.. people],
    Tenures =
    [
        new()
        {
            PostId = "secretary",
            PersonId = "Li",
            From = new(2024, 5, 1),
        },
        new()
        {
            PostId = "director",
            PersonId = "Li",
            From = new(2024, 6, 1),
        },
        new()
        {
            PostId = "member",
            PersonId = "Wang",
            From = new(2021, 6, 1),
            Until = new(2024, 6, 1),
        },
        new()
        {
            PostId = "deputy",
            PersonId = "Wang",
            From = new(2024, 6, 1),
        },
        new()
        {
            PostId = "member",
            PersonId = "Zhao",
            From = new(2024, 6, 1),
        },
        new()
        {
            PostId = "supervisor",
            PersonId = "Sun",
            From = new(2024, 6, 15),
        },
    ],
    Kinship = new(new Relation("Sun", "Wang", KinRelation.Sibling)),
    Terms = [new(Bodies.VillagersCommittee, new(2024, 6, 1))],
};
var outcome = PostRules.From(law).Check(village, day);
foreach (var finding in outcome.Findings.Where(line => line.Verdict == Verdict.Breached))
{
    Console.WriteLine(finding);
}

Console.WriteLine("== one day");
var onTheDay = village.On(new(2024, 6, 1));
foreach (var holding in onTheDay.Holdings)
{
    Console.WriteLine($"{holding.Post.Id}: {holding.Person.Id}");
}

Console.WriteLine($"open: {onTheDay.OpenPosts.Count}, people: {onTheDay.Persons.Count}");

Console.WriteLine("== cross-appointment of a village");
var pair = village.On(day).Between(CommitteePair.Village);
Console.WriteLine(
    $"{pair.InBoth.Count} of {pair.Persons.Count} people sit on both; one head: {pair.IsDualLed}"
);

Console.WriteLine("== published");
var total = CrossAppointmentTotal.Of(
    Communities().Select(roster => roster.On(new(2004, 12, 1)).Between(CommitteePair.Community))
);
Console.WriteLine(
    $"{total.InBoth} of {total.Persons} people, {total.DualLed} of {total.Communities.Count} heads"
);
Console.WriteLine(total.Judge(PublishedShare.Parse("76%"), CrossBase.Persons));
Console.WriteLine(total.Judge(PublishedShare.Parse("100%"), CrossBase.DualLeadership));

var province = law.Under("Assumed province", "某省(假设)")
    .With(PostNorms.VillagersCommittee.ActingLimit, new(6, TimeUnit.Month), Assumed())
    .With(PostNorms.VillagersCommittee.FilledWithin, new(3, TimeUnit.Month), Assumed())
    .With(PostNorms.VillagersCommittee.Overrun, new(6, TimeUnit.Month), Assumed())
    .With(PostNorms.VillagersCommittee.SeveralPosts, value: false, Assumed(), Latitude.Fixed);
var rules = PostRules.From(province);

Show(
    PostFindings.Unknown,
    village with
    {
        Tenures =
        [
            new()
            {
                PostId = "cook",
                PersonId = "Li",
                From = day,
            },
        ],
    }
);
Show(
    PostFindings.HeldTwice,
    village with
    {
        Tenures =
        [
            .. village.Tenures,
            new()
            {
                PostId = "member",
                PersonId = "Sun",
                From = day,
            },
        ],
    }
);
Console.WriteLine("== post.headcount");
var xiling = PostRules.From(
    RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("420503"), new(2004, 12, 1))
);
foreach (var alone in (int[])[2, 3])
{
    Print(PostFindings.Headcount, xiling.Check(Community("A", 5, 3, alone), new(2004, 12, 1)));
}

Show(PostFindings.Size, village, Without("member"));
Show(PostFindings.Women, village, Without("deputy"));
Console.WriteLine("== post.minority");
var old = PostRules.From(RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("421300"), new(2025, 3, 1)));
foreach (var isMinority in (bool?[])[true, false])
{
    var mixed = village with
    {
        IsMultiEthnic = true,
        People = [.. people.Select(one => one with { IsMinority = isMinority })],
    };
    Print(PostFindings.Minority, old.Check(mixed, new(2025, 3, 1)));
}

Show(
    PostFindings.Trait,
    village,
    village with
    {
        People = [.. people.Select(one => one with { Traits = [] })],
    }
);
Show(
    PostFindings.Relatives,
    village,
    village with
    {
        Kinship = new(new Relation("Li", "Wang", KinRelation.Spouse)),
    }
);
Show(
    PostFindings.SeveralPosts,
    village with
    {
        Tenures =
        [
            .. village.Tenures.Where(one => one.PersonId != "Zhao"),
            new()
            {
                PostId = "member",
                PersonId = "Wang",
                From = day,
            },
        ],
    }
);
Show(PostFindings.Barred, village with { Kinship = Kinship.None }, village);
Show(
    PostFindings.BarredInPrinciple,
    village,
    village with
    {
        Tenures =
        [
            .. village.Tenures.Where(one => one.PersonId != "Sun"),
            new()
            {
                PostId = "supervisor",
                PersonId = "Li",
                From = day,
            },
        ],
    }
);
Show(
    PostFindings.DualLeadership,
    village,
    village with
    {
        Tenures =
        [
            .. village.Tenures.Where(one => one.PostId != "secretary"),
            new()
            {
                PostId = "secretary",
                PersonId = "Sun",
                From = day,
            },
        ],
    }
);
Show(PostFindings.CrossAppointment, village);
Show(PostFindings.Open, Left("member", new(2025, 12, 1)), Left("member", new(2025, 11, 30)));
Show(PostFindings.Acting, Acting(new(2025, 9, 1)), Acting(new(2025, 8, 31)));
Show(PostFindings.Term, Elected(new(2020, 9, 1)), Elected(new(2020, 8, 31)));

Console.WriteLine("== competition");
var competition = CompetitionRules.From(Jianghan2006.Layer.With(CompetitionNorms.SignUp, new(14), Assumed()));
var entered = new PostCompetition
{
    Posts = 2,
    PublishedOn = new(2006, 3, 1),
    SignUpUntil = new(2006, 3, 15),
    Competitors =
    [
        new()
        {
            Id = "A",
            Points = 8850,
            HasContract = true,
            PassedExam = true,
            ExamOn = new(2006, 4, 20),
            TookPostOn = new(2006, 5, 8),
        },
        new()
        {
            Id = "B",
            Points = 8420,
            HasContract = true,
            PassedExam = true,
            ExamOn = new(2006, 4, 20),
            TookPostOn = new(2006, 5, 8),
        },
        new()
        {
            Id = "C",
            Points = 8410,
            ReceivesAllowance = true,
        },
        new()
        {
            Id = "D",
            Entered = false,
            ReceivesAllowance = true,
        },
    ],
};
var decided = competition.Decide(entered);
Console.WriteLine($"chosen: {string.Join(", ", decided.Chosen)}; posts left: {decided.PostsLeft}");
foreach (var finding in decided.Findings)
{
    Both(finding);
}

Console.WriteLine("== competition, otherwise");
var otherwise = competition.Decide(
    entered with
    {
        SignUpUntil = new(2006, 3, 14),
        Competitors =
        [
            entered.Competitors[0] with
            {
                HasContract = false,
                ExamOn = new(2006, 5, 9),
            },
            entered.Competitors[1] with
            {
                Points = 8410,
            },
            entered.Competitors[2] with
            {
                ReceivesAllowance = null,
            },
            entered.Competitors[3] with
            {
                ReceivesAllowance = false,
            },
        ],
    }
);
foreach (var finding in otherwise.Findings)
{
    Both(finding);
}

Console.WriteLine("== competition, points missing");
foreach (
    var finding in competition
        .Decide(
            entered with
            {
                Competitors =
                [
                    .. entered.Competitors.Select(one =>
                        one with
                        {
                            Points = one.Id == "B" ? null : one.Points,
                        }
                    ),
                ],
            }
        )
        .Findings.Take(2)
        .Skip(1)
)
{
    Both(finding);
}

Citation Assumed() =>
    new(
        new Instrument("Measures of an assumed province", "某省办法(假设)", "2026"),
        Provision.Article(1),
        TextStatus.Analogy
    );

Roster Without(string post) =>
    village with
    {
        Tenures = [.. village.Tenures.Where(one => one.PostId != post)],
    };

Roster Left(string post, LocalDate until) =>
    village with
    {
        Tenures =
        [
            .. village.Tenures.Select(one =>
                one.PostId == post ? one with { Until = one.Until ?? until } : one
            ),
        ],
    };

Roster Acting(LocalDate from) =>
    village with
    {
        Tenures =
        [
            .. village.Tenures.Where(one => one.PostId != "director"),
            new()
            {
                PostId = "director",
                PersonId = "Li",
                From = from,
                IsActing = true,
            },
        ],
    };

Roster Elected(LocalDate on) => village with { Terms = [new(Bodies.VillagersCommittee, on)] };

void Show(RuleDescriptor rule, params Roster[] rosters)
{
    Console.WriteLine($"== {rule}");
    foreach (var roster in rosters)
    {
        Print(rule, rules.Check(roster, day));
    }
}

void Print(RuleDescriptor rule, PostOutcome result) =>
    Both(
        rule.Equals(PostFindings.Size) || rule.Equals(PostFindings.Term)
            ? result.Findings.Last(line => line.Rule.Equals(rule))
            : result.Findings.First(line => line.Rule.Equals(rule))
    );

void Both(Finding finding)
{
    Console.WriteLine(finding);
    Console.WriteLine(finding.ToString("zh-Hans"));
}

// 31 communities of five people and nine of six: 209 people, of whom 159 sit on both committees.
IEnumerable<Roster> Communities() =>
    Enumerable
        .Range(1, 40)
        .Select(at =>
            at <= 31 ? Community($"{at}", 5, at <= 29 ? 4 : 2, 0) : Community($"{at}", 5, at <= 37 ? 4 : 5, 1)
        );

Roster Community(string name, int residents, int inBoth, int partyOnly)
{
    var seats = Enumerable
        .Range(0, residents)
        .Select(at => (Bodies.ResidentsCommittee, at == 0 ? Office.Director : Office.Member, $"{name}-{at}"))
        .Concat(
            Enumerable
                .Range(0, inBoth + partyOnly)
                .Select(at =>
                    (
                        Bodies.PartyBranchCommittee,
                        at == 0 ? Office.Secretary : Office.Member,
                        at < inBoth ? $"{name}-{at}" : $"{name}-p{at}"
                    )
                )
        )
        .ToList();
    return new()
    {
        Community = name,
        Posts =
        [
            .. seats.Select(
                (seat, at) =>
                    new Post
                    {
                        Id = $"{at}",
                        Body = seat.Item1,
                        Office = seat.Item2,
                        IsFullTime = true,
                    }
            ),
        ],
        People = [.. seats.Select(seat => seat.Item3).Distinct().Select(id => new Person { Id = id })],
        Tenures =
        [
            .. seats.Select(
                (seat, at) =>
                    new PostTenure
                    {
                        PostId = $"{at}",
                        PersonId = seat.Item3,
                        From = new(2004, 7, 1),
                    }
            ),
        ],
    };
}
