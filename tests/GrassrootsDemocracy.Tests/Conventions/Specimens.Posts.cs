using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Competitions;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfPosts =>
        [
            Of(Post),
            Of(Person),
            Of(() =>
                new PostTenure
                {
                    PostId = "1",
                    PersonId = "Li",
                    From = new(2026, 1, 1),
                }
            ),
            Of(() => new BodyTerm(Bodies.VillagersCommittee, new(2026, 1, 1))),
            Of(() => new BodyCount(Circles.Households, 100)),
            Of(Roster),
            Of(() => Roster().On(new(2026, 3, 1))),
            Of(() => new Holding(Post(), Person(), new(2026, 1, 1), IsActing: false)),
            Of(() => new OfficeAt(Bodies.VillagersCommittee, Office.Director)),
            Of(() => CommitteePair.Village),
            Of(() => Roster().On(new(2026, 3, 1)).Between(CommitteePair.Village)),
            Of<IEnumerable<CrossAppointment>>(() => Array.Empty<CrossAppointment>()),
            Of<IEnumerable<RosterDay>>(() => Array.Empty<RosterDay>()),
            Of(() => CrossAppointmentTotal.Of([Roster().On(new(2026, 3, 1)).Between(CommitteePair.Village)])),
            Of(() => new HeadcountChange("A", CountRange.Exactly(5), CountRange.Exactly(4))),
            Of(() => HeadcountReduction.Between([], [], [Bodies.VillagersCommittee], HeadcountBase.Posts)),
            Of(() => new PostBar { Holders = [new OfficeAt(Bodies.VillagersCommittee)] }),
            Of<ValueList<PostBar>>(() => []),
            Of(() =>
                new DualLeadership
                {
                    Holder = [new OfficeAt(Bodies.PartyBranchCommittee, Office.Secretary)],
                    Holds = new OfficeAt(Bodies.VillagersCommittee, Office.Director),
                    Force = NormForce.May,
                }
            ),
            Of<ValueList<DualLeadership>>(() => []),
            Of(() => new CrossAppointmentRule { With = [Bodies.VillagersCommittee], Force = NormForce.May }),
            Of<ValueList<CrossAppointmentRule>>(() => []),
            Of(() =>
                new HeadcountCeiling
                {
                    Bodies = [Bodies.VillagersCommittee],
                    Range = new(5, 7),
                    Counted = HeadcountBase.Posts,
                }
            ),
            Of<ValueList<HeadcountCeiling>>(() => []),
            Of(() => new SizeScale { By = Circles.Households, Steps = [] }),
            Of(() => new SizeStep(new(3, 6), new(1, 2))),
            Of(() => PostNorms.VillagersCommittee),
            Of(PostRules),
            Of(() => PostRules().Of(Bodies.VillagersCommittee)),
            Of(() => PostRules().Check(Roster(), new(2026, 3, 1))),
            Of(() => new BodyResult(Bodies.VillagersCommittee, [], [])),
            Of<ValueList<Person>>(() => []),
            Of(() => new Competitor { Id = "Li" }),
            Of(() => new PostCompetition { Posts = 1, Competitors = [] }),
            Of(() => new CompetitorResult("Li", CompetitionState.Chosen, 90, 1)),
            Of(() => CompetitionRules.From(Rulebook())),
            Of(() => CompetitionRules.From(Rulebook()).Decide(new() { Posts = 1, Competitors = [] })),
        ];

    private static Post Post() =>
        new()
        {
            Id = "1",
            Body = Bodies.VillagersCommittee,
            Office = Office.Director,
        };

    private static Person Person() => new() { Id = "Li" };

    private static Roster Roster() =>
        new()
        {
            Community = "A",
            Posts = [Post()],
            People = [Person()],
            Tenures = [],
        };

    private static PostRules PostRules() =>
        GrassrootsDemocracy.Posts.PostRules.From(
            RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new(2026, 3, 1))
        );
}
