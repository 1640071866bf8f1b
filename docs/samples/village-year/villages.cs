using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using NodaTime;

// What happened in a village in 2026: days, and little more. Both villages are made up, and so are their charters.
internal sealed record Village
{
    public required string Name { get; init; }
    public required string ChineseName { get; init; }
    public required JurisdictionCode Place { get; init; }
    public required Rulebook Charter { get; init; }
    public required bool HasManyDealings { get; init; }

    // The election: its day, and what was done for it.
    public required LocalDate ElectionDay { get; init; }
    public required ValueList<StageAct> ElectionActs { get; init; }

    // Days on which something was held, by what it is: a body, or an undertaking.
    public required Dictionary<Label, LocalDate[]> Held { get; init; }

    public required LocalDate[] CommitteeReports { get; init; }
    public required LocalDate[] SupervisionReports { get; init; }
    public required LocalDate[] Appraisals { get; init; }
    public required ValueList<Audit> Audits { get; init; }

    // Days on which the board was written anew, and the matters that were to be published when they happened.
    public required LocalDate[] Postings { get; init; }
    public required ValueList<DisclosureMatter> Matters { get; init; }
    public required (string Matter, LocalDate Day)[] MatterPostings { get; init; }

    // Delegates of the villagers with the numbers of their households, and the days on which each household was met.
    public required (string Delegate, string Household, LocalDate[] Met)[] Contacts { get; init; }

    public static LinkKind Link { get; } =
        new(
            new("link/villagers-delegate-to-household", "villagers' delegate to household", "村民代表联系户"),
            [Circles.VillagersDelegates],
            [Circles.Households]
        );

    public static Village Of(string number) => number == "2" ? StonyFord : WillowBend;

    // Everything was done in time so far.
    private static Village WillowBend { get; } =
        new()
        {
            Name = "Willow Bend",
            ChineseName = "柳湾村",
            Place = JurisdictionCode.Parse("330182999201"),
            Charter = CharterOf("Willow Bend", "柳湾村"),
            HasManyDealings = false,
            ElectionDay = new(2026, 9, 12),
            ElectionActs =
            [
                Act(Stages.Committee, Bodies.VillagersDelegatesAssembly, new(2026, 8, 5)),
                Act(Stages.Method, Bodies.VillagersDelegatesAssembly, new(2026, 8, 10)),
                Act(Stages.Registration, Bodies.ElectionCommittee, new(2026, 8, 18)),
            ],
            Held = new()
            {
                [Bodies.VillagersAssembly] = [new(2026, 3, 8)],
                [Bodies.VillagersDelegatesAssembly] = [new(2026, 3, 7), new(2026, 6, 6), new(2026, 8, 5)],
                [Undertakings.TalkDays] =
                [
                    .. Enumerable
                        .Range(1, 8)
                        .SelectMany(month =>
                            new[] { 4, 14, 24 }.Select(day => new LocalDate(2026, month, day))
                        ),
                ],
                [Undertakings.InquiryDay] = Monthly(8, 15),
                [Bodies.PartyMembersAssembly] = [new(2026, 2, 5), new(2026, 5, 5), new(2026, 8, 5)],
                [Bodies.PartyBranchCommittee] = Monthly(8, 3),
                [Bodies.PartyGroupMeeting] = Monthly(8, 10),
                [Undertakings.PartyClass] = [new(2026, 3, 1), new(2026, 6, 1)],
                [Undertakings.TopicalDay] = Monthly(8, 5),
            },
            CommitteeReports = [new(2026, 3, 8)],
            SupervisionReports = [new(2026, 6, 6)],
            Appraisals = [],
            Audits =
            [
                new()
                {
                    Occasion = AuditOccasions.EndOfTerm,
                    OccasionOn = new(2026, 7, 1),
                    Person = "Li",
                    Role = AppraisedCircles.CommitteeMembers,
                    ElectionOn = new(2026, 9, 12),
                },
            ],
            Postings = [new(2026, 3, 25), new(2026, 6, 24)],
            Matters = [Matter("reservoir", new(2026, 4, 8)), Matter("tea road", new(2026, 8, 14))],
            MatterPostings = [("reservoir", new(2026, 4, 15))],
            Contacts =
            [
                ("Zhou", "1", [new(2026, 2, 1), new(2026, 5, 1), new(2026, 8, 1)]),
                ("Zhou", "2", [new(2026, 3, 1), new(2026, 6, 1)]),
                ("Qian", "3", [new(2026, 3, 2), new(2026, 4, 2)]),
            ],
        };

