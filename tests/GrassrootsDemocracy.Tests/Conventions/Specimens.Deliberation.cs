using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfDeliberation =>
        [
            Of(() => new PresentOf(GrassrootsDemocracy.People.Circles.HouseholdDelegates, 20)),
            Of<ValueList<PresentOf>>(() => [new(GrassrootsDemocracy.People.Circles.HouseholdDelegates, 20)]),
            Of(Tabled),
            Of(Voted),
            Of(Assembled),
            Of(() => AssemblyNorms.VillagersAssembly),
            Of(RulesOfAssembly),
            Of(() => RulesOfAssembly().Decide(Assembled(), Voted())),
            Of(() => RulesOfAssembly().Check(Assembled())),
            Of(() => new AttendanceBasis(Circles.Adults, new(Threshold.Majority, Base.Adults))),
            Of(() => new CircleAttendance { Circle = MeetingCircles.Decide, Present = 3 }),
            Of(() => new NextStep { Title = "Build it" }),
            Of(() => new Minutes { Meeting = RulesOfAssembly().Check(Assembled()) }),
            Of<ValueList<MotionVote>>(() => [Voted()]),
            Of<IEnumerable<MotionVote>>(() => [Voted()]),
            Of(() => new LeftOut(LeftOutReasons.Away, 3)),
            Of<ValueList<LeftOut>>(() => [new(LeftOutReasons.Away, 3)]),
            Of<ValueList<CircleAttendance>>(() => []),
            Of<ValueList<NextStep>>(() => []),
            Of<ValueList<PetitionSignatures>>(() => []),
            Of<ValueList<AttendanceBasis>>(() => []),
            Of(() => new CadenceLog { From = new(2026, 1, 1) }),
        ];

    private static Matter Tabled() => new() { Title = "The road", Kind = MatterKinds.MajorProject };

    private static MotionVote Voted() =>
        new()
        {
            Title = "The road",
            Present = 60,
            For = 31,
            Matter = Tabled(),
        };

    private static Meeting Assembled() =>
        new()
        {
            Body = Bodies.VillagersAssembly,
            Basis = Circles.Adults,
            Adults = 100,
            Votes = [Voted()],
        };

    private static AssemblyRules RulesOfAssembly() =>
        AssemblyRules.From(
            RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new(2026, 3, 1)),
            AssemblyNorms.VillagersAssembly
        );
}
