using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Ballots;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Deliberation.Inquiries;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfCongresses =>
        [.. OfProjects, .. OfBallots, .. OfPlenaries, .. OfInquiries];

    private static KeyValuePair<Type, Func<object>>[] OfProjects =>
        [
            Of(() =>
                new Project
                {
                    Id = "A",
                    Cost = 5,
                    Votes = 1,
                }
            ),
            Of<ValueList<Project>>(() => [new() { Id = "A", Cost = 5 }]),
            Of(() => new ProjectCap { Group = Word(), Amount = 3 }),
            Of<ValueList<ProjectCap>>(() => [new() { Group = Word(), Amount = 3 }]),
            Of(() => new BodyWeight(Word(), Ratio.Of(1, 2))),
            Of<ValueList<BodyWeight>>(() => [new(Word(), Ratio.Of(1, 2))]),
            Of(() => new ProjectPoints("A", 3)),
            Of<ValueList<ProjectPoints>>(() => [new("A", 3)]),
            Of(() => new BodyPoints(Word(), 10, [new("A", 3)])),
            Of<ValueList<BodyPoints>>(() => [new(Word(), 10, [new("A", 3)])]),
            Of(() => new MarkPattern([0, 2], 3)),
            Of<ValueList<MarkPattern>>(() => [new([0, 2], 3)]),
            Of(() => new ProjectNorms(new("body/kind", "kind", "类"))),
            Of(ProjectChoiceRules),
            Of(ProjectChoice),
            Of(() => ProjectChoiceRules().Choose(ProjectChoice())),
            Of(() => new ProjectResult(new() { Id = "A", Cost = 5 }, 1, 1, ProjectState.Funded)),
            Of(() =>
                new ProjectTie(
                    ["A", "B"],
                    2,
                    [
                        ["A"],
                        ["B"],
                    ]
                )
            ),
            Of<ValueList<ValueList<string>>>(() =>
                [
                    ["A"],
                    ["B"],
                ]
            ),
            Of<ValueList<Lot>>(() => []),
            Of<ValueList<Tally>>(() => []),
            Of(() => new BudgetNorms(new("body/kind", "kind", "类"))),
            Of(() => new AmendmentRoute(Word(), 10)),
            Of<ValueList<AmendmentRoute>>(() => [new(Word(), 10)]),
            Of(() => new BudgetAmendment { Meeting = Assembled(), Title = "It" }),
            Of(() => AmendmentRules.From(National, AssemblyNorms.VillagersAssembly, BudgetNorms.LocalBudget)),
            Of(() =>
                AmendmentRules
                    .From(National, AssemblyNorms.VillagersAssembly, BudgetNorms.LocalBudget)
                    .Decide(new() { Meeting = Assembled(), Title = "It" })
            ),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfBallots =>
        [
            Of(() => new BallotNorms(new("body/kind", "kind", "类"))),
            Of(Alternatives),
            Of(RulesOfAlternatives),
            Of(() => RulesOfAlternatives().Decide(Alternatives())),
            Of(() => RulesOfAlternatives().Decide(Alternatives()).Alternatives[0]),
            Of(Items),
            Of(RulesOfItems),
            Of(() => RulesOfItems().Decide(Items())),
            Of(() => new ItemResult("It", Motion: null)),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfPlenaries =>
        [
            Of(() => new CompetenceNorms(new("body/kind", "kind", "类"))),
            Of(() => new Competence(Word(), [Word()])),
            Of<ValueList<Competence>>(() => [new(Word(), [Word()])]),
            Of(() => new YearTopic { Title = "Water" }),
            Of(() => new BodyDecision { Matter = Tabled(), By = Word() }),
            Of(() => new CommitteeReport { Day = new(2009, 1, 1) }),
            Of<ValueList<YearTopic>>(() => []),
            Of<ValueList<BodyDecision>>(() => []),
            Of<ValueList<CommitteeReport>>(() => []),
            Of(() => new CompetenceRecord { Year = 2009 }),
            Of(() => CompetenceRules.From(National, CompetenceNorms.PartyCommittee)),
            Of(() =>
                CompetenceRules.From(National, CompetenceNorms.PartyCommittee).Check(new() { Year = 2009 })
            ),
            Of(() => new DecisionResult(new() { Matter = Tabled(), By = Word() }, DecisionState.WrongBody)),
            Of(() => new PlenaryNorms(new("body/kind", "kind", "类"))),
            Of(() => new Attendee("Li", Word())),
            Of(() => new CastVote("Li", VoteChoice.For)),
            Of(() => new CommitteeWork("Water", Word(), Word())),
            Of<ValueList<Attendee>>(() => [new("Li", Word())]),
            Of<ValueList<CastVote>>(() => []),
            Of<ValueList<CommitteeWork>>(() => []),
            Of<ValueList<LocalDate>>(() => []),
            Of(() => new PlenarySession { Attendees = [new("Li", Word())] }),
            Of(() => PlenaryRules.From(National, PlenaryNorms.PlenaryCommittee)),
            Of(() =>
                PlenaryRules
                    .From(National, PlenaryNorms.PlenaryCommittee)
                    .Check(new() { Attendees = [new("Li", Word())] })
            ),
            Of(() => new StandingCongressNorms(new("body/kind", "kind", "类"))),
            Of(() => new AnnualSession { Log = new ProcedureLog() }),
            Of(() => StandingCongressRules.From(National, StandingCongressNorms.PartyCongress)),
            Of(() =>
                StandingCongressRules
                    .From(National, StandingCongressNorms.PartyCongress)
                    .Check(new() { Log = new() }, new(2009, 3, 1))
            ),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfInquiries =>
        [
            Of(() => new InquiryNorms(new("body/kind", "kind", "类"))),
            Of(() => new AnswerDuty([Word()])),
            Of<ValueList<AnswerDuty>>(() => [new([Word()])]),
            Of(Asked),
            Of<ValueList<Question>>(() => [Asked()]),
            Of(() => new InquirySession { Questions = [Asked()] }),
            Of(() => InquiryRules.From(National, InquiryNorms.PlenaryCommittee)),
            Of(() =>
                InquiryRules
                    .From(National, InquiryNorms.PlenaryCommittee)
                    .Check(new() { Questions = [Asked()] }, new(2009, 3, 2))
            ),
            Of(() => new QuestionResult(Asked(), QuestionState.Closed, Latest: null)),
        ];

    private static ProjectSelection ProjectChoice() =>
        new()
        {
            Budget = 10,
            Projects =
            [
                new()
                {
                    Id = "A",
                    Cost = 5,
                    Votes = 1,
                },
            ],
        };

    private static ProjectRules ProjectChoiceRules() =>
        ProjectRules.From(National, ProjectNorms.NeighbourhoodProjects);

    private static AlternativeVote Alternatives() =>
        new()
        {
            Meeting = Assembled(),
            Title = "The site",
            Tally = BallotPaper.Of(["A", "B"], 1).Count([1UL, 2UL, 1UL]),
        };

    private static AlternativeRules RulesOfAlternatives() =>
        AlternativeRules.From(National, AssemblyNorms.VillagersAssembly, BallotNorms.PlenaryCommittee);

    private static ItemVote Items() =>
        new()
        {
            Meeting = Assembled(),
            Items = ["The road"],
            Votes = [Voted()],
        };

    private static ItemRules RulesOfItems() =>
        ItemRules.From(National, AssemblyNorms.VillagersAssembly, BallotNorms.PlenaryCommittee);

    private static Question Asked() => new() { Reference = "1", AskedOn = new(2009, 3, 1) };
}