    // Something is overdue in every room. Its charter asks for more than the law does.
    private static Village StonyFord { get; } =
        new()
        {
            Name = "Stony Ford",
            ChineseName = "石渡村",
            Place = JurisdictionCode.Parse("330182999202"),
            Charter = CharterOf("Stony Ford", "石渡村")
                .With(
                    AssemblyNorms.VillagersAssembly.HeldEvery,
                    EveryHalfYear,
                    Article("Stony Ford", "石渡村", 3)
                )
                .With(ReportNorms.VillagersCommittee.Every, EveryHalfYear, Article("Stony Ford", "石渡村", 4))
                .With(
                    AppraisalNorms.VillagersCommittee.Every,
                    EveryHalfYear,
                    Article("Stony Ford", "石渡村", 5)
                ),
            HasManyDealings = true,
            ElectionDay = new(2026, 9, 5),
            ElectionActs =
            [
                Act(Stages.Committee, Bodies.VillagersDelegatesAssembly, new(2026, 8, 2)),
                Act(Stages.Method, Bodies.VillagersDelegatesAssembly, new(2026, 8, 6)),
                Act(Stages.Registration, Bodies.ElectionCommittee, new(2026, 8, 12)),
            ],
            Held = new()
            {
                [Bodies.VillagersDelegatesAssembly] = [new(2026, 3, 9), new(2026, 8, 2)],
                [Undertakings.TalkDays] =
                [
                    .. Enumerable
                        .Range(1, 8)
                        .SelectMany(month =>
                            new[] { 4, 14, 24 }.Select(day => new LocalDate(2026, month, day))
                        )
                        .Where(day => day != new LocalDate(2026, 7, 24) && day != new LocalDate(2026, 8, 4)),
                ],
                [Undertakings.InquiryDay] = Monthly(6, 15),
                [Bodies.PartyMembersAssembly] = [new(2026, 2, 5)],
                [Bodies.PartyBranchCommittee] = Monthly(8, 3),
                [Bodies.PartyGroupMeeting] = Monthly(6, 10),
                [Undertakings.PartyClass] = [new(2026, 3, 1), new(2026, 6, 1)],
                [Undertakings.TopicalDay] = Monthly(8, 5),
            },
            CommitteeReports = [],
            SupervisionReports = [new(2026, 7, 6)],
            Appraisals = [],
            Audits =
            [
                new()
                {
                    Occasion = AuditOccasions.LeftEarly,
                    OccasionOn = new(2026, 4, 10),
                    Person = "Sun",
                    Role = AppraisedCircles.CommitteeMembers,
                    ElectionOn = new(2026, 9, 5),
                },
            ],
            Postings = [new(2026, 1, 25), new(2026, 2, 25), new(2026, 3, 25), new(2026, 4, 25)],
            Matters = [Matter("quarry", new(2026, 7, 20))],
            MatterPostings = [],
            Contacts =
            [
                ("Wu", "1", [new(2026, 2, 1), new(2026, 5, 1)]),
                ("Wu", "2", [new(2026, 3, 1)]),
                ("Zheng", "3", [new(2026, 3, 2), new(2026, 6, 2), new(2026, 7, 2)]),
            ],
        };

    private static ProcessNorms Stages => ElectionNorms.VillagersCommittee.Process;

    private static Cadence EveryHalfYear => Cadence.AtLeast(1, CadenceUnit.HalfYear);

    // What both charters add to the laws: the days of Suizhou, and numbers where the laws have none.
    private static Rulebook CharterOf(string name, string chineseName) =>
        Rulebook
            .Named($"Charter of {name}", $"{chineseName}自治章程（假设）")
            .With(
                ForumNorms.TalkDays.Every,
                Cadence.OnDaysOfMonth([4, 14, 24]),
                Article(name, chineseName, 6)
            )
            .With(
                ForumNorms.TalkDays.LedBy,
                [ForumActors.Secretary, ForumActors.ResidentCadre],
                Article(name, chineseName, 6)
            )
            .With(
                ForumNorms.InquiryDay.Every,
                Cadence.AtLeast(1, CadenceUnit.Month),
                Article(name, chineseName, 7)
            )
            .With(
                ForumNorms.InquiryDay.AnsweredBy,
                [ForumActors.TownshipLeader],
                Article(name, chineseName, 7)
            )
            .With(
                ForumNorms.PartyClass.Every,
                Cadence.AtLeast(1, CadenceUnit.Quarter),
                Article(name, chineseName, 8)
            )
            .With(ReportNorms.VillageSupervisionCommittee.Every, EveryHalfYear, Article(name, chineseName, 9))
            .With(
                DisclosureNorms.VillageAffairs.For(DisclosureClasses.Major).Within,
                new TimeLimit(10),
                Article(name, chineseName, 10)
            )
            .With(
                AuditNorms.VillagersCommittee.PublishedWithin,
                new TimeLimit(60),
                Article(name, chineseName, 11)
            )
            .With(
                new LinkNorms(Link).Contact,
                new ContactDuty(Cadence.AtLeast(1, CadenceUnit.Quarter), DutyBase.EachPerson),
                Article(name, chineseName, 12)
            );

    private static Citation Article(string name, string chineseName, int number) =>
        new(
            new($"Charter of {name}", $"{chineseName}自治章程（假设）", "2026"),
            Provision.Article(number),
            TextStatus.Analogy
        );

    private static LocalDate[] Monthly(int months, int day) =>
        [.. Enumerable.Range(1, months).Select(month => new LocalDate(2026, month, day))];

    private static StageAct Act(StageNorms stage, Label by, LocalDate day) =>
        new()
        {
            Stage = stage.Stage,
            By = by,
            Day = day,
        };

    private static DisclosureMatter Matter(string reference, LocalDate day) =>
        new()
        {
            Reference = reference,
            Item = DisclosureItems.Decisions,
            Day = day,
            Class = DisclosureClasses.Major,
        };
}
