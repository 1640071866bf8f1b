using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfPeople =>
        [
            Of(() => JurisdictionCode.Parse("420503")),
            Of(() => Province.All[0]),
            Of(Body),
            Of(() => new ElectoralRoll { Franchise = Franchise.Voters, Registered = 9 }),
            Of(() => new Attendance { Due = 9, Present = 8 }),
            Of(() => new Relation("Li", "Wang", KinRelation.Parent)),
            Of<IEnumerable<Relation>>(() => [new("Li", "Wang", KinRelation.Parent)]),
            Of(() => new Kinship(new Relation("Li", "Wang", KinRelation.Parent))),
            Of(() => new KinCircle(KinRelation.Spouse)),
            Of<IEnumerable<KinRelation>>(() => [KinRelation.Spouse]),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfVoting =>
        [
            Of(Paper),
            Of(() => new BallotBox(Paper())),
            Of(Tally),
            Of(() => new WriteIn("Zhao", 1)),
            Of<IEnumerable<WriteIn>>(() => [new("Zhao", 1)]),
            Of(() => new TallyPart("East", 100, 120, 20)),
            Of(() => new TallyDifference(new Words("valid ballots", "有效票"), 570, 571)),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfElections =>
        [
            Of(() => new ElectionNorms(new Label("body/kind", "kind", "类"))),
            Of(Rules),
            Of<Rules<ElectionRules>>(Rules),
            Of(Record),
            Of(() => Rules().Decide(Record())),
            Of(() =>
                new Contest
                {
                    Body = Body(),
                    Day = new(2026, 3, 1),
                    Seats = 1,
                }
            ),
            Of(() => new PlannedSurplus(1, Bodies.ElectionCommittee)),
            Of(() => new OpenSeats(StayOpen: true, Bodies.VillagersAssembly)),
            Of(() => PointPaper.Spread(["Li", "Wang"], 5)),
            Of(() => PointPaper.Spread(["Li", "Wang"], 5).Count([2, 3])),
            Of<IEnumerable<int>>(() => [1]),
            Of<ValueList<long>>(() => [1]),
            Of<IEnumerable<WeightedResult>>(() => [Half(), Half()]),
            Of(Half),
            Of(() => new JointResult(["Li"], Half(), Half())),
            Of(() => BallotPaper.Of(["Li"], 1).ChooseByEqualShares(10, [5], [1], [2])),
            Of(() => new Lot { Among = ["Li", "Wang"], Drawn = ["Li"] }),
            Of(() => new CandidateResult("Li", 5, 1, CandidateState.Elected, IsWriteIn: false)),
            Of(() => new FurtherElectionPlan(1, [Result()], 1, ["Li"], default)),
            Of(() => new TurnoutRule(Base.TookPart, new(Threshold.Majority, Base.Roll))),
            Of(() => new ExcessRule(Base.Issued, ExcessMeaning.VoidsElection)),
            Of(() => Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Up)),
            Of(Recommendation),
            Of(JointRecommendationRules),
            Of(() => JointRecommendationRules().Decide(Recommendation())),
            Of(() => new RecommendedPerson("Li", 5, JointRecommendationState.Preliminary)),
            Of(() => new ConstituencyTally(Constituency.PartyMembers, Tally())),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfRulebooks =>
        [
            Of(() => RulebookCatalogue.BuiltIn),
            Of(() => NationalRulebook.Editions),
            Of<IEnumerable<LocalRulebook>>(() => RulebookCatalogue.BuiltInLocalities),
            Of(() => RulebookCatalogue.BuiltInLocalities[0]),
            Of<ValueList<ConstituencyTally>>(() => [new(Constituency.PartyMembers, Recommended())]),
            Of<ValueList<LocalDate>>(() => [new(2026, 1, 1)]),
            Of<ValueList<CandidateResult>>(() => [Result()]),
        ];

    private static Rulebook National => NationalRulebook.Editions.On(new(2026, 3, 1));

    private static Body Body() => new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation };

    private static WeightedResult Half() => new(Word(), Ratio.Of(1, 2), [1], 2);

    private static BallotPaper Paper() => new(["Li", "Wang"], limit: 1, writeInLines: 1);

    private static Tally Tally() =>
        Paper()
            .Count([0b001UL, 0b001UL, 0b010UL, 0b100UL, 0b011UL])
            .WithIssued(6)
            .WithWriteIns(new WriteIn("Zhao", 1));

    private static CandidateResult Result() => new("Li", 2, 1, CandidateState.NotElected, IsWriteIn: false);

    private static ElectionRules Rules() =>
        ElectionRules.From(National, ElectionNorms.VillagersCommittee, Franchise.Voters);

    private static ElectionRecord Record() =>
        new()
        {
            Contest = new()
            {
                Body = Body(),
                Day = new(2026, 3, 1),
                Seats = 1,
            },
            Roll = new() { Franchise = Franchise.Voters, Registered = 9 },
            Tally = Tally(),
        };

    private static JointRecommendationRules JointRecommendationRules() =>
        global::GrassrootsDemocracy.Elections.JointRecommendationRules.From(
            global::GrassrootsDemocracy.Rulebooks.Localities.Xiling2004.Layer
        );

    private static JointRecommendation Recommendation() =>
        new()
        {
            Posts = 1,
            Tallies = [new(Constituency.PartyMembers, Recommended())],
            Willing = ["Li", "Wang"],
        };

    private static Tally Recommended() =>
        BallotPaper.Of(["Li", "Wang"], limit: 1).CountPatterns([0b01, 0b10], [2, 1]);
}
